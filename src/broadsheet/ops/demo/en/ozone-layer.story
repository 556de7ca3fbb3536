headline: The hole in the ozone layer is closing: a treaty that worked
kicker: World
standfirst: Forty years ago in Vienna, countries agreed to protect the ozone layer. Today is its international day.
section: world
format: text
byline: helen-marsh
source: northwind
topics: climate
picture: caspian-dusk
published: 2025-09-16 10:00
---
In 1985 British scientists reported that ozone was disappearing over Antarctica every spring. A framework convention was signed in Vienna the same year. Two years later, on 16 September 1987, came the Montreal Protocol, under which countries gave up the gases they had been using in refrigerators, spray cans and foam.

About 99 per cent of the substances that destroy ozone have since been phased out. If the undertakings are kept, scientists expect the layer to be back to its 1980 state by about 2040 over most of the world, 2045 over the Arctic and 2066 over the Antarctic.

The protocol has been ratified by every member of the United Nations, which is very rare. It has also been a favour to the climate, since many of the gases warm the air thousands of times more strongly than carbon dioxide does.

What can a reader do? Do not put the old refrigerator out on the street. Workshops in Baku will draw off the gas without charge, and three addresses are on the city’s page.
