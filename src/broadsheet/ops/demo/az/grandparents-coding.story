headline: Nəvələr müəllim, nənələr şagird: kompüter kursunun yetmişyaşlı əlaçıları
kicker: Cəmiyyət
standfirst: Mingəçevirdə şagirdlər yaşlılara onlayn ödənişi, videozəngi və aldadılmamağı öyrədir.
dateline: Mingəçevir
section: society
format: text
byline: aysel-rahimli
topics: education, technology
picture: classroom
published: 2026-11-04 17:00
---
“Qırmızı düyməyə basma, nənə, o, söhbəti bağlayır”. — “Bəs niyə qırmızı rəngdədir? Gözəl rəngdir”. Üçüncü dərs belə başlayır.

Kursu onuncu sinif şagirdi Fidan Quliyeva təklif edib: nənəsi telefonla danışan “bank işçisinə” kodu deyib əlli manat itirmişdi. İndi hər şənbə iyirmi iki yaşlı və iyirmi iki şagird bir masada oturur. Birinci mövzu elə oradan başlayır: **kodu heç kəsə demə**, nəvənə də.

Proqram altı dərsdən ibarətdir. Videozəng, işıq və qaz pulu, həkimə növbə, xəritə, şəkillərin saxlanması və “inanma” dərsi: uşaqlar saxta zəng oynayır, yaşlılar onları ifşa edir. Yetmiş dörd yaşlı Xanım nənə üç “fırıldaqçını” ağladana qədər danlayıb.

Dekabrda ikinci qrup başlayır, siyahıda artıq doxsan ad var. Müəllim isə çatır: siniflərin yarısı könüllü yazılıb.

Kursun qəhrəmanlarından biri də səksən yaşlı Əmrah babadır. O, altmış il əvvəl Mingəçevir SES-in turbinini quraşdırıb və indi onun enerjisi ilə işləyən telefonda nəvəsinə Kanadaya zəng edir. Zəng kəsiləndə deyir: “Bu, mənim turbinim deyil, sizin provayderdir”. Uşaqlar yoxladı: haqlı idi.
