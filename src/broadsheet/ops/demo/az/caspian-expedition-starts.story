headline: “Tədqiqatçı” sahili santimetr-santimetr ölçməyə çıxdı
kicker: Xəzər geri çəkilir
standfirst: Kiçik elmi gəmi üç ayda Astaradan Yalamayadək 60 nöqtədə səviyyəni və dibi ölçəcək.
dateline: Bakı
section: science
format: text
byline: gunel-babazade
topics: caspian, climate
storyline: caspian-level
picture: laboratory
published: 2025-04-14 10:20
---
Bu səhər Bayıl körpüsündən ayrılan “Tədqiqatçı” cəmi 22 metr uzunluğundadır, ona görə limançılar onu zarafatla “ilbiz” adlandırır. Gəminin göyərtəsində altı alim, iki sualtı cihaz və bir qutu limon var.

Ekspedisiyanın işi sadə görünür: altmış nöqtədə suyun səviyyəsini peyk mövqeləndirməsi ilə iki santimetr dəqiqliyədək ölçmək, sonra həmin yerdə dibin xəritəsini çəkmək. Köhnə reykaların bir hissəsi artıq quruda qaldığından sahil müşahidəsində boşluqlar yaranıb.

> Bizdən tez-tez soruşurlar ki, dəniz qayıdacaqmı. Cavab vermək üçün əvvəlcə onun dəqiq harada olduğunu bilmək lazımdır.
> -- rena-qurbanova | yola salma mərasimində

Ölçmələr açıq olacaq: hər həftənin məlumatı rəsədxananın saytına yerləşdiriləcək. “Gilavar” ekspedisiyanı sona qədər izləyəcək.

Gəminin kapitanı Sərdar Hüseynov otuz il yük daşıyıb və yavaş getməyi burada öyrənib. “Yük gəmisində hər saat puldur, — deyir, — burada hər santimetr sözdür”. Marşrut elə qurulub ki, nöqtələrin hamısına səhər, külək qalxmamış çatsınlar. Birinci dayanacaq Xudat yaxınlığıdır, sonuncusu iyulun ortasında Astara olacaq.
