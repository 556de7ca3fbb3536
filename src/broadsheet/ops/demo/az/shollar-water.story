headline: Şollar suyu: 190 kilometrlik yoldan gələn stəkan
kicker: Tarix
standfirst: Bakıya təmiz bulaq suyunu ingilis mühəndisi, Tağıyevin inadı və on beş il gətirdi.
dateline: Bakı
section: history
format: text
byline: ilya-gorin
topics: heritage, health
picture: bridge
published: 2025-04-27 12:15
---
Əsrin əvvəlində Bakıda suyun qiyməti neftin qiymətinə çatırdı. Onu çəlləkdə satırdılar, şor quyulardan çəkirdilər, gəmi ilə gətirirdilər. Vəba isə pulsuz gəlirdi.

Şəhər duması dünyanın ən məşhur su mühəndisini dəvət etdi: Uilyam Lindley Varşava və Frankfurta su çəkmişdi. O, Qafqazın ətəyində, Xudat yaxınlığındakı Şollar bulaqlarını seçdi. Bakıya qədər yüz səksən kilometrdən çox yol vardı, amma su özü axa bilərdi — aşağı, dənizə doğru.

Layihəni Hacı Zeynalabdin Tağıyev müdafiə edirdi, xərcindən qorxanlarla illərlə çəkişdi. Su kəməri 1917-ci ildə işə düşdü. O vaxt Avropanın ən uzun kəmərlərindən idi və indi də işləyir.

Köhnə məhəllələrdə hələ də “Şollar suyudur” deyirlər. Bu, artıq mənbənin adı deyil, tərifdir: təmiz, soyuq, etibarlı.

Kəmərin ilk günləri barədə bir hekayət qalıb. Su şəhərə çatanda kranlar açılır, heç nə axmır; iki dəqiqə fısıltı, sonra palçıq, sonra birdən — buz kimi su. Tağıyev stəkanı qaldırıb içir və yanındakılara ötürür. Mühəndis Lindley də çox yaşamadı: həmin ilin sonunda Londonda vəfat etdi.
