headline: Suitilər havadan sayıldı: Pirallahı adaları boşalmayıb
kicker: Canlı təbiət
standfirst: Dron çəkilişləri payız köçündə Abşeron arxipelaqında 1 840 heyvan göstərib.
dateline: Pirallahı
section: science
format: text
byline: gunel-babazade
topics: wildlife, caspian
storyline: caspian-level
picture: caspian-seal
published: 2025-11-12 12:00
---
Xəzər suitisi dənizin yeganə məməlisidir. XX əsrin əvvəlində onların sayı bir milyona yaxın idi; Beynəlxalq Təbiəti Mühafizə İttifaqı növü 2008-ci ildən nəsli kəsilməkdə olanların sırasına salıb.

Xəzər Suitisi Layihəsinin dörd əməkdaşı bu payız on iki gün adaların üzərində dron uçurub. Suitilər motor səsindən ürkdüyü üçün aparat yüz metrdən aşağı enmirdi. Nəticə: **1 840 heyvan**, keçən payızdan 110 baş çox.

> Bu, sevinmək üçün yox, nəfəs dərmək üçün rəqəmdir. Heyvan çoxalmayıb, sadəcə dayaz sahildən bizim adalara köçüb.
> -- thomas-ashworth | Pirallahıda
> original(en): It is a figure for catching one’s breath, not for celebrating. There are not more animals; they have moved to our islands from shores that have dried out.

Şimalda su çəkildikcə köhnə yataqlar sahildən uzaq düşür. Alimlər balıqçılara telefon nömrəsi paylayıb: tora suiti düşsə, gecə də zəng etmək olar.

Dron şəkillərində bir qəribəlik də görünüb: suitilərin bir hissəsi köhnə neft dirəyinin betonunda yatır. Su çəkiləndən sonra beton ada kimi qalıb, insan isə ora qırx ildir getmir. Layihə xahiş edir ki, dirək sökülməsin. Sahibi olan şirkət yazılı razılıq verib və suitiləri “icarəçi” adlandırıb.
