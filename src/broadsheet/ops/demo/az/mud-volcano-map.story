headline: Palçıq vulkanlarının yeni xəritəsi: telefonla açılır, təhlükəni göstərir
kicker: Geologiya
standfirst: Xəritədə 190 vulkanın son püskürmə tarixi, yolu və təhlükəsiz məsafəsi var.
dateline: Qobustan
section: science
format: text
byline: gunel-babazade
topics: technology, heritage
picture: mud-volcano
published: 2026-08-19 10:50
---
Azərbaycanda və Xəzərin qonşu sularında üç yüzdən çox palçıq vulkanı var — dünyada məlum olanların böyük bir hissəsi. Çoxu sakitdir: soyuq palçıq qaynayır, qaz qabarcıq buraxır. Amma hər il bir neçəsi birdən oyanır, alovu kilometrlərlə uzaqdan görünür.

Könüllü geoloqların hazırladığı açıq xəritədə hələlik quruda yerləşən 190 vulkan var. Hər birinin yanında üç şey yazılıb: sonuncu püskürmə nə vaxt olub, ora necə getmək olar və neçə metrdən yaxın durmaq lazım deyil.

> Turist “soyuqdur” eşidib kraterin kənarında şəkil çəkdirir. Palçıq soyuqdur, metan isə yanır.
> -- Kamilə Şirəliyeva, geoloq | Qobustanda

## Getməzdən əvvəl

Könüllülər xahiş edir ki, yeni çat, batmış yol və ya qaz qoxusu görənlər xəritədəki düymə ilə bildirsinlər. İlk ay 74 məlumat gəlib, onlardan üçü həqiqətən yeni kraterdir. Birini Hacıvəlidə doqquz yaşlı məktəbli tapıb və haqlı olaraq tələb edib ki, krater onun pişiyinin adı ilə adlandırılsın.

!note Kraterə 50 metrdən yaxın getməyin. Siqaret yandırmayın. Yağışdan sonra yolu gil tutur, dördçəkərsiz maşınla çıxmaq olmur.
