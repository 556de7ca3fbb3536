headline: A New Year tree on loan: it comes in a pot and goes off to grow
kicker: Economy
standfirst: A nursery outside Baku lets out living pines for three weeks. Two thousand have been returned.
dateline: Baku
section: economy
format: text
byline: murad-talibov
topics: farming, prices
picture: snow-sheki
published: 2024-12-28 14:10
---
It is an Eldar pine in a pot, four feet high. The hire is 25 manats and the deposit is the same again. After the holidays the tree is fetched, and in the spring it goes into the ground; this year’s will be planted along the road to Xızı.

Two forestry graduates thought of it three winters ago. In the first year only sixty per cent came back alive, since people stood them against the radiator. Each now has a card: a metre from the heating, half a glass of water a day, cold lights only.

More than ninety per cent are returned, some with tinsel on them and some with notes. “Her name is Zulfiya. She likes the radio.”

We found Zulfiya on the planting map, fourth from the left in the eighth row. Her family, from Binəqədi, wanted to have her again this year and had to be refused. She is two and a half metres tall, and does not fit in the lift.
