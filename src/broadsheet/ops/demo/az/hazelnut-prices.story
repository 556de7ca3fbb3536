headline: Fındıq ucuzlaşmır: Zaqatalada kilosu on manata yaxınlaşıb
kicker: Bazar
standfirst: Türkiyədə yaz şaxtası, bizdə quraqlıq. Qənnadçılar reseptdə badama keçir.
dateline: Zaqatala
section: economy
format: text
byline: murad-talibov
topics: farming, prices
picture: wheat-field
published: 2026-11-17 10:15
---
Zaqatala bazarında təmizlənmiş fındığın kilosu bu həftə 9 manat 80 qəpikdir. Keçən ilin eyni vaxtı altı manat yarım idi. Satıcılar endirim etmir: yanvara saxlamaq istəyirlər.

Səbəb iki yerdədir. Dünya fındığının təxminən üçdə ikisini Türkiyə verir və oranın bağlarını aprel şaxtası vurub. Bizdə isə iyulda yağış olmayıb, ləpə xırdadır.

!table
| Həftə | Qabıqlı, man./kq | Təmizlənmiş, man./kq |
| 1 sentyabr | 4,10 | 7,90 |
| 1 oktyabr | 4,60 | 8,70 |
| 1 noyabr | 4,90 | 9,40 |
| 16 noyabr | 5,20 | 9,80 |

Bakıdakı qənnadı sexinin texnoloqu etiraf edir ki, bayram paxlavasında fındığın bir hissəsini badamla əvəz edib. “Dadı dəyişir, — deyir, — amma nənəmin vaxtında da elə edirdilər”.

Bağbanlar pul qazandıqları ildə adətən tinglik salır. Yeni kol isə yalnız dördüncü il bar verir.

İxrac isə davam edir: Zaqatala və Balakən bağlarının məhsulunun böyük hissəsi Avropa şokolad fabriklərinə gedir, orada qiyməti dollarla yazılır. Ona görə yerli bazarda ucuzlaşma gözləmək sadəlövhlük olar. Alıcıya məsləhət: qabıqlı götürün, özünüz qırın. Həm dörddə bir ucuzdur, həm də axşamın məşğuliyyətidir.
