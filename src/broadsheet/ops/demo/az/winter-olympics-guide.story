headline: Milan və Kortina: Qış Olimpiadasını necə izləməli
kicker: Dünya
standfirst: Fevralın 6-dan 22-dək 116 dəst medal. Bakı vaxtı ilə fərq üç saatdır.
section: world
format: text
byline: helen-marsh
source: ipek-yolu
topics: technology
picture: glacier
published: 2026-02-05 12:30
---
İyirmi beşinci Qış Oyunları sabah Milanda, “San Siro” stadionunda açılır. İlk dəfədir ki, Olimpiada adında iki şəhər daşıyır: buz Milandadır, qar isə dağlarda — Kortina-d’Ampetsso, Valtellina və Val di Fiemmedə.

Oyunlarda 16 növ üzrə 116 dəst medal oynanılacaq. Yeni növ ski-alpinizmdir: idmançı yamaca xizəklə dırmaşır, xizəyi çiyninə alıb pilləkən qalxır, sonra aşağı sürüşür. Kimsə bunu tənəffüsdə uydurulmuş oyuna bənzətmişdi, amma Alp əsgərləri yüz ildir məşq edir.

## Vaxt

Milanla Bakı arasında üç saat fərq var. Fiqurlu konkisürmənin axşam çıxışları bizdə gecə on birə, xizək yarışları isə günorta iki-üçə düşür. Bağlanış mərasimi fevralın 22-də Verona amfiteatrında olacaq: iki min il əvvəl tikilmiş səhnədə.

Kimə baxmalı? Uşaqlara — köndələn trekdə konkiyə: beş nəfər bir döngədə, hakim isə videoya baxır. Səbirlilərə — körlinqə: iki saat yarım, səs-küy, süpürgə və şahmat. Hündürlük sevənlərə — tramplinə: idmançı yüz metrdən çox uçur və düşəndə bir ayağını qabağa qoymağı unutmur, bunun üçün ayrıca xal var.
