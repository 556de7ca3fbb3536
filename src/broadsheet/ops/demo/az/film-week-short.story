headline: Qısa filmlər həftəsi: on beş dəqiqədə bütöv bir ömür
kicker: Kino
standfirst: Qırx iki film, yeddi axşam. Tamaşaçı mükafatını zalda yığılan düymələr müəyyən edir.
dateline: Bakı
section: culture
format: text
byline: olga-vetrova
topics: film
picture: cinema
published: 2026-11-12 19:15
---
Girişdə hər kəsə beş düymə verirlər. Filmi bəyəndinsə, çıxanda şüşə bankaya bir düymə at. Həftənin sonunda bankalar çəkilir. Kompüter yoxdur, mübahisə də: keçən il qalibin bankasında iki kilo yüz qram vardı.

Proqramda ən uzun film on beş, ən qısası iki dəqiqədir. Azərbaycandan on bir iş var. Tələbə rejissor Aytən Səlimovanın “Lift”i artıq danışılır: doqquzmərtəbəlidə lift işləmir, qonşu qadın nənəsinə hər gün bir mərtəbə aşağı düşməyi öyrədir. Filmdə bircə cümlə söz var.

Proqram tərtibçisi Kamal Şıxlı seçim üçün 900 film baxıb. Məsləhəti belədir: çərşənbə axşamı “Balıqlar” seansını buraxmayın, cümə axşamı isə uşaqları gətirin.

Seanslar hər gün saat 18:00 və 20:30-da “Mayak” kinoteatrındadır. Bilet üç manat, təqaüdçülər üçün pulsuzdur.

Zal həm də öyrənir. Hər seansdan sonra iyirmi dəqiqə söhbət var, mikrofon rejissorun yox, tamaşaçının əlindədir: o danışır, rejissor susur və qeyd edir. Aytən Səlimova üç səhifə yazdı. Ən yaxşı qeyd altı yaşlı uşağındır: “Nənə düşəndə mən də pillələri saydım. Biri çatmır”.
