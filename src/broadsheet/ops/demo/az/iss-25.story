headline: Orbitdə iyirmi beş il: stansiyada bir gün də boş keçməyib
kicker: Kosmos
standfirst: 2000-ci il noyabrın 2-dən Yerin orbitində həmişə kimsə var.
section: world
format: text
byline: helen-marsh
source: northwind
topics: space
picture: observatory
published: 2025-11-02 09:15
---
İlk ekipaj — Uilyam Şeperd, Yuri Gidzenko və Sergey Krikalyov — stansiyaya çatanda orada cəmi üç modul var idi. Bu gün Beynəlxalq Kosmik Stansiya futbol meydançası boydadır və iyirmi beş ildir bir gün də sakinsiz qalmayıb.

Stansiya yerdən təqribən 400 kilometr hündürlükdə uçur və doxsan dəqiqədə planetin başına bir dövrə vurur. Ekipaj sutkada on altı dəfə gündoğan görür. Bu müddətdə orada iyirmidən çox ölkədən 280-dən artıq adam olub.

Layihənin iştirakçıları stansiyanı 2030-cu ilə qədər istismar etməyi planlaşdırır; sonra o, Sakit okeanın gəmilərdən uzaq hissəsinə endiriləcək. Abşerondan onu adi gözlə görmək olur: açıq axşamda parlaq, yanıb-sönməyən nöqtə səmanı dörd-beş dəqiqəyə keçir.

Yubileyi stansiyada yeddi nəfər qarşılayır. Onların iş günü səhər altıda başlayır, iki saatı idmandır: çəkisizlikdə sümük kalsium itirir. Qalan vaxtda bitki becərirlər, alov öyrənirlər, lampa dəyişirlər. İyirmi beş ildə 4 mindən çox təcrübə aparılıb. Onların bir hissəsi Yerdə artıq dərmanxanadadır, bir hissəsi isə hələ cavab gözləyir.
