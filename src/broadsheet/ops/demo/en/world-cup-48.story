headline: Forty-eight teams, 104 matches: the World Cup begins tomorrow
kicker: Football
standfirst: Three countries and sixteen cities. For viewers in Baku, it will be mostly a matter of staying up.
section: world
format: text
byline: kanan-safarli
source: ipek-yolu
topics: football
picture: stadium
published: 2026-06-10 19:20
---
For the first time the World Cup is being held in three countries, the United States, Canada and Mexico, and for the first time there are 48 teams. The opening match is on 11 June at the Azteca in Mexico City, which becomes the first stadium to stage three tournaments.

There are twelve groups of four. The first two in each go through, with the eight best third-placed sides, to a round of 32. That makes 104 matches, where four years ago there were 64. The final is on 19 July, just outside New York.

In Baku the question is whether to sleep or to watch. Evening matches on the Pacific coast begin here at six in the morning. A tea house on the boulevard has made up its mind: for 39 days it will open at five, and the price of an omelette will go down with every goal.

There are newcomers: Uzbekistan, Jordan, Cape Verde with its half a million people, and Curaçao, the smallest country by population ever to take part. The cup is the same size for everyone, thirty-seven centimetres and six kilos.
