"""What is true of every guide that the project ships."""

import re

import pytest

from careers.shipped import HERE, read_guide, read_guides

FILES = sorted((HERE / "content").glob("*.md"))
GUIDES = [read_guide(path) for path in FILES]
TOKEN = re.compile(r"\{\{.*?\}\}")
NUMBER = re.compile(r"\$?\d[\d,]*(?:\.\d+)?%?")


def each(**options):
    return pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.slug, **options)


def told(guide):
    """Texts of the guide that may carry a number: its sources, and the names of credentials and skills."""
    content = guide.content
    texts = [source.text for source in content.sources]
    texts += [f"{row.name} {row.successor} {row.retired_on}" for row in content.certifications]
    return " ".join([*texts, *(skill.name for skill in content.skills)])


def loose_numbers(guide, text):
    """Numbers of a text that are neither a figure of the tables nor told by a source."""
    known = {number.strip("$%,") for number in NUMBER.findall(told(guide))}
    return [number for number in NUMBER.findall(TOKEN.sub("", text)) if number.strip("$%,") not in known]


def test_the_model_guide_and_its_relatives_are_there():
    assert len(GUIDES) >= 5
    read_guides()


@each()
def test_a_number_in_the_prose_is_a_figure_or_has_a_source(guide):
    content = guide.content
    texts = [text for _, text in content.prose]
    texts += [content.lead, content.basis_note, content.education, content.experience]
    texts += [row.note for row in (*content.skills, *content.certifications, *content.related)]
    assert [number for text in texts for number in loose_numbers(guide, text)] == []


def test_a_number_without_a_source_is_found():
    assert loose_numbers(GUIDES[0], "Earn $987,654 after 37 weeks, {{ pay.median }}.") == ["$987,654", "37"]


@each()
def test_a_guide_has_the_depth_of_the_model_page(guide):
    content = guide.content
    assert 6 <= len(content.examples) <= 10
    assert 8 <= len(content.questions) <= 12
    assert 8 <= len(content.skills) <= 15
    assert len(content.related) >= 4
    assert content.certifications and content.sources
    assert content.break_in.count("\n### ") + content.break_in.startswith("### ") == 5
    assert content.pros.count("- ") >= 5 and content.cons.count("- ") >= 5


@each()
def test_other_titles_are_other_and_each_stands_once(guide):
    titles = [title.casefold() for title in (guide.content.title, *guide.content.other_titles)]
    assert len(titles) > 5
    assert len(set(titles)) == len(titles)


@each()
def test_example_highlights_leave_their_numbers_blank(guide):
    assert [line for line in guide.content.examples if re.search(r"\d", line)] == []
    assert all("[" in line for line in guide.content.examples)


@each()
def test_a_retired_credential_names_its_successor(guide):
    for row in guide.content.certifications:
        assert row.status == "current" or (row.retired_on and row.successor)
        assert row.url.startswith("https://")


@each()
def test_a_link_on_a_page_is_whole(guide):
    for source in guide.content.sources:
        assert source.url == "" or source.url.startswith(("https://", "http://"))
