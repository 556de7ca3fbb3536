headline: 88 nömrəli avtobus indi xəstəxananın qapısına qədər gedir
kicker: Qısa
standfirst: Marşruta üç dayanacaq əlavə olunub, fasilə pik saatlarda on iki dəqiqədir.
dateline: Bakı
section: city
format: text
byline: aysel-rahimli
topics: transport, health
published: 2026-11-23 08:50
---
Bu səhərin ilk reysində sürücü Mübariz yeni dayanacağı ucadan elan etdi və salon əl çaldı: xəstəxanaya gedənlər son on bir ildə axırıncı altı yüz metri yoxuşla piyada qalxırdılar.

Şəhər Hərəkəti Bürosu dəyişikliyi poliklinikanın baş həkiminin məktubundan sonra hazırlayıb. Məktuba 412 xəstənin imzası əlavə olunmuşdu. Büro iki həftə ərzində kimin harada mindiyini saymış, sonra xətti bir küçə yuxarı çəkmişdi.

> Avtobusu hara aparmağı xəritə yox, adam göstərir. Biz sadəcə gec eşitmişik.
> -- elmar-sadiqli | “Gilavar”a açıqlamasında

Yeni dayanacaqlar bunlardır: “Poliklinika”, “Uşaq bağçası” və “Xəstəxana (əsas giriş)”. Səhər 7-dən 10-a, axşam 17-dən 20-yə qədər avtobuslar on iki, qalan vaxt iyirmi dəqiqədən bir gəlir. Bütün maşınlarda alçaq döşəmə və əlil arabası üçün yer var.

Marşrutun uzanması iki avtobus tələb edib, onlar səhər parkda ehtiyatda dayananlardan götürülüb. Büro deyir ki, gələn ay eyni üsulla daha üç yoxuş yoxlanacaq: Zığda, Biləcəridə və Binəqədidə. Sakinlər öz küçələrini təklif edə bilər — məktubda imzaların sayı yox, yoxuşun metri yazılsın.
