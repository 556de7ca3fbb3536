headline: İçərişəhərin fənərləri isti işığa keçir
kicker: Şəhər
standfirst: 640 lampa dəyişdirilir. Göydə ulduzların görünməsi üçün gecə yarısından sonra işıq azaldılacaq.
dateline: Bakı
section: city
format: text
byline: ilya-gorin
topics: old-city, energy
picture: old-city-walls
published: 2026-11-23 07:10
---
On il əvvəl qala içindəki küçələrə ağ-göy diod lampalar qoyulanda turistlər sevinmişdi, sakinlər yox. Yataq otağına stadion işığı düşürdü, daş öz rəngini itirirdi.

Bu həftə ustalar əks işi görür. Yeni lampaların rəng temperaturu 2 200 kelvindir, yəni şam işığına yaxın. Hər fənərin üstünə qapaq qoyulur ki, işıq göyə yox, döşəməyə düşsün. Saat 00:30-dan sonra parlaqlıq üçdə bir qalır; adam keçəndə bir dəqiqəliyə artır.

Memar Rəşid Tağılı sınaq üçün əvvəlcə bir dalanı dəyişməyi təklif etmişdi. Sakinlər iki həftə sonra səsvermə keçirdi: səksən bir ev lehinə, dörd ev əleyhinə.

!pullquote Daş gecə də sarı olmalıdır, mavi yox.

Elektrik sərfi yarıbayarı azalacaq. Ən sevinən isə yəqin ki, Qoşa qala qapısının üstündəki bayquşdur: onu bir ay əvvəl prospektdən qovmuş işıq artıq yoxdur.

Köhnə fənərlər atılmır: yüzə yaxını Buzovna və Mərdəkandakı məktəb həyətlərinə köçürülür, orada ağ işıq lazımdır. Qalanlarını bir teatr alıb. Dekorasiya rəssamı deyir ki, pis işığın da rolu var: cinayət səhnəsi üçün ondan yaxşısı tapılmaz.
