"""No word stands alone on the last line of a text, and no more texts are marked for it than may need it."""

import random
import re

import pytest

from resumes.document import validated
from resumes.export import DESIGNS, Look, last_words, pdf, renderer

from . import samples
from .reading import pages_of, squeezed

TEXT = (
    "Led a team of twelve and cut the cost of repairs by a third over two winters, which the shop agreed on with those "
    "who drive; wrote the guide for on-call and trained four, and/or found what had been lost in the feed since May "
)
WIDE = dict.fromkeys("abcdefghijklmnopqrstuvwxyz-, ", 1.0)


def of_growing_texts(longest):
    """Each text is a word longer than the one before: some line ends in every place there is."""
    told = [" ".join((TEXT * 3).split()[:length]) for length in range(longest - 30, longest)]
    job = {"name": "Shop", "position": "Clerk", "highlights": samples.told(*told)}
    return validated({"basics": {"name": "Sample Person"}, "work": [job]})


def last_lines(made):
    points = "\n".join(pages_of(made.pdf)).split("• ")[1:]
    return [[line for line in point.splitlines() if line.strip()][-1] for point in points]


@pytest.mark.parametrize("design", DESIGNS)
def test_no_word_stands_alone_on_the_last_line_of_a_point(design, monkeypatch):
    job = pdf._new_job(of_growing_texts(55), Look(design=design))
    lines = last_lines(renderer.make(job))
    assert len(lines) == 30
    assert all(" " in line.strip() for line in lines), lines
    monkeypatch.setattr(last_words, "_may_part", lambda *_: False)
    assert not all(" " in line.strip() for line in last_lines(renderer.make(job)))


@pytest.mark.parametrize("name", ["engineer", "first_job", "academic"])
@pytest.mark.parametrize("design", DESIGNS)
def test_lines_are_the_same_as_if_every_text_were_marked(design, name, monkeypatch):
    job = pdf._new_job(samples.ALL[name], Look(design=design))
    made = [squeezed(page) for page in pages_of(renderer.make(job).pdf)]
    lines = [line for page in pages_of(renderer.make(job).pdf) for line in map(squeezed, page.splitlines())]
    monkeypatch.setattr(last_words, "_may_part", lambda *_: True)
    marked = pages_of(renderer.make(job).pdf)
    assert made == [squeezed(page) for page in marked]
    assert lines == [line for page in marked for line in map(squeezed, page.splitlines())]


def test_a_text_that_surely_ends_well_is_left_as_it_is():
    job = pdf._new_job(samples.ENGINEER, Look())
    marked = last_words.keep_together(job.html, job.family, job.rooms[0])
    assert 0 < marked.count('class="end"') < len(last_words._LAST_WORDS.findall(job.html)) / 2
    assert re.sub(r"</?span[^>]*>", "", marked) == re.sub(r"</?span[^>]*>", "", job.html)


def test_characters_of_another_font_are_not_measured():
    html = "<li>• A text of forty letters and more that has 日本 and ends so</li>"
    assert 'class="end"' in last_words.keep_together(html, "XCharter", last_words.Room(1000, 1000))
    assert "span" not in last_words.keep_together(html.replace("日本", "it"), "XCharter", last_words.Room(1000, 1000))


def test_wherever_a_line_may_end_is_thought_of():
    chosen = random.Random(1)
    parted = 0
    for _ in range(3_000):
        words = ["".join(chosen.choices("abcdefgh-,", k=chosen.randint(1, 9))) for _ in range(chosen.randint(8, 30))]
        room, scale = chosen.uniform(20, 60), chosen.uniform(last_words._NARROWER, last_words._WIDER)
        begins, reached = [], 0.0
        for number, word in enumerate(words):
            if number and (reached + 1 + len(word)) * scale > room:
                begins.append(number)
                reached = float(len(word))
            else:
                reached += len(word) + bool(number)
        if any(number > len(words) - 3 for number in begins):
            parted += 1
            assert last_words._may_part(" ".join(words[:-3]), " ".join(words[-3:]), room, WIDE), words
    assert 100 < parted < 2_000
