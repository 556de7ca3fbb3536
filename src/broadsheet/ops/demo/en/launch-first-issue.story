headline: Good morning: The Gilavar appears today for the first time
kicker: From the editors
standfirst: Why another newspaper, why in three languages, and what the wind has to do with it.
dateline: Baku
section: society
format: text
picture: lighthouse
published: 2024-11-25 07:00
---
Baku has two winds. The khazri comes from the north, takes your hat and ends your conversation. The gilavar comes from the south, and is warm, soft and a little idle. We have named the paper after the second because we do not care for shouting.

We appear in three languages, but we are not a translation bureau. Each edition will have stories of its own. The ones that matter most you will find in all three, with a link from one to another.

## We promise

When we were not there, we will say so. When we print a figure, we will say where it comes from. When we are wrong, we will put it right and sign the correction.

And we ask something of you. Write to us. If the bus on your street is late, if your school has a club worth knowing about, if there is a fine view from your roof, this is your paper too.
