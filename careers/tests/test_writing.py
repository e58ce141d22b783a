"""The texts of a guide as an editor writes them: what they may hold, how they will look, and bad input."""

import pytest
from django.urls import reverse

from careers.book import ALL_OCCUPATIONS
from careers.markdown import trouble
from careers.models import Career, Figures
from careers.tokens import offered, section_problems

from .helpers import form_of

pytestmark = pytest.mark.django_db
MARKDOWN = "/admin/careers/career/markdown/"

BAD = [
    ("<script>alert(1)</script>", "“<script>alert(1)</script>” is HTML"),
    ("See <b onclick=x>this</b>.", "“<b onclick=x>” is HTML"),
    ("<img src=x onerror=alert(1)>", "is HTML"),
    ("[here](javascript:alert(1))", "A link cannot begin with “javascript:”."),
    ("[here]( <JavaScript:alert(1)>)", "A link cannot begin with “javascript:”."),
    ("[here](data:text/html,x)", "A link cannot begin with “data:”."),
    ("![a cat](https://a.example/cat.png)", "Guides have no pictures"),
]


@pytest.mark.parametrize(("text", "sentence"), BAD)
def test_what_would_not_come_out_as_meant_is_said(text, sentence):
    assert any(sentence in said for said in trouble(text))


@pytest.mark.parametrize(
    "text",
    [
        "Fewer than 3 < 5 & more. **Strong**, `<b>` in code.",
        "[words](https://a.example/?a=1&b=2) and <https://b.example/> and [mail](mailto:x@a.example)",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "Note: see “Data: a book” [1]: nothing",
    ],
)
def test_plain_markdown_is_no_trouble(text):
    assert trouble(text) == []


@pytest.fixture
def url(kite):
    return reverse("admin:careers_career_change", args=[kite.pk])


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        *[("outlook", text, sentence) for text, sentence in BAD[:2] + BAD[3:4]],
        ("pros", "x" * 20_001, "Ensure this value has at most 20000 characters"),
        ("slug", "compare", "another page at this address"),
        ("slug", "Kite_Maker", "Use small letters"),
        ("slug", "dancers", "The profile of Dancers is read at this address."),
        # It shows the figures of software developers, and is not the guide to them.
        ("slug", "software-developers", "The profile of Software developers is read at this address."),
    ],
)
def test_bad_input_is_said_at_its_field_and_nothing_is_saved(writer, url, field, value, sentence):
    response = writer.post(url, form_of(writer.get(url)) | {field: value, "_save": "1"})
    errors = response.context["adminform"].form.errors
    assert list(errors) == [field] and sentence in errors[field][0]
    assert getattr(Career.objects.get(), field) != value


def test_a_guide_may_take_the_address_of_the_profile_that_it_stands_for(kite, writer, url):
    form = form_of(writer.get(url)) | {"slug": "software-developers", "basis": "exact", "_save": "1"}
    assert writer.post(url, form).status_code == 302
    assert Career.objects.get().slug == "software-developers"


def test_a_text_is_shown_as_it_will_look_with_its_figures_and_its_mistakes(kite, writer):
    sent = {"text": "Earn **{{ pay.median }}**. <i>x</i> {{ growht }}", "occupation": kite.occupation_id}
    shown = writer.post(MARKDOWN, sent).content.decode()
    assert "Earn <strong>$133,080</strong>." in shown and "&lt;i&gt;x&lt;/i&gt;" in shown
    assert "is HTML" in shown and "is not a figure that guides know" in shown
    assert "<i>" not in shown


def test_without_an_occupation_the_text_is_shown_too(kite, writer):
    assert "<em>so</em>" in writer.post(MARKDOWN, {"text": "*so*", "occupation": ""}).content.decode()


def test_only_editors_ask_how_a_text_will_look(kite, writer, client, django_user_model):
    assert writer.get(MARKDOWN).status_code == 403
    client.force_login(django_user_model.objects.create_user("staff@desk.example", is_staff=True))
    assert client.post(MARKDOWN, {"text": "x"}).status_code == 403


def test_every_figure_that_is_offered_is_one_that_guides_know(kite, writer, url):
    code = kite.occupation.code
    book = Figures.objects.book(code, ALL_OCCUPATIONS)
    tokens = offered(book, code)
    assert ("{{ pay.median }}", "$133,080") in tokens and len(tokens) > 15
    assert [section_problems(token, book, code) for token, _text in tokens] == [[]] * len(tokens)
    page = writer.get(url).content.decode()
    assert "<code data-figure>{{ pay.median }}</code></td><td>$133,080</td>" in page
    assert "js/desk.js" in page and page.count("data-markdown") == 10


def test_a_form_says_where_its_parts_are_and_takes_no_shared_row_away(kite, writer, url):
    page = writer.get(url).content.decode()
    assert '<a href="#career_skills-heading">Skills</a>' in page and 'id="career_skills-heading"' in page
    assert page.count('name="why"') == page.count('name="stamp"') == 1
    assert "Save and add another" not in page and "delete-related" not in page


def test_a_current_credential_has_no_end(kite, writer):
    address = reverse("admin:careers_certification_change", args=[kite.certifications.get(name="Kite pilot").pk])
    form = writer.get(address).context["adminform"].form
    sent = {name: form[name].value() or "" for name in form.fields} | {"successor": "Another"}
    response = writer.post(address, sent)
    assert list(response.context["adminform"].form.errors) == ["successor"]
    assert kite.title in response.content.decode()
    assert writer.post(address, sent | {"status": "retired"}).status_code == 302


def test_a_preview_says_that_it_is_one_and_leads_back(kite, writer, url, client):
    page = writer.get(reverse("admin:careers_career_preview", args=[kite.pk])).content.decode()
    assert "Preview of the working copy" in page and f'href="{url}"' in page
    version = reverse("admin:careers_career_version", args=[kite.pk, 1])
    assert f'href="{version}"' in writer.get(f"{version}preview/").content.decode()
    assert "preview-note" not in client.get(kite.get_absolute_url()).content.decode()
