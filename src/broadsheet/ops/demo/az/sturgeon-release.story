headline: Kürün mənsəbinə 40 min nərə balası buraxıldı
kicker: Canlı təbiət
standfirst: Hər onuncu balığın belində çip var. Üç ildən sonra neçəsinin sağ qaldığı bilinəcək.
dateline: Neftçala
section: science
format: text
byline: gunel-babazade
topics: wildlife, caspian
picture: bridge
published: 2026-11-14 13:20
---
Balıq barmaq boydadır, burnu artıq uzun, beli tikanlıdır. Onu vedrədən yox, enli borudan buraxırlar: bala suya quyruğu ilə düşsə, qorxub dibə yatır, susüpürən də elə bunu gözləyir.

Nərə Xəzərdə iyirmi milyon ildən artıqdır yaşayır, amma son qərndə bəndlər onun kürü tökmə yollarının çoxunu bağlayıb, brakonyerlər isə qalanını tutub. İndi Kürdə təbii yolla çoxalan balıq azdır, ona görə zavodun buraxdığı hər bala sayılır.

> Dişi nərə on beş yaşında ana olur. Bu işdə səbirsiz adama yer yoxdur.
> -- Tahir Rəhmanov, ixtioloq | Neftçala

Bu il yenilik çiplərdir. Dörd min balıq düyü dənəsi boyda nişanla buraxılıb, balıqçı onu telefonla oxuya bilər. Nişanlı balığı dənizə qaytaran hər kəsə layihə iyirmi manat verir. Alimlərə bu, balığın özündən qiymətlidir: sual neçəsinin buraxıldığı deyil, neçəsinin qayıtdığıdır.
