headline: Two hundred people, one telescope and a shower of Geminids
kicker: Astronomy
standfirst: The mountain observatory near Şamaxı kept its doors open until four in the morning.
dateline: Şamaxı
section: science
format: text
byline: gunel-babazade
topics: space, education
picture: observatory
published: 2025-12-14 06:20
---
The two-metre telescope has been on this mountain since 1966 and weighs as much as a locomotive, but you can turn it with one hand, and on Saturday night two hundred people did. They queued for Jupiter, four moons in a row like a line of washing, and then lay down in the snow on sheets of cardboard to wait.

The Geminids do not keep you waiting. They come from an asteroid, Phaethon, and not from a comet, and they are slow, bright and often yellow. By one o’clock the crowd was counting aloud, in three languages, and had passed a hundred.

A boy wanted to know where the bits go. “You are breathing them,” said the astronomer on duty. The boy held his breath for as long as he could.

At three the thermometer read minus fourteen, and the guard brought out a samovar. The last visitors left at half past four, with Venus not yet up and the road full of stars. The next open night is in March, for the Messier objects. Bring your own cardboard.
