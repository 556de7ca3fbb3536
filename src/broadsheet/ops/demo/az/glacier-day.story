headline: Buzlaqların ilk beynəlxalq günü: suyun dağdakı ehtiyatı əriyir
kicker: İqlim
standfirst: BMT 2025-ci ili buzlaqların qorunması ili elan edib. Martın 21-i ilk dəfə onların günü kimi qeyd olunur.
section: world
format: text
byline: helen-marsh
source: northwind
topics: climate
picture: glacier
published: 2025-03-21 14:00
---
Yer üzündə 275 mindən çox buzlaq var. Onlar qütb qalxanları ilə birlikdə planetin şirin suyunun təqribən 70 faizini saxlayır. Ümumdünya Meteorologiya Təşkilatının məlumatına görə, 2022–2024-cü illər buzlaqların ən çox kütlə itirdiyi üç il olub.

BMT Baş Assambleyası 2025-ci ili Buzlaqların Qorunması üzrə Beynəlxalq İl elan edib, martın 21-ni isə hər il qeyd ediləcək gün kimi təsis edib. İki mövzu önə çıxır: müşahidə stansiyalarının sayını artırmaq və dağ kəndlərini daşqından qabaqcadan xəbərdar etmək.

Qafqazda da mənzərə eynidir. Buzlağın əriməsi əvvəlcə çaya su əlavə edir, sonra isə götürür: pik keçəndən sonra yay axını azalır. Qlasioloqlar bunu “su piki” adlandırır, suvarma ilə məşğul olan rayonlar üçün onun tarixi məhsulun özündən az vacib deyil.

Alimlər iki müddəti qarışdırmamağı xahiş edir. Buzlaq özü bir əsr də dura bilər, çaydakı su isə bugünkü məktəblilərin gözü qarşısında dəyişəcək. Buna görə dağ rayonlarına ilk təklif bənd deyil, ölçü cihazıdır: telefonlu sadə reyka bir uçmuş körpüdən ucuzdur. Keçən yaydan belə reykalar Böyük Qafqazın üç çayında dayanır.
