headline: “Əkinçi”: bir nəfərin çıxardığı qəzet
kicker: 150 il
standfirst: 1875-ci il iyulun 22-də Bakıda azərbaycanca ilk qəzetin birinci nömrəsi çapdan çıxdı.
dateline: Bakı
section: history
format: text
byline: ilya-gorin
topics: heritage, books
picture: printing-press
published: 2025-07-22 08:00
updated: 2025-07-23 09:30
correction: 2025-07-23 | İlkin mətndə Həsən bəy Zərdabinin doğum ili səhv göstərilmişdi. O, 1842-ci ildə anadan olub.
---
Bu gün hər qəzetçinin bayramıdır: düz yüz əlli il əvvəl Bakıda “Əkinçi”nin ilk nömrəsi işıq üzü görüb. Onu Həsən bəy Zərdabi çıxarırdı — Moskva Universitetinin məzunu, gimnaziyanın təbiətşünaslıq müəllimi.

Redaksiya, korrektor, mühasib və poçtalyon əslində bir adam idi. Hürufat İstanbuldan gətirilmiş, mürəttiblər yerində öyrədilmişdi. Qəzet ayda iki dəfə, bir neçə yüz nüsxə ilə çıxırdı.

## Nədən yazırdı

Adından göründüyü kimi, əkindən. Torpağın becərilməsi, mal-qaranın xəstəlikləri, hava, qiymətlər, məktəb. Sadə dildə yazmaq Zərdabi üçün prinsip məsələsi idi: oxucu kənddən idi və çox vaxt qəzeti ona başqası ucadan oxuyurdu.

Cəmi **56 nömrə** çıxdı. 1877-ci ilin sentyabrında qəzet dayandırıldı. İyulun 22-si indi Azərbaycanda Milli Mətbuat Günü kimi qeyd olunur.

!pullquote Oxucu kənddən idi və çox vaxt qəzeti ona başqası ucadan oxuyurdu.

Ən qiymətli şey isə oxucu məktubları idi. Qubadan, Dərbənddən, Tiflisdən yazırdılar: toxum haqqında sual verir, mübahisə edir, şeir göndərirdilər. Qəzet cavab verirdi. Yüz əlli il sonra redaksiyamızın poçt qutusunu açanda görürük ki, sualların yarısı eynidir: hava, qiymət, məktəb.
