headline: How to be a guest: a short guide to tea in Azerbaijan
kicker: Culture
standfirst: Pear-shaped glasses, sugar between the teeth, and why you should not refuse the second one.
section: culture
format: text
byline: helen-marsh
topics: food, heritage
picture: tea-plantation
published: 2026-11-23 08:40
---
You will be offered tea. It does not matter whether you have come to mend the boiler or to ask for somebody’s hand. The glass is called *armudu*, after the pear whose shape it has, and the shape has a purpose: the waist keeps the bottom hot while the rim cools enough to drink from.

**Do not stir in the sugar.** Dip the lump, bite it, and drink the tea through it. The custom is said to go back to the days when a clouded glass might be hiding something.

**Take the jam with a spoon.** It may be white cherry, walnut, fig or watermelon rind. It goes into you, not into the tea.

**The second glass is the visit.** The first is courtesy and the third is friendship. If you really can drink no more, lay the glass on its side or put the spoon across the top.

In the south they like it with a slice of lemon, in the mountains with thyme. The tea culture that Azerbaijan shares with Turkey has been on UNESCO’s list since 2022. Nobody at the table will mention it; they will be asking why you have not touched the fig.
