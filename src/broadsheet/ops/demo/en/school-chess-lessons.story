headline: Chess on the timetable: first mate, then sums
kicker: Chess
standfirst: Grandmaster Tagizade took a class in Xırdalan, played twenty games at once and lost one.
dateline: Xırdalan
section: sport
format: text
byline: kanan-safarli
topics: chess, education
picture: classroom
published: 2026-02-03 15:00
---
The grandmaster walks along twenty boards and stops for two seconds at each. On nineteen of them the end can already be seen. At the twentieth sits Omar, who is eight, and he is not breathing. His knight attacks her king and her queen at the same time.

> I did not see it. Honestly: I did not see it. Grown-ups usually lose to children on purpose. Not this time.
> -- nigar-tagizade | Xırdalan, School No. 11

Chess has an hour a week here, next to mathematics. There are no marks. The teacher, Sevda Abbasova, has noticed something else: when the children go wrong they no longer cry. They say “put it back, let me think again”, and have begun to say so in dictation.

It is a trial, in twelve schools for two years, with another twelve for comparison where the extra hour has gone to games. The researchers will not say what they expect. Omar has no doubts. You need both, he says, chess first and then running about.

He was asked what he would like for a present, and chose not a clock but the knight. He has it. The set now has thirty-one pieces.
