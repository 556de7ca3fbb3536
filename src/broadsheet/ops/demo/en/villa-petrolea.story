headline: The garden that was brought by tanker: Villa Petrolea
kicker: History
standfirst: In the 1880s the Nobel brothers shipped soil and water across the Caspian to plant a park among the refineries.
dateline: Baku
section: history
format: text
byline: murad-talibov
topics: energy, heritage
picture: bridge
published: 2025-09-06 11:40
---
In the Black Town of Baku nothing grew. The soot lay so thick, wrote a visitor, that white horses were a rumour. Ludvig Nobel, whose company employed thousands here, wanted his staff to have a place to live and breathe, and was told that it could not be done.

So earth was fetched by barge from the south. Fresh water came as ballast in the tankers that had carried kerosene up to the Volga and would otherwise have sailed home empty. A gardener from Warsaw, Bekle, laid out ten hectares and planted tens of thousands of trees and shrubs. By 1884 there were houses, a school, a club with a billiard table and one of the first telephones in the city.

The company was nationalised in 1920 and the family never came back. The trees stayed. The main house, restored, is now a museum, where the office desk stands as it did, facing the window.

Some of the mulberries are original. They can be told from the others by their lean: for the first twenty years they grew away from the smoke.
