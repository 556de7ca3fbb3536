headline: Yerin yüz on metr altında yaxşı yatırlar: Duzdağda bir gecə
kicker: Reportaj
standfirst: Köhnə duz mağarasında astmalı uşaqlar gecələyir. Müxbirimiz onların nağılını eşitdi.
dateline: Naxçıvan
section: society
format: text
byline: ilya-gorin
topics: health
picture: hospital
published: 2025-12-09 09:30
---
Galereya üç yüz metr dağın içinə gedir. Hava on doqquz dərəcədir, qışda da, yayda da. Divara toxunub barmağını yalayan hər uşaq eyni sözü deyir: “Doğrudan duzdur!”

Naxçıvan duzu qədim dövrlərdən çıxarılır; arxeoloqlar buradakı mədəni dünyanın ən qədimlərindən sayır, daş baltalar tapıblar. Müalicəxana isə ötən əsrin yetmişinci illərinin sonunda açılıb: mədəndə işləyənlərin astmadan şikayət etmədiyi nəzərə çarpmışdı.

Gecə növbəsinin tibb bacısı Gülarə işığı saat onda söndürür. Qaranlıqda duz kristalları telefonun işığını qaytarır, tavan ulduzlanır. Kimsə nağıl istəyir. Gülarə duz dağına düşən keçinin nağılını danışır, keçi hər gecə bir az fərqli xilas olur.

Həkimlər xəbərdar edir: bu, dərmanı əvəz etmir, ona kömək edir. Gəlməzdən əvvəl öz həkiminizlə danışın.

Səhər yeddidə uşaqlar çıxışa doğru qaçırlar. Günəş duz qalıqlarında parıldayır, hamı gözünü qıyır. On bir yaşlı Rauf deyir ki, burada yuxuda öskürmür, evdə isə it səhərə qədər onun öskürəyinə hürür. Sabah evə qayıdacaq və iti yoxlayacaq. Cibində yaylığa bükülmüş bir parça duz var: it üçün.
