"""Markdown to safe HTML: the one place of the project where text becomes markup.

Raw HTML in the text is shown as text, and whatever comes out passes an allowlist, so that nobody who edits a guide
can run a script on those who read it.
"""

import re
import unicodedata

import nh3
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext
from markdown_it import MarkdownIt
from markdown_it.token import Token

_HEADINGS = ("h2", "h3", "h4")
_TABLE = ("table", "thead", "tbody", "tr", "th", "td")
_TAGS = {"p", "a", "em", "strong", "ul", "ol", "li", "code", "pre", "blockquote", *_HEADINGS, *_TABLE}
_ATTRIBUTES = {"a": {"href", "title"}, **{heading: {"id"} for heading in _HEADINGS}}
_URL_SCHEMES = {"http", "https", "mailto"}

_SCHEME = re.compile(r"\]\(\s*<?\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)

_with_html = MarkdownIt("commonmark", {"html": True}).enable("table")
_markdown = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")


def to_html(text: str, *, top: int = 3, anchor: str = "") -> SafeString:
    """Safe HTML. Headings start at level `top` and carry ids, each beginning with `anchor`, to link to."""
    tokens = _markdown.parse(text)
    _settle_headings(tokens, top=top, anchor=anchor)
    return mark_safe(clean(_markdown.renderer.render(tokens, _markdown.options, {})))


def clean(html: str) -> str:
    """Only the tags and attributes of the allowlist, with whole links."""
    return nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_URL_SCHEMES)


def trouble(text: str) -> list[str]:
    """What would not come out as it was meant, each as a sentence for an editor."""
    tokens = [inner for block in _with_html.parse(text) for inner in (block, *(block.children or ()))]
    found = []
    if html := next((token for token in tokens if token.type in ("html_inline", "html_block")), None):
        found.append(gettext("“%(tag)s” is HTML: it would be shown as it is typed.") % {"tag": _begin(html.content)})
    schemes = {scheme.lower() for scheme in _SCHEME.findall(text)} - _URL_SCHEMES
    found += [gettext("A link cannot begin with “%(scheme)s:”.") % {"scheme": scheme} for scheme in sorted(schemes)]
    if any(token.type == "image" for token in tokens):
        found.append(gettext("Guides have no pictures: “![…](…)” would be shown as it is typed."))
    return found


def _begin(text: str) -> str:
    line = text.strip().partition("\n")[0]
    return line if len(line) <= 40 else f"{line[:40]}…"


def addresses_in(text: str) -> list[str]:
    """Where the links of the text lead, in their order."""
    inside = (token for block in _markdown.parse(text) for token in block.children or ())
    return [str(token.attrGet("href")) for token in inside if token.type == "link_open"]


def heading_anchor(text: str) -> str:
    """A heading as a part of an address: lower case, ASCII, hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "part"


def _settle_headings(tokens: list[Token], *, top: int, anchor: str) -> None:
    taken: set[str] = set()
    for index, token in enumerate(tokens):
        if token.type not in ("heading_open", "heading_close"):
            continue
        token.tag = f"h{min(max(int(token.tag[1]), top), 4)}"
        if token.type == "heading_open":
            token.attrSet("id", _unique(f"{anchor}{heading_anchor(tokens[index + 1].content)}", taken))


def _unique(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free)
    return free
