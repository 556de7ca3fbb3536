headline: İstilər həftəsi: şəhərdə harada sərinləmək olar
kicker: Şəhər
standfirst: Cümə gününədək 40 dərəcə gözlənilir. Ən sərin on iki ünvanın siyahısı.
dateline: Bakı
section: city
format: text
byline: aysel-rahimli
source: absheron-weather
topics: weather, health
picture: caspian-dusk
published: 2025-07-29 07:20
---
Abşeron Hava Xidməti cüməyədək gündüz 38–40, gecə 28 dərəcə proqnozlaşdırır. Şənbə xəzri əsəcək və temperatur on dərəcə düşəcək. Ona qədər beş gün dözmək lazımdır.

## Sərin ünvanlar

Kitabxanalar (26 dərəcə, pulsuz, internet var), Fəvvarələr meydanının kölgəli yarısı saat on birədək, metronun dərin stansiyaları (24 dərəcə), Botanika bağının yuxarı xiyabanı, bulvarda çinarların altı saat altıdan sonra.

## Həkimin dedikləri

Günorta on ikidən beşə qədər küçəyə çıxmayın. Suyu susamadan, qurtum-qurtum için. Yaşlı qonşunun qapısını gündə iki dəfə döyün. Başgicəllənmə, quru dəri və huşun dumanlanması günvurmadır: kölgə, yaş dəsmal, 103.

Avtobus parkı günortalar qapıları açıq dayanmağı qadağan edib: kondisioner üç dəqiqəyə işini itirir. Sürücülər sərnişinlərdən üzr istəyir.

Dənizə gedənlərə də bir söz: suyun temperaturu 27 dərəcədir, amma cərəyan güclüdür. Bayraq qırmızıdırsa, girməyin. Xilasedicilərin postları Şıx, Novxanı və Bilgəh çimərliklərində səhər səkkizdən axşam səkkizədək işləyir. Pişik və itlər üçün qapı ağzına bir qab su qoyun; yerini dəyişməyin, onlar yadda saxlayır.
