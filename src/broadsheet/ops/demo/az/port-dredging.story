headline: Limanda dib dərinləşdirilir: bərələr yarıyüklə girməsin deyə
kicker: Xəzər geri çəkilir
standfirst: Giriş kanalı bir metr yarım dərinləşəcək. İş apreldə bitməlidir, xərci daşıyıcılar və liman bölüşür.
dateline: Ələt
section: economy
format: text
byline: murad-talibov
topics: ports, caspian
storyline: caspian-level
picture: ship-in-port
published: 2026-02-10 15:30
---
Qırx il dənizdə olmuş kapitan Əlövsət Rzayev bərəni körpüyə yanaşdıranda exolota baxır və rəqəmi ucadan oxuyur: “Səksən santimetr”. Gəminin altından dibə qədər bu qədər qalıb. Tam yüklə girmək olmur, buna görə son qışda bərələr vaqonların dörddə birini sahildə qoyurdu.

Yanvarın sonunda kanala iki torpaqsoran gəmi gəlib. Onlar gecə-gündüz işləyir, çıxan lil yeddi kilometr aralıdakı köhnə karxanaya tökülür.

> Biz hər yarım metr üçün növbəti il yenə pul xərcləyə bilmərik. Ona görə kanalı dənizin bu günkü yox, 2035-ci ildəki səviyyəsinə görə qazmağı tövsiyə etmişik.
> -- rena-qurbanova | Ələtdə, mühəndislərlə görüşdə

Rəsədxananın proqnozu layihəyə daxil edilib: bir metr əvəzinə bir metr yarım. Fərq smetanı 18 faiz artırıb. Daşıyıcılar razılaşıb, çünki yarıyüklə hər reys onlara daha baha başa gəlir.

Kapitan Rzayev proqnoza sakit yanaşır: onun yaddaşında dəniz həm enib, həm qalxıb. Yetmiş yeddinci ildə uşaq ikən quru dibdə balıqqulağı yığıb, doxsan beşinci ildə isə su basmış həyətlərdən adam daşıyıb. “Dəniz nəfəs alır, — deyir. — Sadəcə bu dəfə nəfəsi uzun çəkir”.
