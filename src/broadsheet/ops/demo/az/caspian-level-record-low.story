headline: Xəzər ölçmələr tarixində ən aşağı həddə düşüb
kicker: Xəzər geri çəkilir
standfirst: Bu ayın ölçməsi mənfi 29,71 metr göstərdi. Okeanoqraflar deyir ki, əsas səbəb suyun daha sürətlə buxarlanmasıdır.
dateline: Bakı
section: science
format: text
byline: gunel-babazade
topics: caspian, climate
storyline: caspian-level
picture: tide-gauge
published: 2026-11-20 11:30
updated: 2026-11-20 16:10
correction: 2026-11-20 | İlkin variantın cədvəlində mənfi işarələri buraxılmışdı. Düzəldilib.
---
Xəzər Sahil Rəsədxanası bu həftə dənizin səviyyəsini **mənfi 29,71 metr** qeydə alıb. Bu, 1977-ci ilin minimumundan — mənfi 29,01 metrdən — yetmiş santimetr aşağıdır və cihazla aparılan müşahidələr dövrünün ən kiçik rəqəmidir.

> Dəniz qapalıdır: nə qədər su gəlirsə, o qədər də buxarlanmalıdır. Son on ildə tərəzinin bir gözü açıq-aşkar ağır gəlir.
> -- rena-qurbanova | Bakıdakı mətbuat görüşündə

Hövzəyə gələn suyun təqribən beşdə dördünü Volqa gətirir. Çayın axını bu il orta illik həddə yaxın olub, yay isə uzun və küləkli keçib: rəsədxananın hesablamasına görə, təkcə ən isti ayda dəniz buxarlanma ilə on altı santimetr su itirib.

## Səkkiz il, eyni ay

!table
| İl | Səviyyə, m |
| 2019 | −28,42 |
| 2020 | −28,57 |
| 2021 | −28,79 |
| 2022 | −28,98 |
| 2023 | −29,17 |
| 2024 | −29,34 |
| 2025 | −29,52 |
| 2026 | −29,71 |

Növbəti ölçmə beş aydan sonradır. Səviyyə fəsildən-fəslə bir qədər dəyişir, ona görə mütəxəssislər illik müqayisəni yalnız eyni aylar arasında aparmağı xahiş edirlər.

!related caspian-expedition-starts
