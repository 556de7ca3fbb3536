headline: Jazz in a shoe store: twenty-eight chairs and not one microphone
kicker: Music
standfirst: Every Friday three pensioners and a singer of seventeen play whatever they are asked for.
dateline: Baku
section: culture
format: text
byline: olga-vetrova
topics: music
picture: night-skyline
published: 2026-11-23 00:20
---
The cellar used to be a warehouse, and “41 — Ladies’” is still painted on the wall. There are twenty-eight chairs, no two alike. The piano was brought down in pieces and put together at the bottom. It will not be going up again.

Baku long ago invented its own recipe for jazz, which is swing seasoned with mugham. Vagif, the pianist, who is seventy-six, still cooks by it: he begins *Autumn Leaves* and somewhere in the refrain, when nobody is looking, turns off into *Shur*.

> Mugham and jazz came to an understanding on the first day. Neither of them likes to be written down.
> -- lala-asgarzade | in the interval

The conductor of the Sahil orchestra had come as a listener, and stayed until closing time. The singer was Amina, seventeen: a low voice with no ornament whatever. After her second song the bass player missed his entry because he was listening.

There is no ticket, only a hat by the door. Fridays at eight, and longer by request.
