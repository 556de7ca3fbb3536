headline: Ərik ağacının altında stol: üç çempion yetişdirən həyət
kicker: İdman
standfirst: 1978-ci ildən qalan beton tennis stolunu bütün bina təmir etdi.
dateline: Sumqayıt
section: sport
format: text
byline: kanan-safarli
topics: heritage
published: 2026-11-14 17:35
---
Toru dəmirdir, sol küncü qopub və buralılar bilir: o küncə verilən top qaytarılmır. Stolu 1978-ci ildə bina ilə birgə, eyni betondan tökmüşdülər. O vaxtdan həyətdən yeniyetmələr arasında üç respublika çempionu və birinci mərtəbədə yaşayan Roza xalanın hesabına görə qırx min top keçib, iki yüzü onun pəncərəsindən.

Bu il stol çatladı. İdarə sökməyi təklif etdi. Onda 14 nömrəli binanın sakinləri pul yığıb körpü təmir edən usta tapdılar, o da yarığı gəmi qatranı ilə doldurdu. Usta künclə də məşğul olmaq istəyirdi, qoymadılar: ənənədir.

Bu gün stolu “Atalar və uşaqlar” turniri ilə açdılar. Uşaqlar 9:3 qalib gəldi. Atalardan biri, keçmiş çempion, öz qızına uduzdu və dedi ki, həyatında ən yaxşı oyun bu idi, amma qızı gələn dəfə topu o küncə verməsin.
