headline: Fifty beats a second: the number that keeps the lights on
kicker: Explainer
standfirst: Why a kettle in Şəki tugs at a turbine in Sumqayıt, and what the new batteries do about it.
dateline: Baku
section: economy
format: text
byline: murad-talibov
topics: energy, technology
picture: wind-turbines
published: 2026-10-27 09:30
---
On the wall of the control room there is one figure that everybody looks at: 50.00. It is the frequency of the grid in hertz, and it is the same at this moment in every socket in the country.

Think of a tandem with ten thousand riders. When somebody stops pedalling, or a hill begins, the whole machine slows a little. Switch on a kettle and every turbine feels the drag. If the figure falls to 49.8, reserves are called up. At 49, whole districts begin to be disconnected to save the rest.

Big turbines resist change because they are heavy. Solar panels weigh nothing in this sense, which is why a grid with many of them is livelier. The answer is something that can push or pull within a blink, and batteries do just that.

> A turbine is a ship: strong, but it takes time to turn. A battery is a boy on a scooter. You want the ship, and you want the boy.
> -- marina-lebedinskaya | in the control room

The [store at Gobustan](story:solar-park-storage) has been on duty for five days. So far the boy has been called out eleven times, once because of half-time in a football match.
