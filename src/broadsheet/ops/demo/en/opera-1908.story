headline: The first opera of the East: an evening of Leyli and Majnun
kicker: On this day
standfirst: On 25 January 1908 an opera by Uzeyir Hajibeyov, aged 22, was heard in Baku for the first time.
dateline: Baku
section: history
format: text
byline: olga-vetrova, ilya-gorin
topics: music, heritage
picture: concert-hall
published: 2025-01-25 09:30
---
There was not an empty seat in Haji Zeynalabdin Taghiyev’s theatre that night: 12 January by the old calendar, the 25th by the new. When the curtain rose the audience heard something familiar and something it had never met, a soloist singing mugham beside a European orchestra.

Uzeyir Hajibeyov was twenty-two. He had made the libretto himself from the poem by Fuzuli. The mugham passages are not written out. The singer carries them by oral tradition while the orchestra falls silent or holds a drone, so that no two evenings of the opera are the same.

> The score says “here, Segah”, and then comes an empty line. I know of no greater trust in a performer.
> -- lala-asgarzade | in conversation with The Gilavar

Huseyngulu Sarabski sang the leading part, and went on to sing it hundreds of times. *Leyli and Majnun* is counted the first opera of the Muslim East, and Baku still often opens its theatre season with it.
