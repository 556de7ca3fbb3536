headline: A small ship sets out to measure the shore, centimetre by centimetre
kicker: The retreating Caspian
standfirst: Over three months the Tədqiqatçı will check the level and the sea bed at sixty points, from Astara to Yalama.
dateline: Baku
section: science
format: text
byline: gunel-babazade
topics: caspian, climate
storyline: caspian-level
picture: laboratory
published: 2025-04-14 11:00
---
The *Tədqiqatçı* (“Explorer”) that left the Bayıl quay this morning is 22 metres long and so slow that the dockers call her the Snail. She carries six scientists, two underwater instruments and a crate of lemons.

The task sounds simple. At sixty points along the coast the crew will fix the level of the water by satellite, to within two centimetres, and then map the bottom beneath it. Several of the old gauges now stand on dry land, and the record from the shore has begun to show holes.

> We are always asked whether the sea will come back. Before we can answer we have to know exactly where it is.
> -- rena-qurbanova | as the ship left
> original(az): Bizdən tez-tez soruşurlar ki, dəniz qayıdacaqmı. Cavab vermək üçün əvvəlcə onun dəqiq harada olduğunu bilmək lazımdır.

The measurements will be open to all and put online every week. *The Gilavar* will follow the voyage to its end.

Her captain, Sardar Huseynov, carried cargo for thirty years and is learning how to go slowly. “There every hour was money,” he says. “Here every centimetre is a word.” The course is laid so as to reach each point in the morning, before the wind gets up. The first stop is off Xudat, and the last, in the middle of July, off Astara.
