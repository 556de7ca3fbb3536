headline: Denizchi end the autumn on top, by way of a flat tyre and a kissed post
kicker: Football
standfirst: It finished 1–1 against Duzdag in Naxçıvan, where Gadirov saved a penalty and thanked the woodwork.
dateline: Naxçıvan
section: sport
format: text
byline: kanan-safarli
topics: football
picture: stadium
published: 2026-11-15 21:40
---
The team bus broke down on the way, and instead of warming up the players changed a wheel. Perhaps that is why for the first twenty minutes there was one side on the pitch, and it was Duzdag.

In the 17th minute the home team had a penalty. Elshad Gadirov went to his right and kept it out with a foot; the ball came back off the post; he got up and kissed it. The stand laughed. Rahimli put Denizchi ahead just before half-time and Kazimov headed the equaliser in the 80th minute.

> One point is company on the road. The man who wants to take everything home cannot lift his suitcase.
> -- vuqar-samadzade | in Naxçıvan, after the match
> original(az): Bir xal da yoldaşdır. Hamısını evə aparmaq istəyən adam çamadanı qaldıra bilmir.

That was the last match before the break. Denizchi have 29 points from thirteen games and Ipekchi 27. The Caspian League comes back on 7 March. Gadirov will spend the winter at school, where he teaches geography.

Sixty supporters had travelled from Baku, and had helped with the wheel. For the journey home the Duzdag fans gave them a crate of apples marked “To last until March”. It was empty by Göyçay.
