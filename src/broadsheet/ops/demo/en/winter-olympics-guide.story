headline: Milan and Cortina: a Baku viewer’s guide to the Winter Olympics
kicker: Olympics
standfirst: From 6 to 22 February there are 116 sets of medals to be won. The time difference is three hours.
section: world
format: text
byline: helen-marsh
source: ipek-yolu
topics: technology
picture: glacier
published: 2026-02-05 13:05
---
The twenty-fifth Winter Games open tomorrow in Milan, at San Siro. It is the first time that two cities have shared the name of an Olympics. Milan has the ice and the mountains have the snow, from Cortina d’Ampezzo to Valtellina and Val di Fiemme.

There are 116 events in sixteen disciplines. The newcomer is ski mountaineering, in which the athlete goes up on skis, shoulders them, climbs a staircase and then comes down. It sounds like something invented in a school break. Alpine soldiers have been practising it for a century.

## What to watch, and when

Milan is three hours behind Baku, so the figure skaters come on here at eleven at night and the cross-country races at two or three in the afternoon. With children, try short track: five people in one bend and a referee with a video screen. The patient will like curling, which is two and a half hours of shouting, brooms and chess.

The Games close on 22 February in Verona, in a Roman amphitheatre that has been putting on shows for nearly two thousand years.
