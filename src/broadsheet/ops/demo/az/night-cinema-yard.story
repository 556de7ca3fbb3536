headline: Mələfədə kino: həyətlərdə yenə film göstərirlər
kicker: Kino
standfirst: Səkkiz həyət, səkkiz şənbə. Stulu hərə özü ilə gətirir, ağcaqanadı da.
dateline: Bakı
section: culture
format: text
byline: olga-vetrova
topics: film
picture: cinema
published: 2026-08-08 22:55
---
Ekranı üç mələfədən tikib elə divarın üstündə ütüləyiblər. Proyektor ikinci mərtəbənin mətbəx masasındadır, naqil paltar ipi ilə gəlir. Saat on yarımda qaranlıq düşür, kimsə “sss” edir, eyvandakı nənə serialını söndürür. Başlandı.

1945-ci ilin “Arşın mal alan”ını göstərirdilər, Rəşid Behbudovla. Hamı oxuyurdu, oxumurmuş kimi görünənlər də. Kəlləqənd səhnəsində dayandırmalı oldular: mələfənin qabağından pişik keçdi və zal təkrar tələb etdi.

Proqramı kino məktəbinin məzunu Dilarə Rzayeva tutub. Qaydası belədir: birinci filmi böyüklər seçir, ikincini uşaqlar, heç kim də durub getmir.

> Kinoteatrda adam ekrana baxır. Həyətdə həm ekrana, həm də qonşusuna: gülür, ya yox. Bu, ayrı janrdır.
> -- Dilarə Rzayeva, kurator | Bakı

Gələn şənbə Biləcəridədir. Stulla qarpız gətirin.
