headline: A night under the salt mountain, where children sleep without coughing
kicker: Reportage
standfirst: Asthma patients spend the night in an old mine near Naxçıvan. Our reporter heard the bedtime story.
dateline: Naxçıvan
section: society
format: text
byline: ilya-gorin
topics: health
picture: hospital
published: 2025-12-09 10:00
---
The gallery goes three hundred metres into the mountain. It is nineteen degrees inside, summer and winter. Every child who touches the wall and licks a finger says the same thing: “It really is salt!”

Salt has been dug at Duzdağ since remote antiquity. Archaeologists, who have found stone hammers here, reckon the mine among the oldest in the world. The clinic dates from the late 1970s, when somebody noticed that the miners did not complain of asthma.

Gulara, the night nurse, puts the light out at ten. In the dark the crystals give back the glow of a telephone, and the ceiling turns into a sky. Somebody wants a story. She tells the one about the goat that fell into the salt mountain and is saved every night in a slightly different way.

Doctors say plainly that the mine does not replace medicine, but helps it. Speak to your own before you come.

At seven the children run for the way out. Rauf, aged eleven, does not cough here in his sleep; at home the dog barks at his cough until morning. He goes back tomorrow, and has a lump of salt in his pocket, wrapped in a handkerchief. It is for the dog.
