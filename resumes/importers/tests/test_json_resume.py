"""A JSON file from anywhere becomes a resume to look at, or one clear sentence."""

import json
import random
from pathlib import Path

import pytest

from resumes.document import DocumentError, ResumeDocument, validated
from resumes.document.json_resume import to_json_resume
from resumes.document.upgrades import dump
from resumes.importers.json_resume import read
from resumes.reading.values import MOST_BYTES

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.json"))
RESUME = {
    "basics": {"name": "Sample Person"},
    "work": [{"name": "Example Stores", "startDate": "2020"}],
    "skills": ["SQL", "R"],
}


def as_file(value, encoding="utf-8"):
    return json.dumps(value, ensure_ascii=False).encode(encoding)


def test_a_json_resume_is_understood():
    result = read(as_file(RESUME))
    assert result.document.work[0].end_date == "present"
    assert result.understood == ("Name: Sample Person", "Work Experience: 1 entry", "Skills: 2 entries")
    assert result.not_understood == ()


def test_our_save_file_brings_back_everything():
    document = validated(
        {"basics": {"name": "A"}, "target": {"title": "T"}, "declined": ["x"], "work": [{"notes": "rough"}]}
    )
    assert read(as_file(dump(document))).document == document
    assert read(as_file(to_json_resume(document))).document == document


def test_a_save_file_changed_by_hand_is_read_as_far_as_it_goes():
    data = dump(ResumeDocument().with_item("work", "work0001", name="A", notes="rough"))
    data["work"][0]["startDate"] = "Spring 2020"
    result = read(as_file(data))
    assert (result.document.work[0].id, result.document.work[0].notes) == ("work0001", "rough")
    assert len(result.not_understood) == 1 and "Spring 2020" in result.not_understood[0]


def test_a_save_file_of_a_newer_version_says_so():
    with pytest.raises(DocumentError, match="newer version"):
        read(as_file(dump(ResumeDocument()) | {"format": 99}))


def test_what_is_kept_and_not_shown_is_told():
    data = {
        "basics": {"name": "A", "pronouns": "they", "profiles": [{"network": "X", "icon": "fa-x"}]},
        "work": [{"name": "B", "positions": [1], "note": ""}, {"name": "C", "id": "c", "positions": [2], "other": {}}],
        "skills": [*({"name": f"S{n}", "years": n} for n in range(1, 8)), "**R**"],
        "clubs": ["x"],
        "meta": {},
    }
    assert read(as_file(data)).not_understood == (
        "Kept, but on no page: clubs.",
        "Basics: kept, but on no page: pronouns.",
        "Profiles 1: kept, but on no page: icon.",
        "Work Experience 1, 2: kept, but on no page: positions.",
        "Skills 1, 2, 3, 4, 5 and 2 more: kept, but on no page: years.",
        "Skills 8: the signs of HTML or Markdown were taken out of: name.",
    )


def test_commas_too_many_are_forgiven_and_texts_that_hold_some_are_not_touched():
    document = read(b'{"basics": {"name": "A ,] B",}, "skills": ["C ,}", "D",\n ],}').document
    assert document.basics.name == "A ,] B"
    assert [skill.name for skill in document.skills] == ["C ,}", "D"]


def test_a_key_that_stands_twice_loses_nothing():
    document = read(
        b'{"basics": {"name": "A", "name": ""}, "skills": ["C"], "languages": [], "skills": ["D"],'
        b' "languages": ["E"], "work": {"name": "B", "position": "F", "position": "G"}}'
    ).document
    assert (document.basics.name, document.languages[0].language) == ("A", "E")
    assert [skill.name for skill in document.skills] == ["C", "D"]
    assert (document.work[0].position, document.work[0].extra) == ("F", {"position 2": "G"})


