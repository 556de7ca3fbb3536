headline: The oven on Mirzaagha Street has not gone out since 1961
kicker: Society
standfirst: Three families, one tandir, eight hundred loaves a day and a rule about talking to the dough.
dateline: Baku
section: society
format: text
byline: aysel-rahimli
topics: food, heritage
picture: kitchen
published: 2026-11-10 08:30
---
The oven is a clay bell sunk in the floor, as wide as a man is tall. Leaning into it, head first, with a wet sleeve and a pillow of dough, is the baker’s whole art. Sahib has been doing it for twenty-six years and has no eyebrows to speak of.

It was lit on a spring morning in 1961. At night the mouth is covered and the coals are banked; in the morning they are blown up again. Power cuts and one earthquake have come and gone. In the hard winter of 1993, the neighbours say, the bakers handed bread through the window and would not take money.

The tandir is shared by three families who do not agree about anything else. Mornings belong to the first, afternoons to the second, and the third has Fridays, weddings and funerals. Nobody shouts near the dough.

Flat bread, its making and its sharing, went on UNESCO’s list in 2016. Sahib has seen the certificate somewhere. A loaf costs sixty qəpik; broken ones are free to anyone under ten, and it is remarkable how many of them break.
