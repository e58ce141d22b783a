"""A number in prose that is no figure of the tables is told by a source with a link and a day, or is part of a name."""

import pytest
from django.urls import reverse

from careers.models import Career, GuideVersion
from careers.numbers import filled_blanks, number_problems, numbers_in, told_in, untold
from careers.shipped import HERE, read_guide
from careers.tokens import TokenError

from .helpers import form_of

SOURCE = {"text": "Kites: 12,345 sold, 37 % red.", "url": "https://a.example/kites", "read_on": "2026-01-31"}
SENTENCE = "“12,345” stands in no source that has a link and a day."


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Earn $12,345.50 after 37 weeks, 12-hour days, mid-2024.", ["12,345.50", "37", "12", "2024"]),
        ("In May 2024, 8%.", ["2024", "8"]),
        ("{{ pay.median@15-2051 }} and {{ jobs.2034 }}", []),
        ("[The list](https://a.example/2024) and <https://a.example/9>", []),
        ("1. Begin\n2) Go on, 3 times", ["3"]),
        ("A W-2, an H-1B, B2B, COVID-19, S3, 24/7, a 401(k), 3D, call 911 or 9-1-1.", []),
        ("US$500 and 4000D", ["500", "4000"]),
    ],
)
def test_a_number_is_what_counts_something(text, numbers):
    assert numbers_in(text) == numbers


def test_only_a_source_with_a_link_and_a_day_tells_a_number():
    assert untold("Of 12345, 37% were red.", told_in([SOURCE])) == []
    for lack in ("url", "read_on"):
        assert SENTENCE in untold("Sold 12,345 and 12,345.", told_in([SOURCE | {lack: ""}]))[0]
    assert untold("DA-100 of June 30, 2026", told_in([], ["Azure DA-100, retired 2026-06-30"])) == []


def test_an_example_highlight_leaves_its_numbers_blank():
    assert filled_blanks(["Flew [number] kites 24/7", "Sold 40 kites"]) == [
        "“40”: leave a blank instead, as “[number]”."
    ]


@pytest.mark.parametrize("path", sorted((HERE / "content").glob("*.md")), ids=lambda path: path.stem)
def test_every_number_of_the_shipped_guides_is_told(path):
    assert list(number_problems(read_guide(path).content)) == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "change",
    [
        {"outlook": "Sold 12,345 of them."},
        {"lead": "One of 12,345."},
        {"examples": ["Sold 12,345 kites"]},
        {"education": "{{ growth }}"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_no_source_tells_is_not_published(kite, change):
    Career.objects.update(**change)
    with pytest.raises(TokenError):
        Career.objects.with_content().get().publish()
    assert GuideVersion.objects.published().get().number == 1


@pytest.mark.django_db
def test_a_note_of_a_skill_holds_to_it_too_until_a_source_tells_the_number(kite):
    kite.career_skills.update(note="12,345 knots")
    with pytest.raises(TokenError, match=r"Knots: “12,345” stands in no source"):
        Career.objects.with_content().get().publish()
    Career.objects.update(sources=[SOURCE])
    assert Career.objects.with_content().get().publish().number > 1


@pytest.mark.django_db
def test_it_is_saved_and_said_at_its_field(kite, publisher):
    url = reverse("admin:careers_career_change", args=[kite.pk])
    sent = form_of(publisher.get(url)) | {"outlook": "Sold 12,345 of them.", "_publish": "1"}
    page = publisher.post(url, sent, follow=True)
    assert f"Kite maker is saved and not published. kite-maker, Outlook: {SENTENCE}" in page.content.decode()
    assert SENTENCE in page.context["adminform"].form.fields["outlook"].help_text
    assert page.context["adminform"].form.fields["pros"].help_text == ""
    assert GuideVersion.objects.published().get().number == 1
    for press in ("_continue", "_review"):
        sent = form_of(publisher.get(url)) | {"why": press, press: "1"}
        page = publisher.post(url, sent, follow=True).content.decode()
        assert f"It cannot be published so. Outlook: {SENTENCE}" in page, press


@pytest.mark.django_db
def test_the_look_at_one_text_knows_the_sources_that_stand_beside_it(kite, writer):
    sent = {"text": "Sold 12,345.", "occupation": kite.occupation_id, "career": kite.pk, "sources": "Half a line |"}
    markdown = reverse("admin:careers_career_markdown")
    assert SENTENCE in writer.post(markdown, sent).content.decode()
    told = sent | {"sources": "Kites: 12,345 sold | https://a.example/kites | 2026-01-31"}
    assert SENTENCE not in writer.post(markdown, told).content.decode()
