"""What a line tells of one thing, place or cause that the note tells of another."""

import pytest

from .marks import asked, marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        (
            "I pick the frozen goods with a scanner and the dry goods off paper lists",
            "Pick the dry goods with a scanner and the frozen goods off paper lists",
            "dry",
        ),
        ("I post the invoices and file the receipts", "Post the receipts and file the invoices", "receipts"),
        (
            "changed nappies for babies and read stories to the 3 year olds",
            "Read stories to babies and changed nappies for 3-year-olds",
            "babies",
        ),
        (
            "fitted 24 points at the library, then fixed one switch at the town hall",
            "Fitted 24 points and a switch at the town hall",
            "town hall",
        ),
        ("on ward 7 I do the drug rounds, on ward 3 I covered the desk", "Do the drug rounds on ward 3", "3"),
        ("on the ship I baked bread, at the hotel I washed pots", "Baked bread at the hotel", "hotel"),
        ("counted bats in the caves and seals from the boat", "Counted seals in the caves", "caves"),
        ("patrolled the docks and sat on the desk at the museum", "Patrolled the museum", "museum"),
        ("my pupils did better after we changed books", "Changed books after pupils did better", "Changed"),
        (
            "weighed samples before the chemist came to look",
            "The chemist came to look before samples were weighed",
            "weighed",
        ),
        (
            "skinned and fleshed small birds, he let me mount one jay at the end",
            "Skinned, fleshed and mounted small birds",
            "birds",
        ),
        ("I took the group until their teacher came back", "Took the group as their teacher", "teacher"),
    ],
)
def test_what_moves_to_another_thing_is_asked_about(fact: str, text: str, word: str) -> None:
    assert word in marked(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("sound board on sundays, lyrics on the screen", "Ran the sound board and lyrics on Sundays"),
        ("did tutoring tuesdays after school for whoever came", "Tutored whoever came after school on Tuesdays"),
        (
            "sew uniforms, 80 pieces a day, the supervisor check quality",
            "Sew uniforms, with quality checked by the supervisor",
        ),
        ("cleaned rooms at the lodge, deep cleans in jan", "Cleaned rooms at the lodge, with deep cleans in January"),
        ("cleaned one of the kitchens on site", "Cleaned a kitchen on site"),
        (
            "my class filled up after the gym cut its prices, so I added a second session",
            "Added a second session after the class filled up when the gym cut its prices",
        ),
        (
            "sales went up when the rival shut, and because of that I was given two more areas",
            "Given two more areas because sales went up when the rival shut",
        ),
        (
            "latency went from 900ms to 240ms after i added an index",
            "Added an index, after which latency went from 900 ms to 240 ms",
        ),
        ("Keyed 900 records a week into Salesforce", "Keyed 900 weekly records into Salesforce"),
    ],
)
def test_what_keeps_its_own_is_quiet(fact: str, text: str) -> None:
    assert not asked(fact, text)
