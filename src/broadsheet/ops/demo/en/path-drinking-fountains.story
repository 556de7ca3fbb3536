headline: Where to drink on the Seafront Path: a reader asks, we cycle
kicker: The Seafront Path
standfirst: There are six fountains in twenty-four kilometres, and two of them are hiding.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
topics: cycling, health
storyline: seafront-path
picture: caspian-dusk
published: 2026-11-22 18:15
---
Margaret Ellison walked the whole path on its first day with her grandson and found three drinking fountains. There are six. We rode out this morning to see where the other three had got to.

!table
| Kilometre | Where | Note |
| 1.2 | Bibiheybət, behind the bus shelter | easy to miss |
| 5.8 | Bayıl, beside the counter | the busiest |
| 9.4 | National Park, by the chess tables | low, good for children |
| 13.0 | White City, under the footbridge | turned off for repairs |
| 18.7 | Əhmədli, at the top of the slope | cold, worth the climb |
| 23.5 | Zığ, by the fishermen’s sheds | unmarked; ask |

The bureau says that signs were ordered two months ago and delivered in the wrong colour. They will go up within a fortnight, in the wrong colour.

> A fountain that cannot be found is a sculpture. The letter is right, and we shall put it right.
> -- elmar-sadiqli | by telephone

Four of the six run all the year round. The water comes from the city main and is tested on Mondays.
