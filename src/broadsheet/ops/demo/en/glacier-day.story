headline: The first World Day for Glaciers finds the mountains’ water store melting
kicker: Climate
standfirst: The UN has made 2025 the year of glaciers’ preservation, and 21 March their annual day.
section: world
format: text
byline: helen-marsh
source: northwind
topics: climate
picture: glacier
published: 2025-03-21 14:30
---
There are more than 275,000 glaciers in the world. Together with the ice sheets they hold about 70 per cent of the planet’s fresh water. The three years from 2022 to 2024, the World Meteorological Organization says, saw the largest three-year loss of glacier mass on record.

The UN General Assembly has declared 2025 the International Year of Glaciers’ Preservation and given glaciers a day of their own, 21 March. Two subjects lead the programme: more observing stations, and earlier warning of floods for mountain villages.

In the Caucasus the picture is the same. A melting glacier first adds water to a river and then takes it away; past a certain point summer flow declines. Glaciologists call that point “peak water”. For districts that live by irrigation, its date matters as much as any harvest forecast.
