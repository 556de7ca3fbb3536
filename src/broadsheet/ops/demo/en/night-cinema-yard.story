headline: Cinema on a bed sheet: the courtyards are showing films again
kicker: Film
standfirst: Eight yards on eight Saturdays. Bring your own chair; the mosquitoes are provided.
dateline: Baku
section: culture
format: text
byline: olga-vetrova
topics: film
picture: cinema
published: 2026-08-08 23:30
---
The screen is three sheets sewn together and ironed on the wall. The projector stands on a second-floor kitchen table, with its cable pegged along a washing line. At half past nine it gets dark, somebody says “sh”, and a grandmother on a balcony turns off her serial. They are off.

It was *Arshin Mal Alan*, the version of 1945 with Rashid Behbudov. Everyone sang, including those who were pretending not to. The scene with the sugar loaf had to be stopped, because a cat had walked across the bottom of the picture and the audience wanted it again.

The programme was put together by Dilara Rzayeva, just out of film school. She has a rule. The old choose the first film and the young the second, and nobody goes home in between.

> In a cinema you look at the screen. In a yard you look at the screen, and at your neighbour to see if he is laughing. It is another art.
> -- Dilara Rzayeva, curator | Baku

Next Saturday it is the turn of Biləcəri. Bring a chair and a watermelon.
