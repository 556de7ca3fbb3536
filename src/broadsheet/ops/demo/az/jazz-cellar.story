headline: Zirzəmidə caz: iyirmi səkkiz stul və heç bir mikrofon
kicker: Musiqi
standfirst: Üç təqaüdçü və on yeddi yaşlı müğənni hər cümə nə xahiş etsələr, onu çalır.
dateline: Bakı
section: culture
format: text
byline: olga-vetrova
topics: music
picture: night-skyline
published: 2026-11-23 00:05
---
Torqovıdakı bu zirzəmi əvvəllər ayaqqabı anbarı olub, divarda indi də “41 — qadın” yazısı qalır. İyirmi səkkiz stulun biri o birinə oxşamır. Royalı hissə-hissə endirib aşağıda yığıblar; geri daha çıxmaz.

Bakı cazının öz resepti var: muğamla ədviyyatlanmış svinq. Yetmiş altı yaşlı pianoçu Vaqif müəllim indi də ona görə “bişirir”: “Payız yarpaqları”nı başlayır, nəqəratda isə hiss etdirmədən “Şur”a keçir.

> Muğamla caz elə ilk gündən dil tapdı. İkisi də onları nota yazanı sevmir.
> -- lala-asgarzade | fasilədə

“Sahil”in dirijoru bura dinləyici kimi gəlmişdi və bağlanana qədər oturdu. On yeddi yaşlı Əminə oxuyurdu: alçaq səs, bir dənə də bəzək yox. İkinci mahnıdan sonra kontrabasçı qulaq asmaqdan girişini unutdu.

Bilet yoxdur, qapıda papaq var. Cümə günləri saat səkkizdə, xahiş etsələr, bir az da uzun.
