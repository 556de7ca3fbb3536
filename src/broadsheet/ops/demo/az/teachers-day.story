headline: Dağ məktəbinin dörd şagirdi və iki müəllimi
kicker: Müəllim günü
standfirst: Xınalığa gedən yolda bir sinif otağı: 1-ci və 4-cü siniflər bir partada oturur.
dateline: Quba
section: society
format: text
byline: ilya-gorin
topics: education
picture: classroom
published: 2025-10-05 09:00
---
Zəngi Gülnarə çalır, çünki bu həftə növbə onundur. Zəng əslində qoyun zınqırovudur. Dörd şagird içəri girir, çəkmələri qapıda qalır.

Rəfiqə müəllimə otuz altı ildir burada dərs deyir. Bir tərəfdə əlifba, o biri tərəfdə kəsrlər: lövhə tən ortadan təbaşirlə bölünüb. İkinci müəllim gənc Elvindir, ingilis dili və bədən tərbiyəsi. O, Bakıdan iki illiyə gəlmişdi, beşinci ilidir.

> Burada dərsdən qaçmaq olmur. Qaçsan, pəncərədən görünürsən, iki saat görünürsən.
> -- Elvin Əzizov, müəllim | Quba rayonu

Qar düşəndə yol bağlanır. Ona görə sentyabrda kitablarla birlikdə un da gətirilir. Keçən qış internet kəsiləndə şagirdlər olimpiada məsələlərini ratsiya ilə göndərib, cavabı da ratsiya ilə alıblar: ikinci yer.

Bu gün müəllimlərə dörd gül verildi. Hamısı eyni bağçadandır.

Məktəbin kitabxanasında 340 kitab var, onlardan üçü gecə ev-ev gəzir: “Cek London” bu ay Gülnarəgildədir. Qış üçün sifariş artıq verilib — odun, un, batareya və Rəfiqə müəllimənin xahişi ilə bir qlobus. Köhnəsində ölkələrin yarısının adı dəyişib, amma dağlar hamısı yerindədir.
