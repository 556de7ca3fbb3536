headline: A hundred years of the electric train: Baku to Sabunçu in a clean shirt
kicker: Centenary
standfirst: On 6 July 1926 the Soviet Union’s first suburban electric train left Baku.
dateline: Baku
section: history
format: text
byline: ilya-gorin
topics: railways, heritage
picture: mountain-train
published: 2026-07-06 10:30
---
Until that day the trains to the oilfields had smoked. In summer you could not open a window, and a white shirt arrived in Sabunçu grey. On 6 July something drew up at the platform with no smoke and no whistle. Some passengers, the newspapers reported, were afraid to get in: “It goes by itself.”

The new Sabunçu station was built for the same occasion. Its eastern arches still face anyone who comes out into the square beside Baku’s main station.

Trains ran every twenty minutes, and workmen had a cheap ticket according to their shift. Later the line reached Suraxanı and Maştağa, and the garden villages of Absheron came closer to town.

To mark the day a retro train leaves at noon, with carriages from the fifties, wooden benches, a conductor and cardboard tickets. The price printed on them is the old one, fifteen kopecks; no money is taken, but the punch is real. The journey lasts twenty-seven minutes, three fewer than it did a century ago.
