headline: Down from the clouds: with the shepherds of Khinalig on the autumn road
kicker: Long read
standfirst: Two hundred kilometres, nine days and four thousand sheep, on a route that is now world heritage.
dateline: Xınalıq
section: society
format: text
byline: ilya-gorin, tofig-alasgarli
topics: farming, heritage
picture: glacier
published: 2026-10-02 08:00
---
The dogs know first. On the third Thursday of September they stop barking at strangers and sit facing downhill. By Saturday the houses of Khinalig, two thousand metres up, have smoke in half their chimneys, and the street is full of sheep.

## The road

They call it the *köç yolu*, the road of migration. It runs from the summer pastures under Shahdag to the winter ones in the dry lowlands by the sea. In 2023 UNESCO put Khinalig and its road on the World Heritage List as a single living landscape. “Living” means that one has to get up at four.

We walk with Bahram, who is sixty-three, his two sons, a donkey with a solar panel on its back, and four thousand animals. The pace is that of the slowest ewe. The young men have GPS collars on the lead goats; Bahram counts by whistling.

## The nights

On the third evening it sleets. We sit under felt, and he explains the rules. A shepherd eats after the dogs. A lamb born on the road is named after the place and is never sold. Whoever falls behind is waited for, once.

> People ask whether it will end with me. They asked my grandfather. The grass is up there in summer and down there in winter. When that changes, ask again.
> -- Bahram Aghali, shepherd | on the migration road

## The end of it

The last day is asphalt. The flock fills both lanes of the Baku road at six in the morning, and lorries stand in line with their engines off. One driver gets out to look, takes a photograph, and then, for no reason that he can afterwards give us, helps to push.

At the winter fold Bahram counts for the last time: 4,011. Eleven more than set out.
