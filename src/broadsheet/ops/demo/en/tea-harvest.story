headline: First tea of the year in Lənkəran: two leaves and a bud
kicker: Farming
standfirst: A wet spring has held the leaf back by ten days, but the growers are pleased with what they see.
dateline: Lənkəran
section: economy
format: text
byline: murad-talibov
topics: farming, food
picture: tea-plantation
published: 2026-05-06 12:00
---
Suraya, a picker, holds up her hand. The thumbnail is green and no soap will shift it. A good picker gathers twenty-five kilos of leaf in a day, and twenty-five kilos make five of dry tea.

The first flush is the dearest. Only the tip of the shoot is taken: two leaves and the bud between them. A bush that is left a few days too long in May gives coarse leaf in June.

> The bush does not care to be hurried. I have been looking at it for thirty years and have never once seen it look at a calendar.
> -- sabir-agamirzayev | on his plantation
> original(az): Kol tələsdirilməyi sevmir. Mən otuz ildir ona baxıram, hələ bir dəfə də təqvimə baxdığını görməmişəm.

Tea has been spreading in the district for five years, but hands are scarce, because the young go to the city. Agamirzayev is trying out a Japanese harvester carried by two people. It does the work of ten. It is not allowed near the first flush, since it bruises the bud.

At market the new tea costs between 18 and 30 manats a kilo.
