headline: Hazelnuts get no cheaper: a kilo in Zaqatala is nearing ten manats
kicker: Markets
standfirst: Frost in Turkey and drought at home have confectioners looking at almonds.
dateline: Zaqatala
section: economy
format: text
byline: murad-talibov
topics: farming, prices
picture: wheat-field
published: 2026-11-17 10:35
---
A kilo of shelled hazelnuts costs 9.80 manats in Zaqatala market this week. A year ago it was six and a half. The sellers will not bargain, since they would as soon wait until January.

There are two reasons. About two thirds of the world’s hazelnuts come from Turkey, where frost struck the orchards in April. Here there was no rain in July, and the kernels are small.

!table
| Week of | In the shell, manats/kg | Shelled, manats/kg |
| 1 September | 4.10 | 7.90 |
| 1 October | 4.60 | 8.70 |
| 1 November | 4.90 | 9.40 |
| 16 November | 5.20 | 9.80 |

The technologist of a Baku sweet factory admits that she has put almonds in place of some of the nuts in her holiday *paxlava*. “The taste is different,” she says, “but that is how my grandmother did it in bad years.”

Growers plant in years when there is money, and a new bush bears in its fourth. In the meantime there is one economy open to anybody. Buy them in the shell: they are a quarter cheaper, and it gives you something to do in the evening.
