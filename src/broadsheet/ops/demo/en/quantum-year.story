headline: A hundred years of quanta: why 2025 belongs to the physicists
kicker: World
standfirst: The International Year of Quantum Science and Technology opens in Paris.
section: world
format: text
byline: gunel-babazade
source: northwind
topics: technology, education
picture: laboratory
published: 2025-02-04 11:35
---
In the early summer of 1925 Werner Heisenberg, who was twenty-three and a martyr to hay fever, fled to the North Sea island of Heligoland. It had no pollen and plenty of time. One night he went on calculating until three, and had in his hands the first consistent equations of quantum mechanics.

To mark the centenary the United Nations has made 2025 the International Year of Quantum Science and Technology. It opens on 4 and 5 February at UNESCO’s headquarters in Paris.

Quanta are nearer than they sound. A telephone’s memory, a solar panel, a hospital scanner and the card reader in the metro all work by those equations. A physics teacher in Sumqayıt puts it to his pupils like this:

> The quantum world is a staircase, not a slope. You can stand on a step. You cannot stand between two.
> -- ramin-isgandarli | in a letter to The Gilavar
> original(az): Kvant dünyası pilləkəndir, yamac yox. Bir pillədə dura bilərsən, iki pillənin arasında — yox.

Six evenings for schoolchildren are planned in Baku and Sumqayıt, of which the first is about lasers. The price of admission is a question, brought from home. The right kind has no answer.
