headline: Nine rounds, ten players and a pomegranate: the draw for the Caspian Cup
kicker: Caspian Cup
standfirst: Nigar Tagizade opens with white against Satova, the champion of Kazakhstan.
dateline: Baku
section: sport
format: text
byline: kanan-safarli
topics: chess
storyline: caspian-cup
picture: pomegranate-market
published: 2026-11-09 20:00
---
The lots are drawn in a different way every year. This time each player was given a pomegranate with a numbered pea inside. Clara Neumann of Germany turned out to be the only one who can open a pomegranate without a knife, and took number one.

The tournament begins in four days’ time and lasts ten days, with a day of rest after the fourth round. Time controls are classical: ninety minutes for forty moves, thirty more to finish, and thirty seconds a move. No draw may be offered before move thirty.

> I do not like being the favourite. People always want something from a favourite. The outsider gets the applause.
> -- nigar-tagizade | after the draw
> original(az): Mən sevimli olmağı xoşlamıram. Sevimlidən həmişə gözləyirlər, autsayderə isə alqış qalır.

The average rating is 2640. The youngest of the ten is Haruto Ishida of Japan, who is sixteen, and the most experienced Farid Rustambeyli of Baku, who played in his first tournament in 1989.

Admission is free, there are 240 seats and telephones stay at the door. Games start at three, and we shall be reporting every round.
