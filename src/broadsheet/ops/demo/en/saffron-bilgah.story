headline: Picked before sunrise: the twenty days for which a saffron field lives
kicker: Farming
standfirst: The harvest is ending in Bilgəh. It takes a hundred and fifty flowers to make one gram.
dateline: Bilgəh
section: economy
format: text
byline: murad-talibov
topics: farming, food
picture: wheat-field
published: 2025-11-20 07:50
---
At five in the morning the field is dark and violet. The pickers go along the rows on their knees, because the flower must be taken before it opens; sunlight spoils the scent. By eight it is over. The rest of the day is spent in the shed, pulling three red threads out of every blossom.

It takes some hundred and fifty flowers to make a gram. A big farm waits the whole season for a kilo, and the whole season is twenty days.

Saffron has grown on Absheron for centuries. It likes the dry autumn, the sand and the limestone. In the nineties the fields were given up, and now there are again some twenty hectares. A gram costs five or six manats on the spot. If you are offered it for two, you are being sold safflower.

How can you tell? Drop a thread into warm water. The real thing colours it slowly, over ten minutes, and stays red itself. The false gives up its colour at once and goes pale, “like a cheat at market”, laughs Gulnar, who leads the pickers.
