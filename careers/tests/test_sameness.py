"""What guides lack and what they share, over small guides; and that the shipped ones share no sentence."""

import pytest
from django.core.management import CommandError, call_command

from careers import sameness
from careers.sameness import lacks, longest_runs, overlaps, same_headings, shared_sentences
from careers.shipped import HERE, read_guide, read_guides

from .helpers import GUIDE, write_guide

NOTE = "Kite makers have no code of their own; the figures are those of software developers."
WAYS = "\n".join(f"### {way}\n{way} well." for way in ("Find wind", "Ask Ann", "Sew", "Sell one", "Show it"))


@pytest.fixture
def guides(tmp_path):
    """Guides by slug, each the small guide with other texts."""
    (tmp_path / "content").mkdir()

    def made(**texts):
        for slug, replaced in texts.items():
            text = GUIDE.replace(NOTE, slug)
            for old, new in replaced.items():
                text = text.replace(old, new)
            write_guide(tmp_path, slug, text)
        return {path.stem: read_guide(path).content for path in sorted((tmp_path / "content").glob("*.md"))}

    return made


def only(text):
    """The small guide with nothing in its prose that another would have too."""
    return {"Kites, for {{ pay.median }}.": text}


def test_the_same_long_sentence_in_two_guides_is_found_whatever_its_marks(guides):
    said = "Nobody flies a kite on a day without wind"
    found = shared_sentences(guides(one=only(f"Yes. **{said}**! No."), two=only(f"- First\n- {said}.")))
    assert [" ".join(run.words) for run in found] == [said.casefold()]
    assert {place.slug for place in found[0].places} == {"one", "two"}


def test_a_sentence_of_seven_words_may_be_shared(guides):
    said = only("Nobody flies a kite without any wind.")
    assert shared_sentences(guides(one=said, two=said)) == []


def test_a_sentence_that_stands_twice_in_one_guide_is_not_shared(guides):
    said = "Nobody flies a kite on a day without wind."
    found = shared_sentences(guides(one=only(f"{said}\n\n{said}"), two=only("Glue.")))
    assert found == []


def test_the_address_of_a_link_is_not_read(guides):
    kites = "[kites](https://kites.example/where/to/find/a/good/kite)"
    both = guides(one=only(f"See {kites} there."), two=only(f"Look at {kites} here."))
    assert all("example" not in run.words for run in longest_runs(both))


def test_a_figure_is_one_word_however_it_is_written(guides):
    found = shared_sentences(
        guides(
            one=only("Half of all who make kites earn {{pay.median}} or more."),
            two=only("Half of all who make kites earn {{  pay.median  }} or more."),
        )
    )
    assert [run for run in found if "{{pay.median}}" in run.words]


def test_the_longest_run_is_found_inside_sentences_that_differ(guides):
    alike = "old cloth and split bamboo tied with waxed thread"
    found = longest_runs(guides(one=only(f"We use {alike} here."), two=only(f"Nobody else takes {alike}, they say.")))
    assert [" ".join(run.words) for run in found if "bamboo" in run.words] == [alike]
    assert [place.sentence for run in found for place in run.places if "bamboo" in run.words] == [
        f"We use {alike} here.",
        f"Nobody else takes {alike}, they say.",
    ]


def test_a_guide_alone_shares_nothing(guides):
    alone = guides(one={})
    assert (longest_runs(alone), shared_sentences(alone), overlaps(alone), same_headings(alone)) == ([], [], [], [])


def test_a_stop_in_a_short_form_ends_no_sentence():
    assert list(sameness._sentences("The U.S. Bureau counts. It asks “Why?” Then")) == [
        "The U.S. Bureau counts.",
        "It asks “Why?",
        "Then",
    ]


def test_the_overlap_is_measured_by_the_shorter_guide(guides):
    found = overlaps(
        guides(
            one=only("Red green blue white black brown gray."),
            two=only("Red green blue white black brown."),
            three=only("Red green blue white black pink."),
        )
    )
    assert [overlap.slugs for overlap in found] == [("one", "two"), ("one", "three"), ("three", "two")]
    assert found[0].percent == 100 > found[1].percent == found[2].percent > 0


def test_headings_are_compared_whatever_their_case(guides):
    found = same_headings(guides(one={"### Find wind": WAYS}, two={"### Find wind": WAYS.upper()}))
    assert [(len(same.headings), same.slugs) for same in found] == [(5, ("one", "two"))]


def test_what_a_small_guide_lacks_is_told(guides):
    (said,) = [lacks(guide) for guide in guides(one={}).values()]
    assert "1 skills, not 8 to 15" in said and "1 ways to break in, not 5" in said
    assert "no link for “Old kite pilot”" in said
    assert "no note on credentials: Kite pilot, Old kite pilot" in said


def test_the_shipped_guides_lack_nothing_and_share_no_sentence():
    shipped = {guide.slug: guide.content for guide in read_guides(HERE / "content")}
    assert {slug: said for slug, guide in shipped.items() if (said := lacks(guide))} == {}
    assert [run.places for run in shared_sentences(shipped)] == []
    assert [same for same in same_headings(shipped) if len(same.headings) >= sameness.WAYS] == []


def test_the_command_tells_what_it_found_and_fails_on_a_shared_sentence(guides, tmp_path, capsys):
    said = "Nobody flies a kite on a day without wind."
    guides(one=only(said))
    call_command("check_guides", "--from", str(tmp_path))
    assert "one: " in capsys.readouterr().out
    guides(two=only(said))
    with pytest.raises(CommandError, match="share a sentence"):
        call_command("check_guides", "--from", str(tmp_path))
    assert f"two: {said}" in capsys.readouterr().out


def test_the_command_fails_on_the_same_five_headings(guides, tmp_path):
    guides(one={"### Find wind\nWind.": WAYS}, two=only("Glue.") | {"### Find wind\nWind.": WAYS})
    with pytest.raises(CommandError, match="same five headings"):
        call_command("check_guides", "--from", str(tmp_path))


def test_a_broken_file_is_named(guides, tmp_path):
    guides()
    write_guide(tmp_path, "one", "no front matter")
    with pytest.raises(CommandError, match="one.md"):
        call_command("check_guides", "--from", str(tmp_path))
