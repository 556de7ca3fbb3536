headline: Twenty-two hours to Aktau: who still takes the ferry
kicker: Ports
standfirst: Lorry drivers, two cyclists, a piano tuner and a family with a cat. There is no timetable.
dateline: Alat
section: economy
format: text
byline: murad-talibov
topics: ports, transport, caspian
picture: ship-in-port
published: 2026-11-14 07:50
---
The clerk at the port will not tell you when the ferry leaves, because she does not know. It leaves when the railway wagons are aboard and the wind is under fifteen metres a second. You give her your telephone number and go and have lunch, for one day or for four.

Aboard are thirty-one lorries, fifty-two wagons and forty-six people. Most are drivers on the road from Georgia to Kazakhstan, who know the cook by name and bring her flour. Two Dutch cyclists are on their way to Samarkand. A piano tuner, Yusif, crosses twice a year with his forks; there are eleven pianos in Aktau in his care.

A berth costs the equivalent of 80 dollars, the soup is included, and the showers work on the outward voyage. Since the [channel was dredged](story:port-dredging) the ship goes fully laden and takes an hour longer.

At three in the morning there is nothing on either side. Somebody has brought a tar and plays it in the stairwell, where the echo is best. The cat, in a basket, is the only one asleep.
