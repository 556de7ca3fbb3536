headline: The airport bus will now run all night
kicker: In brief
standfirst: From 15 June the express leaves every half-hour round the clock. Suitcases travel free.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
topics: transport
picture: bus-stop
published: 2025-06-12 16:55
---
Until now there was not much choice for anyone landing late: the last bus left at half past twelve, and after that it was taxis. From Sunday the express between the railway station and the airport will not stop at all. By day it still goes every twenty minutes; between midnight and five, every half-hour.

A night stop has been added at the hospitals, at the nurses’ request. The fare is the same, and cards are taken at every door. Large luggage is free, and so are bicycles if they fold.

> A night bus looks like a luxury until it is you who lands at three in the morning.
> -- elmar-sadiqli | to The Gilavar

The bureau has timed it. From the baggage belt to the bus is four minutes at a brisk walk, six with a child. One change was not announced: at night the driver calls the stops himself, quietly. The recorded voice was switched off after the first trial. “People are asleep,” said Anar, a driver, “and she sounds like a fire.”
