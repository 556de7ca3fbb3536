headline: Gilavar nədir? Loqomuzdakı küləyin hekayəsi
kicker: Sözlər
standfirst: Bakının hər əhvala bir küləyi var. Biz papağı aparmayanı seçmişik.
section: history
format: text
byline: ilya-gorin
topics: weather, heritage
picture: lighthouse
published: 2026-09-12 09:45
---
Gilavar Abşeronun cənub küləyidir: qışda isti, yazda nəm, avqustda isə elə bil üzünüzə iri, mehriban bir it nəfəs verir.

Adını adətən fars və tat dilləri ilə izah edir, Xəzərin cənub sahilindəki Gilan vilayəti ilə bağlayırlar: külək elə bil oradan gəlir. Köhnə dənizçilər deyirdi ki, gilavar düyü iyi gətirir.

Rəqibi xəzridir — adı dənizin öz adından olan şimal küləyi. Göyü təmizləyir, yayı sərinlədir, əhvalı pis olanda damı aparır. Köhnə evlər arxasını birinə çevirir, eyvanını o birinə açır; İçərişəhərin istənilən küçəsində pəncərələrə baxıb şimalın hansı tərəfdə olduğunu bilmək olar.

İkisinin arasında ildə bəlkə iyirmi küləksiz gün qalır. Bakının adını da tez-tez farsca “bad-kubə” — “külək döyən” sözündən çıxarırlar. Alimlər buna şübhə edir. Çətiri olan heç kim şübhə etmir.

Bəs nə üçün qəzetə onun adını verdik? Çünki xəbər onsuz da soyuq gəlir. Onu bir az isidib gətirmək istəyirdik.
