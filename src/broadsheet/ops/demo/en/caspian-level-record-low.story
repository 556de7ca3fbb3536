headline: Caspian falls to its lowest level since measurements began
kicker: The retreating Caspian
standfirst: This month’s reading is 29.71 metres below ocean level. Evaporation, oceanographers say, is winning.
dateline: Baku
section: science
format: text
byline: gunel-babazade
topics: caspian, climate
storyline: caspian-level
picture: tide-gauge
published: 2026-11-20 12:05
updated: 2026-11-20 16:10
correction: 2026-11-20 | An earlier version of this story left out the minus signs in the table. They have been put back.
---
The Caspian Coast Observatory this week put the level of the sea at **minus 29.71 metres**. That is seventy centimetres below the previous trough, in 1977, and lower than anything instruments have recorded.

> It is a closed sea: what flows in has to go up into the air again. For ten years one side of the scales has plainly been the heavier.
> -- rena-qurbanova | at a press briefing in Baku
> original(az): Dəniz qapalıdır: nə qədər su gəlirsə, o qədər də buxarlanmalıdır. Son on ildə tərəzinin bir gözü açıq-aşkar ağır gəlir.

About four fifths of the water that reaches the Caspian comes down the Volga. The river’s flow was close to average this year, but the summer was long and windy. In its hottest month alone, the observatory reckons, the sea lost a layer sixteen centimetres deep to evaporation.

## The same month, eight years running

!table
| Year | Level, m |
| 2019 | −28.42 |
| 2020 | −28.57 |
| 2021 | −28.79 |
| 2022 | −28.98 |
| 2023 | −29.17 |
| 2024 | −29.34 |
| 2025 | −29.52 |
| 2026 | −29.71 |

The next reading is due in five months. Because the level rises and falls a little with the seasons, the scientists ask that years be compared only month for month.

!related caspian-expedition-starts
