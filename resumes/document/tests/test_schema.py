"""The rules of the document, and the sentence a person reads when one is broken."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumes.document import DocumentError, ResumeDocument, limits, validated
from resumes.document.text import clean_line, clean_text

from .strategies import json_values

ADDRESS = "Use a full address that starts with https://, http://, mailto: or tel:"


def trouble(section="work", **changes):
    with pytest.raises(DocumentError) as caught:
        ResumeDocument().with_item(section, "item0001", **changes)
    return caught.value.message, caught.value.field


@pytest.mark.parametrize(
    "changes, sentence, field",
    [
        ({"start_date": "March 2020"}, "Use a year, or a month and a year, like 2024 or Mar 2024.", "start_date"),
        ({"start_date": "2019-13"}, "There is no month 13. Use a year, or a month", "start_date"),
        ({"start_date": "2023-02-29"}, "That month has no day 29. Use a year", "start_date"),
        ({"start_date": "1066"}, "Use a year, or a month and a year", "start_date"),
        ({"start_date": "present"}, "Use a year, or a month and a year", "start_date"),
        ({"start_date": "2021", "end_date": "2020"}, "The end (2020) is before the start (2021).", "end_date"),
        ({"name": "x" * 201}, "This is 201 characters long; at most 200 fit here.", "name"),
        ({"summary": "x" * 3001}, "This is 3,001 characters long; at most 3,000 fit here.", "summary"),
        ({"notes": "x" * 20001}, "This is 20,001 characters long; at most 20,000 fit here.", "notes"),
        ({"url": "javascript:alert(1)"}, ADDRESS, "url"),
        ({"kind": "guessed"}, "This must be one of: paid, unpaid, self_employed, school, care, odd.", "kind"),
        ({"name": None}, "This must be text.", "name"),
        ({"name": ["a"]}, "This must be text.", "name"),
        ({"hidden": "perhaps"}, "This must be yes or no.", "hidden"),
        ({"highlights": "one"}, "This must be a list.", "highlights"),
        ({"highlights": [{}]}, "This must be filled in.", "highlights.0.text"),
        ({"highlights": [7]}, "This is not in a form that a resume can hold.", "highlights.0"),
        ({"highlights": [{"text": "x" * 601}]}, "This is 601 characters long; at most 600", "highlights.0.text"),
        ({"highlights": [{"text": "x"}] * 31}, "At most 30 bullet points fit here.", "highlights"),
        ({"facts": [{"text": "x"}] * 201}, "At most 200 facts fit here.", "facts"),
        ({"highlights": [{"id": "bull", "text": "x"}] * 2}, "Two bullet points or facts of one entry have", ""),
        ({"owner": 1}, "A resume has no field of this name.", "owner"),
        ({"extra": 1}, "This is not in a form that a resume can hold.", "extra"),
    ],
)
def test_one_plain_sentence_at_its_field(changes, sentence, field):
    message, path = trouble(**changes)
    assert message.startswith(sentence)
    assert path == ".".join(["work.0", *([field] if field else [])])


def test_an_expiry_before_the_date_is_told_at_the_expiry():
    message, path = trouble("certificates", date="2024-02", expires="2023")
    assert (message, path) == ("The end (2023) is before the start (Feb 2024).", "certificates.0.expires")


def test_the_situation_is_one_of_three():
    with pytest.raises(DocumentError, match="one of: first_job, changing, same"):
        ResumeDocument().with_target(situation="retired")


def test_fifty_entries_fit_in_a_section():
    items = [{"name": "x"}] * limits.ITEMS_PER_SECTION
    assert len(ResumeDocument().with_values(work=items).work) == 50
    with pytest.raises(DocumentError, match="At most 50 entries fit here."):
        ResumeDocument().with_values(work=[*items, {}])


def test_three_hundred_bullets_fit_in_all():
    ten_jobs = [{"highlights": [{"text": "Did it."}] * 30}] * 10
    assert len(ResumeDocument().with_values(work=ten_jobs).work) == 10
    with pytest.raises(DocumentError, match="at most 300 bullet points"):
        ResumeDocument().with_values(work=ten_jobs, projects=[{"highlights": [{"text": "One more."}]}])


def test_two_entries_never_share_an_id():
    with pytest.raises(DocumentError, match="Two entries have the same id."):
        validated({"work": [{"id": "item0001"}], "skills": [{"id": "item0001"}]})


def test_a_change_leaves_the_old_document_as_it_was():
    before = ResumeDocument().with_item("work", "work0001", name="Example Stores", notes="many")
    after = before.with_item("work", "work0001", name="Sample Stores")
    assert (before.work[0].name, after.work[0].name) == ("Example Stores", "Sample Stores")
    assert after.work[0].notes == "many"


def test_entries_move_as_far_as_the_list_goes():
    document = ResumeDocument().with_values(work=[{"id": f"item000{n}"} for n in range(3)])
    assert [item.id[-1] for item in document.with_item_moved("work", "item0002", -9).work] == ["2", "0", "1"]
    assert [item.id[-1] for item in document.with_item_moved("work", "item0000", 1).work] == ["1", "0", "2"]
    assert document.with_item_moved("work", "nobody00", 1) == document


@pytest.mark.parametrize(
    "url",
    [
        *(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
        ),
        *(
            "vbscript:x",
            "file:///etc/passwd",
            "ftp://example.com",
            "//example.com",
            "/relative",
            "example.com",
            "https:",
        ),
        *("https://", "http:///x", "https://user:pw@example.com", "https://user@example.com", "https://a@b@c"),
        *("https://example.com\\@evil.example", "https://exam ple.com", "https://?@evil.example", "https://#x", "tel:"),
        *("mailto:", "mailto:nobody", "mailto:a b@example.com", "tel:call me", "blob:https://example.com/x"),
        *("https://example.com" + "/x" * 1020, "jar:x", "\u202ehttps://example.com\u202c javascript:x", "chrome://x"),
    ],
)
def test_a_link_goes_to_the_web_mail_or_phone_only(url):
    assert trouble(url=url) == (ADDRESS, "work.0.url")


@pytest.mark.parametrize(
    "url",
    [
        *(
            "https://example.com",
            "http://example.com:8080/a/b?c=d&e=@f#g",
            "HTTPS://EXAMPLE.COM",
            "https://例え.jp/パス",
        ),
        *("mailto:someone@example.com", "tel:+1 (555) 555-0100", "https://medium.example/@someone", ""),
    ],
)
def test_a_good_link_stays(url):
    assert ResumeDocument().with_item("work", "item0001", url=url).work[0].url == url


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60) | st.text("e\u0301\u202a\u2066 \t\r\n\x00\x85\ud800\ufffe", max_size=12))
def test_cleaning_twice_is_cleaning_once(text):
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)
    json.dumps(clean_text(text)).encode()
    assert "\n" not in clean_line(text) and "\x00" not in clean_text(text) and "\r" not in clean_text(text)


def test_an_override_between_two_characters_does_not_keep_them_apart():
    assert clean_line("e\u202a\u0301") == "é"


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from([*ResumeDocument.model_fields, "sectionOrder", "x"]), json_values, max_size=4))
def test_whatever_a_form_sends_is_a_document_or_one_sentence(data):
    try:
        validated(data)
    except DocumentError as error:
        assert error.message.endswith((".", ":")) and "\n" not in error.message
        assert not any(
            word in error.message for word in ("Input", "valid", "type=", "pydantic", "str", "tuple", "dict")
        )


def large_document():
    told = {"notes": "x" * 2000, "facts": [{"text": f"fact {n} of this job"} for n in range(40)]}
    bullets = [{"text": f"Did the thing number {n} for the team and for others, weekly."} for n in range(30)]
    return validated({"work": [{"id": f"work{n:04}", "highlights": bullets, **told} for n in range(10)]})


def test_a_change_to_the_largest_resume_takes_some_milliseconds():
    document, times = large_document(), []
    for number in range(5):
        start = time.process_time()
        document.with_item("work", "work0003", name=f"Name {number}")
        times.append(time.process_time() - start)
    assert min(times) < 0.025
