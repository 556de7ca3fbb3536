headline: Göyçayda nar mövsümü: bir bağda bir gün
kicker: Video
standfirst: Səhər şehindən axşam bazarına qədər. Bu il meyvə xırda, amma şirəlidir.
dateline: Göyçay
section: economy
format: video
byline: tofig-alasgarli, murad-talibov
topics: farming, food
picture: pomegranate-market
published: 2026-11-01 10:00
---
!video youtube:demo0000001 | poster pomegranate-market | Göyçayda nar yığımı

Gülşən xalanın bağında yığım saat altıda başlayır. Şeh quruyana qədər meyvəyə toxunmaq olmaz, ona görə birinci iş çay dəmləməkdir. Nar dartılmır, qayçı ilə kəsilir: saplaq zədələnsə, meyvə iki həftəyə xarab olur.

Aprelin şaxtası çiçəyin bir hissəsini aparıb. Bağban hektardan on səkkiz ton gözləyirdi, on dörd ton alır. Əvəzində isti payız şəkəri artırıb: zavodun laboratoriyası şirədə 17 faiz quru maddə göstərib.

> Ağac adam kimidir: az yük götürəndə yükünü yaxşı daşıyır.
> -- Gülşən Hüseynli, bağban | Göyçay

Bazarda bir kilo “Gülöyşə” 1 manat 60 qəpiyə satılır, iri “Vələs” iki manata. Narşərab bişirənlər isə çatlamış meyvəni seçib daha ucuz alır — onlara görünüş lazım deyil.

Göyçayın nar bayramı 2020-ci ildən UNESCO-nun qeyri-maddi irs siyahısındadır. Gülşən xala oraya hər il bir səbətlə gedir və həmişə eyni müsabiqədə iştirak edir: kim narı qabığını bir dəfə də qırmadan soyacaq. Onun rekordu iyirmi altı saniyədir. “Sirri yoxdur, — deyir, — nar özü istəyir açılsın, sadəcə tələsdirmə”.
