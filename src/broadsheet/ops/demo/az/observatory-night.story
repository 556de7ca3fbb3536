headline: İki yüz adam, bir teleskop və Əkizlər axını
kicker: Astronomiya
standfirst: Şamaxı yaxınlığındakı dağ rəsədxanası qapısını səhər dördə qədər açıq saxladı.
dateline: Şamaxı
section: science
format: text
byline: gunel-babazade
topics: space, education
picture: observatory
published: 2025-12-14 06:05
---
İki metrlik teleskop 1966-cı ildən bu dağdadır, çəkisi lokomotiv qədərdir, amma onu bir əllə döndərmək olur. Şənbə gecəsi iki yüz adam elə bunu etdi. Yupiter üçün növbəyə durdular — dörd peyki ipə sərilmiş paltar kimi, — sonra kartonun üstündə qara uzanıb gözlədilər.

Əkizlər gözlətmir. Onlar kometadan yox, Faeton adlı asteroiddən gəlir, aram uçur, parlaq, çox vaxt sarı olur. Saat birdə camaat ucadan, üç dildə sayırdı və yüzü keçmişdi.

Bir oğlan soruşdu ki, qırıntıları hara düşür. “Onları udursan”, — növbətçi astronom dedi. Oğlan bacardığı qədər nəfəsini saxladı.

Saat üçdə termometr mənfi on dörd göstərirdi, gözətçi samovar gətirdi. Axırıncı qonaqlar dörd yarımda getdi, yol ulduzla dolu idi. Növbəti açıq gecə martdadır. Kartonu özünüzlə gətirin.
