headline: Bal yarmarkası: əsl balı necə tanımalı
kicker: Bazar
standfirst: Yüz iyirmi arıçı üç gün Bakıda olacaq. Laboratoriya istənilən bankanı beş dəqiqəyə yoxlayır.
dateline: Bakı
section: economy
format: text
byline: murad-talibov
topics: farming, food, prices
picture: kitchen
published: 2026-11-06 11:40
---
Arıçı Hacıbaba Lerikdən gəlib və bu il ona iki dəfə “niyə belə bahadır” deyiblər. O, hər dəfə eyni cavabı verir: arı bir kilo bal üçün Yer kürəsini üç dəfə dolanmağa bərabər yol uçur.

Yarmarkada kilosu 18 manatdan (günəbaxan) 60 manata (dağ kəkotusu) qədər iyirmi çeşid var. Qırağa qoyulmuş masada isə iki laborant oturub: şəkər siropunu refraktometr və reaktiv göstərir. Birinci gün 140 bankadan altısı yoxlamadan keçməyib.

## Evdə yoxlamaq olarmı?

Tam yox. Kağıza damcı, yod, kibrit — bunların heç biri dəqiq deyil. Şəkərləşmək isə saxtalıq yox, keyfiyyət əlamətidir: təbii bal, akasiya istisna olmaqla, qışda bərkiyir. Onu qırx dərəcədən isti suya qoymayın.

Yarmarka bazar günü saat yeddiyə qədər açıqdır.

Hacıbaba bir çörək qırıntısını bala batırıb uzadır. Dadı acımtıldır, sonra çiçək, sonra bir az tüstü. “Bu, keçən ilin yağışıdır, — deyir. — Mən ancaq qaba yığmışam”. Ailəsində arıçılıq dördüncü nəsildir; babasının pətəyi cökə kötüyündən oyulmuşdu və indi də yaşayır, arısı da, hirsi də.
