headline: Buludlardan aşağı: Xınalıq çobanları ilə payız yolunda
kicker: Reportaj
standfirst: İki yüz kilometr, doqquz gün, dörd min qoyun — və artıq ümumdünya irsi sayılan bir yol.
dateline: Xınalıq
section: society
format: text
byline: ilya-gorin, tofig-alasgarli
topics: farming, heritage
picture: glacier
published: 2026-10-02 07:45
---
Birinci itlər bilir. Sentyabrın üçüncü cümə axşamı onlar qəriblərə hürməyi kəsib üzü aşağı otururlar. Şənbəyə qədər iki min metr hündürlükdəki Xınalıqda bacaların yarısı tüstüləmir, küçə isə qoyunla dolur.

## Yol

Buna köç yolu deyirlər. O, Şahdağın ətəyindəki yaylaqlardan dənizə yaxın quru düzlərdəki qışlaqlara gedir. 2023-cü ildə UNESCO Xınalığı və köç yolunu vahid, yaşayan mənzərə kimi Ümumdünya İrsi Siyahısına salıb. “Yaşayan” o deməkdir ki, səhər dörddə durmaq lazımdır.

Altmış üç yaşlı Bəhramla, onun iki oğlu, belində günəş paneli olan eşşək və dörd min heyvanla gedirik. Sürəti ən yavaş qoyun müəyyən edir. Cavanlar baş keçilərə GPS boyunbağı taxıb; Bəhram fitlə sayır.

## Gecələr

Üçüncü axşam sulu qar yağır. Keçənin altında oturmuşuq, o, qaydaları danışır. Çoban itdən sonra yeyir. Yolda doğulan quzuya doğulduğu yerin adı verilir və o, satılmır. Geri qalanı gözləyirlər — bir dəfə.

> Soruşurlar ki, bu iş məndən sonra bitəcəkmi. Babamdan da soruşurdular. Ot yayda yuxarıdadır, qışda aşağıda. Bu dəyişsə, onda soruşarsınız.
> -- Bəhram Ağalı, çoban | köç yolunda

## Sonu

Axırıncı gün asfaltdır. Səhər altıda sürü Bakı yolunun iki zolağını da tutur, yük maşınları mühərriki söndürüb növbəyə düzülür. Sürücülərdən biri düşüb baxır, şəkil çəkir, sonra özü də bilmədən qoyunları qovmağa kömək edir.

Qışlaqda Bəhram axırıncı dəfə sayır: 4 011. Yola çıxandan on bir baş çox.
