headline: İlk qatar: Bakı metrosunun birinci günü
kicker: Tarixdə bu gün
standfirst: 1967-ci il noyabrın 6-da metronun ilk xətti açıldı. Köhnə biletlər bizə nə danışır?
dateline: Bakı
section: history
format: text
byline: ilya-gorin
topics: transport, heritage
picture: metro-platform
published: 2026-11-06 08:15
---
Xətt qısa idi: on kilometrə yaxın, cəmi bir neçə stansiya. Sovet İttifaqında bu, beşinci metro idi — Moskva, Leninqrad, Kiyev və Tbilisidən sonra. Fikir isə müharibədən əvvəl yaranmış, tunellərin qazılması əllinci illərdə başlanıb yarımçıq qalmış, yalnız altmışıncılarda davam etmişdi.

Bakı metro üçün çətin şəhərdir. Amfiteatr kimi pillə-pillə dənizə enir, altı isə sudur. “İçərişəhər” stansiyası o vaxt “Bakı Soveti” adlanırdı, “Sahil” isə “26 Bakı komissarı”.

Kolleksiyaçı Nəriman Babayevin albomunda birinci ayın beş qəpiklik sikkəsi də var: turniketə atılıb, ilişib və qalıb. “Bu, metronun mənə borcudur, — deyir. — Amma tələb etmirəm”.

Ən gözəl hekayəni isə onun anası danışıb. Açılış günü Nərimanovdan mərkəzə qədər getmiş, çıxmış, dənizə baxmış və geri qayıtmışdı. Sadəcə, sürətin nə olduğunu bilmək üçün.

O vaxtdan metro qat-qat böyüyüb, köhnə girişlərdən biri isə demək olar ki, dəyişməyib: eyni qapı, eyni isti hava axını. Axşam oradan keçsəniz, bir anlıq dayanın. Aşağıda qatarın səsi altmış ilə yaxındır ki, kəsilmir.
