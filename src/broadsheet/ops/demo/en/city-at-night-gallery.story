headline: The night shift: who is awake while Baku sleeps
kicker: Pictures
standfirst: A baker, a port dispatcher, a track walker, a nurse, a man who counts stars. Six addresses in one night.
dateline: Baku
section: city
format: photo
byline: tofig-alasgarli
topics: transport, health
picture: night-skyline
published: 2026-10-30 06:30
---
11.40 pm. The last train has gone and the only sound in the station is a broom. Nazim, a track foreman, taps four kilometres of rail with a hammer every night. A sound rail sings. A cracked one chokes.

2.15 am. Two ships wait their turn in the roads. I ask the dispatcher whether she isn’t sleepy. “I am,” she says. “But the ships aren’t.”

!gallery night-skyline, metro-platform, ship-in-port, hospital, observatory, bus-stop

4 am. The quietest hour at the children’s hospital. The nurse walks the corridor in her socks so as to wake nobody.

5.30 am. The first bus, the first bread, a grey line over the sea. The best time of day.

We had begun in the summer with a question: when does the city sleep? Seven nights later the answer was: in shifts. There is always somebody awake so that somebody else need not be.
