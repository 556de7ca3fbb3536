headline: “Zoroastr”: özü çəlləyə çevrilən gəmi
kicker: Tarix
standfirst: 1878-ci ildə Xəzərdə nefti çəlləksiz daşıyan gəmi göründü. Tankerlərin yolu beləcə başlandı.
dateline: Bakı
section: history
format: text
byline: murad-talibov
topics: ports, energy, heritage
picture: ship-in-port
published: 2026-10-03 09:45
---
Nobellərdən əvvəl nefti Xəzərdən çəlləkdə keçirirdilər. Çəllək içindəkindən baha idi, sızırdı, yanırdı və geriyə boş qayıdırdı. Lüdviq Nobel bu gün aydın görünən bir şey təklif etdi: qoy çəllək gəminin özü olsun.

“Zoroastr”ı onun sifarişi ilə 1878-ci ildə İsveçin “Motala” tərsanəsi tikdi. Gəmi dəmir çənlərdə 240 tona yaxın ağ neft daşıyırdı. Xəzərə çatmaq üçün əvvəlcə Baltikdən çaylar və kanallarla bütün Rusiyanı keçməli olmuşdu. Nobel patent götürmədi: fikrin hamıya lazım olacağını düşünürdü.

Adı yerli seçdilər: atəşpərəstlər, Suraxanının sönməyən odları. Konstruksiya tez təkmilləşdi, sonrakı gəmilər yükü birbaşa gövdəsində aparırdı.

Gəminin sonu da Xəzərdə oldu. Yarım əsrdən çox işləyəndən sonra onu [Neft Daşlarının](story:neft-dashlari-1949) yanında batırdılar ki, ilk dəniz neftçilərini dalğadan qorusun. Deyəsən, çəllək olmaqdan qurtula bilməyib: indi içində xul balıqları yaşayır.
