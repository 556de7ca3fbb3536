headline: Doqquz tur, on şahmatçı: Xəzər Kubokunun püşkü atıldı
kicker: Xəzər Kuboku
standfirst: Birinci turda Tağızadə ağ fiqurlarla Kazaxıstan çempionu Satova ilə oynayır.
dateline: Bakı
section: sport
format: text
byline: kanan-safarli
topics: chess
storyline: caspian-cup
picture: pomegranate-market
published: 2026-11-09 19:30
---
Püşk hər dəfə başqa üsulla atılır. Bu il hər iştirakçıya bir nar verdilər: içində nömrəli noxud gizlədilmişdi. Alman Klara Noyman narı bıçaqsız açmağı bacaran yeganə adam oldu və bir nömrəni götürdü.

Turnir dörd gündən sonra başlayır və on gün davam edəcək, dördüncü turdan sonra bir gün istirahətdir. Vaxt nəzarəti klassikdir: qırx gedişə doxsan dəqiqə, sonra otuz dəqiqə, hər gedişə otuz saniyə əlavə. Otuzuncu gedişədək heç-heçə təklif etmək olmaz.

> Mən sevimli olmağı xoşlamıram. Sevimlidən həmişə gözləyirlər, autsayderə isə alqış qalır.
> -- nigar-tagizade | püşkatmadan sonra

İştirakçıların orta reytinqi 2 640-dır. Ən cavanı on altı yaşlı yaponiyalı Haruto İşidadır, ən təcrübəlisi — bakılı Fərid Rüstəmbəyli: ilk turnirini 1989-cu ildə oynayıb.

Giriş pulsuzdur, zalda 240 yer var. Telefonlar qapıda qalır.

Birinci turun cütləri: Tağızadə — Satova, Raman — İşida, Oliveyra — Rüstəmbəyli, Beridze — Yalçın, Noyman — Lindqvist. Partiyalar saat 15:00-da başlayır; hər turu saytımızda canlı izləyə bilərsiniz.
