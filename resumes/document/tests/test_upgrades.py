"""Every format ever released opens for ever, with nothing lost."""

import json
from pathlib import Path

import pytest

from resumes.document import DocumentError, ResumeDocument, limits, upgrades, validated
from resumes.document.schema import Part
from resumes.document.upgrades import dump, load

GOLDEN = sorted((Path(__file__).parent / "golden").glob("format-*.json"))


def golden(number: int):
    return json.loads((Path(__file__).parent / "golden" / f"format-{number}.json").read_text())


def parts_of(part: Part):
    yield part
    for name in type(part).model_fields:
        value = getattr(part, name)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Part):
                yield from parts_of(inner)


def test_there_is_a_golden_file_of_each_format():
    assert [path.name for path in GOLDEN] == [f"format-{number}.json" for number in range(1, upgrades.FORMAT + 1)]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.name)
def test_a_golden_file_opens_and_keeps_every_value(path):
    data = json.loads(path.read_text())
    document = load(data)
    assert document.basics.name == "Sample Person"
    assert len(document.work) == 7
    assert document.work[0].highlights[0].facts == ("fact1a",)
    assert load(dump(document)) == document


def test_the_golden_file_of_this_format_is_written_back_as_it_is():
    assert dump(load(golden(upgrades.FORMAT))) == golden(upgrades.FORMAT)


def test_the_golden_file_of_this_format_uses_every_field():
    parts = list(parts_of(load(golden(upgrades.FORMAT))))
    used = {(type(part), name) for part in parts for name in part.model_dump(exclude_defaults=True)}
    every = {(kind, name) for kind in {type(part) for part in parts} for name in kind.model_fields}
    assert every - used == {(ResumeDocument, "format")}
    assert len(every) > 150


def test_a_newer_format_says_to_update():
    with pytest.raises(DocumentError, match="newer version of this program") as caught:
        load({"format": upgrades.FORMAT + 1})
    assert caught.value.field == "format"


@pytest.mark.parametrize(
    "data", [None, [], "text", 5, {"format": "1"}, {"format": 0}, {"format": True}, {"format": None}]
)
def test_what_was_never_saved_here_is_refused(data):
    with pytest.raises(DocumentError, match="not a resume that this program saved"):
        load(data)


def test_upgrades_run_one_after_the_other(monkeypatch):
    monkeypatch.setattr(upgrades, "UPGRADES", {1: lambda data: data | {"declined": [*data.get("declined", []), "one"]}})
    monkeypatch.setattr(upgrades, "FORMAT", 2)
    seen = []
    monkeypatch.setattr(upgrades, "validated", lambda data, keep_unknown: seen.append(data))
    load({"format": 1, "declined": ["zero"]})
    assert seen == [{"format": 2, "declined": ["zero", "one"]}]


def test_unknown_keys_stay_where_they_were():
    data = {"format": 1, "later": 1, "basics": {"later": {"a": [None]}}, "work": [{"id": "work0001", "later": True}]}
    written = dump(load(data))
    assert written["later"] == 1
    assert written["basics"]["later"] == {"a": [None]}
    assert written["work"][0]["later"] is True


def test_an_unknown_key_with_the_name_of_a_field_hides_nothing():
    document = validated({"extra": {"basics": "theirs", "start_date": "x", "section_order": "y", "extra": "z"}})
    written = dump(document)
    assert written["basics"]["name"] == ""
    assert load(written) == document


def test_forms_may_not_bring_unknown_fields():
    with pytest.raises(DocumentError, match="no field of this name"):
        ResumeDocument().with_item("work", "work0001", owner="somebody")


def test_a_document_over_the_size_limit_is_refused_before_it_is_kept():
    document = ResumeDocument()
    for number in range(12):
        document = document.with_item("work", f"work{number:04}", notes="x" * limits.NOTES)
    with pytest.raises(DocumentError, match="256 KB"):
        document.with_item("work", "work9999", notes="ü" * limits.NOTES)
