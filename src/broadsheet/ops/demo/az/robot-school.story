headline: Sumqayıtda şagirdlər çimərliyi təmizləyən robot yığıb
kicker: Texnologiya
standfirst: “Tısbağa” saatda qırx kvadratmetr qum ələyir, şüşəni və siqaret kötüyünü ayırır.
dateline: Sumqayıt
section: society
format: text
byline: gunel-babazade
topics: education, technology
picture: robot
published: 2026-04-18 13:00
---
Robotun adı “Tısbağa”dır, çünki yavaş gedir və heç kimdən qorxmur. Onu 24 saylı məktəbin doqquz şagirdi qış ərzində yığıb: köhnə əlil arabasının mühərriki, velosiped zənciri, telefondan çıxarılmış kamera.

Ən çətini proqram olub. Kamera şüşə qırığını balıqqulağından fərqləndirməli idi. Uşaqlar sahildən iki min şəkil çəkib, hər birini əl ilə işarələyiblər. İndi robot yüz dəfədən doxsan üçündə səhv etmir.

> Mən onlara heç nə öyrətməmişəm. Sadəcə açarı verib demişəm ki, işıqları söndürməyi unutmayın.
> -- ramin-isgandarli | məktəbin emalatxanasında

Şənbə günü “Tısbağa” dörd saat işləyib on bir kilo zibil topladı. Bir nəfər onun qabağına bilərəkdən butulka atanda robot dayandı, fısıldadı və butulkanı götürdü. Çimərlik alqışladı.

Robotun çertyoju və proqramı açıqdır, istənilən məktəb yığa bilər. Dörd məktəb artıq yazıb, biri hətta Aktaudan. Hissələrin qiyməti 190 manatdır; ən bahalısı təkərlərdir, onları qumda batmayanını tapmaq üç ay çəkib. Həlli yeddinci sinif şagirdi Aytac təklif etdi: plov qazanının qapaqları.
