headline: What is a gilavar? The story of the wind on our masthead
kicker: Words
standfirst: Baku has a wind for every mood. We chose the one that lets you keep your hat.
section: history
format: text
byline: ilya-gorin
topics: weather, heritage
picture: lighthouse
published: 2026-09-12 10:00
---
Readers ask how to say it: *ghee-la-VAR*. It is the south wind of the Absheron peninsula, warm in winter, damp in spring, and in August rather like being breathed on by a large friendly dog.

The name is usually explained from Persian and Tat, the old languages of the peninsula’s fishing villages, and connected with Gilan, the province on the southern shore from which it seems to come. Sailors used to say that the wind brought the smell of rice from there.

Its rival is the *khazri*, the northerly, which bears the name of the sea itself. It clears the sky, cools the summer, and in a bad mood takes the roof. Old houses turn their backs to the one and open their balconies to the other; from the windows of any street in the Old City you can tell which way is north.

Between the two there are perhaps twenty windless days in a year. Baku is often said to mean “wind-pounded city”, from the Persian *bad-kube*. Scholars doubt it. Anyone with an umbrella does not.
