headline: Tankerlə gətirilən bağ: “Villa Petrolea”nın tarixi
kicker: Tarix
standfirst: 1880-ci illərdə Nobellər zavodların arasında park salmaq üçün dənizlə torpaq və su daşıdılar.
dateline: Bakı
section: history
format: text
byline: murad-talibov
topics: energy, heritage
picture: bridge
published: 2025-09-06 11:25
---
Qara Şəhərdə heç nə bitmirdi. His elə qalın yağırdı ki, qonaqlardan biri yazmışdı: burada ağ at ancaq nağıldadır. Şirkətində minlərlə adam işləyən Lüdviq Nobel istəyirdi ki, onların yaşamağa və nəfəs almağa yeri olsun. Dedilər, mümkün deyil.

Onda torpağı barja ilə cənubdan gətirdilər. Şirin su isə Volqaya ağ neft aparıb boş qayıdan tankerlərdə ballast kimi gəlirdi. Varşavadan dəvət olunmuş bağban Bekle on hektar yer ayırdı, on minlərlə ağac və kol əkdi. Çox keçmədən burada evlər, məktəb, bilyardlı klub və şəhərin ilk telefonlarından biri vardı.

1920-ci ildə şirkət milliləşdirildi, ailə bir də qayıtmadı. Ağaclar qaldı. Bərpa edilmiş əsas ev indi muzeydir; yazı masası əvvəlki kimi üzü pəncərəyə durur.

Tutların bir neçəsi o vaxtdandır. Onları əyilmələrindən tanımaq olar: ilk iyirmi ili tüstüdən kənara böyüyüblər.
