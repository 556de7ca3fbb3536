headline: Orchestra opens its season in an engine shed: 600 chairs, two locomotives
kicker: Music
standfirst: While its hall is repaired the Sahil Chamber Orchestra will play among the rails.
dateline: Baku
section: culture
format: text
byline: olga-vetrova
topics: music, railways
picture: concert-hall
published: 2026-09-17 18:00
---
The acoustician claps her hands and counts: one, two, three. The sound wanders about under the roof before it comes home. The shed was built for locomotives and not for Mozart, so thirty-two carpets now hang on its walls, every one of them lent by somebody in the audience.

> Each carpet eats a tenth of a second. We measured. The Karabakh ones have the best appetite; the yellow piano cover eats nothing at all.
> -- lala-asgarzade | in the shed, after rehearsal

It is a bold programme. The opening night has Gara Garayev’s Second Quartet arranged for orchestra, Bartók’s Divertimento, and *Shift*, written for the building by a young composer, Saida Malik. The piece calls for two locomotive whistles, which will be blown, strictly as notated, by retired drivers.

Tickets start at eight manats and the back row is free for students. The first concert is on 24 September at 7.30 pm.
