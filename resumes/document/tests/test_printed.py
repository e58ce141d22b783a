"""A file to send holds what its pages print, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from resumes.document import SECTIONS, ResumeDocument, validated
from resumes.document.json_resume import to_json_resume
from resumes.document.printed import BESIDE, WORDS, printed
from resumes.document.schema import Certificate, CustomSection, Fact, Part, Target
from resumes.document.upgrades import dump, load

CANARY = "CANARY"
TOLD = {"notes", "asked", "facts"}
# Every private field, by hand: what a new field is must be decided here and in the allowlist alike.
PRIVATE = {
    "Basics": {"image"},
    "Highlight": {"facts"},
    "Skill": {"status", "evidence"},
    "Certificate": {"number", "number_shown"},  # unless the person shows the number
    **dict.fromkeys(("Position", "Volunteer", "Education", "Project", "CustomEntry"), TOLD),
}


def leaf_kinds(kind: type[Part] = Part) -> set[type[Part]]:
    """Every kind of part that a document is made of, those left out that never print."""
    below = kind.__subclasses__()
    found = set().union(*map(leaf_kinds, below)) if below else {kind}
    return found - {ResumeDocument, Target, Fact}


# A canary in every private field, and words that print everywhere else.
_TOLD = {
    "notes": f"{CANARY} notes",
    "asked": (f"{CANARY} asked",),
    "facts": [{"id": "fact0001", "text": f"{CANARY} fact", "about": f"{CANARY} about", "extra": {CANARY: CANARY}}],
    "highlights": [
        {"text": "Shown bullet", "facts": [f"{CANARY} fact"], "extra": {CANARY: CANARY}},
        {"text": f"{CANARY} hidden bullet", "hidden": True},
    ],
}
_EXTRA = {"extra": {CANARY: CANARY, "asWritten": {"startDate": CANARY}}}
_SHOWN = {"name": "Shown", **_EXTRA}
_HIDDEN = {"hidden": True, "name": f"{CANARY} hidden"}
_PLANTED: dict[str, Any] = {
    "target": {"title": f"{CANARY} target", **_EXTRA},
    "basics": {
        "name": "Sample Person",
        "image": f"{CANARY} image",
        "location": {"city": "Springfield", **_EXTRA},
        "profiles": [{"network": "Shown", "username": "x", **_EXTRA}, {"network": CANARY, "hidden": True}],
        **_EXTRA,
    },
    "work": [_SHOWN | _TOLD, _HIDDEN],
    "volunteer": [{"organization": "Shown", **_TOLD, **_EXTRA}, {"organization": CANARY, "hidden": True}],
    "education": [{"institution": "Shown", **_TOLD, **_EXTRA}, {"institution": CANARY, "hidden": True}],
    "projects": [_SHOWN | _TOLD, _HIDDEN],
    "skills": [
        _SHOWN | {"evidence": [CANARY]},
        {"name": f"{CANARY} learning", "status": "learning"},
        _HIDDEN,
    ],
    "certificates": [
        _SHOWN | {"number": f"{CANARY} number"},
        {"name": f"{CANARY} planned", "status": "planned"},
        _HIDDEN,
    ],
    "languages": [{"language": "Shown", **_EXTRA}, {"language": CANARY, "hidden": True}],
    "awards": [{"title": "Shown", **_EXTRA}, {"title": CANARY, "hidden": True}],
    "publications": [_SHOWN, _HIDDEN],
    "interests": [_SHOWN, _HIDDEN],
    "references": [{"name": f"{CANARY} in a hidden section"}],
    "custom": [
        {"id": "cust0001", "title": "Shown", "items": [{"title": "Shown", **_TOLD, **_EXTRA}], **_EXTRA},
        {"title": CANARY, "items": [{"title": CANARY}], "hidden": True},
        {"id": "cust0002", "title": CANARY, "items": [{"title": CANARY}]},
    ],
    "hidden_sections": ["references", "cust0002", CANARY],
    "section_order": ["work", CANARY],
    "declined": [f"{CANARY} declined"],
    **_EXTRA,
}


def planted() -> ResumeDocument:
    return validated(_PLANTED)


def test_nothing_private_is_in_a_file_to_send():
    document = printed(planted())
    for written in (dump(document), to_json_resume(document)):
        assert CANARY not in json.dumps(written)
    assert json.dumps(dump(planted())).count(CANARY) > 60


def test_what_prints_is_all_there():
    document = printed(planted())
    assert [len(getattr(document, name)) for name in SECTIONS if name != "references"] == [1] * 11
    assert document.custom[0].items[0].highlights[0].text == "Shown bullet"


def test_every_field_is_listed_or_known_to_be_private():
    for kind in leaf_kinds():
        listed = {*WORDS[kind], *BESIDE.get(kind, ())}
        private = {"extra", "id", "hidden"} | PRIVATE.get(kind.__name__, set())
        assert set(kind.model_fields) == listed | (private & set(kind.model_fields)), kind
        assert not listed & (private - {"id"}), kind
    assert len(leaf_kinds()) == 17


def test_a_license_number_prints_only_where_the_person_shows_it():
    document = validated(
        {"certificates": [{"name": "A", "number": "1"}, {"name": "B", "number": "2", "number_shown": True}]}
    )
    assert [item.number for item in printed(document).certificates] == ["", "2"]


def test_a_summary_can_be_hidden_like_a_section():
    document = validated({"basics": {"name": "A", "summary": CANARY}, "hidden_sections": ["summary"]})
    assert printed(document).basics.summary == ""
    written = to_json_resume(document)
    assert "summary" not in written["basics"]


@pytest.mark.parametrize("name", SECTIONS)
def test_an_entry_with_nothing_to_print_is_dropped(name):
    empty = {"start_date": "2020", "notes": "x", "highlights": [{"text": ""}]}
    model = SECTIONS[name]
    item = {key: value for key, value in empty.items() if key in model.model_fields}
    item |= {"title": "x"} if model is CustomSection else {"date": "2020"} if model is Certificate else {}
    assert getattr(printed(validated({name: [item]})), name) == ()


def test_empty_keywords_do_not_print():
    document = validated({"skills": [{"name": "SQL", "keywords": ["", "joins"]}, {"keywords": [""]}]})
    assert [skill.keywords for skill in printed(document).skills] == [("joins",)]


def test_the_golden_file_prints_what_it_shows():
    golden = Path(__file__).parent / "golden" / "format-1.json"
    document = printed(load(json.loads(golden.read_text())))
    assert document.section_order[:2] == ("summary", "skills")
    assert len(document.work) == 6
    assert document.references == () and document.languages == ()
    assert document.certificates[0].number == "000-111"
