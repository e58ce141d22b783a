"""Words typed wrong are mended where only one word can be meant; names, tools and words of trades stay."""

import csv
import re

import pytest
from django.conf import settings

from resumes.drafting.builtin import draft
from resumes.drafting.checking.given import Given
from resumes.drafting.claims import check
from resumes.drafting.language import dictionary
from resumes.drafting.language.shorthand import written_out
from resumes.drafting.language.spelling import mended, spelled
from resumes.drafting.language.wordlists import listed
from resumes.drafting.values import Role

WORKER = Role("Worker")
LEFT_AS_THEY_ARE = 0.001  # of the words of official titles, those whose publisher wrote them wrong


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("gril", "grill"),
        ("colsed", "closed"),
        ("reprots", "reports"),
        ("bulding", "building"),
        ("steralised", "sterilised"),
        ("patroled", "patrolled"),
        ("attendence", "attendance"),
        ("cheking", "checking"),
        ("cleen", "clean"),
        ("responsable", "responsible"),
        ("custumers", "customers"),
        ("shiping", "shipping"),
        ("truks", "trucks"),
        ("accoring", "according"),
        ("sertificate", "certificate"),
        ("sandwitches", "sandwiches"),
        ("apointments", "appointments"),
        ("explaind", "explained"),
    ],
)
def test_a_word_with_a_slip_is_the_one_it_must_be(word, meant):
    assert mended(word) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("telefone", "telephone"),
        ("restaraunt", "restaurant"),
        ("proffesional", "professional"),
        ("maintanence", "maintenance"),
        ("refrigarator", "refrigerator"),
    ],
)
def test_a_long_word_is_known_by_its_sound(word, meant):
    assert mended(word) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("teached", "taught"),
        ("gived", "gave"),
        ("wroted", "wrote"),
        ("cutted", "cut"),
        ("carryed", "carried"),
        ("boxs", "boxes"),
        ("shelfs", "shelves"),
        ("shelvs", "shelves"),
        ("tomatos", "tomatoes"),
        ("strawberrys", "strawberries"),
        ("inspecter", "inspector"),
        ("finaly", "finally"),
        ("fortnite", "fortnight"),
        ("waranty", "warranty"),
    ],
)
def test_a_form_made_by_rule_is_the_one_in_use(word, meant):
    assert mended(word) == meant


@pytest.mark.parametrize(
    "word",
    sorted(
        listed(
            """
            reefer trach depos dethatched muxed manger trunk neighbour convoy paras lever tacho planing sage
            rebar matcha chai coving overlock
            ganache barista telehandler phlebotomy balayage kubernetes figma canva xero postgres arriva glovo mould
            tyres labelled companys wifes appts dept dore
            """
        )
    ),
)
def test_a_name_or_a_word_of_a_trade_or_of_the_other_english_stays(word):
    assert mended(word) == word


def test_what_could_be_either_of_two_words_stays():
    assert [mended(word) for word in ("lifing", "chare", "souces")] == ["lifing", "chare", "souces"]


def test_words_of_official_titles_and_technologies_stay():
    figures = settings.BASE_DIR / "careers" / "figures"
    words = set()
    for name in ("job_titles", "technologies"):
        with (figures / f"{name}.csv").open(newline="") as lines:
            words.update(word for row in csv.reader(lines) for word in re.findall(r"[a-z]{4,}", " ".join(row).lower()))
    assert len(words) > 9_000
    changed = [word for word in words if mended(word) != word]
    assert len(changed) < LEFT_AS_THEY_ARE * len(words), changed


def test_only_small_words_are_mended_and_the_first_where_it_is_a_deed():
    assert spelled("Instaled cabels for Jonh at Cabels Ltd") == "Installed cables for Jonh at Cabels Ltd"
    assert spelled("Jonh's cabels, node.js/cabels") == "Jonh's cables, node.js/cabels"


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("help elder ladys to wash", "help elder ladies to wash"),
        ("drove the companys van", "drove the companys van"),
        ("typed them in to Excel", "typed them into Excel"),
        ("went in to the city", "went in to the city"),
        ("in a hole month", "in a whole month"),
        ("dug a hole", "dug a hole"),
        ("painted hole house", "painted whole house"),
        ("moved patience from ward to ward", "moved patients from ward to ward"),
        ("had patience with them", "had patience with them"),
        ("all of them past the exam", "all of them passed the exam"),
        ("all of them past", "all of them passed"),
        ("when wind was to strong", "when wind was too strong"),
        ("it was to help them", "it was to help them"),
        ("fewer complaints then last year", "fewer complaints than last year"),
        ("must of done 60", "must have done 60"),
        ("a lot of them was new", "many of them were new"),
        ("walked past the test track", "walked past the test track"),
        ("with less mistake than others", "with fewer mistakes than others"),
        ("counted my draw every night", "counted my drawer every night"),
        ("faced the isles", "faced the aisles"),
        ("kept the kids quite", "kept the kids quiet"),
    ],
)
def test_a_word_is_known_by_its_neighbors(note, text):
    assert spelled(note) == text


def test_no_mend_makes_a_thing_of_what_describes(monkeypatch):
    monkeypatch.setattr(
        "resumes.drafting.language.spelling.mended", lambda word: {"fortunat": "fortunate"}.get(word, word)
    )
    assert spelled("once a fortunat") == "once a fortunat"
    assert spelled("a fortunat team").startswith("a fortunate")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("theres 12 of them", "there are 12 of them"),
        ("theres snow", "there is snow"),
        ("300 tickets one day", "300 tickets a day"),
        ("did 60 in one day", "did 60 in one day"),
        ("the big ones others wont take", "the big ones others won't take"),
        ("washed them in the am", "washed them in the morning"),
        ("gave em snacks", "gave them snacks"),
        ("worked wi another carer", "worked with another carer"),
        ("upto 25 visitors", "up to 25 visitors"),
        ("weekends and bank hols", "weekends and bank holidays"),
    ],
)
def test_short_words_of_talk_are_written_out(note, text):
    assert written_out(note) == text


def test_drafter_and_check_read_a_note_alike():
    note = "cheked the forklif and recieved pakages"
    assert draft(note, role=WORKER).text == "Checked the forklift and received packages"
    assert {"checked", "forklift", "received", "packages"} <= set(Given(note).words)
    assert check("Checked the forklift and received packages", fact=note, role=WORKER).is_theirs


def test_the_dictionary_knows_rare_words_but_offers_common_ones_only():
    assert dictionary.is_english("autoclave") and not dictionary.is_english("cleen")
    assert "checking" in dictionary.common() and "autoclave" not in dictionary.common()


@pytest.mark.parametrize(
    "word",
    sorted(
        listed(
            """
        overlocked overlocking backwashed reflashed regrouted repointed undersealed underpinned unblocked backfilled
        debarked deburred reskinned rehung prepped rewicked handsewed miskeyed rerouted resleeved reheated retorqued
        undercoated overdyed overwrapped decanted descaled deadheaded crossmatched retubed remortared reglued
        oversewed resoled regassed depalletised
        """
        )
    ),
)
def test_what_a_trade_makes_of_a_verb_stays(word):
    assert mended(word) == word


@pytest.mark.parametrize(
    ("word", "meant"), [("prepaired", "prepared"), ("repared", "repaired"), ("unlodaed", "unloaded")]
)
def test_a_slip_is_no_word_of_a_trade(word, meant):
    assert mended(word) == meant
