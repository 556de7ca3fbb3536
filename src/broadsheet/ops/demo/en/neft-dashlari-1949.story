headline: A town in the middle of the sea: the first well at Neft Daşları
kicker: On this day
standfirst: On 7 November 1949 oil came up in open water beside the Black Rocks.
dateline: Baku
section: history
format: text
byline: murad-talibov
topics: energy, heritage, caspian
picture: oil-rig
published: 2026-11-07 09:25
---
Sailors gave the place a wide berth: black rocks breaking the surface and a skin of oil all round. It was the oil that brought the geologists. In the autumn of 1949 they put up a hut and a derrick on the stones.

On 7 November the well, a little over a thousand metres deep, began to flow. Seven old ships were then towed out and sunk beside the rocks to make a breakwater. Among them was the [Zoroaster](story:tanker-zoroaster), usually called the world’s first oil tanker.

Trestles were built out on piles, and on the trestles there grew streets: hostels, a bakery, a small park, even a cinema. In its best years several thousand people lived there, and the roads came to more than two hundred kilometres.

The first crew was led by Mikhail Kaverochkin, who died in a storm in 1957. Naila’s father worked on the rocks for twenty-nine years. “He couldn’t sleep at home either, without waves,” she says. “My mother used to open the window so that he could at least hear the tram.”
