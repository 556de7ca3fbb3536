headline: A comet from somewhere else: the third visitor from beyond the Sun
kicker: Astronomy
standfirst: Object 3I/ATLAS is moving too fast ever to have belonged here.
section: science
format: text
byline: gunel-babazade
source: northwind
topics: space
picture: observatory
published: 2025-07-05 10:15
---
On 1 July a survey telescope in Chile picked up a faint moving point, and within a day astronomers had traced it backwards far enough to be sure. It is not bound to the Sun. At about sixty kilometres a second it is passing through, and will not come back.

It is only the third such object known, after ʻOumuamua in 2017 and Borisov in 2019, and its name says so: 3I, the I for interstellar. It will be nearest to the Sun at the end of October, a little inside the orbit of Mars, and at no time will it come anywhere near the Earth.

The haze around it shows that it is a comet, made of ice and dust that condensed about some other star, quite possibly before the Sun was born. Every large telescope that can be turned that way is being turned.

Can it be seen from Absheron? Not without a good amateur instrument and a great deal of patience. But you may go out tonight and look in the right direction, which is towards the middle of the Milky Way. It has come a long way. It would be civil to look up.
