headline: “Uduzmağı mənə nənəm öyrədib”: Xəzər Kubokunun qalibi ilə söhbət
kicker: Müsahibə
standfirst: Nigar Tağızadə əsəblərdən, çaydan, peşman olduğu gedişdən və birisi günkü dərsindən danışır.
dateline: Bakı
section: sport
format: text
byline: kanan-safarli
topics: chess, education
storyline: caspian-cup
published: 2026-11-22 21:20
---
Kubok radiatorun üstündədir, çünki qoymağa başqa yer yoxdur. Nigar Tağızadə ayaqqabılarını çıxarıb, dördüncü stəkan çayını içir.

**Qalib gəldiyinizi nə vaxt bildiniz?** Rəqibim lövhəyə yox, saata baxmağa başlayanda. Şahmatçı gedişi lövhədə axtarır, möcüzəni isə saatda.

**Sizə kim öyrədib?** Nənəm. Özü də əvvəlcə uduzmağı öyrətdi. Üç il bütün oyunları uddu, oynaya-oynaya da mahnı oxudu. Ondan sonra heç bir qrossmeyster qorxulu deyil.

> Uduzmağı mənə nənəm öyrədib. Udmağı insan özü də öyrənir.
> -- nigar-tagizade | soyunub-geyinmə otağında, son partiyadan bir saat sonra

**Hansı gedişi geri götürərdiniz?** Yeddinci turda, Yalçınla oyunda şahla oynadığım gedişi. Doğru xananı gördüm, sonra fikirləşdim ki, adamlar nə deyər. Səhv elə bu idi, şahın günahı yox idi.

**Bəs indi?** Birisi gün Xırdalandayam. Orada Ömər adlı bir oğlan var, bir dəfə məni at çəngəli ilə udub. Revanş istəyir. Deyir ki, sizə bir fiqur güzəşt edim.

!related chess-cup-preview
