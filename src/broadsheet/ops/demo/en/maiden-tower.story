headline: Nobody knows what the Maiden Tower was for. Here are five answers
kicker: Old City
standfirst: A fort, a temple, an observatory, a lighthouse or a legend: take your pick and climb the stairs.
dateline: Baku
section: history
format: text
byline: ilya-gorin
topics: old-city, heritage
picture: old-city-walls
published: 2025-06-14 13:10
---
It is twenty-nine metres high and has walls five metres thick at the base, and no document says why. The Maiden Tower stands at the foot of the Old City, where the sea used to be, with a long buttress sticking out of it like the handle of a jug.

**A fort**, say some: but it holds few men, has few windows, and the buttress defends nothing. **A temple of fire**: there are pipes inside, and there was gas beneath. **An observatory**: the windows on one side catch the sunrise at midwinter. **A lighthouse**, certainly, from 1858 to 1907, when the city had grown so bright that sailors could no longer pick it out.

And **the legend**, in which a girl asks for the tower to be built and throws herself from it. She is in no chronicle. “Maiden” may mean only that it was never taken.

An inscription names the builder as Masud, son of Davud, in the twelfth century; scholars argue about whether he built all of it. Since 2000 the tower, the walls and the palace of the Shirvanshahs have been on UNESCO’s list.

There are about 120 steps. From the top you can see exactly where the sea used to be.
