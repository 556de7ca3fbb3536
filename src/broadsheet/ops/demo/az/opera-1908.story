headline: Şərqin ilk operası: “Leyli və Məcnun”un axşamı
kicker: Tarixdə bu gün
standfirst: 1908-ci il yanvarın 25-də Bakıda 22 yaşlı Üzeyir Hacıbəyovun operası ilk dəfə səhnəyə çıxdı.
dateline: Bakı
section: history
format: text
byline: olga-vetrova, ilya-gorin
topics: music, heritage
picture: concert-hall
published: 2025-01-25 09:00
---
Hacı Zeynalabdin Tağıyevin teatrında həmin axşam boş yer yox idi. Köhnə təqvimlə yanvarın 12-si, yenisi ilə 25-i idi. Pərdə qalxanda tamaşaçı həm tanış, həm də heç görmədiyi bir şey eşitdi: muğam oxuyan solist, yanında isə Avropa orkestri.

Üzeyir Hacıbəyovun 22 yaşı vardı. Librettonu Füzulinin poeması əsasında özü tərtib etmişdi. Muğam hissələri nota yazılmamışdı: ifaçı onları şifahi ənənə ilə oxuyur, orkestr susur və ya dəm tutur. Elə buna görə əsər iki axşam eyni səslənmir.

> Partiturada “burada Segah” yazılıb və boş sətir gəlir. Dirijor üçün bundan gözəl etibar ola bilməz.
> -- lala-asgarzade | “Gilavar”a söhbətində

Baş rolda Hüseynqulu Sarabski çıxış edirdi. O, Məcnunu ömrü boyu yüzlərlə dəfə oynayıb. “Leyli və Məcnun” müsəlman Şərqinin ilk operası sayılır, Bakıda teatr mövsümü indi də çox vaxt onunla açılır.
