headline: The Old City’s lamps turn back to yellow
kicker: City
standfirst: All 640 are being changed, and after midnight they will be dimmed so that people can see the stars.
dateline: Baku
section: city
format: text
byline: ilya-gorin
topics: old-city, energy
picture: old-city-walls
published: 2026-11-23 07:45
---
When blue-white diodes went up inside the walls ten years ago the visitors were pleased and the residents were not. It was like sleeping beside a stadium, and the stone lost its colour.

This week the electricians are doing it all again the other way round. The new lamps have a colour temperature of 2,200 kelvin, which is not far from a candle. Each has a lid, so that the light falls on the paving rather than the sky. After half past twelve only a third of the brightness is left; somebody walks by, and for a minute there is more.

The architect, Rashid Taghli, had suggested trying it out on a single blind alley. A fortnight later the street took a vote: eighty-one houses for, four against.

!pullquote Stone should be yellow at night as well, and not blue.

The electricity bill will be halved. The happiest resident is probably the little owl above the Double Gates, which was driven in here from the avenue by just such a light. A hundred of the old lamps are going to school playgrounds. A theatre has bought the rest, for murders.
