headline: Ozon dəliyi bağlanır: işə yarayan saziş
kicker: Dünya
standfirst: Qırx il əvvəl Vyanada ozon təbəqəsini qorumağa söz verdilər. Bu gün onun beynəlxalq günüdür.
section: world
format: text
byline: helen-marsh
source: northwind
topics: climate
picture: caspian-dusk
published: 2025-09-16 09:25
---
1985-ci ildə britaniyalı tədqiqatçılar xəbər verdilər ki, Antarktida üzərində hər yaz ozon yoxa çıxır. Həmin il Vyanada çərçivə konvensiyası, iki il sonra — 1987-ci il sentyabrın 16-da isə Monreal protokolu imzalandı. Ölkələr soyuducuda, balonda və köpükdə freondan imtina etdilər.

O vaxtdan bəri ozonu dağıdan maddələrin təxminən 99 faizi istifadədən çıxıb. Alimlərin qənaətinə görə, öhdəliklər pozulmasa, təbəqə planetin çox hissəsində 2040-cı ilədək, Arktikada 2045-ci ilə, Antarktida üzərində 2066-cı ilə yaxın 1980-ci ilin səviyyəsinə qayıdacaq.

Protokolu BMT-nin bütün ölkələri təsdiq edib, bu, nadir haldır. Yolüstü iqlimə də kömək edib: freonların çoxu karbon qazından minlərlə dəfə güclü isidir.

Oxucu nə edə bilər? Köhnə soyuducunu küçəyə atmasın. Bakının emalatxanalarında freonu pulsuz çıxarırlar, şəhər xidmətinin səhifəsində üç ünvan var.
