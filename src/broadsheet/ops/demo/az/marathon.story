headline: Marafonda külək qalib gəldi, poçtalyon ikinci oldu
kicker: Atletika
standfirst: İki min qaçışçı, otuz bir kilometr qarşı külək və heç kimin öyünməyəcəyi nəticə.
dateline: Bakı
section: sport
format: text
byline: kanan-safarli
topics: health, weather
picture: old-city-walls
published: 2026-10-05 13:50
---
Bazar günü rekord olmadı. Proqnoz yüngül gilavar vəd edirdi; on birinci kilometrdə yol şimala döndü, hava da onunla birlikdə. Çətirlər, papaqlar və bir sponsorun lövhəsi axırıncı dəfə Astara istiqamətində görünüb.

İlk yeri Lənkərandan poçtalyon Samir Quliyev tutdu: iki saat 38 dəqiqə. Deyir ki, məktub paylaya-paylaya məşq edir, çantası olan adama qarşı külək fərq etmir. Ardınca Tbilisidən bir həkim və əl-ələ bitirməyə söz verib son yüz metrdə yarışan iki qardaş gəldi.

Qadınlarda Könül İsayeva üçüncü dəfə qalib oldu: axırıncı on kilometri Gəncədən gəlmiş çox iri bir kişinin arxasında qaçmışdı. Finişdə ona təşəkkür etdi. Kişi heç nə hiss etməyibmiş, şəkil çəkdirməyi xahiş etdi.

Başlayan 2 140 nəfərdən 1 876-sı yolu bitirdi. Sonuncu — altı saat doqquz dəqiqə ilə — yetmiş dörd yaşlı Sofiya xanım oldu: iyirmi yeddinci kilometrdə çaya dönmüşdü, bacısı orada yaşayır.
