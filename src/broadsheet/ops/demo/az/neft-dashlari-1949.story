headline: Dəniz ortasında şəhər: Neft Daşlarının ilk quyusu
kicker: Tarixdə bu gün
standfirst: 1949-cu il noyabrın 7-də Qara Daşlar yanında açıq dənizdə neft fontan vurdu.
dateline: Bakı
section: history
format: text
byline: murad-talibov
topics: energy, heritage, caspian
picture: oil-rig
published: 2026-11-07 09:00
---
Dənizçilər bu yerdən uzaq gəzirdilər: suyun üzünə qara qayalar çıxır, ətrafda yağ ləkəsi üzür. Geoloqlar isə məhz ləkəyə görə gəldilər. 1949-cu ilin payızında burada kiçik bir ev və qazma qurğusu quruldu.

Noyabrın 7-də min metrdən bir qədər dərin olan quyu neft verdi. Sonra yeddi köhnə gəmini qayaların yanına gətirib batırdılar ki, ləpədöyən olsun; onların arasında dünyanın ilk neft tankeri sayılan “Zoroastr” da vardı.

Dirəklər üstündə körpülər uzandı, körpülərin üstündə küçələr yarandı: yataqxanalar, çörəkxana, park, hətta kinoteatr. Ən qaynar illərdə burada minlərlə adam yaşayırdı, yolların ümumi uzunluğu iki yüz kilometri keçirdi.

Atası orada iyirmi doqquz il işləmiş Nailə xanım deyir: “O, evdə də dalğa səsi olmasa, yata bilmirdi. Anam pəncərəni açırdı ki, heç olmasa tramvay eşidilsin”.

İlk briqadaya Mixail Kaveroçkin rəhbərlik edirdi; o, 1957-ci ildə tufan zamanı həlak oldu. Adını daşıyan gəmi illərlə dənizçilərə çörək və məktub apardı. Bu gün estakadaların bir hissəsi istifadə olunmur, amma quyular işləyir, hər səhər altıda helikopter növbəni dəyişir.
