"""Numbers a day, and nothing of people."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import DatabaseError
from django.utils import timezone

from accounts.models import Owner, User
from careers.models import Occupation
from counting import tally
from counting.models import DailyCount
from resumebuilder.testing import browser_of
from resumes.document import ResumeDocument
from resumes.left import count_left
from resumes.models import Resume

pytestmark = pytest.mark.django_db
What = DailyCount.What


@pytest.fixture(autouse=True)
def counted(settings, monkeypatch, uncounted):
    settings.DAILY_COUNTS = True
    tally._pending.clear()
    monkeypatch.setattr(tally, "_written", tally.time.monotonic())


@pytest.fixture(autouse=True)
def barbers(db):
    return Occupation.objects.get_or_create(
        code="39-5011", defaults={"title": "Barbers", "role": "Barber", "slug": "barbers"}
    )[0]


def numbers():
    tally.flush()
    return {(row.what, row.career, row.detail): row.number for row in DailyCount.objects.all()}


@pytest.fixture
def resume(client):
    owner, key = Owner.objects.start_guest()
    client.cookies.update(browser_of(owner, key).cookies)
    return Resume.objects.begin(owner, ResumeDocument().with_basics(name="Anybody"), career="barbers")


def test_what_is_read_is_added_up_and_written_once_a_minute(monkeypatch, django_assert_num_queries):
    with django_assert_num_queries(0):
        for _time in range(3):
            tally.count(What.READ, career="barbers")
    monkeypatch.setattr(tally, "_written", tally.time.monotonic() - tally.EVERY)
    tally.count(What.READ, career="barbers")
    assert DailyCount.objects.get().number == 4
    tally.count(What.READ, career="barbers")
    assert numbers() == {("read", "barbers", ""): 5}
    assert DailyCount.objects.get().day == timezone.localdate()


def test_a_page_is_counted_and_a_robot_is_not(client):
    client.get("/careers/barbers/")
    client.head("/careers/barbers/")
    client.get("/careers/barbers/", headers={"User-Agent": "Mozilla/5.0 (compatible; Somebot/2.1)"})
    client.get("/careers/no-such-page/")
    assert numbers() == {("read", "barbers", ""): 1}


def test_a_resume_that_is_begun_is_counted_and_so_are_its_files(client, resume):
    begun = {"title": "Barber", "career": "barbers", "situation": "same", "paper": "letter"}
    assert client.post("/resume/start/", begun).status_code == 302
    client.get(f"/resume/{resume.public_id}/file/private.json")
    client.get(f"/resume/{resume.public_id}/file/resume.json")
    assert numbers() == {
        ("begun", "barbers", ""): 1,
        ("file", "barbers", "save"): 1,
        ("file", "barbers", "json"): 1,
    }


@pytest.mark.parametrize(
    ("words", "is_kept"),
    [
        ("Zoo  Whisperer", True),
        ("C++ / C# dev (senior)", True),
        ("ab", False),
        ("((((", False),
        ("someone@mail.example", False),
        ("555 0100 200", False),
        ("x" * 41, False),
    ],
)
def test_a_search_without_result_is_kept_where_it_reads_like_a_job(words, is_kept):
    tally.count_missed(words)
    assert numbers() == ({("missed", "", " ".join(words.casefold().split())): 1} if is_kept else {})


def test_a_search_that_finds_nothing_is_counted(client):
    client.get("/careers/", {"q": "zzzzqqqq xxyyzz"})
    client.get("/careers/", {"q": " "})
    client.get("/careers/")
    assert list(numbers()) == [("missed", "", "zzzzqqqq xxyyzz")]


def test_so_many_different_searches_are_kept_a_day(monkeypatch):
    monkeypatch.setattr(tally, "WORDS_A_DAY", 2)
    for words in ("one one", "two two", "three three", "one one"):
        tally.count_missed(words)
    assert len(numbers()) == 2


def test_what_cannot_be_written_is_kept_and_breaks_no_page(client, monkeypatch):
    def fails(*_given):
        raise DatabaseError

    tally.count(What.READ, career="barbers")
    with monkeypatch.context() as broken:
        broken.setattr(tally, "_add", fails)
        tally.flush()
    assert numbers() == {("read", "barbers", ""): 1}


def test_nothing_is_counted_where_it_is_turned_off(client, settings):
    settings.DAILY_COUNTS = False
    client.get("/careers/barbers/")
    assert numbers() == {}


def test_where_a_days_work_ended_is_counted_when_the_day_is_over(resume):
    resume.change(lambda document: document.with_basics(label="Barber"), place="basics")
    resume.snapshots.create(place="work:aaaa1111:facts", data={})
    offered = Resume.objects.begin(resume.owner, ResumeDocument(), career="barbers")
    offered.snapshots.create(place="skill:Shaving", data={})
    Resume.objects.begin(resume.owner, ResumeDocument(), career="barbers")
    Resume.objects.update(updated=timezone.now() - timedelta(days=1))
    for _time in range(2):
        call_command("count_left")
    assert numbers() == {("left", "barbers", step): 1 for step in ("experience", "skills", "target")}
    assert count_left(timezone.localdate()) == 0


def test_editors_look_at_the_counts_and_take_them_along(client):
    tally.count(What.READ, career="barbers")
    tally.count(What.FILE, career="barbers", detail="pdf")
    tally.count(What.MISSED, detail="-formula")
    tally.count(What.LEFT, career="barbers", detail="work")
    tally.flush()
    DailyCount.objects.filter(what=What.READ).update(number=29_734)
    client.force_login(User.objects.create_superuser("editor@desk.example"))
    page = client.get("/admin/counting/dailycount/").content.decode()
    read, begun, files = (f'<td class="number">{number}</td>' for number in ("29,734", "0", "1"))
    assert f'<th scope="row">barbers</th>{read}{begun}{files}' in page
    assert '<td class="field-counted">29,734</td>' in page
    assert f'<th scope="row">work</th>{files}' in page
    rows = client.get("/admin/counting/dailycount/csv/").content.decode().splitlines()
    assert rows[0] == "day,what,career,detail,number"
    assert f"{timezone.localdate()},missed,,'-formula,1" in rows
    client.force_login(User.objects.create_user("staff@desk.example", is_staff=True))
    assert client.get("/admin/counting/dailycount/csv/").status_code == 404
    assert client.get("/admin/counting/dailycount/").status_code == 403
