headline: Bibiheybətdən Zığa 24 kilometr: Sahil yolunun inşası başlayır
kicker: Sahil yolu
standfirst: Layihə altı hissəyə bölünüb. İlk bel bu gün Bayılda vuruldu.
dateline: Bakı
section: city
format: text
byline: aysel-rahimli
topics: cycling, transport
storyline: seafront-path
picture: bridge
published: 2026-03-02 12:15
---
Şəhərin sahilində velosiped yolları var, amma bir-birinə bağlanmır. Biri körpünün altında bitir, o biri avtomobil dayanacağında. Bu gün başlanan layihə həmin parçaları vahid xəttə çevirməlidir.

Yol altı hissəyə bölünüb, hər birinin öz podratçısı və öz müddəti var. Hazır olan hissə dərhal açılacaq, ümumi açılış gözlənilməyəcək. Son tarix — oktyabrın 31-i.

> Mənə deyirlər ki, burada kim velosiped sürür? Körpüsüz çaya baxıb “onsuz da üzüb keçən yoxdur” demək kimidir.
> -- elmar-sadiqli | Bayılda, işlərin başlanğıcında

Ən mübahisəli yer Ağ Şəhərlə Əhmədli arasındakı dar keçiddir: orada 140 dayanacaq yeri götürülür. Büro əvəzində iki küçə arxada 180 yerlik açıq dayanacaq salacağını vəd edir. Sakinlərin yığıncağı martın 12-də, saat 19:00-da 7 saylı məktəbin zalında keçiriləcək.

İkinci sual işıqla bağlıdır: gecə sahilə köçəri quşlar düşür, güclü fənər onları çaşdırır. Ona görə büro hərəkətə görə yanan alçaq dirəkləri seçib. Təkliflər martın 31-dək qəbul edilir; ilk həftədə gələn 380 məktubun ən qısası belədir: “Skamyanı kölgəyə qoyun”.
