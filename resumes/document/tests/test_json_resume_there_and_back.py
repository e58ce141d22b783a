"""What goes to another program as JSON Resume and comes back: hidden entries, changes of theirs, keys of ours."""

from resumes.document import ResumeDocument, validated
from resumes.document.json_resume import from_json_resume, to_json_resume


def test_entries_that_never_print_stand_aside_for_other_programs():
    document = validated(
        {
            "skills": [{"id": "skil0001", "name": "SQL"}, {"id": "skil0002", "name": "R", "status": "learning"}],
            "work": [
                {"id": "work0001", "name": "A", "highlights": [{"text": "shown"}, {"text": "not", "hidden": True}]}
            ],
            "certificates": [{"name": "Planned", "status": "planned"}],
        }
    )
    written = to_json_resume(document)
    assert [skill["name"] for skill in written["skills"]] == ["SQL"]
    assert written["work"][0]["highlights"] == ["shown"]
    assert "certificates" not in written
    assert from_json_resume(written).document == document


def test_what_another_program_changed_is_taken_and_ours_is_kept():
    document = ResumeDocument().with_item(
        "work", "work0001", position="Cashier", notes="rough", start_date="2020",
        highlights=[{"id": "bull0001", "text": "One."}, {"id": "bull0002", "text": "Two."}],
    )  # fmt: skip
    written = to_json_resume(document)
    written["work"][0] |= {"position": "Head cashier", "endDate": "2022", "highlights": ["Uno.", "Due.", "Tre."]}
    job = from_json_resume(written).document.work[0]
    assert (job.id, job.position, job.end_date, job.notes) == ("work0001", "Head cashier", "2022", "rough")
    assert [(bullet.id[:4], bullet.text) for bullet in job.highlights][:2] == [("bull", "Uno."), ("bull", "Due.")]
    assert job.highlights[2].text == "Tre."


def test_an_entry_copied_by_hand_gets_an_id_of_its_own():
    written = to_json_resume(ResumeDocument().with_item("work", "work0001", name="A"))
    written["work"].append(written["work"][0])
    ids = [job.id for job in from_json_resume(written).document.work]
    assert ids[0] == "work0001" and len(set(ids)) == 2


def test_an_unknown_key_that_another_program_means_otherwise_stays_what_it_was():
    """A file of ours may keep "company" beside a job without an employer; that does not make it the employer."""
    work = [{"id": "work0001", "extra": {"company": "theirs", "asWritten": 1, "startDate": "x"}}]
    document = validated({"work": work, "extra": {"certifications": ["x"], "$schema": "y", "basics": 1}})
    assert from_json_resume(to_json_resume(document)).document == document
