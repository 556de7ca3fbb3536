headline: Qırx səkkiz komanda, yüz dörd oyun: mundial sabah başlayır
kicker: Dünya
standfirst: Üç ölkə, on altı şəhər. Bakıda oyunların çoxu gecəyarısından sonradır.
section: world
format: text
byline: kanan-safarli
source: ipek-yolu
topics: football
picture: stadium
published: 2026-06-10 18:45
---
Futbol üzrə dünya çempionatı ilk dəfə üç ölkədə — ABŞ, Kanada və Meksikada keçirilir və ilk dəfə orada 48 komanda var. Açılış oyunu iyunun 11-də Mexikoda, “Asteka” stadionundadır. Bu meydan üçüncü mundialını qəbul edir, bu da rekorddur.

Komandalar dörd nəfərlik on iki qrupa bölünüb. Hər qrupdan iki birinci və ən yaxşı səkkiz üçüncü 1/16 finala çıxır. Hesablayın: cəmi 104 oyun, dörd il əvvəl 64 idi. Final iyulun 19-da Nyu-York yaxınlığındakı stadionda olacaq.

Bakılı azarkeşi əsas sual narahat edir: yatmaq, ya baxmaq? Sakit okean sahilində axşam keçirilən oyunlar bizdə səhər altıya düşür. Bulvardakı çayxana qərarını verib: 39 gün ərzində səhər beşdə açılır, omlet oyunun hesabına görə ucuzlaşır.

Debütantlar da var: bu mundialda ilk dəfə oynayan ölkələr arasında Özbəkistan və İordaniya, habelə cəmi beş yüz min əhalisi olan Kabo-Verde var. Kürasao isə əhalisinə görə tarixin ən kiçik iştirakçısıdır. Kubokun ölçüsü hamıya eynidir: otuz yeddi santimetr, altı kilo.
