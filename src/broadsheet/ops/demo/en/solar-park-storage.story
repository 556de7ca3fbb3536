headline: Batteries join the solar park: twenty megawatts for the evening
kicker: Energy
standfirst: The store on the Gobustan plain saves up the day’s sunshine and gives it back at supper time.
dateline: Gobustan
section: economy
format: text
byline: murad-talibov
topics: energy, technology
picture: solar-park
published: 2026-10-22 15:00
---
Forty white containers, each the size of a railway wagon, and no sound but the fans. After four weeks of trials the Absheron Grid Centre handed its battery store to the duty dispatcher today.

It holds eighty megawatt-hours. The arithmetic is easy: twenty megawatts for four hours, from seven until eleven in the evening, when the city’s cookers, air conditioners and televisions are all on together.

> The sun knocks off at six and the city gets home at seven. We have built a bridge across that hour.
> -- marina-lebedinskaya | in Gobustan, at the presentation
> original(ru): Солнце уходит с работы в шесть, а город приходит домой в семь. Мы перекинули мост через этот час.

In the trials the batteries answered a fall in the grid’s frequency in a fifth of a second. A gas turbine needs minutes. Bills will not change for the moment; the centre is to publish its first account in March.
