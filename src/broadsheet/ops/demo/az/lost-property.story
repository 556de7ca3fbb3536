headline: Metroda itirilib: 412 çətir, bir trombon, bir gəlinlik
kicker: Şəhər
standfirst: Əşyaların adam gözlədiyi otaqda bir səhər keçirdik.
dateline: Bakı
section: city
format: text
byline: aysel-rahimli
topics: transport
picture: metro-platform
published: 2026-10-20 15:00
updated: 2026-10-24 10:00
---
Çətirlər yağışla gəlir, növbəti yağışla gedir. Yanvardan verilən 412 çətirdən otuzunun sahibi tapılıb. Telefonu həmin gün aparırlar, açarı bir həftəyə, kitabı isə demək olar ki, heç vaxt. On doqquz ildir itmiş əşyalar otağına baxan Tamilla xanım onları oxuyur.

“Qəribələr” rəfində trombon, nasosu ilə akvarium, üstünə “evdən” yazılmış torpaq kisəsi və iyunda “Gənclik”də tapılmış 44 ölçülü gəlinlik var. Onu qatlamayıb, asıb. Elə bilir ki, qəsdən qoyub gediblər, və ümid edir ki, yanılır.

> Şəhəri unutduqlarından tanıyırsan. Bazar ertəsi nahar qabını unudur. Sentyabrda idman ayaqqabısını. Sevəndə hər şeyi.
> -- Tamilla Cəfərova, itmiş əşyalar otağının işçisi | Bakı

Əşyaları altı ay saxlayır, sonra xeyriyyəyə verirlər, trombondan başqa. Cümə günləri bir tələbə gəlib onu çalır ki, qurumasın. Sahibi istədiyi vaxt apara bilər; otaq bir az sakitləşər.

*Yeniləndi: gəlinliyin sahibi gəldi. Əhvalatı danışmadı, təkcə dedi ki, yaxşı qurtarıb.*
