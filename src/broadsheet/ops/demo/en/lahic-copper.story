headline: The sound of hammers in Lahıc: a coppersmith’s son comes home
kicker: Pictures
standfirst: Rasul used to write software in Baku. Now he has relit his father’s forge.
dateline: Lahıc
section: culture
format: photo
byline: tofig-alasgarli
topics: crafts, heritage
picture: copper-workshop
published: 2025-11-26 16:50
---
The main street of Lahıc has a sound of its own. There used to be two hundred hammers in it; then there were twelve. The thirteenth joined in the spring, when Rasul shut his laptop and lit the fire.

!gallery copper-workshop, mountain-train, bridge

The wall of a jug must be a millimetre thick and must be beaten so that it will bear the weight of water. It is the ear that knows, not the eye. As copper comes right its note deepens. Rasul’s first jug took eleven days. His father turned it over in his hands and said: “It holds water. The rest will come.”

The copper craft of Lahıc has been on UNESCO’s list since 2015. Orders now arrive over the internet, often from far away. A customer in Canada wanted a coffee pot and asked that the marks of the hammer be left on the bottom.

“It’s the same with code,” says Rasul. “If you can see the marks, somebody was thinking.”
