headline: Sahil yolunun yarısı hazırdır, sayğac da işə düşüb
kicker: Sahil yolu
standfirst: On iki kilometr istifadədədir. İyulun istisində ən çox səhər altı ilə səkkiz arasında sürürlər.
dateline: Bakı
section: city
format: text
byline: aysel-rahimli
topics: cycling, transport
storyline: seafront-path
picture: cycle-path
published: 2026-07-15 08:30
---
Bayılda asfaltın içinə iki nazik naqil döşənib. Üstündən təkər keçəndə yanındakı lövhədə rəqəm bir vahid artır: dünən axşam orada 2 311 yazılmışdı.

Layihə başlayandan **yüz otuz beş gün** keçib, altı hissədən üçü açıqdır. Büronun məlumatına görə, velosipedçilərin üçdə biri işə gedir, üçdə biri gəzir, qalanları isə yemək daşıyan kuryerlərdir. Sonuncular üçün yol boyu iki yerdə kölgəli dayanacaq düzəldilib.

> Lövhəni qoyduq ki, mübahisə etməyək. Qoy rəqəm danışsın, biz susaq.
> -- elmar-sadiqli | Bayılda

Şikayətlər də var. Ən çoxu su barədədir: on iki kilometrdə bir bulaq. Avqustda daha ikisi qoşulacaq. Qumun küləklə yola dolduğu yerlərdə alçaq hasar çəkilir, hələlik isə hər səhər süpürgə maşını gəlir.

Sürücülərdən gələn məktublar isə azalıb. Mart ayında büroya gündə qırx şikayət yazılırdı, indi dörd. Onlardan biri belədir: “Yoldan keçən oğlum işə məndən on dəqiqə tez çatır. Xahiş edirəm, tədbir görün”. Büro cavabında atasına velosiped icarəsi üçün bir aylıq abunə göndərib.
