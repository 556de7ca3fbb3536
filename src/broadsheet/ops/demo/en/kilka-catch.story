headline: The sprats are back: the autumn catch is up for the first time in six years
kicker: The sea
standfirst: Fishermen thank the cold water. Biologists ask them not to be in a hurry.
dateline: Lənkəran
section: economy
format: text
byline: murad-talibov
topics: caspian, food, prices
picture: fishing-boat
published: 2026-11-12 09:00
---
Kilka, the little Caspian sprat, is caught at night with a lamp. You lower the light over the side and the fish come to it like moths. Captain Fazil Mikayilov took eleven tonnes in October, more than in any month since 2020.

Twenty years ago the stock collapsed, when a comb jelly that had come in with ballast water ate the plankton the sprats live on. From then on the catch was measured in buckets. This autumn there are dense shoals again off the southern shore.

> One good autumn is not a return. Let us wait for two more, and until then buy no new nets.
> -- rena-qurbanova | to The Gilavar

On the quay a kilo goes for 1.80 manats. In the shed next door the drum is already turning; the fish is salted, dried and packed, and half of it will go to Gəncə. The women at the sorting table say that it is big this year, “as long as a finger, and a man’s finger at that”.
