headline: Pomegranate season in Göyçay: a day in one orchard
kicker: Video
standfirst: From the morning dew to the evening market. The fruit is smaller this year, and juicier.
dateline: Göyçay
section: economy
format: video
byline: tofig-alasgarli, murad-talibov
topics: farming, food
picture: pomegranate-market
published: 2026-11-01 10:30
---
!video youtube:demo0000001 | poster pomegranate-market | The pomegranate harvest in Göyçay

In Gulshan Huseynli’s orchard the day starts at six with a pot of tea, because the fruit must not be touched until the dew is off it. Pomegranates are cut, never pulled: tear the stalk and the fruit will spoil in a fortnight.

Frost in April took some of the blossom. She had hoped for eighteen tonnes a hectare and is getting fourteen. The warm autumn has made up for it in sugar, though, and the factory laboratory found 17 per cent dissolved solids in the juice.

> A tree is like a person. Give it less to carry and it carries it better.
> -- Gulshan Huseynli, grower | Göyçay
> original(az): Ağac adam kimidir: az yük götürəndə yükünü yaxşı daşıyır.

At the market a kilo of the Gülöyşə variety fetches 1.60 manats and the large Vələs two. The people who boil narsharab, the dark sour sauce, pick out the cracked ones for less. Looks do not matter to them.

The Göyçay pomegranate festival has been on UNESCO’s list of intangible heritage since 2020. Gulshan goes every autumn with one basket, and always enters the same contest: to peel a pomegranate without once breaking the skin. Her record is twenty-six seconds. “There is no secret. It wants to be opened. Just don’t rush it.”
