headline: Kvantın yüz ili: nə üçün 2025-ci il fiziklərindir
kicker: Dünya
standfirst: Parisdə Beynəlxalq Kvant Elmi və Texnologiyası İli açılır.
section: world
format: text
byline: gunel-babazade
source: northwind
topics: technology, education
picture: laboratory
published: 2025-02-04 11:00
---
Yüz il əvvəl, 1925-ci ilin yayında, saman qızdırmasından əziyyət çəkən iyirmi üç yaşlı Verner Heyzenberq Şimal dənizindəki Helqoland adasına qaçdı. Orada çiçək tozu yox idi, vaxt isə çox idi. Bir gecə səhər üçədək hesabladı və kvant mexanikasının ilk ardıcıl tənliklərini aldı.

BMT bu ildönümünə görə 2025-ci ili Beynəlxalq Kvant Elmi və Texnologiyası İli elan edib. Açılış fevralın 4–5-də Parisdə, UNESCO-nun iqamətgahındadır.

Kvant bizdən uzaqda deyil. Telefonun yaddaşı, günəş paneli, xəstəxanadakı maqnit-rezonans, metrodakı kartoxuyan — hamısı həmin tənliklərlə işləyir. Sumqayıtlı fizika müəllimi bunu şagirdlərə belə izah edir:

> Kvant dünyası pilləkəndir, yamac yox. Bir pillədə dura bilərsən, iki pillənin arasında — yox.
> -- ramin-isgandarli | “Gilavar”a məktubunda

İl boyu yüzdən çox ölkədə mühazirələr, sərgilər və açıq qapı günləri keçiriləcək. Bakıda və Sumqayıtda məktəblilər üçün altı axşam planlaşdırılıb; birincisinin mövzusu lazerdir, giriş yaddaşlı telefonla, yəni hamıya açıqdır. Uşaqlardan bir şərt tələb olunur: evdən bir sual gətirmək. Düzgün sualın cavabı olmamalıdır.
