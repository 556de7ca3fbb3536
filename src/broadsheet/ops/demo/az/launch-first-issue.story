headline: Salam: “Gilavar” bu gün ilk dəfə çıxır
kicker: Redaksiyadan
standfirst: Nə üçün daha bir qəzet, nə üçün üç dildə və nə üçün küləyin adı ilə.
dateline: Bakı
section: society
format: text
picture: lighthouse
published: 2024-11-25 07:00
---
Bakıda iki külək var. Xəzri şimaldan gəlir, papağı aparır, söhbəti kəsir. Gilavar cənubdandır: isti, yumşaq, bir az da tənbəl. Biz qəzetə ikincinin adını verdik, çünki qışqırmaqdan xoşumuz gəlmir.

Üç dildə çıxırıq, amma tərcümə bürosu deyilik. Hər buraxılışın öz yazıları olacaq. Ən vaciblərini üç dildə oxuyacaqsınız — səhifənin altındakı keçid sizi o biri variantlara aparacaq.

## Söz veririk

Hadisə yerində olmadığımızı yazanda bunu deyəcəyik. Rəqəm yazanda mənbəyini göstərəcəyik. Səhv edəndə düzəldib altından imza atacağıq.

Sizdən də bir xahişimiz var: yazın. Küçənizdə avtobus gecikirsə, məktəbinizdə maraqlı bir dərnək varsa, damınızdan gözəl mənzərə açılırsa — bu qəzet onların da qəzetidir.

Bir sözümüz də texnika barədə. Səhifələrimiz yüngüldür: zəif internetdə də açılır, köhnə telefonda da. Sizi izləyən skript, önünüzə atılan reklam yoxdur. Hərflər xırda gəlirsə, böyüdün — düyməsi hər yazının yanındadır.
