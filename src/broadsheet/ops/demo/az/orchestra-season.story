headline: “Sahil” orkestri mövsümü depoda açır: 600 stul, bir royal, iki paravoz
kicker: Musiqi
standfirst: Kamera orkestri zalın təmiri bitənə qədər köhnə lokomotiv deposunda çalacaq.
dateline: Bakı
section: culture
format: text
byline: olga-vetrova
topics: music, railways
picture: concert-hall
published: 2026-09-17 17:25
---
Akustika mühəndisi əl çalır və sayır: bir, iki, üç saniyə. Səs tavanın altında gəzib geri qayıdır. Depo lokomotivlər üçün tikilib, Mosart üçün yox, ona görə divarlardan otuz iki xalça asılıb — onları orkestrin tamaşaçıları gətirib.

> Xalçanın hər biri bir saniyənin onda birini udur. Biz ölçmüşük: ən yaxşı udan Qarabağ xalçasıdır, sarı royal örtüyü isə heç nə udmur.
> -- lala-asgarzade | depoda, məşqdən sonra

Proqram cəsarətlidir: açılış axşamı Qara Qarayevin ikinci kvarteti orkestr üçün köçürmədə, Bartokun “Divertisment”i və gənc bəstəkar Səidə Məlikin depo üçün yazdığı “Növbə” pyesi səslənəcək. Pyesdə iki paravoz fiti var; onları pensiyaya çıxmış maşinistlər not üzrə verir.

Biletlər 8 manatdan başlayır, tələbələr üçün axırıncı cərgə pulsuzdur. İlk konsert sentyabrın 24-ü, saat 19:30-da.
