headline: How many dolmas are there? A cook, a dictionary and a long argument
kicker: Food
standfirst: Vine leaf, quince leaf, aubergine, onion, beech. We stopped counting at forty-one.
section: culture
format: text
byline: helen-marsh
topics: food, heritage
picture: kitchen
published: 2025-10-29 12:20
---
It began in the office kitchen with a simple question and ended three days later with a spreadsheet. How many kinds of dolma are there?

The word only means “stuffed”. The vine-leaf kind, no bigger than the top joint of a thumb, is for guests. “Three sisters” is aubergine, pepper and tomato in one pot, and the order in which they are laid is not open to discussion. In the mountains they use beech leaves in May, while they are soft. Quba has apple. Lənkəran has a fish one, and Şəki one with chestnuts.

Our colleague Aysel’s grandmother, consulted by telephone, gave eleven without stopping for breath. A cook at the market added nineteen, of which four were disputed. The dictionary of dialects has a leaf that nobody in the building could identify.

UNESCO listed the making and sharing of dolma in 2017 without venturing a figure. Ours is forty-one. A reader in Naxçıvan writes that we have forgotten the dried apricot, which makes forty-two.

The size of the joint of the thumb is, everyone agreed, the cook’s, not the guest’s.
