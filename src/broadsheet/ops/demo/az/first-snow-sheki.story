headline: Şəkiyə ilk qar: bir gecədə iyirmi santimetr
kicker: Foto
standfirst: Qar karvansaranın həyətini, çinarları və halva dükanlarının eyvanlarını örtüb. Yollar günortaya açılıb.
dateline: Şəki
section: society
format: photo
byline: tofig-alasgarli
source: absheron-weather
topics: weather
picture: snow-sheki
published: 2026-11-19 13:45
---
Çərşənbə günü axşam yağışla başlayan hava gecə saat birdən sonra qara çevrilib və səhərə qədər davam edib. Şəhərin yuxarı hissəsində qarın qalınlığı iyirmi santimetrə çatıb — noyabr üçün 2011-ci ildən bəri ən çoxu.

Məktəblərdə dərslər iki saat gec başlayıb. Kiş kəndinə gedən yol saat on birdə təmizlənib, elektrik kəsintisi olmayıb.

!gallery snow-sheki, mountain-train, bridge

Halvaçı Rövşən əmi dükanı hər zamankı kimi yeddidə açıb. “Qarda adamın şirniyyat yeməyi gəlir, — deyir, — kim deyirsə gəlmir, hələ acmayıb”.

Abşeron Hava Xidmətinin proqnozuna görə, şənbədən hava mülayimləşəcək, gündüz 4–6 dərəcə isti gözlənilir. Dağ yollarında gecə buz bağlayır: qış təkəri olmayan sürücülərə yola çıxmamaq tövsiyə edilir.

Saat doqquzda karvansaranın həyətində üç qar adam vardı, onda yeddisi oldu, hamısı papaqlı. Ən yaxşısını — bibərdən bığlı olanını — bərpaçılar düzəltmişdi: belə gündə damda işləmək qadağandır, əl isə qaşınır. Osakadan gəlmiş turist papağı haradan almaq olar deyə soruşdu. Qar adamdan çıxarıb ona verdilər.
