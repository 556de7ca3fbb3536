headline: Artıq saniyə ləğv edilir: saatları bir də dəyişməyə dəyməz
kicker: Dünya
standfirst: Yarım il sonu sakit keçdi: nə bu iyun, nə də dekabr üçün saniyə əlavə olundu.
section: world
format: text
byline: helen-marsh
source: northwind
topics: space, technology
picture: observatory
published: 2025-06-30 16:00
---
Yer kürəsi yaxşı saat deyil: fırlanması gah ləngiyir, gah sürətlənir. Atom saatları isə dəyişmir. İkisini uyğunlaşdırmaq üçün 1972-ci ildən bəri iyunun və ya dekabrın sonuna hərdən bir “artıq saniyə” əlavə edilir. Belə saniyə indiyədək **27 dəfə** olub, sonuncusu 2016-cı ilin son gecəsində.

Kompüterlər onu sevmir. 61-ci saniyəni görən proqramlar dayanır, sifarişlər iki dəfə yazılır, bir dəfə bütöv bir aviaşirkətin qeydiyyatı iflic olmuşdu.

Ona görə 2022-ci ildə Çəkilər və Ölçülər üzrə Baş Konfrans qərar verdi ki, 2035-ci ilədək artıq saniyə tətbiqdən çıxarılsın. Fərq yığılıb bir dəqiqəyə çatanda nə ediləcəyini bizdən sonrakılar düşünəcək — hesablamalara görə, bunun üçün təxminən yüz il var.

Maraqlısı budur ki, Yer son illər bir az sürətlənib. Bu davam etsəydi, saniyəni əlavə etmək yox, çıxmaq lazım gələrdi.
