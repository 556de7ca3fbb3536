headline: Twenty-five years in orbit without a day off
kicker: Space
standfirst: Since 2 November 2000 there has always been somebody living above the Earth.
section: world
format: text
byline: helen-marsh
source: northwind
topics: space
picture: observatory
published: 2025-11-02 10:00
---
When the first crew, William Shepherd, Yuri Gidzenko and Sergei Krikalev, floated through the hatch there were three modules. Today the International Space Station is the size of a football pitch, and in a quarter of a century it has not stood empty for a day.

It flies some 400 kilometres up and goes round the planet in an hour and a half, which gives its crew sixteen sunrises a day. More than 280 people from over twenty countries have been aboard.

The partners plan to run it until 2030, after which it will be brought down in a lonely part of the Pacific. You can see it from the Absheron peninsula without a telescope: on a clear evening, a bright point that does not twinkle crosses the sky in four or five minutes.
