headline: Zirzəmidə telefon boyda cihaz: məktəblər zəlzələni dinləyir
kicker: Seysmologiya
standfirst: Şamaxı, Ağsu və İsmayıllıda otuz məktəbə sadə seysmometr qoyulub. Uşaqlar artıq bir yük qatarını tanıyır.
dateline: Şamaxı
section: science
format: text
byline: gunel-babazade
topics: education, technology
picture: laboratory
published: 2026-11-10 09:50
---
Şamaxı zəlzələ şəhəridir: 1859 və 1902-ci illərdə dağılıb, yenidən tikilib. İndi onun 3 saylı məktəbinin zirzəmisində, kömür anbarının yerində kiçik qara qutu var. O, yerin millimetrin mində biri qədər tərpənməsini yazır.

Otuz belə cihaz bir-biri ilə bağlıdır. Zəlzələnin ilk, zəif dalğası güclüsündən tez gəlir; fərq mərkəzdən uzaqlığa görə on-iyirmi saniyə ola bilər. Bu müddət partanın altına girməyə, qazı bağlamağa, lifti saxlamağa çatır.

Hələlik sistem heç kəsə siqnal göndərmir, yalnız öyrənir. Səkkizincilər hər dərsdən sonra qrafikə baxıb titrəyişin nə olduğunu yazırlar: “idman zalı, basketbol”, “yük qatarı, 14:12”, “müəllim qapını çırpdı”.

> Zəlzələni qabaqcadan bilmək olmaz, amma ona hazır olmaq olar. İkinciyə uşaqdan başlamaq lazımdır.
> -- Kamilə Şirəliyeva, geoloq | Şamaxıda

Cihazlardan birinin qrafiki bütün kəndi güldürüb. Hər gecə saat üçdə ritmik titrəyiş yazılırdı, alimlər iki həftə səbəbini axtardı. Sonda məlum oldu ki, zirzəminin üstündəki otaqda gözətçi tək olanda rəqs edir. O, indi qrafikdə ayrıca sətirdir: “insan mənşəli, zərərsiz”.
