headline: Aktauya iyirmi iki saat: bərəyə indi kim minir
kicker: Limanlar
standfirst: Yük maşını sürücüləri, iki velosipedçi, bir royal kökləyən və pişikli bir ailə. Cədvəl yoxdur.
dateline: Ələt
section: economy
format: text
byline: murad-talibov
topics: ports, transport, caspian
picture: ship-in-port
published: 2026-11-14 07:30
---
Limanın xidmətçisi bərənin nə vaxt gedəcəyini demir, çünki bilmir. Bərə vaqonlar yüklənəndə və külək saniyədə on beş metrdən az olanda yola düşür. Telefon nömrənizi yazdırıb nahara gedirsiniz: bir günlüyə, ya dörd günlüyə.

Göyərtədə otuz bir yük maşını, əlli iki vaqon və qırx altı adam var. Çoxu Gürcüstandan Qazaxıstana yük aparan sürücülərdir, aşpazı adı ilə tanıyır, ona un gətirirlər. Hollandiyalı iki velosipedçi Səmərqəndə gedir. Royal kökləyən Yusif ildə iki dəfə kamertonları ilə bu dənizi keçir: Aktauda on bir royal ona baxır.

Yatacaq yeri təxminən 80 dollardır, şorba da içindədir, duş gedəndə işləyir. [Kanal dərinləşəndən](story:port-dredging) bəri gəmi tam yüklü gedir və bir saat gec çatır.

Gecə saat üçdə hər iki tərəf qaranlıqdır. Kimsə tar gətirib, pilləkən qəfəsində çalır: əks-səda orada daha yaxşıdır. Yatan bircə səbətdəki pişikdir.
