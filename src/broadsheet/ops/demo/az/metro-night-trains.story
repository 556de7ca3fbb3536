headline: Metro cümə və şənbə gecələri saat üçədək işləyəcək
kicker: Nəqliyyat
standfirst: İki həftədən sonra iki xəttdə gecə qatarları hər 20 dəqiqədən bir gedəcək. Sınaq üç ay davam edəcək.
dateline: Bakı
section: city
format: text
byline: aysel-rahimli
topics: transport
picture: metro-platform
published: 2026-11-21 09:10
---
Şəhər Hərəkəti Bürosu gecə qatarlarının cədvəlini açıqlayıb. İki həftədən sonra başlayan üç aylıq sınaq zamanı cümədən şənbəyə və şənbədən bazara keçən gecə metro saat 03:00-a qədər bağlanmayacaq. Qatarlararası fasilə 20 dəqiqədir, gediş haqqı dəyişmir.

Büronun apardığı sorğuda 6 200 nəfər iştirak edib. Hər dörd cavabdan biri xəstəxana, mehmanxana və restoran işçilərindən gəlib: onların növbəsi son qatardan sonra bitir.

> Biz bunu əyləncəyə gedənlər üçün deyil, işdən qayıdanlar üçün açırıq. Kim əylənib qayıdırsa, o da xoş gəlib.
> -- elmar-sadiqli | “Gilavar”a müsahibədə

## Nəyi bilmək lazımdır

Gecə saatlarında hər stansiyanın yalnız bir girişi açıq olacaq; siyahı girişlərdə asılacaq. Liftlər adi qaydada işləyəcək. Son qatarlara bağlı altı avtobus xətti də saat 03:30-a qədər uzadılır.

Üç aydan sonra büro sərnişin sayını, xərcləri və təmir briqadalarının rəyini dərc edəcək. Relslərin yoxlanması üçün bazar ertəsindən cüməyədək olan gecələr əvvəlki kimi bağlı qalır.
