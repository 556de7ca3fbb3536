headline: Seafront Path passes the half-way mark, and starts counting
kicker: The Seafront Path
standfirst: Twelve kilometres are open. In the July heat, most people ride between six and eight in the morning.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
topics: cycling, transport
storyline: seafront-path
picture: cycle-path
published: 2026-07-15 09:10
---
Two thin wires have been laid in the asphalt at Bayıl. When a wheel goes over them, the number on the board beside the path goes up by one. Yesterday evening it stood at 2,311.

It is **135 days** since work began, and three of the six sections are in use. A third of the riders are going to work, the bureau says, a third are out for pleasure, and the rest are delivering somebody’s dinner. Two shaded stops have been built for the couriers.

> We put the board up so as not to argue. Let the number do the talking.
> -- elmar-sadiqli | in Bayıl

There are complaints too, most of them about water: one fountain in twelve kilometres. Two more will be connected in August. Low fences are going up where the wind blows sand across the track. Until they are finished a sweeper comes every morning.
