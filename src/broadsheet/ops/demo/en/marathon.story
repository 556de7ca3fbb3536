headline: The wind won the marathon; a postman came second
kicker: Athletics
standfirst: Two thousand runners, thirty-one kilometres of headwind and a time nobody will boast about.
dateline: Baku
section: sport
format: text
byline: kanan-safarli
topics: health, weather
picture: old-city-walls
published: 2026-10-05 14:05
---
Nobody broke a record on Sunday. The forecast had promised a light southerly; at kilometre eleven the course turned north and so did the weather. Umbrellas, hats and the banner of one sponsor were last seen going towards Astara.

The winner was Samir Guliyev, a postman from Lənkəran, in two hours 38 minutes. He trains, he says, by delivering letters, and a head wind makes no difference to a man with a bag. Behind him came a physiotherapist from Tbilisi and a pair of brothers who had agreed to finish together and then sprinted.

In the women’s race Konul Isayeva won her third title, after running the last ten kilometres tucked behind a very large man from Gəncə. She thanked him at the finish. He had not noticed, and asked for a photograph.

Of 2,140 starters, 1,876 finished. The last, at six hours and nine minutes, was Mrs Sofia Aliyeva, aged seventy-four, who stopped for tea at kilometre 27 because her sister lives there.
