headline: Seafront Path complete: Bibiheybət to Zığ in 80 minutes by bicycle
kicker: The Seafront Path
standfirst: The last stretch of the 24-kilometre route opened this morning. By evening the counters had logged nine thousand journeys.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
topics: cycling, transport
storyline: seafront-path
picture: cycle-path
published: 2026-11-21 19:05
---
Nobody cut a ribbon and nobody made a speech. At eight in the morning the workmen slung the last plastic barrier into a lorry, and five minutes later the first cyclist came through: Bakhtiyar, who delivers bread.

Work began in March 2026 and took longer than promised. An old storm drain on the Əhmədli slope was to blame; it ran directly under the new surface and had to be moved.

> The hardest four kilometres were left until last. But there is not one broken line on the map now.
> -- elmar-sadiqli | in Zığ, at the opening

The cycle track is four metres wide, seven with the footway. There is a bench at every kilometre and a repair stand with tools at every fourth. The lamps brighten as somebody approaches and dim again behind them.

!picture cycle-path

Electric scooters are allowed, at no more than 20 kilometres an hour. Bollards at the entrances keep out motorcycles and quad bikes.

How it began: [our report from the first day](story:seafront-path-plan).
