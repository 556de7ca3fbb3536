headline: Seals counted from the air: the islands off Pirallahı are not deserted
kicker: Wildlife
standfirst: Drone pictures taken during the autumn migration show 1,840 animals around the Absheron archipelago.
dateline: Pirallahı
section: science
format: text
byline: gunel-babazade
topics: wildlife, caspian
storyline: caspian-level
picture: caspian-seal
published: 2025-11-12 12:45
---
The Caspian seal is the only mammal in the sea. There were about a million of them at the start of the twentieth century; since 2008 the International Union for Conservation of Nature has listed the species as endangered.

For twelve days this autumn four members of the Caspian Seal Project flew drones over the islands, never lower than a hundred metres because the sound of the motors frightens the animals. They counted **1,840**, which is 110 more than a year ago.

> It is a figure for catching one’s breath, not for celebrating. There are not more animals; they have moved to our islands from shores that have dried out.
> -- thomas-ashworth | on Pirallahı

In the shallow north the water is drawing back from beaches where seals have hauled out for generations. Fishermen have been given a telephone number to ring, at night if need be, when an animal is caught in their nets.
