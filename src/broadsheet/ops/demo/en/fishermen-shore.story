headline: Four hundred paces to the water: the fishermen who follow the sea
kicker: The retreating Caspian
standfirst: Near Nardaran one jetty is being lengthened for the fourth time in three years.
dateline: Absheron
section: society
format: text
byline: aysel-rahimli, tofig-alasgarli
topics: caspian, ports
storyline: caspian-level
picture: fishing-boat
published: 2026-06-18 10:25
---
Every morning Agasaf hauls his boat to the water with a tractor. Ten years ago it was twenty paces from his gate; now it is four hundred. “The sea took offence and left,” he says. “So we go after it, to make peace.”

Each family here has its own wooden jetty. Nobody takes the old ones down. They nail another length on the end, and from above the shore looks like a hand with very long fingers. Timber costs thirty manats a metre. This summer twelve families have clubbed together for a floating pontoon, which can be hauled forward on a rope as the water draws back.

> A fixed pier is the wrong thing for a sea like this. A pontoon is cheap, and any village can build one.
> -- rena-qurbanova | on the Absheron peninsula, meeting fishermen

The observatory gives the drawings away. Agasaf has one more request: leave the posts of the old jetties standing. “Let my grandson see how far the sea used to come.”

!picture fishing-boat
