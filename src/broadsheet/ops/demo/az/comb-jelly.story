headline: Ballast suyundan gələn qonaq: daraqlı meduza ilə iyirmi beş il
kicker: Biologiya
standfirst: Qoz boyda şəffaf canlı bütün Xəzəri dəyişdi. Alimlər aralıq nəticə çıxarır.
dateline: Bakı
section: science
format: text
byline: gunel-babazade
topics: wildlife, caspian
picture: laboratory
published: 2025-09-24 12:45
---
İçində göy qurşağı olan qabarcığa oxşayır. Vətəni Amerikanın Atlantik sahilləri olan mnemiopsis Qara dənizə gəmilərin ballast suyu ilə düşüb, əsrin əvvəlində isə Xəzərə çatıb. Burada onu yeyən tapılmadı, özünün yeməyi isə bol idi: kilkənin də qidalandığı plankton.

Bir neçə ilə kilkə ovu qat-qat azaldı, ardınca suiti də seyrəldi. Bioloqlar müzakirə edirdilər ki, birincini yeyən başqa bir daraqlı — beroe gətirilsin, ya yox: Qara dənizdə bu kömək etmişdi.

Bu gün mənzərə sakitdir. Yayda hələ artımlar olur, amma dörddə bir əsrdən sonra sistem tarazlığını axtarır: bəzi balıqlar başqa yemə keçib, qış isə dayazlıqda meduzanı qırır.

> Dəniz əvvəlki halına qayıtmadı. Çağırmadığı qonşu ilə yaşamağı öyrəndi.
> -- rena-qurbanova | tələbələr üçün mühazirədə

Əsas dərs ballastdır. İndi gəmi suyu boşaltmazdan əvvəl zərərsizləşdirməlidir, bunun üçün lazım olan cihaz isə balıqsız keçən bir ildən ucuzdur.
