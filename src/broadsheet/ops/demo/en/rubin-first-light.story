headline: Two thousand asteroids in ten hours: a new observatory opens its eye
kicker: Astronomy
standfirst: The largest digital camera ever built has begun to photograph the southern sky.
section: world
format: text
byline: gunel-babazade
source: northwind
topics: space, technology
picture: observatory
published: 2025-06-24 11:00
---
On Cerro Pachón in Chile an eye has opened that will sweep the whole southern sky every few nights. The camera of the Vera C. Rubin Observatory is the size of a small car and has 3,200 megapixels. It would take hundreds of high-definition televisions to show one frame in full.

In test images taken over about ten hours, its software found **2,104 asteroids that nobody had seen before**. All the world’s other telescopes together discover some twenty thousand in a year.

The survey is planned to last a decade. Every night the observatory will send out millions of alerts: something has brightened here, moved there, vanished somewhere else. The data are not only for large institutes, and a school club will be able to go looking for a supernova of its own.

Vera Rubin showed in the 1970s that galaxies do not rotate as they ought. The hunt for dark matter began with her work.
