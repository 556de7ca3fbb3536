headline: The grandchildren teach, the grandmothers learn, and nobody gives away the code
kicker: Society
standfirst: In Mingəçevir, teenagers show the over-seventies how to pay, call and not be cheated.
dateline: Mingəçevir
section: society
format: text
byline: aysel-rahimli
topics: education, technology
picture: classroom
published: 2026-11-04 17:35
---
“Don’t press the red one, Granny, it hangs up.” “Then why is it red? It’s such a nice colour.” Thus begins the third lesson.

The course was the idea of Fidan Guliyeva, who is in the tenth form. Her grandmother had read out a code to “a gentleman from the bank” and lost fifty manats. Every Saturday now twenty-two elderly pupils and twenty-two young teachers sit down at one table. The first rule comes from there: **tell the code to nobody**, not even to your grandson.

There are six lessons. Video calls, the electricity bill, the doctor’s queue, maps, keeping photographs, and one called “I Don’t Believe You”, in which the children play swindlers and the old people unmask them. Khanum, aged seventy-four, has reduced three of them to tears.

The star pupil is Amrah, who is eighty. Sixty years ago he helped to install a turbine at the local power station, and he now rings his grandson in Canada on a telephone charged by it. When the line drops he says: “That isn’t my turbine. That is your provider.” The children checked. He was right.
