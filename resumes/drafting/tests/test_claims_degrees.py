"""What is told of the most, within a limit, a few times or one way is not told of all, or the other way."""

import pytest

from .marks import marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("booked 9 venues, the biggest one had 400 people", "Booked 9 venues of 400 people", "400"),
        ("sold 31 in one year, second best in the branch", "Sold 31 in one year, the best in the branch", "best"),
        ("wrote a diary for the parents of the two youngest", "Wrote a diary for the parents of babies", "parents"),
        ("fed 12 horses and rode the two quietest", "Fed and rode 12 horses", "rode"),
        ("tutored 6 pupils, the two oldest sat their exams", "Tutored 6 pupils who sat their exams", "sat"),
        ("bathed the kids and read to the smallest one", "Bathed and read to the kids", "read"),
        ("got quotes for every order over £5,000", "Got quotes for every order", "order"),
        ("ordered all parts up to 300 euros", "Ordered all parts", "parts"),
        ("carried the keys only when the boss was off", "Carried the keys when the boss was not off", "not"),
        ("closed the shop when the manager was away", "Closed the shop with the manager", "manager"),
        ("translated letters out of German into French", "Translated letters out of French into German", "French"),
        ("gave first aid twice, once with the crew", "Twice gave first aid with the crew", "crew"),
        ("took tours, only did the ghost tour twice", "Took tours and did the ghost tour", "ghost"),
        ("translated manuals from Polish into English", "Translated manuals from English into Polish", "Polish"),
        ("ran the machine only when the analyst was there", "Ran it when the analyst was not there", "not"),
        ("ran story time if Mrs Moss was away", "Ran story time with Mrs Moss", "Moss"),
        ("drove a van, never had an accident, was late twice", "Drove a van, never late", "never late"),
        ("patrolled the car park at night", "Patrolled the car park day and night", "day and night"),
        ("coloured hair, made tea at first", "Coloured hair from the first", "from the first"),
        ("typed up letters from dictation", "Drafted letters from dictation", "Drafted"),
    ],
)
def test_what_is_widened_or_turned_is_asked_about(fact: str, text: str, word: str) -> None:
    assert word in marked(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("booked 9 venues, the biggest one had 400 people", "Booked 9 venues for up to 400 people"),
        ("booked 9 venues, the biggest one had 400 people", "Booked 9 venues, the biggest with 400 people"),
        ("sold 31 in one year, second best in the branch", "Sold 31 in one year, second-best in the branch"),
        ("wrote a diary for the parents of the two youngest", "Wrote a diary for parents of the two youngest"),
        ("packed 300 boxes a shift, was the fastest", "Packed 300 boxes a shift"),
        ("fed 12 horses and rode the two quietest", "Fed 12 horses and rode two of them"),
        ("did stock with the boss, closed when the boss was off", "Did stock with the boss and closed when off"),
        ("got quotes for every order over £5,000", "Got quotes for orders over £5,000"),
        ("got quotes for every order over £5,000", "Got quotes for every order above £5k"),
        ("gave first aid twice, once with the crew", "Gave first aid twice, including once with the crew"),
        ("took tours, only did the ghost tour twice", "Took tours and did the ghost tour twice"),
        ("drove from A to Bath and from Bath to A", "Drove from Bath to A and from A to Bath"),
        ("translated to Polish from English, and from Polish to English", "Translated from English to Polish"),
        ("ran the machine only when the analyst was there", "Ran the machine only with the analyst present"),
        ("ran story time if Mrs Moss was away", "Ran story time when Mrs Moss was away"),
        ("never had an accident, a complaint or a day off", "Never had an accident, complaint or day off"),
        ("patrolled days and nights", "Patrolled day and night"),
        ("typed up letters from dictation", "Transcribed letters from dictation"),
    ],
)
def test_what_keeps_its_bounds_is_quiet(fact: str, text: str) -> None:
    assert not marked(fact, text)
