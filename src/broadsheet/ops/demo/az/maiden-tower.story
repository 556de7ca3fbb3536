headline: Qız qalası nə üçün tikilib? Heç kim bilmir, amma beş cavab var
kicker: İçərişəhər
standfirst: İstehkam, məbəd, rəsədxana, mayak, yoxsa əfsanə: birini seçin və pilləkənlə qalxın.
dateline: Bakı
section: history
format: text
byline: ilya-gorin
topics: old-city, heritage
picture: old-city-walls
published: 2025-06-14 12:55
---
Hündürlüyü iyirmi doqquz metrdir, divarının qalınlığı aşağıda beş metrə çatır, nə üçün tikildiyini isə heç bir sənəd demir. Qız qalası İçərişəhərin ətəyində, dənizin vaxtilə gəlib çatdığı yerdə durur, yanından sənək qulpu kimi uzun çıxıntı ayrılır.

**İstehkam**, deyirlər: amma içinə az adam sığır, pəncərəsi azdır, çıxıntı da heç nəyi qorumur. **Atəş məbədi**: içində borular var, altında qaz olub. **Rəsədxana**: bir tərəfin pəncərələrinə qış gündönümündə günəş düşür. **Mayak** — bu, dəqiqdir: 1858-ci ildən 1907-ci ilə qədər, şəhər o qədər işıqlanana kimi ki, dənizçilər onu daha seçə bilmədilər.

Bir də **əfsanə** var: qız qalanın tikilməsini istəyir və oradan özünü atır. Heç bir salnamədə yoxdur. “Qız” sözü, bəlkə də, sadəcə alınmaz demək idi.

Kitabədə XII əsrin ustası Məsud ibn Davudun adı yazılıb; hamısını onun tikib-tikmədiyi barədə alimlər mübahisə edir. 2000-ci ildən qala, divarlar və Şirvanşahlar sarayı UNESCO-nun siyahısındadır.

Yüz iyirmiyə yaxın pilləsi var. Yuxarıdan dənizin əvvəllər harada olduğu aydın görünür.
