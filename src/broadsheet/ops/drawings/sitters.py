"""Who sits for a portrait: the demo paper's contributors and people, all invented, and what tells them apart."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SITTERS", "Sitter"]


@dataclass(frozen=True)
class Sitter:
    """How one person looks; `hair` and `beard` name brushes in `portraits`."""

    backdrop: tuple[str, str]
    skin: tuple[str, str, str]
    hair: str
    hair_tones: tuple[str, str]
    coat: tuple[str, str]
    collar: str = "round"
    beard: str = ""
    glasses: bool = False
    elderly: bool = False
    mirrored: bool = False
    broad: float = 1.0


FAIR = ("#f6d3b3", "#e2ad88", "#a96a51")
OLIVE = ("#eec49b", "#d09b70", "#8f5a41")
TAN = ("#dfae82", "#b97f56", "#784a33")
ROSY = ("#f9d5bd", "#e8ab8f", "#b0685a")

BLACK, BROWN, AUBURN = ("#1f1a20", "#4a3f47"), ("#3a2419", "#7a5136"), ("#8a3f1f", "#cf7d43")
GREY, WHITE, BLONDE = ("#77777c", "#b9b8b6"), ("#bdb9b3", "#f1ede4"), ("#b98a4a", "#ecc987")

SITTERS: dict[str, Sitter] = {
    "aysel-rahimli": Sitter(("#e3a857", "#b86f3c"), OLIVE, "long", BLACK, ("#2f5a6e", "#183644")),
    "murad-talibov": Sitter(
        ("#5f8a93", "#2f5561"), TAN, "short", BLACK, ("#39424f", "#1b212a"), "shirt", "full", broad=1.08, mirrored=True
    ),
    "olga-vetrova": Sitter(("#a9606a", "#6b2f42"), FAIR, "bob", GREY, ("#2c2a33", "#141319"), "scarf", glasses=True),
    "kanan-safarli": Sitter(
        ("#7fa56b", "#3f6b4d"), OLIVE, "curly", BROWN, ("#c4452f", "#7d2419"), "hood", mirrored=True
    ),
    "helen-marsh": Sitter(("#7d93b8", "#435a86"), ROSY, "bob", AUBURN, ("#e6dcc2", "#a99a78"), "shirt"),
    "gunel-babazade": Sitter(
        ("#4f8a82", "#22504f"), OLIVE, "bun", BLACK, ("#d9a441", "#94651f"), glasses=True, mirrored=True
    ),
    "ilya-gorin": Sitter(
        ("#b59a72", "#75583c"), FAIR, "bald", WHITE, ("#5d4630", "#33241a"), "shirt", "full", glasses=True, elderly=True
    ),
    "tofig-alasgarli": Sitter(
        ("#39476e", "#1c2443"), TAN, "short", GREY, ("#23272e", "#0f1216"), "hood", "moustache", broad=1.05
    ),
    "rena-qurbanova": Sitter(
        ("#6fa3ab", "#2f6674"), OLIVE, "bun", GREY, ("#1f3f63", "#10243c"), "shirt", elderly=True, mirrored=True
    ),
    "elmar-sadiqli": Sitter(("#c9b183", "#8a7048"), OLIVE, "short", BROWN, ("#2f4f5f", "#182c37"), "tie", glasses=True),
    "nigar-tagizade": Sitter(
        ("#d98a6f", "#96473d"), FAIR, "long", BROWN, ("#1f2a3c", "#0f1522"), "shirt", mirrored=True
    ),
    "vuqar-samadzade": Sitter(
        ("#5a7fa0", "#26456a"), TAN, "short", GREY, ("#1f5f8a", "#113a57"), "hood", elderly=True, broad=1.12
    ),
    "lala-asgarzade": Sitter(("#8e3440", "#4a1420"), OLIVE, "wavy", BLACK, ("#17151b", "#08070a")),
    "sabir-agamirzayev": Sitter(
        ("#9db07a", "#55703f"),
        TAN,
        "cap",
        WHITE,
        ("#6d5a3f", "#3c2f20"),
        "shirt",
        "moustache",
        elderly=True,
        mirrored=True,
    ),
    "marina-lebedinskaya": Sitter(
        ("#e0b560", "#a8742f"), FAIR, "bob", BLONDE, ("#2d6a66", "#174240"), "shirt", mirrored=True
    ),
    "thomas-ashworth": Sitter(("#86b0b5", "#3f7480"), ROSY, "curly", AUBURN, ("#3b4a57", "#1c2730"), "round", "full"),
    "ramin-isgandarli": Sitter(
        ("#a58bb0", "#5c4670"), OLIVE, "short", BLACK, ("#7d4a36", "#48271c"), "tie", "moustache", glasses=True
    ),
}
