headline: Lunar eclipse keeps Baku awake on its rooftops
kicker: The sky
standfirst: On Sunday evening the Moon spent 82 minutes in the Earth’s shadow, without a cloud in the way.
dateline: Baku
section: science
format: text
byline: gunel-babazade
topics: space
picture: eclipse
published: 2025-09-08 02:00
---
At half past nine, as totality began, the music in Fountain Square stopped and people looked up. The Moon had turned the colour of a copper tray.

The total phase lasted from 9.30 to 10.52 pm Baku time: eighty-two minutes. The red has a simple cause. The atmosphere bends sunlight into the shadow, and only the red part of it gets through, so that for a while the Moon sees every sunset on Earth at once.

## Next time

Amateur astronomers had set up six telescopes on the boulevard, and the queue was two hundred paces long. Javid, who is ten, took his eye from the eyepiece and told his mother: “It’s round!” Until then, he explained, he had thought it was flat.

The eclipse of 3 March 2026 will not be seen here: by the time the Moon rises over Baku it will have left the shadow. The next total one that can be seen is on New Year’s Eve 2028, in time for the toast.
