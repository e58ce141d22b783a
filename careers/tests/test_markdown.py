from urllib.parse import urlsplit

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.markdown import clean, heading_anchor, to_html

TAGS = "p a em strong ul ol li h2 h3 h4 code pre blockquote table thead tbody tr th td"
ALLOWED = set(TAGS.split())
ATTRIBUTES = {"a": {"href", "title", "rel"}, "h2": {"id"}, "h3": {"id"}, "h4": {"id"}}
PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<body onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](  javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](data:image/svg+xml,<svg/onload=alert(1)>)",
    "[x](vbscript:msgbox(1))",
    "[x](file:///etc/passwd)",
    "[x](https://a.example \"\\\" onmouseover=alert(1) x=\\\"\")",
    "[x][1]\n\n[1]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](https://a.example/pixel.png)",
    "![x](javascript:alert(1))",
    "![x\"onerror=alert(1)](x)",
    "<style>*{background:url(//a.example)}</style>",
    "<link rel=stylesheet href=//a.example>",
    "<base href=//a.example>",
    "<meta http-equiv=refresh content='0;url=//a.example'>",
    "<form action=//a.example><input name=password></form>",
    "<object data=//a.example></object>",
    "<embed src=//a.example>",
    "<math><mtext><mglyph><style><img src=x onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<template><img src=x onerror=alert(1)></template>",
    "<details open ontoggle=alert(1)>",
    "<p style=\"position:fixed;inset:0\">x</p>",
    "<button onclick=alert(1)>x</button>",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "``` \" onclick=alert(1)\nx\n```",
    "`<script>alert(1)</script>`",
    "| <img src=x onerror=alert(1)> |\n|:-:|\n| <script>1</script> |",
    "# <img src=x onerror=alert(1)>",
    "# x\" onclick=\"alert(1)",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<a href=\"https://a.example\" target=_blank onclick=alert(1)>x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<<script>alert(1)//<</script>",
]  # fmt: skip


def active(html):
    """Everything in the HTML, as a browser reads it, that the allowlist does not name."""
    for element in html5lib.parseFragment(html, namespaceHTMLElements=False).iter():
        if not isinstance(element.tag, str):
            yield "comment"
        elif element.tag != "DOCUMENT_FRAGMENT" and element.tag not in ALLOWED:
            yield element.tag
        else:
            yield from (name for name in element.attrib if name not in ATTRIBUTES.get(element.tag, ()))
            if urlsplit(element.get("href", "")).scheme not in ("", "https", "http", "mailto"):
                yield element.get("href")


def test_there_are_enough_payloads():
    assert len(set(PAYLOADS)) >= 40


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markdown_of_an_attacker_has_nothing_active(payload):
    assert list(active(to_html(payload))) == []


@pytest.mark.parametrize("payload", PAYLOADS)
def test_html_of_an_attacker_has_nothing_active(payload):
    assert list(active(clean(payload))) == []


@given(st.text(alphabet="<>&\"'/=abps script:x\n#*[]()", max_size=80))
def test_cleaning_twice_is_cleaning_once(text):
    once = clean(text)
    assert clean(once) == once
    assert clean(to_html(text)) == to_html(text)


def test_ordinary_markdown_comes_out_whole():
    html = to_html(
        "**Bold**, *soft* and [a link](https://a.example).\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    )
    for part in ("<strong>Bold</strong>", "<em>soft</em>", "<li>one</li>", "<td>1</td>", 'href="https://a.example"'):
        assert part in html


def test_headings_start_at_the_level_asked_and_can_be_linked_to():
    html = to_html("# Find wind\n\n## Find wind\n\n###### Übung: 2", anchor="break-in-")
    assert '<h3 id="break-in-find-wind">' in html
    assert '<h3 id="break-in-find-wind-2">' in html
    assert '<h4 id="break-in-ubung-2">' in html


def test_a_heading_without_letters_has_an_anchor_too():
    assert heading_anchor("日本") == "part"
