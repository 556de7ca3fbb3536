headline: A map of mud volcanoes that fits in a pocket and shows the danger
kicker: Geology
standfirst: It lists 190 of them: when each last erupted, how to get there and how far away to stand.
dateline: Gobustan
section: science
format: text
byline: gunel-babazade
topics: technology, heritage
picture: mud-volcano
published: 2026-08-19 11:30
---
Azerbaijan and the waters around it have more than three hundred mud volcanoes, a large share of all those known. Most are placid. Cold mud bubbles, gas escapes, and that is all. But every year a few of them wake without warning, with a flame that can be seen for miles.

The open map drawn by a group of volunteer geologists so far covers 190 volcanoes on land. Beside each it gives three things: when it last erupted, how to reach it, and the distance you should keep.

> A visitor hears the word “cold” and has his picture taken on the rim. The mud is cold. The methane burns.
> -- Kamila Shiraliyeva, geologist | in Gobustan
> original(az): Turist “soyuqdur” eşidib kraterin kənarında şəkil çəkdirir. Palçıq soyuqdur, metan isə yanır.

## Before you go

!note Stay at least 50 metres from the crater. Do not smoke. After rain the track turns to clay, and only four-wheel drive will get you out.
