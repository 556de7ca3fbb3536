headline: Dumandan su: Altıağacda tor bir gecədə qırx litr yığır
kicker: Elm
standfirst: Tələbələrin qurduğu sadə cihaz çobanlara və fidanlığa su verir.
dateline: Altıağac
section: science
format: text
byline: gunel-babazade
topics: climate, technology
picture: glacier
published: 2025-07-03 10:40
---
Tor adi bağ torudur, on iki kvadratmetr, iki dirəyin arasında küləyə üz tutub. Duman ondan keçəndə damlalar sapa yapışır, böyüyür, aşağı novçaya axır. Nə nasos var, nə elektrik.

Fikir yeni deyil: Çilidə və Mərakeşdə belə torlar onilliklərdir işləyir. Yenilik yer seçimidir. Tələbələr bir il dağ yamaclarında termometrli çubuqlar saxlayıblar və dumanın ən çox üç yəhərdə dayandığını görüblər.

İyunda bir torun orta gecəlik məhsulu 41 litr olub, rekordu — 96. Su laboratoriyada yoxlanıb: yağış suyu kimidir, içmək üçün qaynatmaq məsləhətdir.

> Birinci gecə vedrədə iki barmaq su tapdıq və onunla çay dəmlədik. Həyatımda içdiyim ən bahalı çay idi.
> -- Səbuhi Nəcəfov, tələbə | Altıağac

Payızda daha on tor asılacaq. Fidanlıq onların suyu ilə min palıd yetişdirəcək.

Duman suyunun bir üstünlüyü də var: çoban onu vedrə ilə yox, gözü ilə ölçür. “Tor ağdırsa, axşama su var, — deyir Məhərrəm kişi. — İnternetdə də belə yazsalar, baxaram”. Tələbələr yazdılar: torun yanında günəşlə işləyən kamera qoyulub, şəkli hər səhər saytda çıxır.
