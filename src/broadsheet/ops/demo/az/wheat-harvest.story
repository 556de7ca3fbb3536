headline: Muğanda biçin: taxıl iki həftə tez yetişib
kicker: Kənd təsərrüfatı
standfirst: İsti may sünbülü tələsdirib. Kombaynçılar günorta yox, gecə biçir.
dateline: Saatlı
section: economy
format: text
byline: murad-talibov
topics: farming, climate
picture: wheat-field
published: 2026-06-24 07:40
---
Gecə saat on bir. Zəmidə dörd cüt fara hərəkət edir. Gündüz 39 dərəcədə biçmək olmur: dən quruyub tökülür, kombaynın mühərriki qızır, adam da qızır. Ona görə Saatlıda bu il iş günü axşam yeddidə başlayır.

Fermer Elbrus Mahmudlu hektardan 41 sentner götürür, keçən il 44 idi. “Pis deyil, — deyir, — may bir az insaflı olsaydı, lap yaxşı olardı”. May isə otuz ilin orta göstəricisindən üç dərəcə isti keçib və dənin dolması üçün vacib olan on günü aparıb.

Bir yenilik də var. Kooperativ səpindən əvvəl torpağı şumlamayıb, dəni küləşin arasına birbaşa səpib. Nəm qalıb, yanacaq xərci üç dəfə azalıb. Qonşular gəlib baxır, başlarını yelləyir, avqusta kalkulyatorla qayıdacaqlarını deyirlər.

Un dəyirmanları toxumu tonu 420 manatdan qəbul edir.

Səhər beşdə kombaynlar dayanır: şeh düşür, sünbül islanır. Briqada qazanı odun üstünə qoyur, menyu dəyişmir — kartof, quyruq, dəmir stəkanda çay. Sonra hamı kölgədə yatır. Elbrusun oğlu isə yatmır: dronu qaldırıb sabahkı sahəni çəkir. Atası onun ekranına baxıb deyir ki, zəmi yuxarıdan daha təmiz görünür, “aşağıdan isə daha çox iş”.
