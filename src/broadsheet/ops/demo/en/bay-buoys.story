headline: Twelve yellow buoys will tell swimmers whether the bay is clean
kicker: Science
standfirst: Readings every ten minutes, on an open page, with a traffic light for those who do not read graphs.
dateline: Baku
section: science
format: text
byline: gunel-babazade
topics: caspian, technology, health
picture: laboratory
published: 2026-11-11 12:35
---
They are the size of a dustbin and have already been adopted by cormorants. Twelve buoys were anchored this week between Bayıl and Zığ, each with instruments for temperature, salt, oxygen, oil film and the faint glow by which bacteria give themselves away.

Until now the bay was sampled by hand once a fortnight, and by the time the bottle had reached the laboratory the water in question was half-way to Turkmenistan. The buoys report every ten minutes by radio. Anyone may look at the numbers or take them away and plot them.

> It is much easier to clean a bay when everybody can see it being dirty.
> -- rena-qurbanova | aboard the launch that laid the buoys
> original(az): Çirkləndiyini hamı görəndə körfəzi təmizləmək xeyli asan olur.

The first week showed what the old hands suspected: two storm drains, an hour after rain. The water company has sent divers.

The cormorants are a problem of another sort. Their weight tilts the oxygen sensor. Spikes have been considered and rejected. The engineers are building them a separate perch.
