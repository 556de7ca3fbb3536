headline: Bir piyada üçün beş saat: Tağızadə Beridzeni udub qabağa çıxdı
kicker: Xəzər Kuboku
standfirst: Dördüncü turun partiyası 94-cü gedişdə bitdi, zalın döşəməsini artıq yuyurdular.
dateline: Bakı
section: sport
format: text
byline: kanan-safarli
topics: chess
storyline: caspian-cup
picture: chess-board
published: 2026-11-16 21:05
---
Zalı yığışdıran Zina xala şahmat oynamır, amma saat doqquza yaxın mövqeni şərhçidən pis başa düşmürdü: “Qızın bir artığı var, onu da verən deyil”. Elə də oldu.

Nigar Tağızadə və Luka Beridze katalon başlanğıcını seçdilər. Otuzuncu gedişə lövhədə toplar, müxtəlif rəngli fillər və bütün dərsliklərin “keçirmək olmaz” dediyi bir ağ piyada qalmışdı. Gürcü qrossmeyster üç saat səhvsiz müdafiə olundu, 88-ci gedişdə isə şahını yanlış tərəfə apardı.

> Mən qalib gəlməmişəm. Sadəcə evə getməmişəm.
> -- nigar-tagizade | dördüncü turdan sonra

Dörd turdan sonra bakılının 3,5, Mateus Oliveyranın 3, Priya Raman və Beridzenin hərəsinin 2,5 xalı var. Sabah istirahətdir: iştirakçıları Qobustana, qayaüstü rəsmlərə baxmağa aparırlar. Birisi gün Tağızadə yaponiyalı İşida ilə qara fiqurlarla oynayacaq.
