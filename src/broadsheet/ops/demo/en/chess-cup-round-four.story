headline: Five hours for one pawn: Tagizade beats Beridze and takes the lead
kicker: Caspian Cup
standfirst: The fourth-round game ended on move 94, by which time the floors of the hall were being washed.
dateline: Baku
section: sport
format: text
byline: kanan-safarli
topics: chess
storyline: caspian-cup
picture: chess-board
published: 2026-11-16 21:45
---
Zina, who cleans the hall, does not play chess, but by nine o’clock she understood the position as well as the commentator. “The girl has one extra,” she said, “and she isn’t going to give it back.” Quite so.

Nigar Tagizade and Luka Beridze had opened with a Catalan. By move thirty there was little left but rooks, bishops of opposite colours and a white pawn that every textbook says cannot be brought home. The Georgian defended for three hours without a slip. On move 88 he took his king the wrong way.

> I did not win. I simply declined to go home.
> -- nigar-tagizade | after the fourth round
> original(ru): Я не выигрывала. Я просто не уходила домой.

After four rounds Tagizade has 3½ points, Mateus Oliveira 3, and Priya Raman and Beridze 2½ each. Tomorrow is a rest day, and the players are being taken to Gobustan to see the rock carvings. The day after, Tagizade has black against Haruto Ishida.
