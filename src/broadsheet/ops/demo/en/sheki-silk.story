headline: How a kelaghayi is born: a block, some wax and patience
kicker: Crafts
standfirst: The silk takes a week to weave, and the pattern is printed by a pear tree a hundred years old.
dateline: Şəki
section: culture
format: text
byline: olga-vetrova
topics: crafts, heritage
picture: snow-sheki
published: 2026-05-20 16:10
---
There are two smells in the workshop, hot paraffin and wet silk. Miraziz warms the block in the palm of his hand. It is pear wood; his grandfather bought it in 1911, and he himself has glued the crack along its edge.

The block is dipped in wax and pressed on the silk, and the silk is dyed. Where there is wax it stays white. This is done as many times as there are colours, from light to dark. At the end the scarf is boiled, the wax comes away and the pattern is left.

The art of the *kəlağayı* has been on UNESCO’s list since 2014. The language of its colours is still learnt at home: red for a bride, white for the old, black for mourning.

> A machine prints patterns too, and they are all the same. Mine are sisters. They are alike, but you would not mix them up.
> -- Miraziz Nabili, kelaghayi maker | Şəki

The oldest entry in the order book is from 1958. One family has for three generations ordered the same pattern for the same month, because its weddings are in May. This year’s is down already. The master does not yet know the bride’s name, but he knows her colour.
