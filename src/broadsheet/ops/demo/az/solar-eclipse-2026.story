headline: Üç ölkənin üstündə gecə: bu gün Günəş tutulur
kicker: Səma
standfirst: Tam tutulma zolağı Qrenlandiya, İslandiya və İspaniyadan keçir. Bakıda Günəş bütöv qalacaq.
section: world
format: text
byline: helen-marsh
source: northwind
topics: space
picture: eclipse
published: 2026-08-12 08:45
---
Bu gün Avropada axşama yaxın Ayın kölgəsi Arktikadan Balear adalarına qədər qaçacaq. Tam tutulma ən uzun yerdə — İslandiyanın qərb sahili yaxınlığında iki dəqiqədən bir qədər çox çəkəcək.

Materik İspaniyası üçün bu, 1905-ci ildən bəri ilk tam Günəş tutulmasıdır. Zolaqdakı mehmanxanalarda yer keçən avqustdan qurtarıb, dəmir yolu əlavə qatar buraxır, Kastiliya kəndlərində fermerlər biçilmiş zəmini çadır üçün kirayəyə verir. Tamaşaçının əsas rəqibi üfüqdür: ölkənin şərqində tutulmuş Günəş yerin lap üstündə olacaq.

Bakıda heç nə görünməyəcək. Amma tutulma təzə ay deməkdir, təzə ay isə qaranlıq gecə: Perseid axını məhz avqustun 12-dən 13-nə keçən gecə ən güclü vaxtındadır. Açıq havada saatda onlarla “ulduz” saymaq olar.

Həvəskar astronomlar Qobustana yığışır. Özünüzlə yorğan götürün, fənəri evdə qoyun.
