headline: Mugham after work: an engineer, a chemist and a taxi driver in one class
kicker: Music
standfirst: A master born in Şuşa teaches adults for nothing. There is one condition: no shyness.
dateline: Baku
section: culture
format: text
byline: olga-vetrova
topics: music, heritage
published: 2026-11-13 18:35
---
Fourteen chairs, a tar, a frame drum. The singer Agabey Gasimli begins the lesson with silence. For a minute everybody listens to the street, and then he asks what note that car horn was.

The oldest pupil is sixty-eight. He has designed bridges all his life and is now learning *Bayati-Shiraz*. Fuad, the taxi driver, practises at the wheel. Half of his passengers take out their earphones, he says, and the other half get out early.

> Mugham is not learnt by heart. You learn the road. Then each of you walks it at his own pace.
> -- Agabey Gasimli, singer | Baku

The notice on the door was unusual too: “Come even if you have no voice. A voice can be found. It is ears that are scarce.” Thirty-two came and fourteen stayed. The others sit on the bench outside, and even in winter the master leaves the window ajar.

UNESCO proclaimed Azerbaijani mugham a masterpiece of humanity’s intangible heritage in 2003. Here nobody mentions it. What matters is 19 December: an open lesson, free to all, with applause only at the end.
