headline: Elektrik qatarının yüz ili: Bakıdan Sabunçuya gedən yol
kicker: 100 il
standfirst: 1926-cı il iyulun 6-da Sovet İttifaqının ilk şəhərətrafı elektrik qatarı Bakıdan yola düşdü.
dateline: Bakı
section: history
format: text
byline: ilya-gorin
topics: railways, heritage
picture: mountain-train
published: 2026-07-06 10:00
---
O vaxta qədər neft mədənlərinə tüstülü qatarlar gedirdi: yay günü pəncərə açmaq olmurdu, ağ köynək Sabunçuya boz çatırdı. İyulun 6-da perrona üç vaqon yanaşdı, nə tüstü vardı, nə fit. Qəzetlər yazırdı ki, bəziləri minməyə qorxub: “özü gedir”.

Sabunçu vokzalının yeni binası da o günlər üçün tikilmişdi. Bu gün biz onu Bakı vokzalının yanında, şərq üslublu tağları ilə görürük.

Vaqonlar iyirmi dəqiqədən bir gəlirdi, fəhləyə növbəsinə görə güzəştli bilet verilirdi. Xətt sonradan Suraxanıya və Maştağaya uzandı, Abşeronun bağ kəndləri şəhərə yaxınlaşdı.

“Gilavar”ın müxbiri Aysel Rəhimli hər səhər elə həmin istiqamətin varisi olan qatarla gəlir. O deyir ki, yüz ildə bir şey dəyişməyib: pəncərə yanında yer tapmaq üçün yenə bir dayanacaq qabaq minmək lazımdır.

Yubiley münasibətilə bu gün saat on ikidə Bakı vokzalından retro qatar yola düşür: 1950-ci illərin vagonları, taxta skamyalar, konduktor və karton biletlər. Biletin qiyməti o vaxtkı kimi yazılıb — on beş qəpik; əslində pulsuzdur, amma deşilir. Yol iyirmi yeddi dəqiqə çəkir, yüz il əvvəlkindən üç dəqiqə az.
