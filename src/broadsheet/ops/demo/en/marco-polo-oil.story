headline: “Good to burn”: what Marco Polo heard about the oil of Baku
kicker: History
standfirst: Seven hundred years ago the Venetian described a spring that could fill a hundred ships.
section: history
format: text
byline: ilya-gorin
topics: energy, books, heritage
picture: oil-rig
published: 2025-02-09 10:45
---
He probably never came here himself. But somewhere on the road through Armenia and Persia, in the 1270s, Marco Polo was told of a fountain on the border of Georgia, in the direction of the Caspian, “from which oil springs in great abundance, insomuch that a hundred shiploads might be taken from it at one time”.

What interested him, as a merchant, was the use. The oil, he says, is “not good to use with food, but ’tis good to burn, and is also used to anoint camels that have the mange”. People come from vast distances to fetch it, and in all the countries round about they have no other.

The passage is in Henry Yule’s Victorian translation, which is why it sounds like a bishop. It is one of the earliest Western notices of Absheron oil; Arab geographers had been there before him, and one of them, al-Masudi, saw the burning gas in the tenth century.

The camels of Absheron are gone. The oil is still good to burn, and people have begun to wonder for how long. On that subject Marco Polo, who was seldom at a loss, is silent.
