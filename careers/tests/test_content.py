"""What is true of every guide that the project ships."""

import re

import pytest

from careers.shipped import HERE, read_guide, read_guides

FILES = sorted((HERE / "content").glob("*.md"))
GUIDES = [read_guide(path) for path in FILES]


def each(**options):
    return pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.slug, **options)


def test_the_model_guide_and_its_relatives_are_there():
    assert len(GUIDES) >= 5
    read_guides()


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
def test_a_figure_is_that_of_whichever_release_stands(guide):
    # A year would read “not published” as soon as an operator takes up the next projections.
    assert not re.search(r"\{\{\s*jobs\.\d", "".join(text for _, text in guide.content.prose))


@each()
def test_a_retired_credential_names_its_successor(guide):
    for row in guide.content.certifications:
        assert row.status == "current" or (row.retired_on and row.successor)
        assert row.url.startswith("https://")


@each()
def test_a_link_on_a_page_is_whole(guide):
    for source in guide.content.sources:
        assert source.url == "" or source.url.startswith(("https://", "http://"))
