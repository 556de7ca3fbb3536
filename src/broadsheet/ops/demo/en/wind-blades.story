headline: A blade as long as a city block: moving a wind turbine through Sumqayıt
kicker: Energy
standfirst: Seventy-two metres, twelve kilometres an hour and one very old plane tree.
dateline: Sumqayıt
section: economy
format: text
byline: murad-talibov
topics: energy, transport
picture: wind-turbines
published: 2026-03-24 09:45
---
At one in the morning they took down the traffic lights outside the chemical works. At half past, a tractor unit came out of the dark, and then a blade, and then more blade. It is seventy-two metres long, with a trolley of its own at the back and a man to steer it; the two drivers talk by radio, like pilots bringing a ship into harbour.

The wind farm on the shore north of the city is to have five machines of six megawatts. Each needs nine journeys, only at night and only in a calm, because a blade has as much sail as a yacht.

> The comedy of wind power is that, apart from working, it does everything on days with no wind.
> -- marina-lebedinskaya | in Sumqayıt
> original(ru): Самое смешное в ветроэнергетике — что всё, кроме работы, она делает в безветрие.

The worst of it was a corner with a plane tree that is said to be a hundred and fifty years old. Nobody was willing to fell it. A special lift raised the blade until it stood almost upright and carried it over the crown. The tree lost two leaves. By five the traffic lights were back.
