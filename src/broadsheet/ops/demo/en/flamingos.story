headline: Pink on grey: the flamingos have come to Qızılağac again
kicker: Wildlife
standfirst: This winter’s count on the Caspian lagoon is 24,000, and the wardens ask visitors to stay on the boardwalk.
dateline: Lənkəran
section: science
format: text
byline: gunel-babazade
topics: wildlife, caspian
picture: caspian-dusk
published: 2026-01-17 12:10
---
From the road it looks like a strip of sunset that has been left behind. Then the strip lifts its heads, all at once, because a marsh harrier has gone over.

Greater flamingos winter in Qızılağac bay, where the water is knee-deep (to a flamingo) and full of brine shrimp. It is from the shrimp that they take their colour. Young birds arrive grey and go home blushing. This year’s mid-January count found about 24,000 of them among a quarter of a million waterfowl.

The falling sea is changing the map. Shoals that were under water ten years ago are now islands, which foxes can reach. On the other hand, there is more shallow water than there was.

> For the moment the birds are doing better out of it than the boats. The day the lagoon is cut off from the sea, that will turn round very quickly.
> -- thomas-ashworth | in Qızılağac

A boardwalk with two hides is open every day until four. Bring boots, keep quiet, leave the drone at home: one flight and they are in Iran.
