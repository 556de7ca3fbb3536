headline: İlmə sayan əllər: Qubada axşam xalçaçılıq məktəbi
kicker: Video
standfirst: On iki hana, yaşı on dörddən yetmiş birə qədər tələbələr. Bir kvadratmetrdə yüz altmış min ilmə.
dateline: Quba
section: culture
format: video
byline: tofig-alasgarli, olga-vetrova
topics: crafts, heritage
picture: carpet-loom
published: 2026-10-14 16:45
---
!video youtube:demo0000002 | poster carpet-loom | Qubada axşam xalçaçılıq məktəbi

İşdən sonra saat altıda köhnə hamamın binasında işıq yanır. Əvvəlcə heç kim danışmır: ilmə sayılır. Sonra kimsə çay gətirir, söz başlanır, əllər isə dayanmır.

Məktəbi üç il əvvəl rəssam Zöhrə İbrahimli açıb. Çeşnini öyrənmək üçün tələbə əvvəlcə onu damalı kağıza köçürür, rəngləri isə özü bişirir: boyaqotundan qırmızı, sarağandan sarı, qoz qabığından qəhvəyi.

> Səhv ilməni sökmürük. Qoy qalsın, xalça da yadda saxlasın ki, onu adam toxuyub.
> -- Zöhrə İbrahimli, rəssam | Quba

Azərbaycan xalçaçılıq sənəti 2010-cu ildə UNESCO-nun qeyri-maddi mədəni irs siyahısına salınıb. Məktəbdə isə hesab sadədir: bir axşamda üç santimetr, bir qışda bir xalça.

Məktəbin dərs haqqı yoxdur, əvəzində hər tələbə ildə bir xalçanı məktəbə verir. Onlar satılır, pulu yuna gedir. Keçən qışın altı xalçasından biri Bakıda konsert zalının divarından asılıb: akustikanı yaxşılaşdırır. Yetmiş bir yaşlı Səyyarə xanım isə öz xalçasını satmır. Onun kənarında bir sıra boş qalıb. “Bitirsəm, — deyir, — gəlməyə bəhanəm qalmaz”.
