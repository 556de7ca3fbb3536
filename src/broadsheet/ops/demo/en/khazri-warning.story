headline: Khazri on the way: gusts of 28 metres a second tonight
kicker: Weather warning
standfirst: Ferries stay in port and the seaward walk of the boulevard is closed overnight. Calmer by tomorrow evening.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
source: absheron-weather
topics: weather, transport
picture: lighthouse
published: 2026-11-23 06:30
updated: 2026-11-23 17:40
---
The Absheron Weather Service has issued an **orange warning** from ten tonight until six tomorrow evening. The north wind will blow at 20 to 22 metres a second across the peninsula and up to 28 on the headlands, with waves of five metres. The temperature will drop by six degrees.

## What changes

Two ferry sailings from Alat have been moved to tomorrow evening. The boulevard’s path nearest the water is shut all night. The metro and the buses will keep to their timetables, except that route 7 will use the lower road instead of the high bridge.

## At home

Bring in the flower pots, the clothes horse and the bicycle. Do not park under trees. Report fallen branches and broken cables on 112, and leave them alone.

Old Baku hands say that a khazri blows for one day, or three, or seven. The model says one.
