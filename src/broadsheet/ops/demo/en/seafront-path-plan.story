headline: Twenty-four kilometres from Bibiheybət to Zığ: work starts on the Seafront Path
kicker: The Seafront Path
standfirst: The route has been cut into six sections. The first shovel went in at Bayıl this morning.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
topics: cycling, transport
storyline: seafront-path
picture: bridge
published: 2026-03-02 12:50
---
Baku has cycle paths beside the sea. What it does not have is one that leads to the next: one gives out under a flyover, another runs into a car park. The project that began today is meant to sew the pieces together.

There are six sections, each with its own contractor and deadline. Finished lengths will open straight away rather than wait for a grand occasion. The final date is 31 October.

> People ask me who on earth cycles here. It is like looking at a river with no bridge and saying that nobody swims across anyway.
> -- elmar-sadiqli | in Bayıl, as work began

The most disputed stretch is the bottleneck between White City and Əhmədli, where 140 parking spaces will go. In their place the bureau promises an open car park for 180 two streets inland. Residents can have their say on 12 March, at 7 pm, in the hall of School No. 7.
