headline: Xəzər sahilində bağlanan saziş: bataqlıqların əlli beş ili
kicker: Dünya
standfirst: Ramsar Konvensiyası İranın sahil şəhərciyində imzalanıb. Siyahısındakı ərazi Meksikadan böyükdür.
section: world
format: text
byline: helen-marsh
source: northwind
topics: wildlife, climate, caspian
picture: caspian-seal
published: 2026-02-02 09:30
---
1971-ci il fevralın 2-də on səkkiz ölkənin nümayəndələri Xəzərin kənarında, Ramsar şəhərində yığışıb qərara gəldilər ki, bataqlığı saxlamaq lazımdır. O vaxt bu, qəribə fikir idi: bataqlığı adətən qurudurdular.

Su-bataqlıq əraziləri haqqında konvensiya müasir ekoloji sazişlərin ən köhnələrindəndir. Ona 172-yə yaxın ölkə qoşulub, siyahıda 2 500-dən çox ərazi var, ümumi sahəsi iki milyon yarım kvadratkilometri keçir.

Azərbaycandan siyahıda iki yer var: Qızılağac körfəzi və Ağgöl. Hər ikisi başqa yerdən gələn sudan asılıdır: körfəz dənizdən, göl Kür və Arazdan. Quraq illərdə hər ikisi üçün sual eynidir: nə qədər çatacaq?

Bataqlıq karbonu saxlayır, çayı təmizləyir, daşqını yatırır. Saziş imzalanandan bəri dünyada belə yerlərin təxminən üçdə biri yox olub. Bu gün Qızılağacda gəzinti saat onda başlayır, mühazirəni isə qızılqazlar oxuyur.
