headline: 1846: the oil well that was drilled before the famous one
kicker: History
standfirst: Thirteen years before Pennsylvania, a well was sunk by machine at Bibiheybət, beside the sea.
dateline: Baku
section: history
format: text
byline: murad-talibov
topics: energy, heritage
picture: oil-rig
published: 2025-03-30 11:00
---
The textbooks usually say 1859: Colonel Drake, Titusville, sixty-nine feet. Baku keeps another date. At Bibiheybət, on the shore south of the city, an exploratory well was put down by percussion drilling in **1846**, to a depth of some twenty-one metres, which happens to be almost the same as Drake’s.

The idea was Vasily Semyonov’s, a member of the Caucasus administration, and the work was done under Alekseyev, the director of the oilfields. The report observed drily that oil had been found, though not much.

There had always been oil. It was dipped in skins from pits dug by hand and carried off by camel, and the ground gave so freely that nobody was in a hurry for a machine. The leap came a generation later, when the old system of leases was abolished and the rush began.

A memorial well stands on the spot. Cars go by; drivers do not look.
