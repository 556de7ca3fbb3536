headline: 1846: Bibiheybətdə yeri qazıb nefti quyudan götürənlər
kicker: Tarix
standfirst: Pensilvaniyadakı məşhur quyudan on üç il əvvəl Bakıda mexaniki üsulla neft quyusu qazılmışdı.
dateline: Bakı
section: history
format: text
byline: murad-talibov
topics: energy, heritage
picture: oil-rig
published: 2025-03-30 10:30
---
Dərslikdə adətən 1859-cu il yazılır: polkovnik Dreyk, Taytusvill, 21 metr. Bakılılar isə başqa tarixi xatırladır. Bibiheybətdə, dəniz kənarında, zərbə üsulu ilə qazılmış ilk neft quyusu **1846-cı ilə** aiddir; dərinliyi həmin 21 metrə yaxın olub.

İşin təşəbbüskarı dövlət qulluğunda olan Vasili Semyonov idi, qazmaya mədənlərin müdiri Alekseyev başçılıq edirdi. Hesabatda quru dildə yazılmışdı ki, neft tapılıb, amma az.

Quyudan qabaq da neft var idi: onu əllə qazılmış çalalardan tuluqla çıxarır, dəvə ilə aparırdılar. Yer isə elə səxavətli idi ki, maşına heç kəs tələsmirdi. Əsl sıçrayış otuz il sonra, iltizam sistemi ləğv ediləndə başladı.

Bu gün həmin yerdə xatirə quyusu durur. Yanından Sahil yolu keçəcək, deyirlər; hələlik isə maşınlar ötür, sürücülər baxmır.

Semyonovun özü barədə az şey məlumdur. Arxivdə onun bir neçə raportu və bir şikayəti saxlanılır: xahiş edir ki, qazma üçün iki dəst ehtiyat ip buraxılsın, “çünki birincisi dənizin rütubətindən çürümüşdür”. Raportun kənarında qurğuşun qələmlə yazılıb: “Bir dəst”. Dünya neft sənayesi belə, bir dəst iplə başlayıb.
