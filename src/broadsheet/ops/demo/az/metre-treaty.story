headline: Metrin 150 yaşı tamam olur və o, heç vaxt belə dəqiq olmayıb
kicker: Dünya
standfirst: 1875-ci il mayın 20-də on yeddi ölkə Parisdə metrin nə olduğu barədə razılaşdı.
section: world
format: text
byline: helen-marsh
source: northwind
topics: technology, education
picture: laboratory
published: 2025-05-20 09:15
---
Sazişdən əvvəl yüzlərlə “ayaq” və “qulac” vardı. Parçanı bir şəhərdə bir ölçü ilə alıb o birində başqa ölçü ilə satan tacir çörəyini elə bu fərqdən çıxarırdı.

1875-ci il mayın 20-də on yeddi dövlət Metr Konvensiyasını imzaladı və Paris yaxınlığında, Sevrdə platin-iridium xətkeşini qorumaq üçün büro yaratdı. Onun surətləri qatarla dünyanı gəzdi: hərəsinin öz vəsiqəsi, öz keşikçisi.

Xətkeş 1960-cı ildə təqaüdə çıxdı. 1983-cü ildən metr işığın boşluqda saniyənin 299 792 458-də birində getdiyi yoldur. Metal parçasından asılı qalan sonuncu vahid — kiloqram 2019-cu ildə onun arxasınca getdi. İndi sistemdə yerə salmağa heç nə yoxdur.

Bakı bazarlarında parçanı hələ də arşınla, çayı stəkanla verirlər. İçərişəhərdə bir satıcıdan arşının neçə santimetr olduğunu soruşdum. Qolunu uzatdı, müştəriyə baxdı və dirsəyini bir az bükdü.
