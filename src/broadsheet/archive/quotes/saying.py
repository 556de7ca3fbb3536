"""The words of saying in each language: verbs, "according to", and what may stand between a speaker and a verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

__all__ = ["Saying", "saying"]


@dataclass(frozen=True, slots=True)
class Saying:
    """The patterns of one language. ``verb`` and the others match whole words; ``according`` takes the speaker.

    ``earlier`` are the pronouns that stand for one person named before; "the sign" and "officials" stand for nobody.
    """

    verb: re.Pattern[str]
    pronoun: re.Pattern[str]
    earlier: re.Pattern[str]
    article: re.Pattern[str]
    between: re.Pattern[str]
    boundary: re.Pattern[str]
    according: re.Pattern[str]
    participle: re.Pattern[str]
    relative: re.Pattern[str]
    joining: re.Pattern[str]
    opening: re.Pattern[str]
    naming: re.Pattern[str]
    has_articles: bool
    dashes: bool
    verb_last: bool


_EN_VERBS = (
    "said says say saying told tells tell telling added adds adding asked asks asking wrote writes write "
    "writing argued "
    "argues argue arguing called calls calling call claimed claims claiming explained explains explaining "
    "noted notes "
    "noting insisted insists insisting declared declares declaring announced announces tweeted tweets "
    "tweeting replied "
    "replies replying responded responds responding recalled recalls continued continues concluded "
    "concludes stated "
    "states stating warned warns warning suggested suggests suggesting acknowledged acknowledges admitted "
    "admits agreed "
    "agrees remarked remarks quipped joked stressed stresses emphasized described describes describing denounced "
    "accused accuses predicted predicts observed reads read promised promises vowed vows urged urges testified "
    "complained complains lamented boasted mused countered objected commented reported reports confirmed confirms "
    "pointed exclaimed shouted chanted yelled cried whispered pleaded conceded contended contends asserted asserts "
    "maintained believes believed thinks thought demanded referred refers dismissed dismisses blasted "
    "slammed mocked "
    "praised labeled dubbed branded criticized ripped reiterated elaborated opined shot quoted cited cites "
    "declined "
    "posted posts read exhorted repeated repeats railed offered offers answered answers began begins proclaimed "
    "hailed derided decried likened characterized introduced went goes summed put puts joking bragged "
    "advised speaking"
)
_RU_VERBS = (
    r"сказа(?:л[аи]?|в)|говори(?:т|л[аи]?)|говорят|заяви(?:л[аио]?|в)|заявля(?:ет|ют|л[аи]?)|"
    r"отмети(?:л[аи]?|в)|отмеча(?:ет|ют|л[аи]?)|"
    r"подчеркну(?:л[аи]?|в)|подч[её]ркива(?:ет|ют|л[аи]?)|добави(?:л[аи]?|в)|добавля(?:ет|ют)|"
    r"сообщи(?:л[аио]?|в)|сообща(?:ет|ют|л[аи]?)|"
    r"рассказа(?:л[аи]?|в)|рассказыва(?:ет|ют|л[аи]?)|поясни(?:л[аи]?|в)|поясня(?:ет|ют)|объясни(?:л[аи]?|"
    r"в)|объясня(?:ет|ют)|"
    r"счита(?:ет|ют|л[аи]?)|уверен[аы]?|завери(?:л[аи]?)|уверя(?:ет|ют)|написа(?:л[аи]?|в)|пиш(?:ет|ут)|призна(?:л[аи]?|лся|"
    r"лась|[её]т)|ответи(?:л[аи]?|в)|"
    r"отвеча(?:ет|ют)|спроси(?:л[аи]?|в)|напомни(?:л[аи]?|в)|утвержда(?:ет|ют|л[аи]?)|полага(?:ет|ют|"
    r"л[аи]?)|уточни(?:л[аи]?|в)|"
    r"уточня(?:ет|ют)|заключи(?:л[аи]?|в)|констатиров(?:ал[аи]?|ав)|констатирует|предупреди(?:л[аи]?|в)|"
    r"посетова(?:л[аи]?)|"
    r"резюмиров(?:ал[аи]?)|процитиров(?:ал[аи]?)|цитирует|приводит|призва(?:л[аи]?)|пообеща(?:л[аи]?)|"
    r"восклик(?:нул[аи]?)|"
    r"возрази(?:л[аи]?)|продолжи(?:л[аи]?)|подытожи(?:л[аи]?)|указа(?:л[аи]?|в)|указыва(?:ет|ют)|"
    r"назва(?:л[аи]?)|прокомментиров(?:ал[аи]?)|"
    r"высказа(?:л[аи]?|лся|лась)|вспомина(?:ет|ют|л[аи]?)|делится|поделил(?:ся|ась)|убежд[её]н[аы]?|"
    r"подтверди(?:л[аи]?)|шут(?:ит|ил[аи]?)|"
    r"пошути(?:л[аи]?)|выразил[аи]?|размышля(?:ет|л[аи]?)|замети(?:л[аи]?|в)|замечает|интересу(?:ется)|"
    r"отозвал(?:ся|ась)|извести(?:л[аи]?)"
)
_AZ_VERBS = (
    r"de(?:di|yib|yir|yil[ıi]b|mişdi(?:r)?|miş|dilər|yiblər|yirlər|yərək|yən|yir)|bildir(?:ib|di|ir|mişdir|"
    r"mişdi|miş|ilib|iblər|dilər|irlər|ərək|ən)|"
    r"söylə(?:yib|di|yir|mişdir|yiblər|dilər|yərək|yən)|vurğula(?:yıb|dı|yır|mışdır|yıblar|dılar|yaraq|yan)|"
    r"qeyd\s+(?:ed(?:ib|ir|iblər|ərək|ən)|et(?:di|mişdir|miş|dilər))|əlavə\s+(?:ed(?:ib|ir|iblər|ərək|ən)|"
    r"et(?:di|mişdir|miş|dilər))|"
    r"(?:bəyan|izah|hesab|şərh|təsdiq|etiraf|xəbərdarlıq|müraciət|iddia|təkzib|təklif)\s+(?:ed(?:ib|ir|"
    r"iblər|irlər|ərək|ən)|et(?:di|mişdir|miş|dilər))|"
    r"cavab\s+ver(?:ib|di|ir|mişdir)|xatırlad(?:ıb|ır|an|araq)|xatırlat(?:dı|mışdır)|açıqla(?:yıb|dı|yır|"
    r"mışdır|yan)|"
    r"yaz(?:ıb|dı|ır|mışdır|ıblar|an)|danış(?:ıb|dı|ır)|soruş(?:ub|du|ur)|çağır(?:ıb|dı)|təsdiqlə(?:yib|di|"
    r"yir)|düşün(?:ür|üb)|"
    r"vəd\s+(?:ver(?:ib|di)|ed(?:ib|ir))|dil(?:ə|inə)\s+gətir(?:ib|di)|paylaş(?:ıb|dı)|hiddətlən(?:ib|di)|"
    r"diqqətə\s+çatdır(?:ıb|dı)"
)
_TR_VERBS = (
    r"de(?:di|diler|r|rken|mişti|yen|yerek)|diy(?:e|en|or|ordu|erek)|söyle(?:di|diler|yen|yerek|miş|mişti)|"
    r"belirt(?:ti|tiler|en|erek|miş)|"
    r"vurgula(?:dı|dılar|yan|yarak)|kaydet(?:ti|tiler)|kayded(?:en|erek)|açıkla(?:dı|dılar|yan|masında)|"
    r"ekle(?:di|yen|yerek)|yaz(?:dı|an|arak|mış)|"
    r"sor(?:du|an)|konuş(?:tu|an|masında)|anlat(?:tı|an|arak)|ifade\s+et(?:ti|tiler|en)|dile\s+getir(?:di|"
    r"en|erek)|aktar(?:dı|an|arak)|"
    r"savun(?:du|an)|değerlendirmesinde|ifadelerin[ei]|ifadesini|bildir(?:di|en|erek)|hatırlat(?:tı|an)|"
    r"işaret\s+et(?:ti|en)|paylaş(?:tı|an)|uyar(?:dı|an)"
)

_NEVER = r"(?!)"
_TABLE = {
    "en": {
        "verb": "|".join(("puts? it", *dict.fromkeys(_EN_VERBS.split()))),
        "pronoun": "he|she|they|we|i|you|who|it|one|another|others|many|some|most|both|officials|critics|"
        "supporters|aides|"
        "analysts|experts|republicans|democrats|people|lawmakers|advisers|prosecutors|protesters|voters|residents",
        "earlier": "he|she|him|her|his",
        "article": "the|a|an|his|her|their|its|our|my|this|that|one|another|several|some|many|two|three|"
        "both|each|former",
        "between": "has|had|have|also|later|then|is|was|were|are|been|being|would|will|could|recently|once|"
        "often|further|"
        "famously|repeatedly|even|again|just|simply|did|not|never|still|now|first|reportedly|publicly|"
        r"\w+ly|when|while|as|and|who|went|on|to|by",
        "boundary": "who|that|which|in|on|at|during|after|as|when|while|to|about|before|with|from|because|"
        "if|where|and|but|"
        "by|referring|adding|earlier|later|last|this|outside|inside|through|over|during|via|without|"
        "speaking|noting|"
        "afterward|afterwards|but|then|since|so|regarding|into|recently|monday|tuesday|wednesday|thursday|"
        "friday|saturday|"
        "sunday|today|yesterday",
        "participle": r"\w+ing",
        "relative": "what|whom|which",
        "joining": r"(?:and|to|by|but)\s+$",
        "opening": "in|on|at|during|after|before|when|while|as|if|for|with|by|since|from|but|and|then|later|"
        "speaking|asked|"
        "although|though|despite|following|earlier|last|yet|still|ago|morning|night|evening|week",
        "naming": r"(?:call(?:ed|ing|s)|describ(?:ed|ing|es)|label(?:ed|ing|s)|dubb(?:ed|ing)|brand(?:ed|ing)|"
        r"dismiss(?:ed|ing|es)|denounc(?:ed|ing|es)|refer(?:red|ring|s)\s+to)(?:\s+\S+){1,8}\s*$",
        "own": "according to (?P<own>him|her|them)",
        "according": r"(?:according to|in the words of|as)\s+(?P<who>[^,.;“\"«]{2,80})",
    },
    "ru": {
        "verb": _RU_VERBS,
        "pronoun": "он|она|они|я|мы|кто|собеседник|собеседница|чиновник|эксперт|политик|источник",
        "earlier": "он|она|его|её|ее",
        "article": "этот|эта|эти|наш|мой|его|её|ее|их",
        "between": "также|уже|ранее|затем|потом|тогда|так|ещё|еще|же|вчера|сегодня|позже|при|этом|и",
        "boundary": "что|как|в|на|во|по|при|после|перед|о|об|когда|который|которая|которые|для|и|а|но|ранее|"
        "журналистам|"
        "агентству|корреспонденту|изданию|порталу|телеканалу|нам|мне|ему|ей|им|со|с|из|за|ссылкой|"
        "комментируя|отвечая|накануне",
        "participle": _NEVER,
        "relative": _NEVER,
        "joining": _NEVER,
        "opening": _NEVER,
        "naming": _NEVER,
        "own": r"по (?P<own>его|ее|её|их) (?:словам|мнению|данным)",
        "according": r"(?:по словам|по мнению|по данным|со слов|как (?:сказал|сказала|заявил|заявила|"
        r"отметил|отметила|сообщил|сообщила|"
        r"подчеркнул|подчеркнула|пояснил|пояснила|рассказал|рассказала|написал|"
        r"написала))\s+(?P<who>[^,.;:“\"«—]{2,90})",
    },
    "az": {
        "verb": _AZ_VERBS,
        "pronoun": "o|onlar|biz|mən|kim|nazir|prezident|deputat|ekspert|müsahibimiz|mənbə",
        "earlier": "o|onun",
        "article": "bu|həmin",
        "between": "isə|də|da|bunu|həmçinin|belə|sonra|daha|ayrıca|artıq|bu|barədə|deyə",
        "boundary": "ki|deyə|və|amma|lakin|isə|jurnalistlərə|mətbuata|açıqlamasında|müsahibəsində|çıxışında|"
        "bununla|görə",
        "participle": _NEVER,
        "relative": _NEVER,
        "joining": _NEVER,
        "opening": _NEVER,
        "naming": _NEVER,
        "own": r"(?P<own>onun|onların) (?:sözlərinə|dediyinə|fikrincə)",
        "according": r"(?P<who>[^,.;:“\"«—]{2,80}?)(?:nın|nin|nun|nün|ın|in|un|ün)\s+(?:sözlərinə|dediyinə|"
        r"fikrincə|bildirdiyinə|qeyd etdiyinə)"
        r"(?:\s+görə)?",
    },
    "tr": {
        "verb": _TR_VERBS,
        "pronoun": "o|onlar|biz|ben|bakan|başkan|uzmanlar|yetkililer",
        "earlier": "o|ona|onun",
        "article": "bu|söz",
        "between": "ise|de|da|bunu|ayrıca|şöyle|böyle|şunları|şu",
        "boundary": "ve|ama|ancak|ise|diye|gazetecilere|açıklamasında|konuşmasında",
        "participle": _NEVER,
        "relative": _NEVER,
        "joining": _NEVER,
        "opening": _NEVER,
        "naming": _NEVER,
        "own": r"(?P<own>ona|onlara) göre",
        "according": r"(?P<who>[^,.;:“\"«—]{2,80}?)(?:['’]?(?:nın|nin|nun|nün|ın|in|un|ün|a|e|ya|"
        r"ye))\s+(?:göre|ifadesiyle)",
    },
}


@cache
def saying(language: str) -> Saying:
    """The patterns of the language (English ones for a language without its own)."""
    parts = _TABLE.get(language, _TABLE["en"])

    def words(name: str) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{parts[name]})(?!\w)", re.IGNORECASE)

    return Saying(
        verb=re.compile(rf"(?<!\w)(?:{parts['verb']})(?!\w)"),
        pronoun=words("pronoun"),
        earlier=words("earlier"),
        article=words("article"),
        between=words("between"),
        boundary=words("boundary"),
        according=re.compile(rf"(?<!\w)(?:{parts['own']}|{parts['according']})", re.IGNORECASE),
        participle=words("participle"),
        relative=words("relative"),
        joining=re.compile(rf"(?<!\w)(?:{parts['joining']})"),
        opening=words("opening"),
        naming=words("naming"),
        has_articles=language not in ("ru", "az", "tr"),
        dashes=language in ("ru", "az", "tr"),
        verb_last=language in ("az", "tr"),
    )
