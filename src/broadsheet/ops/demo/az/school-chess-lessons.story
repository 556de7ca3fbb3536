headline: İkincilərin cədvəlində şahmat: əvvəl mat, sonra hesab
kicker: Şahmat
standfirst: Qrossmeyster Tağızadə Xırdalanda dərs deyib və bir partiya uduzub.
dateline: Xırdalan
section: sport
format: text
byline: kanan-safarli
topics: chess, education
picture: classroom
published: 2026-02-03 14:25
---
Qrossmeyster iyirmi lövhənin arasında gəzir, hər birinin qarşısında iki saniyə dayanır. Onların on doqquzunda sonluq artıq görünür. İyirmincidə səkkiz yaşlı Ömər oturub və nəfəs almır: onun atı eyni vaxtda şahı və vəziri vurur.

> Mən bunu görmədim. Düzünü deyim: görmədim. Böyüklər adətən uşağa qəsdən uduzur, bu dəfə belə olmadı.
> -- nigar-tagizade | Xırdalan, 11 saylı məktəb

Məktəbdə şahmat həftədə bir saat, riyaziyyatın yanındadır. Qiymət yazılmır. Müəllim Sevda Abbasovanın müşahidəsi başqadır: uşaqlar səhv edəndə ağlamır, “qaytar, yenidən düşünüm” deyirlər. Bu cümlə sonra diktantda da eşidilir.

Ömərə nə hədiyyə istədiyini soruşdular. O, turnir saatı yox, oynadığı atı istədi. At verildi; komplekt indi otuz bir fiqurdan ibarətdir.

Dərs pilot layihədir: Abşeronun on iki məktəbində iki il davam edəcək, sonra qiymətləndiriləcək. Müqayisə üçün daha on iki məktəb seçilib, orada əlavə saat idmana verilib. Tədqiqatçılar nəticəni qabaqcadan bilmək istəmir. Ömər isə bilir: onun fikrincə, ən yaxşısı hər ikisidir, əvvəl şahmat, sonra qaçmaq.
