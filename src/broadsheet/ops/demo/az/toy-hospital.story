headline: Xəstələri ayı olan xəstəxana
kicker: Cəmiyyət
standfirst: Çərşənbə günləri uşaq klinikası oyuncaq sağaldır ki, uşaqlar iynədən qorxmasın.
dateline: Bakı
section: society
format: text
byline: aysel-rahimli
topics: health
picture: hospital
published: 2026-11-05 10:05
---
Xəstə — qulağı sallanmış dovşandır. Onu qeydə alır, çəkir və soruşurlar ki, allergiyası varmı. “Yerkökünə”, — sahibi pıçıldayır. Sonra cərrah-rezident ona dörd səliqəli tikiş atır, hər birini izah edir, beş yaşlı qız isə pəncəsindən tutub deyir ki, indi qurtarır.

Cümə günü onun özünün əməliyyatıdır. Məsələ də bundadır. Oyuncaq xəstəxanası keçən qış dəhlizdə bir masa və bir tikiş qutusu ilə başlayıb; indi rentgen lövhəsi, palatası və növbəsi var. Çərşənbələr dörddən altıya qədər otuza yaxın ayı, gəlincik, bu yaxınlarda isə bir plastik ekskavator müalicə alır.

> İynə vuran uşaq iynədən qorxmur. Bir oğlan təkid edirdi ki, özününkünü də özü vursun.
> -- Ülviyyə Həsənli, uşaq cərrahı | Bakı

Klinika hesab aparıb: oyuncaq palatasından keçən uşaqların narkozdan əvvəl sakitləşdiriciyə ehtiyacı iki dəfədən çox azalıb. Ekskavator tam sağalıb.
