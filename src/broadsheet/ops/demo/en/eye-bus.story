headline: An optician on wheels: one bus, thirty villages, 2,640 pairs of eyes
kicker: Health
standfirst: One schoolchild in five was given glasses, and one adult in ten was sent to a surgeon.
dateline: İsmayıllı
section: society
format: text
byline: aysel-rahimli
topics: health
picture: hospital
published: 2026-10-08 11:45
---
It used to be a number 7. Where the seats were there is now a slit lamp, a chart of letters and a machine that grinds a lens in twelve minutes.

Dr Yegana Samadova takes it round the villages on Tuesdays and Fridays, and in September her team saw **2,640 people**. Children get their glasses at once. They choose a frame, go for a walk and come back a quarter of an hour later. Most ask for red.

> A boy put his on, looked out and said to his mother: “So a tree has leaves one at a time?” You can go on for another year after that.
> -- Yegana Samadova, ophthalmologist | İsmayıllı district

The district pays for the fuel, a charity for the lenses, and the driver came with the bus; he has known the potholes since his days on route 7. The farthest call is a hamlet of four houses which the bus could not reach. They carried the chart up by hand.

In November it goes to Lerik. Appointments are made through the village nurse, and adults are seen as well.
