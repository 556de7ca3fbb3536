"""Static files, icons, the manifest; CSS and script made smaller without harm."""

from __future__ import annotations

import io
import json
import re
from importlib.resources import files

from PIL import Image
from unit.site.site_fixtures import Paper, picture
from unit.site.site_texts import EN

from broadsheet.site import assets
from broadsheet.site.minify import short_names, smaller_css, smaller_script
from broadsheet.site.pictures import best_rendition, choice_of
from broadsheet.site.shapes import Picture, Rendition

STYLES = files("broadsheet.site") / "styles"


def test_every_style_file_is_used_and_components_name_no_tags() -> None:
    named = {f"{name}.css" for name in (*assets.STORY_STYLES, *assets.OTHER_STYLES, *assets.NOTICE_STYLES)} | {
        "text-only.css"
    }
    assert named == {entry.name for entry in STYLES.iterdir()}
    for name in sorted(named - {"base.css", "tokens.css", "text-only.css", "print.css"}):
        css = re.sub(r"/\*.*?\*/", "", (STYLES / name).read_text(encoding="utf-8"), flags=re.S)
        for selectors in re.findall(r"([^{}]+)\{", css):
            if selectors.strip().startswith("@") or "from" in selectors or selectors.strip() == "to":
                continue
            for selector in selectors.split(","):
                assert re.search(r"[.:*\[]", selector), f"{name}: {selector.strip()}"


def test_the_two_days_have_the_same_tokens() -> None:
    css = (STYLES / "tokens.css").read_text(encoding="utf-8")
    light, dark = css.split("prefers-color-scheme: dark")
    colours = set(re.findall(r"(--\w+): #", light)) - {"--shade"}
    assert colours == set(re.findall(r"(--\w+): #", dark))
    assert assets.PAPER_COLOUR in light


def test_smaller_css_keeps_what_counts() -> None:
    css = """/* a */ .a , .b > .c { margin : 0 calc(1px + 2px) ; content : "a ; b  /x" ; }
    @media (min-width: 1px) { .d { x: y; } }"""
    assert smaller_css(css) == '.a,.b>.c{margin :0 calc(1px + 2px);content :"a ; b  /x"}@media (min-width:1px){.d{x:y}}'


def test_custom_properties_have_one_short_name_in_all_sheets() -> None:
    assert (
        short_names(".rail--ink{color:var(--ink);--gap:1px}", ("--ink", "--gap"))
        == ".rail--ink{color:var(--a);--b:1px}"
    )
    sheets = [assets.story_css(), assets.rich_css(), assets.other_css(), assets.text_only_css()]
    sheets += [body.decode() for address, (kind, body) in assets.static_files().items() if kind.startswith("text/css")]
    defined = set(re.findall(r"(--[\w-]+):", assets.story_css()))
    assert max(map(len, defined)) == 3
    for css in sheets:
        assert set(re.findall(r"var\((--[\w-]+)", css)) <= defined | set(re.findall(r"[{;](--[\w-]+):", css))


def test_smaller_script_drops_only_comments_and_room() -> None:
    assert smaller_script("// a\n  let x = 'https://x';\n\n  // b\n  go();\n") == "let x = 'https://x';\ngo();"


def test_icons_are_pictures_of_their_size() -> None:
    icons = assets.icon_files()
    for size in (180, 192, 512):
        content_type, body = icons[f"/icons/icon-{size}.png"]
        assert content_type == "image/png"
        assert Image.open(io.BytesIO(body)).size == (size, size)
    assert Image.open(io.BytesIO(icons["/favicon.ico"][1])).size == (48, 48)


def test_the_manifest_is_the_editions_own() -> None:
    facts = json.loads(assets.manifest(Paper("ru").edition))
    assert facts["name"] == "Гилавар"
    assert facts["start_url"] == "/ru/"
    assert {icon["src"] for icon in facts["icons"]} <= set(assets.icon_files())


def test_a_picture_offers_only_files_that_fit_its_place() -> None:
    offered = choice_of(picture(1, EN), "thumb")
    assert offered is not None
    assert re.findall(r" (\d+)w", offered.avif) == ["320"]
    assert offered.address.endswith("/320.jpg")
    lead = choice_of(picture(1, EN), "lead")
    assert lead is not None
    assert re.findall(r" (\d+)w", lead.avif) == ["640", "960", "1280", "1920"]
    assert re.findall(r"/(\d+)\.webp", lead.webp) == ["960"], "who shows no AVIF is offered one file"


def test_a_picture_whose_files_are_not_made_yet_is_not_shown() -> None:
    assert choice_of(Picture((), 10, 10, "x"), "lead") is None
    assert choice_of(None, "lead") is None
    assert best_rendition(Picture((), 10, 10, "x"), "16x9") is None


def test_a_picture_with_one_file_is_still_shown() -> None:
    only = Rendition("/m/a.png", 2400, 1600, "image/png")
    offered = choice_of(Picture((only,), 2400, 1600, "x"), "thumb")
    assert offered is not None
    assert (offered.address, offered.avif) == ("/m/a.png", "")
