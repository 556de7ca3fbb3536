headline: Günəş parkına batareya qoşuldu: axşam saatında 20 meqavat
kicker: Enerji
standfirst: Qobustan düzündəki anbar gündüz yığılan enerjini şam vaxtı şəbəkəyə qaytarır.
dateline: Qobustan
section: economy
format: text
byline: murad-talibov
topics: energy, technology
picture: solar-park
published: 2026-10-22 14:10
---
Qırx ağ konteyner, hərəsi bir vaqon boyda. Səs yoxdur, yalnız ventilyatorlar uğuldayır. Abşeron Şəbəkə Mərkəzi dörd həftəlik sınaqdan sonra batareya anbarını bu gün növbətçi dispetçerin idarəsinə verib.

Anbar səksən meqavat-saat tutur. Hesab sadədir: 20 meqavatla dörd saat — axşam yeddidən on birə qədər, yəni şəhərdə plitələrin, kondisionerlərin və televizorların eyni vaxtda işlədiyi saatlarda.

> Günəş saat altıda işdən çıxır, şəhər isə yeddidə evə gəlir. Biz bu bir saatın üstündən körpü saldıq.
> -- marina-lebedinskaya | Qobustanda, təqdimatda
> original(ru): Солнце уходит с работы в шесть, а город приходит домой в семь. Мы перекинули мост через этот час.

Sınaq zamanı batareyalar şəbəkədə tezliyin düşməsinə 0,2 saniyəyə cavab verib; qaz turbininə bunun üçün dəqiqələr lazımdır. Tarifə gəlincə, istehlakçı üçün hələlik heç nə dəyişmir: mərkəz ilk hesabatı martda dərc edəcək.

Konteynerlərin içində nə var? Telefondakına oxşar, amma daha təhlükəsiz dəmir-fosfat elementləri: tez alışmır, on beş il işləyir, kobalt tələb etmir. Yayda onları soyutmaq üçün parkın özünün enerjisi sərf olunur — istehsalın iki faizi. Növbəti il yanında ikinci belə anbar qurulacaq, yeri artıq hasarlanıb; hasarın içində hələlik qonşu kəndin qoyunları otlayır.
