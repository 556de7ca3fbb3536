headline: Saniyədə əlli vurğu: işıqları yandıran rəqəm
kicker: İzah
standfirst: Şəkidə qaynayan çaydan niyə Sumqayıtdakı turbini dartır və yeni batareyalar burada nə edir.
dateline: Bakı
section: economy
format: text
byline: murad-talibov
topics: energy, technology
picture: wind-turbines
published: 2026-10-27 09:15
---
İdarəetmə otağının divarında hamının baxdığı bir rəqəm var: 50,00. Bu, şəbəkənin herslə ölçülən tezliyidir və bu an ölkənin bütün rozetkalarında eynidir.

On min nəfərin sürdüyü bir velosiped təsəvvür edin. Kimsə ayaq saxlayanda və ya yoxuş başlayanda bütün velosiped bir az yavaşıyır. Çaydanı qoşursunuz — hər turbin bunu hiss edir. Rəqəm 49,8-ə düşsə, ehtiyat güclər çağırılır. 49-da isə qalanları qorumaq üçün bütöv məhəllələr söndürülməyə başlayır.

Böyük turbin ağırdır, ona görə dəyişikliyə tez tabe olmur. Günəş paneli bu mənada heç nə çəkmir, belə şəbəkə daha oynaqdır. Cavab elə bir şeydir ki, göz qırpımında həm itələyə, həm dartıb saxlaya bilsin: batareya.

> Turbin gəmidir: güclüdür, amma dönməsi vaxt alır. Batareya isə skuterli oğlandır. Sizə həm gəmi lazımdır, həm oğlan.
> -- marina-lebedinskaya | idarəetmə otağında

[Qobustandakı anbar](story:solar-park-storage) beş gündür növbədədir. Bu müddətdə “oğlanı” on bir dəfə çağırıblar, bir dəfə də futbol oyununun fasiləsinə görə.
