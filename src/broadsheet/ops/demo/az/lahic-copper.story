headline: Lahıcda çəkic səsi: misgərin oğlu yenidən misgərdir
kicker: Sənətkarlıq
standfirst: Bakıda proqramçı işləyən Rəsul kəndə qayıdıb atasının emalatxanasını açıb.
dateline: Lahıc
section: culture
format: photo
byline: tofig-alasgarli
topics: crafts, heritage
picture: copper-workshop
published: 2025-11-26 16:20
---
Lahıcda küçənin səsi var. Əvvəllər iki yüz çəkic döyülürdü, indi on ikisi. On üçüncüsü bu yaz qoşuldu: Rəsul Kəblə oğlu noutbuku bağlayıb kürəni yandırdı.

!gallery copper-workshop, mountain-train, bridge

Sənəkin divarı bir millimetr olmalıdır, amma elə döyülməlidir ki, təzyiqə dözsün. Bunu göz yox, qulaq bilir: mis hazır olanda səsi qalınlaşır. Rəsul ilk sənəyini on bir gün döydü. Atası baxıb dedi: “Su saxlayır. Qalanı da gələr”.

Lahıcın misgərlik sənəti 2015-ci ildə UNESCO-nun siyahısına daxil olub. Sifarişlər indi internetlə gəlir, çoxu uzaqdan: Kanadadan bir nəfər cezve istəyib və xahiş edib ki, dibində çəkicin izi qalsın.

“Kodda da belədir, — deyir Rəsul. — İzi görünürsə, deməli, kimsə düşünüb”.

Kəndə yay aylarında gündə min turist gəlir, qışda isə küçədə yalnız çəkic və toyuq səsi qalır. Rəsul elə qışı gözləyirmiş: sifarişləri o vaxt çatdırır. İki nəfər şagird də götürüb. Birincisinin on beş yaşı var. İkincisi isə Bakıdan gəlmiş keçmiş müdiridir; şənbə günləri dəmir qızdırır və deyir ki, heç bir iclas ona belə dincəlik verməyib.
