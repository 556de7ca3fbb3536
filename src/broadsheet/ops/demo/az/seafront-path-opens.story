headline: Sahil yolu tam açıldı: Bibiheybətdən Zığa velosipedlə 80 dəqiqəyə
kicker: Sahil yolu
standfirst: 24 kilometrlik yolun son hissəsi bu gün istifadəyə verildi. Axşamadək sayğaclar 9 min keçid qeydə aldı.
dateline: Bakı
section: city
format: text
byline: aysel-rahimli
topics: cycling, transport
storyline: seafront-path
picture: cycle-path
published: 2026-11-21 18:20
---
Səhər saat səkkizdə lent kəsilmədi, nitq də söylənmədi: fəhlələr sadəcə son plastik maneəni yük maşınına yığdılar. Beş dəqiqə sonra oradan ilk velosipedçi keçdi — çörək daşıyan Bəxtiyar kişi.

2026-cı ilin martında başlanan iş planlaşdırıldığından gec bitib. Gecikmənin səbəbi Əhmədli enişindəki köhnə yağış kollektoru olub: onu yolun altından köçürmək lazım gəlib.

> Ən çətin dörd kilometr ən sonda qaldı. Amma indi xəritədə bir dənə də olsun qırıq xətt yoxdur.
> -- elmar-sadiqli | Zığda, yolun açılışında

Yolun eni dörd metr, piyada zolağı ilə birlikdə yeddi metrdir. Hər kilometrdə skamya, hər dörd kilometrdə velosiped təmiri dirəyi var. İşıqlandırma hərəkətə görə güclənir: adam yaxınlaşanda parlaqlaşır, sonra zəifləyir.

!picture cycle-path

Elektrik skuterləri yola buraxılır, sürət həddi saatda 20 kilometrdir. Motosiklet və kvadrosikllərə girişlərdəki dirəklər imkan vermir.

Layihənin necə başladığını [ilk gün yazmışdıq](story:seafront-path-plan).
