headline: A week of short films: a whole life in a quarter of an hour
kicker: Film
standfirst: There are forty-two films on seven evenings, and the audience prize is decided by buttons.
dateline: Baku
section: culture
format: text
byline: olga-vetrova
topics: film
picture: cinema
published: 2026-11-12 19:50
---
At the door everyone is given five buttons. If you like a film, you drop one in its jar on your way out, and at the end of the week the jars are weighed. There is no computer, and so no argument. Last year’s winner came to two kilos and a hundred grams.

The longest film lasts fifteen minutes and the shortest two. Eleven were made here. People are already talking about *The Lift*, by a student, Ayten Salimova: the lift has broken down in a nine-storey block, and a neighbour teaches her grandmother to walk down one floor further every day. There is one line of dialogue.

Each showing is followed by twenty minutes of talk, with the microphone in the hands of the audience. The director says nothing and takes notes. Salimova filled three pages. The best remark was from a boy of six: “I counted the stairs with the granny. There’s one missing.”

Showings are at 6 and 8.30 pm every day at the Mayak. Tickets are three manats, and free to pensioners.
