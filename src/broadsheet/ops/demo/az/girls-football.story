headline: Siyahıda olmayan komanda: astaralı qızlar oğlanların turnirini udub
kicker: Futbol
standfirst: Onları buraxdılar, çünki səkkizinci komanda çatmırdı.
dateline: Astara
section: sport
format: text
byline: kanan-safarli
topics: football, education
picture: stadium
published: 2026-04-11 19:25
---
Rayon kubokunun təşkilatçısı ərizələri saydı və köks ötürdü: yeddi. Səkkizincisiz cədvəl alınmır. Bədən tərbiyəsi müəlliməsi Şəfiqə Bağırova dedi ki, onun komandası var. Hansı komanda olduğunu isə yalnız meydançada açdı.

Birinci oyunda oğlanlar yarıgüc oynadı və 0:3 uduzdu. İkincidə ciddi oynadılar, 1:2 uduzdular. Finala bütün Astara yığışdı. Yeganə qolu kapitan, on iki yaşlı Aylin vurdu: cərimə meydançasının küncündən qapıçının başı üstündən aşırdı. “O, sağ ayağıma baxırdı, — deyir, — mən isə solaxayam”.

“Dənizçi”nin məşqçisi Vüqar Səmədzadə oyunun yazısına baxıb özü zəng edib.

> İki dəfə baxdım. İkincidə unutmuşdum ki, bunlar uşaqdır, hakimlə mübahisə edirdim.
> -- vuqar-samadzade | telefonla

Yayda üç qızı Bakıya, toplanışa gözləyirlər. Təşkilatçı isə yeni əsasnamə imzalayıb. Doqquzuncu bənd: “Qız və oğlan komandaları”.
