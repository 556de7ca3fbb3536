headline: Hands that count knots: an evening carpet school in Quba
kicker: Video
standfirst: Twelve looms, pupils aged fourteen to seventy-one, and 160,000 knots to the square metre.
dateline: Quba
section: culture
format: video
byline: tofig-alasgarli, olga-vetrova
topics: crafts, heritage
picture: carpet-loom
published: 2026-10-14 17:20
---
!video youtube:demo0000002 | poster carpet-loom | An evening carpet school in Quba

At six, when work is done, the lights come on in the old bath-house. At first nobody speaks, because everybody is counting. Then somebody brings tea and the talk begins, and the hands do not stop.

The painter Zohra Ibrahimli opened the school three years ago. Before starting on a pattern, pupils copy it out on squared paper, and they boil their own dyes: red from madder, yellow from smoke bush, brown from walnut husks.

> We do not unpick a wrong knot. Let the carpet remember, too, that a person made it.
> -- Zohra Ibrahimli, painter | Quba
> original(az): Səhv ilməni sökmürük. Qoy qalsın, xalça da yadda saxlasın ki, onu adam toxuyub.

Azerbaijani carpet weaving has been on UNESCO’s list of intangible heritage since 2010. The school keeps simpler accounts: three centimetres an evening, one carpet a winter.

There are no fees. Instead each pupil gives the school one carpet a year, and the sale of these buys the wool. Sayyara, who is seventy-one, will not sell hers. There is one row left undone along its edge. “If I finish it,” she says, “I shall have no excuse to come.”
