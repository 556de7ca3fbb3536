headline: The metre is 150 today, and has never been so exactly itself
kicker: World
standfirst: On 20 May 1875 seventeen countries agreed in Paris on what a metre was. It took a while to be sure.
section: world
format: text
byline: helen-marsh
source: northwind
topics: technology, education
picture: laboratory
published: 2025-05-20 09:30
---
Before the treaty there were hundreds of feet. A merchant who bought cloth in one town by the ell and sold it in another by the arshin made his living, in part, out of the difference.

On 20 May 1875 seventeen states signed the Metre Convention and set up a bureau at Sèvres, outside Paris, to keep a bar of platinum and iridium. Copies went round the world by train, each with its certificate and its guardian.

The bar was retired in 1960. Since 1983 the metre has been the distance that light travels in a vacuum in 1/299,792,458 of a second. The kilogram, last of the units to depend on a lump of metal, followed in 2019. Nothing in the system now can be dropped.

In Baku’s bazaars one may still be offered cloth by the *arşın*, and tea by the glass. A stallholder in the Old City, asked how long an *arşın* is, held out his arm, considered the customer and bent the elbow slightly.
