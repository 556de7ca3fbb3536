headline: Qayıqdan suya 400 addım: balıqçılar körpünü dənizin dalınca aparır
kicker: Xəzər geri çəkilir
standfirst: Nardaran yaxınlığında bir körpü üç ildə dördüncü dəfə uzadılır.
dateline: Abşeron
section: society
format: text
byline: aysel-rahimli, tofig-alasgarli
topics: caspian, ports
storyline: caspian-level
picture: fishing-boat
published: 2026-06-18 09:40
---
Ağasəf dayı qayığını hər səhər traktorla suya çəkir. On il əvvəl qapısından suya iyirmi addım idi, indi dörd yüzdür. “Dəniz inciyib gedib, — deyir. — Biz də dalınca gedirik, barışdırmağa”.

Burada hər ailənin öz taxta körpüsü var. Onları sökmürlər, sadəcə ucuna yeni parça vururlar, ona görə yuxarıdan baxanda sahil uzun barmaqlara oxşayır. Taxtanın metri otuz manatdır. Bu yay on iki ailə pul yığıb ortaq üzən körpü düzəldib: su çəkiləndə onu kanatla irəli çəkmək mümkündür.

> Sabit körpü belə dəniz üçün deyil. Üzən körpü ucuz həlldir, onu hər kənd özü düzəldə bilər.
> -- rena-qurbanova | Abşeronda, balıqçılarla görüşdə

Rəsədxana çertyoju pulsuz paylayır. Ağasəf dayı isə daha bir şey istəyir: köhnə körpünün dirəkləri qalsın. “Nəvəm görsün ki, dəniz hara qədər gəlirdi”.

!picture fishing-boat
