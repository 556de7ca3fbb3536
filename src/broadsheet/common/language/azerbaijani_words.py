"""Azerbaijani words that look like a shorter word with a suffix and are none, and short ones that do take one.

``Gəncə`` is no form of ``gənc`` (young), ``təmir`` (repair) none of ``təmin``, ``Ağdam`` is not ``ağ`` (white). Rules
alone cannot tell. Only words that a newspaper prints often are here; a rare one that meets another costs a reader a
line to skip. Written down from general knowledge, none for the sake of a list that stems are judged by.
"""

from __future__ import annotations

__all__ = ["DATIVES", "WHOLE_WORDS"]

_NOUNS = (
    "addım adam alim alman aydın axır axund ağrı ağır başqan bağça bilik boyun beyin bütün çadır çəki dairə davam "
    "daxil dayı dəqiqə dəri dərin dərd dəstə dəstək dilim dollar doğum düşmən edam ərizə ərəb əsas əsir əzələ hakim "
    "haram hissə hovuz hüquq ildırım kaman kağız komanda kürsü kürək qadir qadın qapı qarın qarşı qatı qədim qoyun "
    "qurban qəribə maaş məhrəm məsləhət məsələ məsələn mətn müdir müəllim nazir nəfis ölüm ördək pərdə qəzet roman "
    "sarı sayğı sədr sərin sığınacaq şaman şərik şəhid şəhər tatar toxum türkmən təlim təmin təmir təqdim təsdiq "
    "təsir təziyə usta üzüm validə vəzir yanacaq yardım yarım yas yeni yetim yubiley zalım zərbə zərf"
)
_PLACES = (
    "astara ağcabədi ağdam ağdaş ağstafa ağsu babək balakən beyləqan biləsuvar bərdə cəbrayıl cəlilabad culfa "
    "daşkəsən füzuli goranboy göyçay göygöl gədəbəy gəncə hacıqabul imişli ismayıllı kürdəmir kəlbəcər laçın lerik "
    "lənkəran masallı mingəçevir naftalan naxçıvan neftçala oğuz ordubad qazax qobustan quba qubadlı qusar qəbələ "
    "saatlı sabirabad salyan samux siyəzən sumqayıt şabran şamaxı şahbuz şirvan şuşa şəki şəmkir şərur tovuz tərtər "
    "ucar xankəndi xaçmaz xızı xocavənd yardımlı yevlax zaqatala zəngilan zərdab "
    "afrika almaniya amerika asiya avropa belarus çin fransa ingiltərə iran iraq ispaniya israil italiya livan misir "
    "moldova pakistan polşa rumıniya rusiya suriya türkiyə ukrayna vatikan yaponiya"
)
_PEOPLE = "həsən hüseyn kərim nadir nazim rəsul səlim tahir əmin əmir"
# A vowel that goes before a suffix: beyin, beyni.
_SHORTENED = {"beyn": "beyin", "boyn": "boyun", "qarn": "qarın"}


def _with_softened(words: list[str]) -> dict[str, str]:
    """Every word by itself and as it is written before a vowel (``dəstək``, ``dəstəyi``)."""
    softened = {"aq": "ağ", "ək": "əy", "ik": "iy"}
    return {word: word for word in words} | {
        word[:-2] + softened[word[-2:]]: word for word in words if word[-2:] in softened
    }


WHOLE_WORDS = _with_softened(f"{_NOUNS} {_PLACES} {_PEOPLE}".split()) | _SHORTENED
"""How a form begins -> the word, in small letters."""

# Rules leave -a on a word of three letters, as qala and ana are no forms of qal and an. These are common nouns of which
# it makes no other word (so not at, ad, od, il, xal, bel, yaş).
_SHORT_NOUNS = (
    "ay ev ər iş iz ön üz baş bəy can cib çay çin çöl dağ daş dil din diz duz fil gün göy göz hal kim mal nur pul qan "
    "qaz qış qız quş rəy saz səs siz sol söz süd tip toy yer yol yük yüz zal zor biz"
)
DATIVES = {word + ("ə" if set(word) & set("əeiöü") else "a"): word for word in _SHORT_NOUNS.split()}
"""``yola`` -> ``yol``."""
