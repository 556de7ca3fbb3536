headline: Bilet kassasında kitab dükanı: burada “yalnız gediş” satılır
kicker: Kitab
standfirst: Köhnə liman köşkünə dörd yüz kitab, iki alıcı və bir qızdırıcı sığır.
dateline: Bakı
section: culture
format: text
byline: olga-vetrova
topics: books, ports
picture: library
published: 2026-11-17 11:10
---
Pəncərənin üstündə hələ də “Krasnovodsk, Aktau, Bəndər-Ənzəli” yazılıb, qəpik üçün mis nimçə də yerindədir. Altmış il burada bərəyə bilet satılıb. Şənbədən isə bura kitab dükanıdır.

Sahibi Leyla Rəsulzadə Lidsdən dəniz hüququ diplomu və bir çamadan kitabla qayıdıb. Kitabları müəllifə görə yox, istiqamətə görə düzür: dənizdə, limanda, qatarda, yolun axırında baş verənlər. “Geri qayıtmır” adlı rəf də var, orada əsasən şeirdir.

Pulun qalığını mis nimçədə verirlər, üstündə də bilet: kitabın adı və tarix vurulub. Birinci gün bir oğlan gəlib “içində ahtapot olan” kitab istədi. Ona Jül Vern satdılar və dedilər ki, minik iki nömrəli qapıdandır: pəncərənin yanındakı yastıqda.

Dükan saat ondan son bərə gedənə qədər açıqdır, bu da istənilən saat ola bilər.
