headline: Lost in the metro: 412 umbrellas, one trombone, a wedding dress
kicker: City
standfirst: We spent a morning in the room where things wait for people.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
topics: transport
picture: metro-platform
published: 2026-10-20 15:15
updated: 2026-10-24 10:00
---
Umbrellas come in with the rain and go out with the next one. Of the 412 handed in since January, 30 have been claimed. Telephones are collected within the day, keys within the week, books almost never. Tamilla, who has run the lost-property room for nineteen years, reads them.

On the shelf marked *Odd* are a trombone, an aquarium with its pump, a bag of soil labelled “from home”, and a wedding dress, size 44, found at Gənclik in June. She hung it up rather than fold it. She believes that it was left on purpose, and hopes that she is wrong.

> You learn the city from what it forgets. On Mondays it forgets lunch. In September it forgets gym shoes. In love it forgets everything.
> -- Tamilla Jafarova, lost-property clerk | Baku

Things are kept for six months and then given to charity, except for the trombone. A student comes on Fridays to play it, so that it does not stiffen. The owner may have it back at any time; the room would be quieter.

*Postscript: the dress has been claimed. She would not tell us the story, only that it is a good one.*
