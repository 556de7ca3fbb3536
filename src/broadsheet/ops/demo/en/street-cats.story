headline: The census of cats: Baku counts its other residents
kicker: City
standfirst: Volunteers have recorded 11,300 in four districts. Most have names; one has a season ticket.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
topics: wildlife
picture: old-city-walls
published: 2026-09-27 17:30
---
It is done at dawn, on foot, with a torch and a bag of biscuits. Each pair of volunteers walks the same four streets three mornings running; a cat counted twice is crossed off, though telling one grey tabby from another is, as the instructions admit, “partly a matter of faith”.

The total for four central districts is **11,300**, of which two thirds have been neutered in the city’s programme. Those can be told by the clipped left ear. Where the share is above seventy per cent, the number of kittens has halved in two years.

The forms have a space for remarks. “Belongs to the bakery.” “Belongs to nobody and lets you know it.” “Boards the number 5 at the Opera and gets off at the fish market.” The bus company has confirmed this last one, and says that she does not take a seat at busy times.

In the Old City the density is the highest of all, forty to the hectare. No mice were counted.
