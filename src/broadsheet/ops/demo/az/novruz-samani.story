headline: Səməni üçün on gün: bayrama nə vaxt başlamalı
kicker: Novruz
standfirst: Buğdanı seçmək, islatmaq, üstünü örtmək — və ən çətini, hər saat baxmamaq.
section: society
format: text
byline: aysel-rahimli
topics: food, heritage
picture: kitchen
published: 2026-03-10 12:00
---
Bayram martın 20-nə düşür, deməli səməni bu gün islanmalıdır. Bunu bilməyən yoxdur, amma hər il kimsə gecikir və bazardan hazırını alır. Bu yazı həmin adam üçündür.

**Birinci gün.** Bir stəkan buğda götürün: bütöv, keçən ilin məhsulu, dərmansız. İlıq suda bir gün qalsın.

**İkinci–dördüncü gün.** Suyu süzün, dəni nəm parçaya bükün, qaranlıq yerdə saxlayın. Gündə iki dəfə çiləyin. Ağ ucluq görünəndə bəsdir.

**Beşinci gün.** Yastı boşqaba bir qat düzün, üstünü nəm tənziflə örtün. Boşqabın dibində su gölməçəsi olmasın, kif atar.

**Yeddinci gün.** Tənzifi götürün, pəncərəyə qoyun. Dörd santimetr olanda qırmızı lent bağlayın.

Səməninin yanına şam və rənglənmiş yumurta qoyulur. Qarışıq düşüb kif atanda isə üzülməyin: nənələr deyirdi ki, ilk səməni qonşunun qismətidir.

Bir də heyvansevərlərdən xahiş: səmənini pişikdən qoruyun. Buğda cücərtisi onlara xeyirlidir, bunu bilirlər, sizin bayramınızı isə bilmirlər. Redaksiyanın pişiyi Xonça keçən il üç boşqabı bir gecəyə biçmişdi; bu il onun öz boşqabı var, lentlə.
