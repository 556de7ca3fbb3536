headline: Əkinçi, the newspaper that one man made
kicker: 150 years
standfirst: On 22 July 1875 the first issue of the first newspaper in Azerbaijani came off a press in Baku.
dateline: Baku
section: history
format: text
byline: ilya-gorin
topics: heritage, books
picture: printing-press
published: 2025-07-22 08:30
---
Everyone who makes newspapers here has something to celebrate today. A hundred and fifty years ago the first issue of *Əkinçi*, “The Ploughman”, was printed in Baku. Its publisher was Hasan bey Zardabi, a graduate of Moscow University who taught natural science at the city’s grammar school.

Editor, proof-reader, book-keeper and postman were in effect the same person. The type came from Istanbul and the compositors were trained on the spot. The paper appeared twice a month, in a few hundred copies.

## What it wrote about

Ploughing, as the title promised; also cattle disease, the weather, prices and the case for schools. To write plainly was a matter of principle for Zardabi. His reader lived in a village, and as often as not had the paper read aloud to him by somebody else.

There were **56 issues** in all. The paper ceased in September 1877. In Azerbaijan 22 July is now National Press Day.

!pullquote As often as not he had the paper read aloud to him by somebody else.
