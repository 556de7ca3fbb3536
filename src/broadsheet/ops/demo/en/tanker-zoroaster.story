headline: The Zoroaster: a steamer that was its own barrel
kicker: History
standfirst: In 1878 a ship began carrying oil across the Caspian without barrels, and the tanker was born.
dateline: Baku
section: history
format: text
byline: murad-talibov
topics: ports, energy, heritage
picture: ship-in-port
published: 2026-10-03 10:20
---
Before the Nobels, oil crossed the Caspian in barrels. A barrel cost more than what was in it, leaked, burned and came back empty. Ludvig Nobel proposed something that now seems obvious: let the ship be the barrel.

The *Zoroaster* was built to his order in 1878 by the Swedish yard of Motala. She carried some 240 tonnes of kerosene in iron tanks, and to reach the sea she was meant for had first to cross the whole of Russia from the Baltic by river and canal. Nobel took out no patent. The idea, he thought, would be useful to everybody.

Her name was a local compliment, to the fire-worshippers and the everlasting flames of Suraxanı. The design was soon improved upon, and her successors carried their cargo in the hull itself.

She ended in the Caspian too. After more than half a century of service she was sunk at [Neft Daşları](story:neft-dashlari-1949) to keep the waves off the first offshore drillers. She has not stopped being a container, it seems. There are gobies living in her.
