headline: First snow in Şəki: twenty centimetres overnight
kicker: Pictures
standfirst: It covered the courtyard of the caravanserai, the plane trees and the balconies of the halva shops. Roads were clear by noon.
dateline: Şəki
section: society
format: photo
byline: tofig-alasgarli
source: absheron-weather
topics: weather
picture: snow-sheki
published: 2026-11-19 14:20
---
Wednesday evening’s rain turned to snow shortly after one in the morning and did not stop until dawn. The upper town woke to twenty centimetres, the deepest November fall since 2011.

Schools opened two hours late. The road to Kiş was cleared by eleven and the power stayed on.

!gallery snow-sheki, mountain-train, bridge

Rovshan, who makes halva near the bazaar, raised his shutters at seven as he always does. “Snow gives people a sweet tooth,” he said. “Anyone who says otherwise isn’t hungry yet.”

The Absheron Weather Service expects milder air from Saturday, with four to six degrees by day. Mountain roads freeze at night, and drivers without winter tyres are asked to stay at home.

By nine there were three snowmen in the courtyard of the caravanserai, and by ten there were seven, all in sheepskin hats. The best, with a moustache of dried peppers, was the work of the restorers, who are not allowed on the roof in such weather and had nothing to do with their hands. A visitor from Osaka asked where one could buy such a hat. They took it off the snowman and gave it to him.
