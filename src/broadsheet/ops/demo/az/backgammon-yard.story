headline: Həyətin çempionatı: nərddə yaş yoxdur, zər var
kicker: İdman
standfirst: Səkkizinci mikrorayonda otuz iki nəfərlik turniri doqquz yaşlı qız udub.
dateline: Bakı
section: sport
format: text
byline: kanan-safarli
topics: heritage
picture: old-city-walls
published: 2025-08-16 21:40
---
Masa tut ağacının altındadır, zərin səsi üçüncü mərtəbəyə çatır. Turnirin əsasnaməsi bir vərəqdir: “Zər masadan düşsə, təkrar. Məsləhət verən çay alır”. Bir axşamda otuz yeddi çay alınıb.

Final saat doqquzda başladı. Bir tərəfdə məhəllənin qırx illik ustası Ağamusa dayı, o biri tərəfdə Mələk, üçüncü sinif. Hesab 4:4 olanda həyət susdu, hətta it də uzandı. Mələk qoşa altı atdı.

“Təsadüfdür”, — kimsə dedi. Ağamusa dayı əlini qaldırdı: “Zər təsadüfdür. Daşları ora o qoymuşdu”.

Mükafat — babadan qalma sədəfli nərd taxtası — bir il qalibin evində qalır. Şərt budur ki, hər cümə həyətə çıxarılsın.

Mələkin növbəti məqsədi bellidir: məktəbdə nərd dərnəyi. Direktor hələ düşünür.

Turniri üçüncü ildir iki qonşu təşkil edir: mühasib Solmaz xanım cədvəl tutur, elektrik Rafael lampa asır. Onlar da bir dəfə final oynayıblar və oyun yarımçıq qalıb, çünki işıq sönmüşdü. Kimin lampanı bilərəkdən söndürdüyü bu günə qədər həyətin əsas sirridir.
