headline: Pupils in Sumqayıt build a robot that cleans the beach
kicker: Technology
standfirst: The Tortoise sifts forty square metres of sand an hour and can tell glass from a seashell.
dateline: Sumqayıt
section: society
format: text
byline: gunel-babazade
topics: education, technology
picture: robot
published: 2026-04-18 13:45
---
They call it the Tortoise because it is slow and afraid of nobody. Nine pupils of School No. 24 built it over the winter from the motor of a wheelchair, a bicycle chain and the camera of a discarded telephone.

The program was the hard part. The camera had to tell a splinter of glass from a cockle. The children took two thousand photographs on the shore and labelled every one by hand. The robot is now right ninety-three times in a hundred.

> I taught them nothing. I gave them the key and asked them to remember the lights.
> -- ramin-isgandarli | in the school workshop
> original(az): Mən onlara heç nə öyrətməmişəm. Sadəcə açarı verib demişəm ki, işıqları söndürməyi unutmayın.

On Saturday the Tortoise worked for four hours and collected eleven kilos of rubbish. When somebody threw a bottle in front of it on purpose, it stopped, hissed and picked the bottle up. The beach applauded.

Drawings and program are open to all, and four other schools have already written, one of them from Aktau. The parts cost 190 manats. Finding wheels that would not sink in the sand took three months; the answer came from Aytaj in the seventh form, who suggested the lids of plov pots.
