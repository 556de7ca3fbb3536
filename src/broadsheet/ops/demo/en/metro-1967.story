headline: The first train: how the Baku metro opened
kicker: On this day
standfirst: On 6 November 1967 the first line carried its first passengers. The old tokens have a tale to tell.
dateline: Baku
section: history
format: text
byline: ilya-gorin
topics: transport, heritage
picture: metro-platform
published: 2026-11-06 08:40
---
It was a short line, some ten kilometres and a handful of stations. It was also the fifth metro in the Soviet Union, after Moscow, Leningrad, Kiev and Tbilisi. The idea was older than the war. Tunnelling began, stopped for years for want of money, and was taken up again in the sixties.

Baku is a difficult city to dig under. It goes down to the sea in steps like an amphitheatre, and below the steps there is water. What is now Icherisheher station was then called Baksovet; Sahil was named after the Twenty-six Commissars.

In his album the collector Nariman Babayev keeps a five-kopeck coin from the first month. It went into the turnstile, jammed and stayed. “The metro owes me that one,” he says. “I am not pressing the point.”

His mother had the best story. On opening day she rode from Narimanov to the centre, went up, looked at the sea, came down and rode home. She only wanted to know what speed was like.
