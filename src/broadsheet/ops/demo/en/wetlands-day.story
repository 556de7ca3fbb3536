headline: A treaty signed on the Caspian: fifty-five years of saving swamps
kicker: World
standfirst: The Ramsar Convention was agreed in an Iranian seaside town. It now covers an area larger than Mexico.
section: world
format: text
byline: helen-marsh
source: northwind
topics: wildlife, climate, caspian
picture: caspian-seal
published: 2026-02-02 09:50
---
On 2 February 1971 representatives of eighteen countries met in a hotel by the Caspian, in the town of Ramsar, and agreed that swamps were worth keeping. At the time this was an eccentric view. A wetland was something that one drained.

The Convention on Wetlands is now among the oldest of the modern environmental treaties. Some 172 countries belong to it, and more than 2,500 sites are on its list, covering over two and a half million square kilometres, an area larger than Mexico.

Azerbaijan has two: Qızılağac bay and the lake of Ağgöl. Both depend on water that comes from somewhere else, the bay on the sea and the lake on the Kura and the Araz, and for both the question in a dry decade is how much of it will arrive.

A wetland stores carbon, cleans rivers and flattens floods. About a third of the world’s have disappeared since the treaty was signed. The day is marked each year with talks and walks; at Qızılağac the walk starts at ten, and the talk is given by [flamingos](story:flamingos).
