headline: Axşam muğamı: mühəndis, aptekçi və taksi sürücüsü bir sinifdə
kicker: Musiqi
standfirst: Şuşada doğulmuş ustad böyüklər üçün pulsuz dərs deyir. Qəbulun bir şərti var: utanmamaq.
dateline: Bakı
section: culture
format: text
byline: olga-vetrova
topics: music, heritage
published: 2026-11-13 18:00
---
Otaqda on dörd stul, bir tar, bir qaval. Xanəndə Ağabəy Qasımlı dərsi susmaqla başlayır: bir dəqiqə hamı küçəni dinləyir. Sonra soruşur ki, siqnal verən maşın hansı notu götürdü.

Şagirdlərin ən yaşlısının altmış səkkiz yaşı var. O, bütün ömrü boyu körpü layihələndirib, indi “Bayatı-Şiraz” öyrənir. Taksi sürücüsü Fuad maşında məşq edir; deyir ki, sərnişinlərin yarısı qulaqcığını çıxarır, yarısı isə ünvana çatmamış düşür.

> Muğamı əzbərləmirlər. Yolu öyrənirlər, sonra hər kəs öz addımı ilə gedir.
> -- Ağabəy Qasımlı, xanəndə | Bakı

Azərbaycan muğamı UNESCO tərəfindən 2003-cü ildə bəşəriyyətin şifahi və qeyri-maddi irsinin şah əsəri elan olunub. Axşam məktəbində isə bunu xatırlatmırlar. Orada əsas hadisə dekabrın 19-da olacaq: açıq dərs, giriş sərbəst, alqış yalnız sonda.

Məktəbin elanı da qeyri-adi idi: “Səsi olmayanlar da gəlsin. Səs tapılır, qulaq tapılmır”. Otuz iki nəfər gəldi, on dördü qaldı. Qalanlar isə pəncərənin altındakı skamyada oturur: dərs eşidilsin deyə Ağabəy müəllim pəncərəni qışda da aralı qoyur.
