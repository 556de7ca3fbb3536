headline: Qan bankında nadir qrup azalıb: könüllülər bir axşamda 214 paket verdi
kicker: Sağlamlıq
standfirst: Mesaj saat dörddə yayıldı, altıda növbə küçəyə çıxdı.
dateline: Bakı
section: society
format: text
byline: aysel-rahimli
topics: health
picture: hospital
published: 2026-01-28 22:10
---
Bayramdan sonra qan bankı həmişə boşalır: insanlar səfərdədir, qripdir, tətildir. Bu dəfə birinci mənfi qrupdan cəmi doqquz paket qalmışdı, uşaq cərrahiyyəsinin isə sabaha üç əməliyyatı vardı.

Mərkəzin həkimi mesajı məhəllə qruplarına göndərdi. Birinci gələn Binəqədidən bir çörəkçi oldu, un izi qolunda. Ardınca bir futbol komandası bütöv heyəti ilə, bir evli cütlük — toylarından üç gün sonra.

Axşam on birədək **214 nəfər** qan verib, onlardan 46-sı nadir qrupdandır. Əməliyyatlar vaxtında başlayacaq.

## Kim verə bilər

18–60 yaş, çəkisi 50 kilodan çox, son iki həftədə xəstələnməyən hər kəs. Özünüzlə şəxsiyyət vəsiqəsi götürün, ac gəlməyin, iki stəkan su için. Kişilər ildə beş, qadınlar dörd dəfə verə bilər. Mərkəz hər gün 9:00–17:00, çərşənbələr 20:00-dək açıqdır.

Gecəyarısı mərkəzin pilləkənində üç nəfər qalmışdı: çörəkçi, həkim və növbədə tanış olmuş iki tələbə. Çay içirdilər. Çörəkçi sabahın unu üçün tələsirdi. “Mən hər gün min adamı yedirdirəm, — dedi, — amma bu gün birinci dəfə bildim ki, kimi”. Mərkəz donorların telefonlarını könüllü siyahıya yazır: gələn dəfə mesaj göndərməyə ehtiyac qalmasın.
