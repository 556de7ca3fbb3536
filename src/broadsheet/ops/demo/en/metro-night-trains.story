headline: Metro to run until three on Friday and Saturday nights
kicker: Transport
standfirst: In two weeks’ time two lines will have a night train every 20 minutes. The trial lasts three months.
dateline: Baku
section: city
format: text
byline: aysel-rahimli
topics: transport
picture: metro-platform
published: 2026-11-21 09:40
---
Baku’s metro will stay open until 3 am on Friday and Saturday nights for three months, starting in two weeks’ time, the City Mobility Bureau says. Trains will run every 20 minutes at the ordinary fare.

More than 6,200 people answered the bureau’s survey. One reply in four came from somebody who works in a hospital, a hotel or a restaurant and finishes after the last train has gone.

> We are not opening it for people on their way to a party. We are opening it for people on their way home from work. If you have been to a party, you are welcome too.
> -- elmar-sadiqli | in an interview with The Gilavar

## What to know

Each station will have one entrance open at night, and the list will be posted at the doors. Lifts will work as usual. Six bus routes that meet the last trains are being extended until 3.30 am.

After three months the bureau has promised to publish passenger numbers, costs and the verdict of the maintenance crews. On the other five nights the tunnels stay shut, as now, so that the rails can be inspected.
