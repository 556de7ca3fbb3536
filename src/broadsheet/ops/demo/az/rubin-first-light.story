headline: On saatda iki min asteroid: Rubin rəsədxanası gözünü açdı
kicker: Astronomiya
standfirst: Dünyanın ən böyük rəqəmsal kamerası cənub səmasını çəkməyə başlayıb.
section: world
format: text
byline: gunel-babazade
source: northwind
topics: space, technology
picture: observatory
published: 2025-06-24 10:15
---
Çilidə, Serro-Paçon dağında bir göz açılıb: bir neçə gecədən bir bütün cənub səmasını başdan-başa süzəcək. Vera Rubin adına rəsədxananın kamerası kiçik avtomobil boydadır, 3 200 meqapikseldir. Bircə kadrı bütöv göstərmək üçün yüzlərlə televizor lazımdır.

Təxminən on saat ərzində çəkilmiş sınaq şəkillərində proqram **əvvəllər məlum olmayan 2 104 asteroid** tapıb. Müqayisə üçün: dünyanın bütün başqa teleskopları birlikdə ildə iyirmi minə yaxın asteroid kəşf edir.

Səmanın icmalı on ilə hesablanıb. Rəsədxana hər gecə milyonlarla xəbər göndərəcək: burada nəsə parladı, orada yerini dəyişdi, bu biri yoxa çıxdı. Məlumat təkcə böyük institutlar üçün deyil, məktəb dərnəyi də öz ifratyenisini axtara bilər.

Rəsədxananın adını daşıdığı Vera Rubin yetmişinci illərdə göstərmişdi ki, qalaktikalar gözlənildiyi kimi fırlanmır. Qaranlıq materiyanın axtarışı onun işlərindən başlanıb.
