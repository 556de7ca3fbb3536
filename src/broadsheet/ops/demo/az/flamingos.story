headline: Bozun üstündə çəhrayı: qızılqazlar yenə Qızılağacdadır
kicker: Canlı təbiət
standfirst: Qış sayımında laqunda 24 min quş var. Mühafizəçilər taxta cığırdan çıxmamağı xahiş edir.
dateline: Lənkəran
section: science
format: text
byline: gunel-babazade
topics: wildlife, caspian
picture: caspian-dusk
published: 2026-01-17 11:55
---
Yoldan baxanda elə bil qürubdan bir zolaq qalıb. Sonra zolaq başını qaldırır, hamısı birdən: üstlərindən belibağlı keçir.

Qızılqazlar qışı Qızılağac körfəzində, suyun dizə (qızılqazın dizinə) çatdığı, xırda xərçənglə dolu yerlərdə keçirir. Rənglərini də o xərçəngdən alırlar. Cavanlar boz gəlir, qızarıb qayıdır. Yanvarın ortasındakı sayımda dörddə bir milyon su quşunun arasında 24 minə yaxın qızılqaz olub.

Düşən dəniz xəritəni dəyişir. On il əvvəl suyun altında olan saylar indi adadır, tülkü də ora çata bilir. Əvəzində dayaz su əvvəlkindən çoxdur.

> Hələlik bu işdən quşlar qayıqlardan çox xeyir görür. Laqun dənizdən ayrılan gün isə hər şey tez dəyişəcək.
> -- thomas-ashworth | Qızılağacda

İki müşahidə daxması olan taxta cığır hər gün saat dördə qədər açıqdır. Çəkmə geyin, səs salmayın, dronu evdə qoyun: bir uçuş — və onlar İrandadır.
