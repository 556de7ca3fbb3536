# ruff: noqa: E501  (prose)
"""Texts of the fixtures in four languages: invented people, real places, sentences long enough to set."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["COPY", "Copy"]


@dataclass(frozen=True)
class Copy:
    """What the fixture paper of one language says."""

    masthead: str
    tagline: str
    name: str
    locale: str
    publisher: str
    standing: tuple[str, ...]
    sections: tuple[str, ...]
    topics: tuple[str, ...]
    kicker: str
    headlines: tuple[str, ...]
    standfirst: str
    dateline: str
    paragraphs: tuple[str, ...]
    subheading: str
    quote: str
    speaker: str
    role: str
    where: str
    author: str
    biography: str
    alt: str
    caption: str
    credit: str
    storyline: str
    summary: str
    correction: str
    table: tuple[tuple[str, ...], ...]
    table_caption: str
    notice: tuple[str, str]
    breaking: str
    source: str


AZ = Copy(
    masthead="Gilavar",
    tagline="Bakıdan və Xəzər sahillərindən gündəlik xəbərlər",
    name="Azərbaycanca",
    locale="az_AZ",
    publisher="Gilavar Nəşriyyatı MMC",
    standing=("Haqqımızda", "Əlaqə", "Düzəlişlər qaydası", "Məxfilik"),
    sections=("Şəhər", "Cəmiyyət", "İqtisadiyyat", "Dünya", "Mədəniyyət", "İdman", "Elm", "Tarix"),
    topics=("Xəzər", "İqlim", "Nəqliyyat"),
    kicker="Xəzər geri çəkilir",
    headlines=(
        "Xəzər ölçmələr tarixində ən aşağı həddə düşüb",
        "Metro gecə saat birədək işləyəcək: ilk qatarlar cümədən",
        "Şəkiyə ilk qar yağdı, dağ yolları açıq saxlanılır",
        "Sahil yolunun yeni hissəsi velosipedçilər üçün açılıb",
        "Nar bayramı: Göyçayda bu il məhsul boldur",
        "İcərişəhərdə bərpadan çıxan karvansara qapılarını açır",
        "Gənc şahmatçılar Gəncədə yarımfinala yüksəlib",
        "Ələt limanında yeni bərə ilk reysini başa vurdu",
        "Şagirdlər dənizin dibini öyrənən robot yığıb",
        "Qədim xalça ilmələri rəqəmsal arxivə köçürülür",
        "Ulduzlu səma gecəsi: rəsədxana qapılarını hamıya açır",
        "İğdır almasının qiyməti niyə qalxıb",
    ),
    standfirst="Noyabr ölçməsi mənfi 29,71 metr göstərdi. Okeanoqraflar deyir ki, əsas səbəb suyun daha sürətlə "
    "buxarlanmasıdır.",
    dateline="Bakı",
    paragraphs=(
        "Xəzər Sahil Rəsədxanası bu həftə dənizin səviyyəsini <b>mənfi 29,71 metr</b> qeydə alıb. Bu, 1977-ci ilin "
        "minimumundan yetmiş santimetr aşağıdır və cihazla aparılan müşahidələr dövrünün ən kiçik rəqəmidir.",
        "Hövzəyə gələn suyun təqribən beşdə dördünü Volqa gətirir. Çayın axını bu il orta illik həddə yaxın olub, yay "
        "isə uzun və küləkli keçib: təkcə avqustda dəniz buxarlanma ilə on altı santimetr su itirib.",
        "Balıqçılar deyir ki, körpülərin bir hissəsi artıq quruda qalıb. Limanlarda dərinləşdirmə işləri növbəti yazadək "
        'davam edəcək, <a href="/az/seher/">sahil qəsəbələri</a> üçün isə ayrıca plan hazırlanır.',
        "Növbəti ölçmə aprelə təyin olunub. Qışda səviyyə adətən bir qədər qalxır, ona görə mütəxəssislər illik müqayisəni "
        "yalnız eyni aylar arasında aparmağı xahiş edirlər.",
    ),
    subheading="Son illərdə səviyyə",
    quote="Dəniz qapalıdır: nə qədər su gəlirsə, o qədər də buxarlanmalıdır. Son on ildə tərəzinin bir gözü "
    "açıq-aşkar ağır gəlir.",
    speaker="Rəna Qurbanova",
    role="okeanoqraf",
    where="Bakıdakı mətbuat görüşündə",
    author="Günel Babazadə",
    biography="Elm və ətraf mühitdən yazır. Dəniz səviyyəsini on ildir izləyir.",
    alt="Dayaz suda rəqəmli ölçü dirəyi",
    caption="Səviyyə ölçən reyka noyabrın sonunda quruya çox yaxın qalıb.",
    credit="İllüstrasiya: Gilavar",
    storyline="Xəzərin səviyyəsi",
    summary="Dəniz iyirmi ildir geri çəkilir. Ölçmələr, səbəblər və sahil qəsəbələrinin cavabı.",
    correction="İlkin variantda qrafikin şaquli oxunda mənfi işarəsi buraxılmışdı. Düzəldilib.",
    table=(("İl", "Səviyyə, m"), ("2022", "−28,98"), ("2023", "−29,17"), ("2024", "−29,34"), ("2025", "−29,52")),
    table_caption="Xəzərin səviyyəsi, noyabr",
    notice=("Anım günü", "Bu gün həlak olanları xatırlayırıq. Redaksiya başsağlığı verir."),
    breaking="Güclü külək səbəbindən bərə reysləri axşamadək dayandırılıb",
    source="Xəzər Sahil Rəsədxanası",
)
RU = Copy(
    masthead="Гилавар",
    tagline="Новости Баку и каспийского побережья",
    name="Русский",
    locale="ru_RU",
    publisher="ООО «Издательство „Гилавар“»",
    standing=("О газете", "Контакты", "Как мы исправляем ошибки", "Частная жизнь"),
    sections=("Город", "Общество", "Экономика", "В мире", "Культура", "Спорт", "Наука", "История"),
    topics=("Каспий", "Климат", "Транспорт"),
    kicker="Каспий отступает",
    headlines=(
        "Каспий опустился до самой низкой отметки за всё время измерений",
        "Метро будет работать до часу ночи: первые поезда с пятницы",
        "В Шеки выпал первый снег, горные дороги держат открытыми",
        "Новый участок Береговой тропы открыли для велосипедистов",
        "Праздник граната: в Гёйчае в этом году богатый урожай",
        "Караван-сарай в Ичеришехер открывает двери после реставрации",
        "Юные шахматисты вышли в полуфинал в Гяндже",
        "Новый паром в порту Алят завершил первый рейс",
        "Школьники собрали робота, который изучает морское дно",
        "Узоры старинных ковров переносят в цифровой архив",
        "Ночь звёздного неба: обсерватория открывает двери для всех",
        "Почему подорожали объявления о съёме жилья",
    ),
    standfirst="Ноябрьское измерение показало минус 29,71 метра. Океанографы говорят, что главная причина — всё более "
    "быстрое испарение.",
    dateline="Баку",
    paragraphs=(
        "Каспийская береговая обсерватория на этой неделе зафиксировала уровень моря на отметке <b>минус 29,71 метра</b>. "
        "Это на семьдесят сантиметров ниже минимума 1977 года и самое малое значение за всё время приборных наблюдений.",
        "Около четырёх пятых воды в бассейн приносит Волга. Сток реки в этом году был близок к среднему, а лето выдалось "
        "долгим и ветреным: только в августе море потеряло на испарении шестнадцать сантиметров.",
        "Рыбаки рассказывают, что часть причалов уже стоит на суше. Углубление дна в портах продлится до весны, а для "
        '<a href="/ru/gorod/">прибрежных посёлков</a> готовят отдельный план.',
        "Следующее измерение назначено на апрель. Зимой уровень обычно немного поднимается, поэтому специалисты просят "
        "сравнивать только одни и те же месяцы.",
    ),
    subheading="Уровень за последние годы",
    quote="Море закрыто: сколько воды приходит, столько должно и испариться. Последние десять лет одна чаша весов явно "
    "тяжелее.",
    speaker="Рена Гурбанова",
    role="океанограф",
    where="на встрече с журналистами в Баку",
    author="Гюнель Бабазаде",
    biography="Пишет о науке и окружающей среде. Следит за уровнем моря десять лет.",
    alt="Столб с делениями в мелкой воде",
    caption="Уровнемерная рейка в конце ноября оказалась почти на суше.",
    credit="Иллюстрация: «Гилавар»",
    storyline="Уровень Каспия",
    summary="Море отступает двадцать лет. Измерения, причины и ответ прибрежных посёлков.",
    correction="В первой версии на вертикальной оси графика был пропущен знак минус. Исправлено.",
    table=(("Год", "Уровень, м"), ("2022", "−28,98"), ("2023", "−29,17"), ("2024", "−29,34"), ("2025", "−29,52")),
    table_caption="Уровень Каспия, ноябрь",
    notice=("День памяти", "Сегодня мы вспоминаем погибших. Редакция приносит соболезнования."),
    breaking="Из-за сильного ветра паромные рейсы остановлены до вечера",
    source="Каспийская береговая обсерватория",
)
EN = Copy(
    masthead="The Gilavar",
    tagline="Daily news from Baku and the Caspian shore",
    name="English",
    locale="en_GB",
    publisher="Gilavar Publishing LLC",
    standing=("About us", "Contacts", "How we correct mistakes", "Privacy"),
    sections=("City", "Society", "Economy", "World", "Culture", "Sport", "Science", "History"),
    topics=("Caspian Sea", "Climate", "Transport"),
    kicker="A sea in retreat",
    headlines=(
        "The Caspian falls to the lowest level ever measured",
        "Metro to run until one in the morning, starting this Friday",
        "First snow in Şəki; mountain roads are being kept open",
        "A new stretch of the Seafront Path opens to cyclists",
        "Pomegranate festival: a rich harvest in Göyçay this year",
        "Restored caravanserai opens its gates in the Old City",
        "Young chess players reach the semi-final in Gəncə",
        "The new ferry completes its first crossing from Alat",
        "Pupils build a robot that explores the sea bed",
        "Patterns of old carpets move into a digital archive",
        "A night of stars: the observatory opens to everyone",
        "Why renting a flat in the centre has become dearer",
    ),
    standfirst="November’s reading was minus 29.71 metres. Oceanographers say the main cause is water that evaporates "
    "ever faster.",
    dateline="Baku",
    paragraphs=(
        "The Caspian Coast Observatory recorded the level of the sea at <b>minus 29.71 metres</b> this week. That is "
        "seventy centimetres below the minimum of 1977 and the smallest figure since readings by instrument began.",
        "About four fifths of the water comes down the Volga. The river’s flow was close to its average this year, but the "
        "summer was long and windy: in August alone the sea lost sixteen centimetres to the air.",
        "Fishermen say that some of the jetties already stand on dry land. Dredging in the ports will go on until spring, "
        'and a separate plan is being drawn up for the <a href="/en/city/">villages along the shore</a>.',
        "The next reading is due in April. In winter the level usually rises a little, which is why scientists ask that "
        "only the same months be compared.",
    ),
    subheading="The level in recent years",
    quote="The sea has no outlet: whatever comes in must evaporate. For ten years now one side of the scales has plainly "
    "been heavier.",
    speaker="Rəna Qurbanova",
    role="oceanographer",
    where="at a press meeting in Baku",
    author="Günel Babazadə",
    biography="Writes about science and the environment. She has followed the level of the sea for ten years.",
    alt="A post with a numbered scale in shallow water",
    caption="By the end of November the gauge stood almost on dry land.",
    credit="Illustration: The Gilavar",
    storyline="The level of the Caspian",
    summary="The sea has been in retreat for twenty years. The readings, the causes and what the villages do about it.",
    correction="An earlier version left out the minus sign on the chart’s vertical axis. It has been put right.",
    table=(("Year", "Level, m"), ("2022", "−28.98"), ("2023", "−29.17"), ("2024", "−29.34"), ("2025", "−29.52")),
    table_caption="Level of the Caspian, November",
    notice=("Day of remembrance", "Today we remember those who died. The newsroom sends its condolences."),
    breaking="Ferry crossings are suspended until the evening because of strong wind",
    source="The Caspian Coast Observatory",
)
TR = Copy(
    masthead="Gilavar",
    tagline="Bakü ve Hazar kıyılarından günlük haberler",
    name="Türkçe",
    locale="tr_TR",
    publisher="Gilavar Yayıncılık Ltd.",
    standing=("Hakkımızda", "İletişim", "Düzeltme ilkeleri", "Gizlilik"),
    sections=("Şehir", "Toplum", "Ekonomi", "Dünya", "Kültür", "Spor", "Bilim", "Tarih"),
    topics=("Hazar", "İklim", "Ulaşım"),
    kicker="Hazar çekiliyor",
    headlines=(
        "Hazar, ölçüm tarihinin en düşük düzeyine indi",
        "Metro gece bire kadar çalışacak: ilk seferler cuma günü",
        "Şeki’ye ilk kar yağdı, dağ yolları açık tutuluyor",
        "Sahil yolunun yeni bölümü bisikletlilere açıldı",
        "Nar bayramı: Göyçay’da bu yıl ürün bol",
        "Onarılan kervansaray İçerişehir’de kapılarını açıyor",
        "Genç satranççılar Gence’de yarı finale çıktı",
        "Yeni feribot Alat limanından ilk seferini tamamladı",
        "Öğrenciler deniz dibini inceleyen robot yaptı",
        "Eski halı desenleri sayısal arşive taşınıyor",
        "Yıldızlı gece: gözlemevi kapılarını herkese açıyor",
        "Iğdır elmasının fiyatı neden yükseldi",
    ),
    standfirst="Kasım ölçümü eksi 29,71 metreyi gösterdi. Okyanus bilimciler asıl nedenin giderek hızlanan buharlaşma "
    "olduğunu söylüyor.",
    dateline="Bakü",
    paragraphs=(
        "Hazar Kıyı Gözlemevi bu hafta deniz düzeyini <b>eksi 29,71 metre</b> olarak kaydetti. Bu, 1977’deki en düşük "
        "değerin yetmiş santimetre altında ve aletle yapılan gözlemlerin en küçük rakamı.",
        "Havzaya gelen suyun yaklaşık beşte dördünü Volga getiriyor. Irmağın akışı bu yıl ortalamaya yakındı, yaz ise uzun "
        "ve rüzgârlı geçti: deniz yalnız ağustosta on altı santimetre su yitirdi.",
        "Balıkçılar iskelelerin bir bölümünün artık karada kaldığını söylüyor. Limanlarda derinleştirme ilkbahara dek "
        'sürecek, <a href="/tr/sehir/">kıyı köyleri</a> için ayrı bir plan hazırlanıyor.',
        "Bir sonraki ölçüm nisanda. Kışın düzey genellikle biraz yükseldiği için uzmanlar yalnız aynı ayların "
        "karşılaştırılmasını istiyor.",
    ),
    subheading="Son yıllarda düzey",
    quote="Deniz kapalı: ne kadar su gelirse o kadarı buharlaşmalı. Son on yılda terazinin bir kefesi açıkça ağır basıyor.",
    speaker="Rena Kurbanova",
    role="okyanus bilimci",
    where="Bakü’deki basın toplantısında",
    author="Günel Babazade",
    biography="Bilim ve çevre üzerine yazıyor. Deniz düzeyini on yıldır izliyor.",
    alt="Sığ suda ölçekli bir direk",
    caption="Ölçüm direği kasım sonunda neredeyse karada kaldı.",
    credit="Çizim: Gilavar",
    storyline="Hazar’ın düzeyi",
    summary="Deniz yirmi yıldır çekiliyor. Ölçümler, nedenler ve kıyı köylerinin yanıtı.",
    correction="İlk sürümde grafiğin düşey ekseninde eksi işareti unutulmuştu. Düzeltildi.",
    table=(("Yıl", "Düzey, m"), ("2022", "−28,98"), ("2023", "−29,17"), ("2024", "−29,34"), ("2025", "−29,52")),
    table_caption="Hazar’ın düzeyi, kasım",
    notice=("Anma günü", "Bugün yitirdiklerimizi anıyoruz. Yazı işleri başsağlığı diler."),
    breaking="Şiddetli rüzgâr nedeniyle feribot seferleri akşama dek durduruldu",
    source="Hazar Kıyı Gözlemevi",
)

COPY = {"az": AZ, "ru": RU, "en": EN, "tr": TR}
