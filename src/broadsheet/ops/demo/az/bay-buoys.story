headline: On iki sarı şamandıra körfəzin təmiz olub-olmadığını deyəcək
kicker: Elm
standfirst: Hər on dəqiqədən bir ölçmə, açıq səhifə, qrafik oxumayanlar üçün isə işıqfor.
dateline: Bakı
section: science
format: text
byline: gunel-babazade
topics: caspian, technology, health
picture: laboratory
published: 2026-11-11 12:20
---
Boyları zibil yeşiyi qədərdir və qarabattaqlar artıq onları mənimsəyib. Bu həftə Bayılla Zığ arasında on iki şamandıra lövbərləndi: hər birində temperatur, duz, oksigen, yağ təbəqəsi və bakteriyaları ələ verən zəif parıltı üçün cihaz var.

İndiyədək körfəzdən suyu iki həftədən bir əllə götürürdülər; şüşə laboratoriyaya çatanda həmin su artıq Türkmənistan yolunda olurdu. Şamandıralar hər on dəqiqədən bir radio ilə xəbər verir. Rəqəmlərə hamı baxa, onları götürüb özü qrafik çəkə bilər.

> Çirkləndiyini hamı görəndə körfəzi təmizləmək xeyli asan olur.
> -- rena-qurbanova | şamandıraları qoyan katerdə

Birinci həftə köhnə dənizçilərin şübhəsini təsdiqlədi: iki yağış kollektoru, yağışdan bir saat sonra. Su idarəsi dalğıc göndərib.

Qarabattaqlarla iş başqadır: ağırlıqları oksigen cihazını əyir. Tikan təklif olundu, qəbul edilmədi. Mühəndislər onlara ayrıca tünək düzəldir.
