headline: Where night will fall this afternoon: the eclipse over three countries
kicker: The sky
standfirst: The track of totality runs across Greenland, Iceland and Spain. In Baku the Sun will stay whole.
section: world
format: text
byline: helen-marsh
source: northwind
topics: space
picture: eclipse
published: 2026-08-12 09:20
---
Late today by European clocks the Moon’s shadow will run from the Arctic to the Balearic Islands. Totality lasts a little over two minutes at its longest, which is just off the west coast of Iceland.

For mainland Spain it is the first total eclipse of the Sun since 1905. Hotels along the track have been full since last August, the railways have laid on extra trains, and in the villages of Castile farmers are letting out their stubble to campers. The rival is the horizon. In the east of the country the eclipsed Sun will stand barely above the ground.

Nothing will be seen from Baku. But an eclipse means a new moon, and a new moon means a dark night for the Perseids, which happen to be at their best between the 12th and the 13th. Under a clear black sky one can count dozens of meteors an hour.

Amateur astronomers are gathering in Gobustan. Bring a blanket and leave the torch at home.
