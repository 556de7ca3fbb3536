headline: The team that was not on the list: girls from Astara win the boys’ cup
kicker: Football
standfirst: They were let in because the draw needed an eighth side.
dateline: Astara
section: sport
format: text
byline: kanan-safarli
topics: football, education
picture: stadium
published: 2026-04-11 20:00
---
The organiser of the district cup counted the entries again and sighed. Seven. Without an eighth the draw will not come out. Shafiga Bagirova, who teaches physical education, said that she had a team. She did not say what sort of team until they were on the pitch.

In the first match the boys did not try very hard and lost 3–0. In the second they tried, and lost 2–1. By the final the whole of Astara was along the touchline. The only goal came from the captain, Aylin, who is twelve; she lifted it over the goalkeeper from the corner of the box. “He was watching my right foot,” she explained, “and I’m left-footed.”

Vugar Samadzade, the coach of Denizchi, saw a recording and rang up himself.

> I watched it twice. The second time I had forgotten that they were children, and was arguing with the referee.
> -- vuqar-samadzade | by telephone

Three of the girls are expected at a training camp in Baku in the summer. The organiser has meanwhile signed new rules. The ninth reads: “Teams of girls and of boys.”
