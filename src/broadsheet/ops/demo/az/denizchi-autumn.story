headline: “Dənizçi” payızı birinci başa vurur, amma məqsəd ondan irəlidədir
kicker: Futbol
standfirst: Naxçıvanda “Duzdağ”la 1:1. Qapıçı Qədirov penaltini tutdu, dirəyi isə öpdü.
dateline: Naxçıvan
section: sport
format: text
byline: kanan-safarli
topics: football
picture: stadium
published: 2026-11-15 21:05
---
Oyuna qədər komandanın avtobusu yolda xarab oldu, futbolçular isinmə əvəzinə təkər dəyişdilər. Bəlkə elə buna görə ilk iyirmi dəqiqədə meydanda bir komanda var idi, o da ev sahibi idi.

17-ci dəqiqədə “Duzdağ” penalti qazandı. Elşad Qədirov sağa atıldı, topu ayağı ilə qaytardı, qayıdan top dirəyə dəydi. O, qalxıb dirəyi öpdü, tribuna güldü. Fasiləyə az qalmış Rəhimli bakılıları qabağa çıxardı, 80-ci dəqiqədə isə Kazımov başla hesabı bərabərləşdirdi.

> Bir xal da yoldaşdır. Hamısını evə aparmaq istəyən adam çamadanı qaldıra bilmir.
> -- vuqar-samadzade | Naxçıvanda, oyundan sonra

Payız hissəsi bitdi, “Dənizçi” 13 oyunda 29 xalla öndədir, “İpəkçi” 27 xal toplayıb. Liqa martın 7-də qayıdır. Qədirov qışda məktəbdə işləyəcək: o, coğrafiya müəllimidir.

Tribunada iki min adam vardı, onlardan altmışı Bakıdan avtobusla gəlmişdi və yolda o təkəri dəyişənlər də onlar idi. Qayıdanbaş “Duzdağ”ın azarkeşləri qonaqlara bir yeşik alma verdilər, üstündə yazı: “Marta qədər çatar”. Çatmadı: Göyçaydan keçəndə yeşik boş idi.
