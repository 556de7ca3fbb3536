headline: Gecə növbəsi: Bakı yatanda kim oyaqdır
kicker: Foto
standfirst: Çörəkçi, gəmi dispetçeri, metro yolçusu, tibb bacısı, ulduz sayan. Bir gecədə altı ünvan.
dateline: Bakı
section: city
format: photo
byline: tofig-alasgarli
topics: transport, health
picture: night-skyline
published: 2026-10-30 06:30
---
Saat 23:40. Son qatar getdi, stansiyada süpürgə səsi qaldı. Yol ustası Nazim bir gecədə relsin dörd kilometrini çəkiclə yoxlayır: sağlam rels oxuyur, çatlamışı boğulur.

Saat 02:15. Limanda iki gəmi növbə gözləyir. Dispetçer qızdan soruşuram ki, yuxusu gəlmir? “Gəlir, — deyir, — amma gəmi də gəlir”.

!gallery night-skyline, metro-platform, ship-in-port, hospital, observatory, bus-stop

Saat 04:00. Uşaq xəstəxanasında ən sakit saatdır. Tibb bacısı dəhlizdə ayaqqabısız gəzir ki, kimsə oyanmasın.

Saat 05:30. Birinci avtobus, birinci çörək, dənizin üstündə boz zolaq. Günün ən yaxşı vaxtı.

Bu layihəyə yayda bir sualla başlamışdıq: şəhər nə vaxt yatır? Yeddi gecədən sonra cavab belə oldu ki, növbə ilə. Kimsə həmişə oyaqdır, kimsə həmişə kiminsə yuxusunu qoruyur. Şəkillərdəki adamların heç biri adının yazılmasına etiraz etmədi, ikisi isə xahiş etdi ki, anasına salam da yazaq. Salam.