@pytest.mark.parametrize("filling", [b'\\"', b", ", b'"', b'",', b"//", b"/*"])
def test_a_broken_file_of_the_largest_size_is_refused_within_seconds(filling):
    with pytest.raises(DocumentError):
        read((b'{"a": ["' + filling * MOST_BYTES)[:MOST_BYTES])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_a_file_may_be_in_any_encoding_of_json(encoding):
    assert read(as_file({"basics": {"name": "Søren 例"}}, encoding)).document.basics.name == "Søren 例"


def test_a_file_as_old_editors_on_windows_save_it_is_read():
    data = json.dumps({"basics": {"name": "José Núñez – “Pepe”"}}, ensure_ascii=False).encode("cp1252")
    assert read(data).document.basics.name == "José Núñez – “Pepe”"


@pytest.mark.parametrize("wrap", [lambda one: [one], lambda one: {"resume": one}, lambda one: {"data": [one]}])
def test_a_resume_that_stands_alone_in_something_is_found(wrap):
    assert read(as_file(wrap({"basics": {"name": "A"}, "work": [{"name": "B"}]}))).document.basics.name == "A"


def test_of_two_resumes_in_one_file_none_is_lost_in_silence():
    with pytest.raises(DocumentError, match="This is not a resume"):
        read(as_file([{"basics": {"name": "A"}}, {"basics": {"name": "B"}}]))


@pytest.mark.parametrize(
    "data, sentence",
    [
        (b"", "This file is empty."),
        (b" \n\t", "This file is empty."),
        (b"%PDF-1.7\n%\xe2\xe3", "This file is not JSON."),
        (b"Dear hiring manager", "This file is not JSON."),
        (b"\xff\xfe\x00", "This file is not JSON."),
        (b'{"basics": {"name": "A"},\n "work": [', "This JSON file is broken: reading stopped at line 2, column 11."),
        (b'{"basics": {"name": "A",,}}', "This JSON file is broken: reading stopped at line 1, column 2"),
        (b'{"basics": {} /* "a": 1 */}', "This file has comments in it, which JSON has no place for. Take out /*"),
        (b'// mine\n{"basics": {}}', "This file has comments in it, which JSON has no place for. Take out //"),
        (b'{"basics": {"url": "http://example.com"} "work": 1}', "This JSON file is broken: reading stopped at line 1"),
        (b'{"a": ' + b"9" * 5000 + b"}", "This file is not JSON."),
        (b"[" * 200_000, "This file has lists within lists deeper than any resume. It cannot be read."),
        (b'{"basics":' * 3000 + b"1" + b"}" * 3000, "This file has lists within lists deeper than any resume."),
        (b"[]", "This is not a resume"),
        (b"null", "This is not a resume"),
        (b'"basics"', "This is not a resume"),
        (b'{"dependencies": {}}', "This is not a resume"),
        (b" " * (MOST_BYTES + 1), "This file is larger than 5 MB."),
    ],
)
def test_a_file_that_is_no_resume_gets_one_sentence(data, sentence):
    with pytest.raises(DocumentError) as caught:
        read(data)
    assert caught.value.message.startswith(sentence)


def test_a_file_of_the_largest_size_is_read_or_refused_within_seconds():
    data = as_file({"work": [{"name": "x", "url": "odd", "startDate": "odd"}] * 80_000})
    assert 3_000_000 < len(data) <= MOST_BYTES
    with pytest.raises(DocumentError, match="256 KB"):
        read(data)


def test_cut_and_bent_files_never_do_worse_than_a_sentence():
    chance = random.Random(7)
    whole = as_file(RESUME) + b"\n"
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read(bytes(data[: chance.randint(1, len(data))]))
        except DocumentError as error:
            assert error.message.endswith(".")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_are_read_whole(path):
    result = read(path.read_bytes())
    assert result.not_understood == ()
    assert result.document.basics.email.endswith("@example.com")
    assert "555-01" in result.document.basics.phone


def test_there_are_three_examples():
    assert len(EXAMPLES) == 3
