headline: “This is Second Break calling”: a Baku school starts its own radio
kicker: Society
standfirst: The signal reaches the canteen and, in good weather, the baker’s.
dateline: Baku
section: society
format: text
byline: aysel-rahimli
topics: education, technology
picture: classroom
published: 2026-11-11 15:30
---
At 10.35 a switch is thrown and a cough goes down the corridors. The presenter, Khanum, who is eleven and a half, is nervous. Then the news. A mitten has been found. Physics is cancelled, but do not rejoice, there will be mathematics. The guest in the studio is the cook.

The station was built in an after-school club from discarded equipment. It has about as much power as a string of Christmas lights, but the licence is real and has a stamp on it. The school wrote a letter, and a month later it had an answer.

A month on the air has brought a surprise. The most popular programme is not the music but “The Quiet Minute”, in which the presenter says nothing and the whole school listens to a train going past.

> We thought we were teaching them to solder. They are learning to listen.
> -- ramin-isgandarli | adviser to the project, on the school’s radio

The baker on the corner wants more power. At second break he now has a queue, and everybody in it wants to hear the end.
