headline: The leap second is on its way out, and few will miss it
kicker: World
standfirst: Another half-year ends without one: nothing will be added to the clocks this June, nor in December.
section: world
format: text
byline: helen-marsh
source: northwind
topics: space, technology
picture: observatory
published: 2025-06-30 16:20
---
The Earth is not a good clock. It slows down and speeds up, while atomic clocks do neither. To keep the two in step, an extra second has now and then been added at the end of June or December since 1972. It has happened **27 times**, most recently in the last minute of 2016.

Computers hate it. Programs that meet a minute of sixty-one seconds have been known to stop, to book the same order twice and, on one occasion, to bring an airline’s check-in desks to a standstill.

So in 2022 the General Conference on Weights and Measures resolved to let the leap second lapse by 2035. What to do when the difference has grown to a whole minute is left to our descendants. They have, on present reckoning, about a century to think about it.

There is a twist. In recent years the Earth has been turning slightly faster. Had that gone on, the clocks would have needed a second taken away, which has never been tried.
