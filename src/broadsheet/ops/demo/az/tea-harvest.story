headline: Lənkəranda ilk çay yığımı: iki yarpaq, bir tumurcuq
kicker: Kənd təsərrüfatı
standfirst: Yağışlı yaz bahar yarpağını on gün gecikdirib, amma aqronomlar keyfiyyətdən razıdır.
dateline: Lənkəran
section: economy
format: text
byline: murad-talibov
topics: farming, food
picture: tea-plantation
published: 2026-05-06 11:15
---
Yığımçı Sürəyya xala barmaqlarını göstərir: baş barmağın dırnağı yaşıldır, sabunla getmir. Yaxşı yığımçı gündə iyirmi beş kilo yarpaq toplayır, iyirmi beş kilodan isə beş kilo quru çay çıxır.

Birinci yığım ilin ən bahalısıdır. Yalnız zoğun ucu götürülür — iki yarpaq və aralarındakı tumurcuq. Mayda bir gün gecikən kol iyunda kobud yarpaq verir.

> Kol tələsdirilməyi sevmir. Mən otuz ildir ona baxıram, hələ bir dəfə də təqvimə baxdığını görməmişəm.
> -- sabir-agamirzayev | öz plantasiyasında

Rayonda çay plantasiyaları son beş ildə genişlənib, lakin əl əməyi çatmır: gənclər şəhərə gedir. Ağamirzəyev Yaponiyadan gətirilmiş iki nəfərlik yığım aparatını sınaqdan keçirir. Aparat on adamı əvəz edir, amma birinci yığıma buraxılmır: tumurcuğu əzir.

Bazarda təzə çayın kilosu 18–30 manatdır.

Lənkərana çay 1912-ci ildə aqronom Novoselovun gətirdiyi kollarla gəlib. O kollardan bir neçəsi indi də bar verir. Ağamirzəyev onların yarpağını ayrıca qurudur, satmır: ildə bir qutu, mövsümün son günü yığımçılarla içmək üçün.
