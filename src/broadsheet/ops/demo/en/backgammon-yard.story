headline: In backgammon there is no age, only dice: a courtyard crowns its champion
kicker: Sport
standfirst: A girl of nine has won a tournament for thirty-two in Baku’s Eighth District.
dateline: Baku
section: sport
format: text
byline: kanan-safarli
topics: heritage
picture: old-city-walls
published: 2025-08-16 22:15
---
The table stands under a mulberry tree, and the dice can be heard on the third floor. The rules fill one sheet of paper: “A die off the table is thrown again. Whoever gives advice buys tea.” Thirty-seven teas were bought in one evening.

The final began at nine. On one side sat Agamusa, for forty years the master of the neighbourhood, on the other Malak, of the third form. At four games all the yard went quiet, and even the dog lay down. Malak threw a double six.

“Luck,” said somebody. Agamusa raised a hand. “The dice are luck. It was she who put the pieces there.”

Two neighbours have run the tournament for three years: Solmaz, a book-keeper, does the draw, and Rafael, an electrician, hangs the lamp. They once met in the final themselves, and never finished it, because the light went out. Who put it out on purpose is still the great mystery of the yard.

The prize, a grandfather’s board inlaid with mother-of-pearl, lives with the winner for a year. It must be carried down to the yard every Friday.
