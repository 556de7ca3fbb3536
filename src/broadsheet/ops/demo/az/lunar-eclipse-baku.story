headline: Ay tutulması: Bakı damlarda oyaq qaldı
kicker: Səma
standfirst: Bazar günü axşam Ay Yerin kölgəsindən 82 dəqiqə keçdi. Buludsuz hava müşahidəyə mane olmadı.
dateline: Bakı
section: science
format: text
byline: gunel-babazade
topics: space
picture: eclipse
published: 2025-09-08 01:20
---
Saat 21:30-da, tam tutulma başlayanda, Fəvvarələr meydanında musiqi kəsildi və adamlar başlarını qaldırdı. Ay mis məcməyi rənginə girmişdi.

Tam mərhələ Bakı vaxtı ilə 21:30-dan 22:52-yə qədər, yəni seksən iki dəqiqə davam etdi. Qırmızı rəngin izahı qısadır: Yerin atmosferi günəş işığını sındırır və kölgəyə yalnız onun qırmızı hissəsi çatır — Ay həmin an bütün qürubları birdən görür.

## Növbəti dəfə

Həvəskarlar bulvarda altı teleskop qurmuşdu, növbə iki yüz addıma çatırdı. On yaşlı Cavid okulyardan ayrılıb anasına dedi: “O, yumrudur!” Əvvəllər, onun fikrincə, Ay yastı idi.

2026-cı il martın 3-də baş verəcək tutulma bizdə görünməyəcək: Ay Bakıda artıq kölgədən çıxandan sonra doğacaq. Ən yaxın tam tutulmanı isə 2028-ci ilin 31 dekabrında, bayram süfrəsindən qalxmadan izləmək olar.

Bir neçə nəfər köhnə adətlə mis qab döyəclədi: guya Ayı əjdahadan qorumaq üçün. Balkonlardan onlara qoşuldular, on dəqiqəyə bütöv məhəllə cingildədi. Ay qayıtdı. Əjdaha barədə məlumat yoxdur.
