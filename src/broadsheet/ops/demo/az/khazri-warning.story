headline: Xəzri gəlir: bu gecə küləyin sürəti saniyədə 28 metrə çatacaq
kicker: Hava xəbərdarlığı
standfirst: Bərələr limanda saxlanılır, bulvarın dənizə baxan hissəsi gecə bağlıdır. Sabah axşama doğru sakitləşəcək.
dateline: Bakı
section: city
format: text
byline: aysel-rahimli
source: absheron-weather
topics: weather, transport
picture: lighthouse
published: 2026-11-23 06:05
updated: 2026-11-23 17:30
---
Abşeron Hava Xidməti bu gün saat 22:00-dan sabah 18:00-dək **narıncı xəbərdarlıq** elan edib. Şimal küləyi yarımadada saniyədə 20–22 metr, burunlarda 28 metrə qədər əsəcək, dalğanın hündürlüyü beş metrə çatacaq. Havanın temperaturu altı dərəcə düşəcək.

## Nə dəyişir

Ələtdən çıxan iki bərə reysi sabah axşama keçirilib. Bulvarın dənizə ən yaxın xiyabanı gecə boyu bağlıdır. Metro və avtobuslar cədvəllə işləyir; hündür körpüdən keçən 7 nömrəli xətt aşağı yolla gedəcək.

## Evdə

Eyvandakı gül dibçəklərini, paltar asılqanını və velosipedi içəri alın. Maşını ağac altında saxlamayın. Sınmış budaq və qırılmış məftil barədə 112-yə deyin, özünüz toxunmayın.

Köhnə bakılıların dediyinə görə, xəzri ya bir, ya üç, ya da yeddi gün əsir. Model deyir ki, bu dəfə birdir.

Son belə güclü külək üç il əvvəl olmuşdu: onda qırx yeddi ağac aşmış, iki məktəbin damı zədələnmişdi. Xidmət saatlıq proqnozu hər üç saatdan bir yeniləyir.
