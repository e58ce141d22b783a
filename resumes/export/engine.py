"""Inside the child process: WeasyPrint, spared what a page of ours never needs. Importing this imports the engine.

Markup of our own template is read as the XML that it also is, and styled by what our few elements need: the engine's
own style sheet makes six pseudo-elements of each one. Anything else is read and styled as the engine does it.
"""

import zlib
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any
from xml.etree import ElementTree

import pydyf
import weasyprint
from cssselect2 import ElementWrapper

from . import engine_kept

# The elements of templates/resumes/designs, before any sheet of ours: as in every browser, where it is seen.
_USUAL = """
head, title, meta { display: none }
html, body, h1, h2, h3, p, ul, li { display: block }
h1, h2, h3 { bookmark-label: content(text); break-after: avoid; break-inside: avoid }
h1 { bookmark-level: 1 }
h2 { bookmark-level: 2 }
ul { break-before: avoid }
br::before { content: "\\A"; white-space: pre-line }
@page { @top-right { text-align: right } }
"""
# Fonts that are kept packed: a few for each page that somebody is writing.
_FONTS = 48
# The highest takes three times as long and saves one byte in two hundred.
_LEVEL = 6


class Root(ElementWrapper):
    """The engine asks a page for elements of some names. Any other would make it a program of that rule, each time."""

    def query_all(self, *rules: Any) -> Iterator[ElementWrapper]:
        if not all(isinstance(rule, str) and rule.isalpha() for rule in rules):
            return super().query_all(*rules)
        named = (element for element in self.etree_element.iter() if element.tag in rules)
        return (ElementWrapper.from_html_root(element) for element in named)


class Markup(weasyprint.HTML):
    """A page of our template, or else whatever markup it is."""

    def __init__(self, text: str, url_fetcher: Any) -> None:
        try:
            root = ElementTree.fromstring(text)
        except ElementTree.ParseError:
            super().__init__(string=text, url_fetcher=url_fetcher)
            self.is_ours = False
        else:
            self.__dict__.update(vars(_blank()))
            self.url_fetcher = url_fetcher
            self.wrapper_element = Root.from_html_root(root)
            self.etree_element = root
            self.is_ours = True

    def _ua_stylesheets(self, forms: bool = False) -> list[Any]:
        return [_usual()] if self.is_ours else list(super()._ua_stylesheets(forms))


@cache
def _blank() -> weasyprint.HTML:
    return weasyprint.HTML(string="")


@cache
def _usual() -> Any:
    return weasyprint.CSS(string=_USUAL)


class _Written(pydyf.Object):
    """An object as the bytes that it is in the file."""

    data, compressible = b"", True

    def __init__(self, written: pydyf.Object) -> None:
        super().__init__()
        self.number, self.data = written.number, _text(written).encode("latin-1")


def _text(value: Any) -> str:
    """As the library writes it, without a turn into bytes for each part."""
    kind = type(value)
    if kind is str or kind is int:
        return str(value)
    if kind is bytes:
        return str(value, "latin-1")
    if kind is pydyf.Array:
        return f"[{' '.join(map(_text, value))}]"
    if kind is pydyf.Dictionary:
        return f"<<{''.join([f'/{_text(key)} {_text(each)}' for key, each in value.items()])}>>"
    return str(pydyf.Array((value,)).data[1:-1], "latin-1")


def write_once(pdf: pydyf.PDF) -> None:
    """Each object brought into its last form. A file with an identifier is made of all of them twice: for the file,
    and for a sum of it."""
    for number, each in enumerate(pdf.objects):
        if isinstance(each, pydyf.Stream):
            _pack(each)
        elif each.free != "f":
            pdf.objects[number] = _Written(each)
    add = pdf.add_object

    def add_packed(each: pydyf.Object) -> None:
        """Of all that are no streams one is made when the file is written."""
        if isinstance(each, pydyf.Stream):
            _pack(each)
        add(each)

    pdf.add_object = add_packed


def _pack(stream: pydyf.Stream) -> None:
    if stream.compress:
        parts = [part if type(part) is bytes else _text(part).encode("latin-1") for part in stream.stream]
        is_font = "Length1" in stream.extra or stream.extra.get("Subtype") == "/OpenType"
        stream.stream, stream.compress = [(_packed_font if is_font else _packed)(b"\n".join(parts))], False
        stream.extra["Filter"] = "/FlateDecode"


def _packed(plain: bytes) -> bytes:
    return zlib.compress(plain, _LEVEL)


_packed_font = lru_cache(_FONTS)(_packed)
engine_kept.take_their_places()
