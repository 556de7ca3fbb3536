headline: Burning Mountain on a wet night
kicker: Travel
standfirst: The hillside at Yanar Dağ has been alight for longer than anyone remembers. Rain is the best time to go.
dateline: Absheron
section: science
format: text
byline: gunel-babazade
topics: energy, heritage
picture: mud-volcano
published: 2025-05-03 19:30
---
In sunshine it is a disappointment: ten metres of scorched bank with a shimmer above it and a coach party in front. Go in November, or on a night like last Thursday, when rain was coming in sideways from the sea and the car park was empty.

Then it is a wall of fire, standing in a puddle. The drops hiss, and the flames lie down and get up again. Natural gas seeps through sandstone from a shallow pocket and needs no wick. According to the story told at the gate, a shepherd dropped a cigarette in the 1950s; travellers, Alexandre Dumas among them, saw such fires on the peninsula a century before.

There were many more once. As gas was drawn off for the city, the small fires of Absheron went out one by one. The famous temple at Suraxanı has been lit from the mains for half a century.

The guard, who has a chair in the only spot that is both dry and warm, says that people come to propose, to quarrel and to toast bread. He lends the fork.
