headline: Kilkə qayıdıb: payız ovu altı ildə ilk dəfə artdı
kicker: Dəniz
standfirst: Balıqçılar soyuq suya təşəkkür edir, bioloqlar tələsməməyi xahiş edir.
dateline: Lənkəran
section: economy
format: text
byline: murad-talibov
topics: caspian, food, prices
picture: fishing-boat
published: 2026-11-12 08:25
---
Xəzərdə kilkəni gecə, işıqla tuturlar: suya lampa salırlar, balıq ona kəpənək kimi gəlir. Kapitan Fazil Mikayılov oktyabrda on bir ton götürüb. 2020-ci ildən bəri belə ovu olmamışdı.

İyirmi il əvvəl kilkə ehtiyatı çökmüşdü: dənizdə onun yemini yeyən daraqlı meduza artmışdı. O vaxtdan ovu tonla yox, vedrə ilə ölçürdülər. İndi cənub sahillərində yenə sıx dəstələr görünür.

> Bir yaxşı payız hələ qayıdış deyil. Daha ikisini gözləyək, o vaxta qədər təzə tor almayaq.
> -- rena-qurbanova | “Gilavar”a açıqlamasında

Körpüdə kilosu manat səksən qəpiyədir. Yandakı sexdə baraban artıq fırlanır: balığı duzlayır, qurudur, qablaşdırırlar, yarısı Gəncəyə gedəcək. Çeşidləyən qadınlar deyir ki, bu il balıq iridir: “barmaq boyda, özü də kişi barmağı”.
