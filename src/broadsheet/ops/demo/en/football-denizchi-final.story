headline: Denizchi win their first cup in nine years with a goal in the 118th minute
kicker: Football
standfirst: The Baku side beat Ipekchi of Şəki 2–1 after extra time in the Caspian League final.
dateline: Gəncə
section: sport
format: text
byline: kanan-safarli
topics: football
picture: stadium
published: 2026-06-07 23:20
---
Two minutes of extra time were left. Ipekchi wasted a corner, and Denizchi’s full back, Elnur Dashdamirli, carried the ball half the length of the pitch and shot, one suspects, because he was too tired to run any further. It went in off the post.

The first half had belonged entirely to the men from Şəki. Tahirov lifted a free kick over the wall after 23 minutes, and they might have had two more. Then it began to rain, the pitch grew heavy and the match turned. Mammadzade equalised in the 71st minute.

> I did not say a word about tactics at half-time. I said: it is raining, you grew up by the sea, and they grew up in the mountains.
> -- vuqar-samadzade | after the match
> original(az): Fasilədə taktikadan bir kəlmə demədim. Dedim: yağış yağır, siz dəniz kənarında böyümüsünüz, onlar dağda.

Samadzade took the side over in 2023, when seven players were turning up to train. The cup will be on show at the club’s ground in Bayıl on Tuesday evening. Gates open at six; admission is free.

Denizchi have no owner. The club belongs to its 1,900 members, each of whom pays thirty manats a year and has one vote, and they will also decide where the cup is to be kept. There are three candidates: the club’s tea house, the port watchman’s hut and the sideboard of Dashdamirli’s grandmother. The sideboard is ahead.
