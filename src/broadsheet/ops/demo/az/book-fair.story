headline: Kitab yarmarkasında ən çox satılan: nağıllar və xəritələr
kicker: Kitab
standfirst: Dörd gündə 61 min ziyarətçi. Nəşriyyatlar deyir ki, kağız hələ ölməyib.
dateline: Bakı
section: culture
format: text
byline: olga-vetrova
topics: books
picture: library
published: 2025-05-17 19:50
---
Birinci gün saat on ikidə nağıllar qurtardı. Nəşriyyatın əməkdaşı anbara maşın göndərdi, maşın tıxacda qaldı, uşaqlar döşəmədə oturub gözlədi. Gözləyə-gözləyə bir-birinə nağıl danışdılar; kimsə bunu yazmalı idi.

Bu il stendlərin sayı 140-dır. Ən çox satılanlar siyahısında iki gözlənilməz ad var: Xəzərin dəniz xəritələri (1 300 nüsxə) və 1930-cu illərin yemək kitabının təkrar nəşri. Şeir də satılır, özü də əlyazma formatında: oxucu vərəqi özü tikir.

Mübahisə isə tərcümə haqqında oldu. Altı tərcüməçi eyni hekayənin eyni səhifəsini oxudu. Zal dinlədi, güldü, birini seçə bilmədi.

!pullquote Gözləyə-gözləyə bir-birinə nağıl danışdılar; kimsə bunu yazmalı idi.

Yarmarka bağlananda dörd kitab sahibsiz qaldı. Üçü artıq tapılıb, dördüncüsü — “İtmiş əşyalar ensiklopediyası” — hələ gözləyir.

Yarmarkanın ən uzun növbəsi bu il yazıçıya deyil, cildçiyə idi. Usta Əvəz köhnə kitabı yerindəcə tikir, iynəsi sümükdəndir. Dörd gündə 160 kitab bərpa edib; ən qocası 1887-ci ilin dərsliyi, ən əzilmişi isə bir ailənin üç nəsil oxuduğu “Cırtdan” nağılı olub.
