headline: Sumqayıt bulvarında min şam ağacı: kim əkibsə, o da sulayır
kicker: Şəhər
standfirst: Hər ağacın üstündə ad var. Bir il sonra 912-si yaşıldır.
dateline: Sumqayıt
section: city
format: text
byline: aysel-rahimli
topics: climate
picture: cycle-path
published: 2025-10-11 11:10
---
Keçən payız burada çuxur qazanda hamı şübhələnirdi: torpaq şordur, külək sərtdir, ağacəkmə günlərindən sonra isə adətən quru çubuq qalır. Ona görə bələdiyyə yox, sakinlər qayda qoydular: ağac sahibsiz əkilmir.

Minə yaxın ailə, sinif, gəmi heyəti və bir nərd klubu ağac götürdü. Lövhəcikdə ad, telefonda xatırlatma: çərşənbə və bazar, hərəsinə iki vedrə. Yayda dəmiryolçular bir sistern texniki su verdilər.

Bu həftə sayım aparıldı. Min ağacdan **912-si** yaşıldır. Quruyan səksən səkkizin yanında “bağışla” yazılmış kağız tapılıb; altındakı imza birinci sinfin xəttidir.

> Riyaziyyatda buna doxsan bir faiz deyirlər. Həyatda buna qonşuluq deyirlər.
> -- ramin-isgandarli | Sumqayıt, sayım günü

Noyabrda daha beş yüz çuxur qazılacaq. Adların siyahısı artıq doludur.

Ekoloqlar uğurun səbəbini üç şeydə görür: dərin çuxur, dibə tökülmüş balıqqulağı (drenaj) və küləkdən qoruyan qarğı çəpər. Çəpəri pensiyaçılar hörür, çünki gənclər bacarmır; indi öyrənirlər. Beş ildən sonra ağaclar üç metr olacaq və bulvar ilk dəfə kölgə görəcək. Skamyaların yeri kölgəyə görə artıq nişanlanıb.
