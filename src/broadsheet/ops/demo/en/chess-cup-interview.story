headline: “I learned to lose from my grandmother”: the winner of the Caspian Cup talks
kicker: Interview
standfirst: Nigar Tagizade on nerves, tea, the move she regrets, and why she will soon be teaching.
dateline: Baku
section: sport
format: text
byline: kanan-safarli
topics: chess, education
storyline: caspian-cup
published: 2026-11-22 21:40
---
The cup is standing on the radiator, because there is nowhere else to put it. Nigar Tagizade has taken off her shoes and is drinking her fourth glass of tea.

**When did you know you had won?** When he stopped looking at the board and began looking at the clock. A player looks for a move on the board. He looks for a miracle on the clock.

**Who taught you?** My grandmother, and she taught me to lose first. She won every game for three years and sang while she did it. After that, no grandmaster is frightening.

> I learned to lose from my grandmother. Winning you can pick up on your own.
> -- nigar-tagizade | in the dressing room, an hour after the last game

**One move you would take back?** The king move in round seven, against Yalçın. I saw the right square, and then I thought about what people would say. That was the mistake; the king had nothing to do with it.

**And now?** The day after tomorrow I am in Xırdalan. There is a boy called Omar in the second form who once beat me with a knight fork. He has asked for a return match. He wants odds, and thinks I should be the one to have them.

!related chess-cup-round-four
