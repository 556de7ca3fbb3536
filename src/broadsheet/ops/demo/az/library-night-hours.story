headline: Kitabxana gecə on birədək: tələbələr sevinir, qapıçı çay dəmləyir
kicker: Cəmiyyət
standfirst: Sessiya bitənə qədər oxu zalı həftədə beş gecə açıq qalacaq.
dateline: Gəncə
section: society
format: text
byline: ilya-gorin
topics: books, education
picture: library
published: 2026-11-16 20:45
---
Gəncənin mərkəzi kitabxanasında son on ildə ilk dəfə növbə yaranıb. Saat yeddidən sonra boş stul tapılmır, gec gələnlər pəncərə taxtasında oturur.

Hər şey bir ərizədən başladı. Yataqxanada qalan üçüncü kurs tələbəsi Nurlan Həsənli yazmışdı ki, otaqda altı nəfərdirlər, kitab oxumağa yer yoxdur. Direktor Mətanət Kərimli ərizəni geri qaytarmadı, gecə növbəsinə özü qaldı və sayğac qoydu: birinci həftə 38 nəfər, ikinci həftə 190.

> Kitabxana saat altıda bağlananda oxuyan adam küçədə qalır. Bu, mənə ayıb gəldi.
> -- Mətanət Kərimli, direktor | Gəncə

Qaydalar sadədir: səssiz, çantasız, su olar, yemək olmaz. Çay istisnadır — onu qapıçı Əli dayı dəhlizdə, stəkanı iyirmi qəpiyə satır və pulu kitab cildləməyə verir. Artıq on yeddi köhnə kitab təzə cild alıb.

Növbəti addım da hazırlanır: şəhərin daha iki kitabxanası yanvardan saat ona qədər işləyəcək. Nurlan isə imtahandan çıxıb. Hansı qiyməti aldığını demir, amma Mətanət xanımın masasına bir dibçək bənövşə qoyub.
