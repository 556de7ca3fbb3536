headline: “Dənizçi” doqquz ildən sonra kubokda: 118-ci dəqiqənin qolu
kicker: Futbol
standfirst: Xəzər Liqasının final oyununda bakılılar “İpəkçi”ni 2:1 məğlub etdi.
dateline: Gəncə
section: sport
format: text
byline: kanan-safarli
topics: football
picture: stadium
published: 2026-06-07 22:50
---
Əlavə vaxtın bitməsinə iki dəqiqə qalmışdı. Şəkililər küncdən topu pis oynadı, “Dənizçi”nin müdafiəçisi Elnur Daşdəmirli onu meydanın yarısına qədər apardı və, deyəsən, sadəcə yorulduğu üçün vurdu. Top dirəyə dəyib tora girdi.

Birinci hissə tamamilə “İpəkçi”nindi: 23-cü dəqiqədə Tahirov cərimə zərbəsini divarın üstündən aşırdı. Fasilədən sonra yağış başladı, meydança ağırlaşdı və oyun bakılıların xeyrinə döndü. Hesabı 71-ci dəqiqədə Məmmədzadə bərabərləşdirdi.

> Fasilədə taktikadan bir kəlmə demədim. Dedim: yağış yağır, siz dəniz kənarında böyümüsünüz, onlar dağda.
> -- vuqar-samadzade | oyundan sonra

Səmədzadə komandanı 2023-cü ildə, klub yeddi oyunçu ilə məşq edəndə qəbul edib. Çərşənbə axşamı azarkeşlər kuboku klubun Bayıldakı stadionunda görə bilər: darvazalar altıda açılır, giriş pulsuzdur.

“Dənizçi”nin prezidenti yoxdur: klub 1 900 üzvündür, hər biri ildə otuz manat ödəyir və bir səsə malikdir. Kubokun harada saxlanacağını da onlar həll edəcək. Namizədlər üçdür: klubun çayxanası, liman gözətçisinin otağı və Daşdəmirlinin nənəsinin servantı. Hələlik servant öndədir.
