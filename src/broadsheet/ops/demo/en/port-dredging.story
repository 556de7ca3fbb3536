headline: Port deepens its channel so that ferries need not sail half empty
kicker: The retreating Caspian
standfirst: A metre and a half is to come off the bottom by April, with the port and the carriers sharing the bill.
dateline: Alat
section: economy
format: text
byline: murad-talibov
topics: ports, caspian
storyline: caspian-level
picture: ship-in-port
published: 2026-02-10 16:15
---
Captain Alovsat Rzayev, forty years at sea, brings the ferry alongside with his eye on the echo sounder and reads the number aloud: “Eighty centimetres.” That is what lies between the hull and the mud. Fully laden she could not get in, and for most of this winter the ferries have left one wagon in four on the shore.

Two suction dredgers arrived at the end of January. They work round the clock, and the silt goes to an old quarry seven kilometres away.

> Nobody can afford to pay again for every half-metre. So our advice was to dig for the level of 2035, not for the level of today.
> -- rena-qurbanova | in Alat, at a meeting with engineers

The observatory’s forecast was written into the contract, and one metre became one and a half. That added 18 per cent to the estimate. The carriers agreed: every half-empty crossing costs them more.

Captain Rzayev takes the forecasts calmly. In 1977, as a boy, he walked on the dry sea bed looking for shells; in 1995 he was ferrying people out of flooded yards. “The sea breathes,” he says. “It is only that this time the breath is a long one.”
