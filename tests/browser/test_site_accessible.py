"""Every page kind under axe-core, by day and by night, on a phone and on a wide screen; and in the Nu HTML checker."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.shoot import ROOT, served
from playwright.sync_api import Browser, BrowserContext
from unit.site.site_fixtures import LANGUAGES, Paper

pytestmark = pytest.mark.browser

AXE = ROOT / ".tools/node_modules/axe-core/axe.min.js"
VNU = ROOT / ".tools/node_modules/vnu-jar/build/dist/vnu.jar"
KINDS = sorted(
    set(Paper("az").pages()) - {"error-405", "error-421", "error-429", "archive-month-older", "search-problem"}
)
_RUN_AXE = "() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)"


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with served() as address:
        yield address


def _context(browser: Browser, width: int, scheme: str = "light") -> BrowserContext:
    """A window in which pictures do not come: their places are what counts here, and they take long to draw."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else "light"
    )
    context.route("**/m/**", lambda route: route.abort())
    return context


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed: sh scripts/tools.sh")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_on_any_page_kind(base: str, browser: Browser, scheme: str) -> None:
    source = AXE.read_text(encoding="utf-8")
    context = _context(browser, 1280, scheme)
    page = context.new_page()
    found = {}
    for number, kind in enumerate(KINDS):
        language = (*LANGUAGES, "rtl")[number % 5]
        page.goto(f"{base}/page/{language}/{kind}+extras")
        page.evaluate(source)
        for violation in page.evaluate(_RUN_AXE):
            nodes = [node["target"] for node in violation["nodes"]][:3]
            found[f"{language}/{kind}: {violation['id']}"] = nodes
    context.close()
    assert found == {}


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed: sh scripts/tools.sh")
@pytest.mark.parametrize("language", [*LANGUAGES, "rtl"])
def test_axe_finds_no_violation_on_a_phone(base: str, browser: Browser, language: str) -> None:
    context = _context(browser, 360)
    page = context.new_page()
    for kind in ("story-everything", "home"):
        page.goto(f"{base}/page/{language}/{kind}")
        page.evaluate(AXE.read_text(encoding="utf-8"))
        assert [one["id"] for one in page.evaluate(_RUN_AXE)] == [], kind
    context.close()


@pytest.mark.parametrize("width", [320, 360, 820, 1440])
def test_no_page_scrolls_sideways(base: str, browser: Browser, width: int) -> None:
    context = _context(browser, width)
    page = context.new_page()
    wide = []
    for kind in KINDS:
        page.goto(f"{base}/page/ru/{kind}")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(kind)
    context.close()
    assert wide == []


def test_the_nu_html_checker_finds_no_error(tmp_path: Path) -> None:
    if not VNU.is_file() or not shutil.which("java"):
        pytest.skip("the Nu HTML checker or Java is not installed: sh scripts/tools.sh")
    wanted = [("az", kind) for kind in KINDS] + [(language, "story-everything") for language in ("ru", "en", "tr")]
    for language, kind in wanted:
        paper = Paper(language)
        html = paper.html(paper.pages()[kind], extras=True)
        if kind not in ("story-everything", "home", "text-only"):
            # The CSS is the same on all pages, and it is what takes the checker's time.
            html = re.sub(r"(<style[^>]*>).*?(?=</style>)", r"\1", html, flags=re.S)
        (tmp_path / f"{language}-{kind}.html").write_text(html, encoding="utf-8")
    command = ["java", "-jar", str(VNU), "--errors-only", "--format", "json", "--stdout", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    messages = json.loads(done.stdout)["messages"]
    assert [(Path(one["url"]).name, one.get("lastLine"), one["message"]) for one in messages] == []
