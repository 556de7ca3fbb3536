headline: Forty thousand young sturgeon go into the Kura, one in ten with a passport
kicker: Wildlife
standfirst: Four thousand of them carry a chip. In three years we shall know how many are left.
dateline: Neftçala
section: science
format: text
byline: gunel-babazade
topics: wildlife, caspian
picture: bridge
published: 2026-11-14 13:50
---
The fish is the length of a finger, with a long nose already and thorns down its back. It is let go not from a bucket but through a wide pipe. A fry that enters the water tail first takes fright and lies on the bottom, which is what the terns are waiting for.

Sturgeon have been in the Caspian for tens of millions of years. In the last hundred, dams have closed most of the roads by which they went up to spawn, and poachers have seen to the rest. Few are now born wild in the Kura, so every one from the hatchery counts.

> A female sturgeon is a mother at fifteen. This is no trade for the impatient.
> -- Tahir Rahmanov, ichthyologist | Neftçala

The chips are new this year. They are as big as a grain of rice and can be read with a telephone, and the project pays twenty manats for every marked fish that is put back. To the scientists that is worth more than the fish itself. The question is not how many were let go but how many came home.
