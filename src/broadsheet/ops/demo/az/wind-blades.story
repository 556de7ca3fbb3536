headline: Bir məhəllə uzunluğunda pər: külək turbinini Sumqayıtdan gecə keçirdilər
kicker: Enerji
standfirst: Yetmiş iki metr, saatda on iki kilometr və bir çox qoca çinar.
dateline: Sumqayıt
section: economy
format: text
byline: murad-talibov
topics: energy, transport
picture: wind-turbines
published: 2026-03-24 09:05
---
Gecə saat birdə kimya zavodunun yanındakı yolayrıcından işıqforu çıxardılar. Yarımda qaranlıqdan əvvəl yedək maşını göründü, sonra pər, sonra yenə pər — qurtarmaq bilmirdi. Uzunluğu yetmiş iki metrdir, arxada öz arabası və öz sükançısı var; sürücülər ratsiya ilə losman kimi danışırlar.

Şəhərin şimalındakı külək parkına altı meqavatlıq beş turbin qoyulacaq. Hər biri doqquz reyslə gəlir, yalnız gecə və yalnız sakit havada: pər yaxta yelkəni kimi külək tutur.

> Külək enerjisinin ən gülməli yeri odur ki, işləməkdən başqa hər şeyi küləksiz havada görür.
> -- marina-lebedinskaya | Sumqayıtda
> original(ru): Самое смешное в ветроэнергетике — что всё, кроме работы, она делает в безветрие.

Ən çətini döngədəki çinar oldu: sakinlər deyir ki, yüz əlli yaşı var. Heç kim onu kəsmək istəmirdi. Xüsusi qaldırıcı pəri az qala dik qaldırıb ağacın başı üstündən keçirdi. Çinar iki yarpaq itirdi. Səhər beşdə işıqfor yerinə qoyuldu.
