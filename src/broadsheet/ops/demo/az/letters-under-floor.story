headline: Parketin altından 1913-cü ilin məktubları çıxdı. Qohumları axtarırıq
kicker: Tapıntı
standfirst: Riqadan Bakıya səkkiz açıqça, hamısında eyni imza: “sənin inadkar K.”
dateline: Bakı
section: history
format: text
byline: ilya-gorin
topics: heritage, old-city
picture: library
published: 2026-11-03 19:05
---
Parketçi Rüstəm taxtanı qaldıranda elə bildi ki, altındakı istilik qatıdır. Çəkməçi sapı ilə bağlanmış bir dəstə açıqça çıxdı. Ünvan hər birində eynidir: Bakı, Merkuri küçəsi, xanım qız Anna L.

Göndərən ayda bir dəfə yazırdı. Yanvarda gəmi mühəndisliyi oxuyur və üşüyür. Martda model düzəldib, yerə salıb. İyunda söz verir ki, “batmayan ilk gəmi ilə” gələcək. 1913-cü il noyabrın 3-də yazılmış axırıncı açıqça qısadır: “Gəlirəm. Sobanı mənsiz qalama”. Düz yüz on üç il əvvəl.

Gəlib-gəlmədiyini bilmirik. 1914-cü ilin ünvan kitabında həmin evdə daha Anna L. yox, “Anna K., musiqi müəlliməsi” yazılıb. Bu sətirlərin müəllifinə cavab yaxşı görünür, tarixçiyə isə bu azdır.

Soyadı K. ilə başlayan pianoçu ulu nənəniz varsa, redaksiyaya yazın. Mənzilin sahibləri açıqçaları qaytarmağa hazırdır.
