headline: Kəlağayı necə doğulur: Şəkidə qəlib, mum və səbir
kicker: Sənətkarlıq
standfirst: İpək bir həftəyə toxunur, naxışı isə yüz il əvvəlin armud ağacı basır.
dateline: Şəki
section: culture
format: text
byline: olga-vetrova
topics: crafts, heritage
picture: snow-sheki
published: 2026-05-20 15:35
---
Emalatxanada iki iy var: isti parafin və islanmış ipək. Usta Mirəziz qəlibi ovcunda isidir. Armud ağacından yonulmuş bu qəlibi babası 1911-ci ildə alıb, kənarındakı çatı isə özü yapışdırıb.

Qəlib muma batırılır, ipəyə basılır, sonra parça boyanır. Mum olan yer ağ qalır. Bunu rəng sayı qədər təkrar edirlər: açıqdan tündə. Axırda parçanı qaynar suda yuyurlar, mum çıxır, naxış qalır.

Kəlağayı sənəti 2014-cü ildə UNESCO-nun siyahısına düşüb. Rənglərin dili isə hələ də evdə öyrənilir: qırmızını gəlin örtər, ağı yaşlı, qarasını yaslı qadın.

> Maşın da naxış basır, hamısı eyni olur. Mənimkilər isə bacıdır: oxşayırlar, amma qarışdırmazsan.
> -- Mirəziz Nəbili, kəlağayı ustası | Şəki

Ustanın üç şagirdi var. İkisi oğlandır və bu da yenilikdir: əvvəllər bu işi onlara etibar etməzdilər.

Emalatxananın divarında sifariş dəftəri asılıb, ən köhnə qeydi 1958-ci ildəndir. Bir ailə üç nəsildir eyni naxışı eyni aya sifariş verir: toy mayda olur. Bu il də yazılıb. Usta hələ gəlinin adını bilmir, rəngini isə bilir.
