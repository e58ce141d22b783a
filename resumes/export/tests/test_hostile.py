"""What people type is text. Setting a page opens no connection, reads no file but our fonts, and carries no script."""

import http.server
import threading
import typing
from html import escape

import pytest
from pydantic import BaseModel

from resumes.document import ResumeDocument, validated
from resumes.document.schema import SECTIONS, Basics, CustomEntry
from resumes.export import fonts, pdf, pool, renderer

from .reading import everything_in, links_of, pages_of, squeezed

CANARY = "CANARY-9043"
PAYLOADS = [
    '<img src="{web}">',
    '<img srcset="{web} 2x">',
    '<link rel="stylesheet" href="{web}">',
    '<link rel=attachment href="{file}">',
    '<link rel=attachment href="{web}">',
    "<style>@import url({web})</style>",
    '<style>@font-face{{font-family:x;src:url("{web}")}} *{{font-family:x}}</style>',
    '<style>body{{background:url("{web}")}}</style>',
    "<style>@page{{background:url({web})}}</style>",
    '<p style="background:url({web})">x</p>',
    '<p style="list-style-image:url({web})">x</p>',
    '<p style="content:url({file})">x</p>',
    '<object data="{web}"></object>',
    '<object data="{file}"></object>',
    '<embed src="{web}">',
    '<embed src="{file}">',
    '<iframe src="{file}"></iframe>',
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="{web}"/></svg>',
    '<svg><use href="{web}#a"/></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="{file}">x</a>',
    '<a rel=attachment href="{file}">x</a>',
    '<base href="{web}"><img src=x>',
    '<input type=image src="{web}">',
    '<meta http-equiv=refresh content="0;url={web}">',
    '</title></head><body><img src="{web}">',
    '"><img src="{web}">',
    "{{% include '{file}' %}}{{{{ settings.SECRET_KEY }}}}",
    ']]><!--<img src="{web}">-->',
]


@pytest.fixture(scope="module")
def listener():
    """A loopback server that only counts who comes."""
    hits = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            hits.append(self.path)
            self.send_error(404)

        do_HEAD = do_POST = do_GET

        def log_message(self, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/x", hits
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def secret_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("s") / "s.txt"
    path.write_text(CANARY)
    return path.as_uri()


def text_fields(part: type[BaseModel]) -> list[str]:
    """The fields of a part that take any text: not ids, dates, addresses or choices."""
    skipped = {"id", "start_date", "end_date", "date", "expires", "release_date", "url", "image"}
    return [n for n, field in part.model_fields.items() if field.annotation is str and n not in skipped]


def filled_with(text: str) -> ResumeDocument:
    """A resume with `text` in every text field there is."""

    def of(part: type[BaseModel]) -> dict[str, typing.Any]:
        values: dict[str, typing.Any] = dict.fromkeys(text_fields(part), text)
        for name in ("courses", "roles", "keywords"):
            if name in part.model_fields:
                values[name] = [text]
        if "highlights" in part.model_fields:
            values["highlights"] = [{"text": text}]
        return values

    location = dict.fromkeys(("address", "city", "region", "postal_code", "country_code"), text)
    basics = of(Basics) | {"location": location, "profiles": [{"network": text, "username": text}]}
    data: dict[str, typing.Any] = {name: [of(part)] for name, part in SECTIONS.items() if name != "custom"}
    data["certificates"][0]["number_shown"] = True
    data["skills"].append({"name": text, "level": text})
    return validated(data | {"basics": basics, "custom": [{"title": text, "items": [of(CustomEntry)]}]})


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_is_printed_as_text(payload, listener, secret_file):
    web, hits = listener
    text = payload.format(web=web, file=secret_file)
    made = pdf.render(filled_with(text)).pdf
    assert hits == []
    assert squeezed("".join(pages_of(made))).count(squeezed(text)) >= 30
    assert_harmless(made)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_even_as_markup_a_payload_reaches_nothing(payload, listener, secret_file):
    """The second guard by itself: what if a template forgot to escape."""
    web, hits = listener
    html = f"<html lang=en><title>x</title><body>{payload.format(web=web, file=secret_file)}<p>end</p>"
    made = pool.run(renderer.make, renderer.Job(html, ("",), "XCharter", b"1"))
    assert hits == []
    assert CANARY.encode() not in everything_in(made.pdf)
    assert b"/EmbeddedFiles" not in everything_in(made.pdf)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https://user:pw@host.example", "//x.org"]
)
def test_an_address_that_slipped_into_an_old_document_is_not_a_link(url):
    document = validated({"basics": {"name": "Sample Person"}, "work": [{"name": "Shop"}], "projects": [{"name": "P"}]})
    work = tuple(item.model_copy(update={"url": url}) for item in document.work)
    basics = document.basics.model_copy(update={"url": url})
    from resumes.export.layout import page

    shown = page(document.model_copy(update={"work": work, "basics": basics}))
    assert shown.contact == () and shown.sections[0].entries[0].head.href == ""


def test_the_style_sheet_names_only_our_fonts():
    for family in fonts.FAMILIES.values():
        assert family.css().count("url(") == len(family.files()) == family.css().count(f'url("{fonts.URL}')


def assert_harmless(made: bytes) -> None:
    inside = everything_in(made)
    for forbidden in (CANARY.encode(), b"/EmbeddedFile", b"/JavaScript", b"/JS ", b"/Launch", b"/OpenAction", b"/AA "):
        assert forbidden not in inside
    assert [link for link in links_of(made) if not link.startswith(("https://", "http://", "mailto:", "tel:"))] == []


def test_the_payloads_would_have_been_seen(listener):
    """The listener counts, and the payloads are markup: else the tests above would pass on anything."""
    import urllib.error
    import urllib.request

    web, hits = listener
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(web)
    assert hits.pop() == "/x"
    assert sum(escape(payload) != payload for payload in PAYLOADS) == len(PAYLOADS)
