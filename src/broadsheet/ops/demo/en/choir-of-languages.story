headline: One song, fourteen languages: a choir with no conductor’s tongue
kicker: Music
standfirst: At the old Lutheran church, bakers, students and pensioners sing the same lullaby in turn.
dateline: Baku
section: culture
format: text
byline: olga-vetrova
topics: music, heritage
picture: concert-hall
published: 2026-11-13 20:10
---
Every one of them was sung to sleep as a child, and that is the only condition for joining. The choir meets on Thursdays in the German church on 28 May Street, built in the 1890s and now a concert hall, and works on a single piece: a lullaby in fourteen languages, one after another, each taught to the others by whoever brought it.

There is an Azerbaijani *layla*, a Lezgin one, a Tat, an Udi. A Polish engineer has contributed hers, and so has a student from Lagos. The Finn turned out to know only the second verse, so that is what they sing.

> I have corrected nothing. When forty people are singing to one child who is not there, the intonation looks after itself.
> -- lala-asgarzade | at a Thursday rehearsal

The conductor came to give advice and has stayed for three weeks. The performance is on 12 December at seven, with mattresses along the walls for anyone under six. It is expected to be received in silence. If all goes well, there will be no applause.
