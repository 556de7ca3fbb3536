headline: Caspian Cup, last round: Nigar Tagizade wins by half a point
kicker: Live
standfirst: The Baku grandmaster held a draw with the black pieces in her last game to take the tournament.
dateline: Baku
section: sport
format: live
byline: kanan-safarli
topics: chess
storyline: caspian-cup
picture: chess-board
published: 2026-11-22 15:00
updated: 2026-11-22 19:55
---
## 19:40. The cup goes to Tagizade

A short ceremony: the anthem, flowers, the cup, and tea at the back of the hall. She finishes on **6½ points**, with five wins, three draws and one defeat.

> For the last twenty moves I was not looking at the board. I was looking at my own hand, to see that it did not shake.
> -- nigar-tagizade | after the game
> original(az): Axırıncı iyirmi gedişdə lövhəyə yox, öz əlimə baxırdım ki, titrəməsin.

!table
| Place | Player | Points |
| 1 | Nigar Tagizade (Baku) | 6½ |
| 2 | Priya Raman (India) | 6 |
| 3 | Mateus Oliveira (Brazil) | 5½ |
| 4 | Luka Beridze (Georgia) | 5 |
| 5 | Emre Yalçın (Turkey) | 4½ |

## 18:55. A draw!

Oliveira offers his hand. The extra pawn in the rook ending was not enough; the black king got across in time. The hall is on its feet.

## 17:30. Raman wins

She has beaten Neumann in 34 moves and is level on points. Everything now hangs on the top board.

## 16:10. A Caro-Kann

Tagizade has chosen the defence everyone expected. The queens came off at move fourteen, which suits the player who is happy to draw.

## 15:00. The clocks are running

Good afternoon from the hall. Before the last round Tagizade has six points, Raman and Oliveira five each. Half a point will do for the home player.
