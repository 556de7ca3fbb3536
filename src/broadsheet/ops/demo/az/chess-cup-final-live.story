headline: Xəzər Kuboku, son tur: Nigar Tağızadə yarım xalla qalibdir
kicker: Canlı yayım
standfirst: Bakılı qrossmeyster son partiyada qara fiqurlarla heç-heçə edib və turnirdə birinci yeri tutub.
dateline: Bakı
section: sport
format: live
byline: kanan-safarli
topics: chess
storyline: caspian-cup
picture: chess-board
published: 2026-11-22 15:00
updated: 2026-11-22 19:42
---
## 19:40. Kubok Tağızadədədir

Mükafatlandırma yığcam keçdi: himn, çiçək, kubok, zalın arxasında isə çay. Yekunda **6,5 xal** — beş qələbə, üç heç-heçə, bir məğlubiyyət.

> Axırıncı iyirmi gedişdə lövhəyə yox, öz əlimə baxırdım ki, titrəməsin.
> -- nigar-tagizade | oyundan sonra

!table
| Yer | Şahmatçı | Xal |
| 1 | Nigar Tağızadə (Bakı) | 6,5 |
| 2 | Priya Raman (Hindistan) | 6 |
| 3 | Mateus Oliveyra (Braziliya) | 5,5 |
| 4 | Luka Beridze (Gürcüstan) | 5 |
| 5 | Emre Yalçın (Türkiyə) | 4,5 |

## 18:55. Heç-heçə!

Oliveyra əlini uzatdı. Top endşpilində bir artıq piyada çatmadı, qara şah vaxtında çatdı. Zal ayaq üstə alqışlayır.

## 17:30. Raman qalib gəlir

Hindistanlı şahmatçı Noymanı 34 gedişə məğlub etdi. Hazırda xalları bərabərdir; hər şey birinci lövhədən asılıdır.

## 16:10. Karo-Kann

Tağızadə gözlənilən müdafiəni seçib. On dördüncü gedişdən sonra vəzirlər dəyişilib: bu, heç-heçəyə razı olan tərəfin sərfinədir.

## 15:00. Saatlar işə düşdü

Zaldan salam. Son turdan əvvəl vəziyyət belədir: Tağızadə — 6, Raman — 5, Oliveyra — 5. Bakılıya yarım xal kifayətdir.
