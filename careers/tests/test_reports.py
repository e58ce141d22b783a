"""“This looks wrong” reaches the editors' board, and nothing is known of who said it."""

import pytest
from django.test import Client
from django.urls import reverse

from careers.desk.board import newest_release
from careers.models import Career, GuideVersion, ReaderReport, Release, ReleaseImport
from careers.models.readers import A_DAY

pytestmark = pytest.mark.django_db
BOARD = "/admin/careers/career/board/"


@pytest.fixture
def url(kite):
    return reverse("careers:wrong", args=["kite-maker"])


def report(client, url, text="The pay is last year's.", **fields):
    return client.post(url, {"part": "figures", "text": text} | fields)


def test_a_reader_tells_the_editors_without_a_script(client, url, kite):
    guide = client.get(kite.get_absolute_url()).content.decode()
    assert f'href="{url}"' in guide
    assert "Tell the editors" in client.get(url).content.decode()
    answer = report(client, url)
    assert answer.status_code == 302
    page = client.get(answer["Location"])
    assert "Thank you" in page.content.decode() and "no-store" in page["Cache-Control"]
    kept = ReaderReport.objects.get()
    assert (kept.slug, kept.part, kept.text) == ("kite-maker", "figures", "The pay is last year's.")
    assert "127.0.0.1" not in str(ReaderReport.objects.values().get())


def test_a_page_without_a_guide_can_be_wrong_too(client, db):
    assert report(client, reverse("careers:wrong", args=["barbers"])).status_code == 302
    assert ReaderReport.objects.get().slug == "barbers"
    assert client.get(reverse("careers:wrong", args=["no-such-page"])).status_code == 404


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"text": ""}, "This field is required."),
        ({"text": "x" * 2001}, "at most 2000 characters"),
        ({"part": "all"}, "Select a valid choice."),
    ],
)
def test_what_cannot_be_read_is_said_at_its_field(client, url, fields, sentence):
    answer = report(client, url, **fields)
    assert answer.status_code == 422 and sentence in answer.content.decode()
    assert not ReaderReport.objects.exists()


def test_the_same_report_twice_is_one(client, url):
    report(client, url)
    assert report(client, url).status_code == 302
    assert ReaderReport.objects.count() == 1


def test_too_many_from_one_network_wait_until_tomorrow_with_their_text(client, url):
    for number in range(A_DAY):
        assert report(client, url, f"Wrong {number}").status_code == 302
    answer = report(client, url, "One more")
    assert answer.status_code == 429 and "One more" in answer.content.decode()
    # A neighbour shares the cap, somebody elsewhere does not.
    assert Client(REMOTE_ADDR="127.0.0.77").post(url, {"part": "text", "text": "No"}).status_code == 429
    assert Client(REMOTE_ADDR="192.0.2.7").post(url, {"part": "text", "text": "Here"}).status_code == 302


def test_a_report_stands_on_the_board_until_it_is_dealt_with(client, writer, url):
    report(client, url, "<b>Bold</b> claim")
    board = writer.get(BOARD).content.decode()
    assert "Kite maker, A figure: pay, jobs, growth</a>: &lt;b&gt;Bold&lt;/b&gt; claim" in board
    kept = ReaderReport.objects.get()
    change = reverse("admin:careers_readerreport_change", args=[kept.pk])
    html = writer.get(change).content.decode()
    assert '"/careers/kite-maker/">Kite maker</a>' in html
    assert f'{reverse("admin:careers_career_change", args=[Career.objects.get().pk])}">edit the guide</a>' in html
    writer.post(change, {"status": "done", "_save": "1"})
    kept.refresh_from_db()
    assert (kept.status, str(kept.done_by), kept.sender) == ("done", "writer@desk.example", "")
    assert "claim" not in writer.get(BOARD).content.decode()


def test_many_reports_are_dealt_with_at_once(client, writer, url):
    report(client, url, "One")
    report(client, url, "Two")
    chosen = {"action": "settle", "_selected_action": list(ReaderReport.objects.values_list("pk", flat=True))}
    writer.post(reverse("admin:careers_readerreport_changelist"), chosen)
    assert not ReaderReport.objects.still_open().exists()


def section(board, name):
    return board.split(f'id="{name}"')[1].split("</section>")[0]


def test_the_board_says_what_waits_and_what_is_stale(writer, kite):
    Career.objects.with_content().get().frozen(why="Same").send_to_review()
    kite.keep(kite.content(), status="shipped", why="Shipped text changed")
    newest = newest_release().day
    GuideVersion.objects.published().update(decided_on=f"{newest.year - 1}-01-01T00:00Z")
    board = writer.get(BOARD).content.decode()
    assert "Kite maker, version 2" in section(board, "in-review")
    assert "Kite maker, version 3" in section(board, "waiting")
    assert "1 skills, not 8 to 15" in section(board, "incomplete")
    assert "Kite maker" in section(board, "older")
    assert "Nothing" in section(board, "hidden")
    GuideVersion.objects.published().update(decided_on=f"{newest.year + 1}-01-01T00:00Z")
    kite.retire()
    board = writer.get(BOARD).content.decode()
    assert "Nothing" in section(board, "older") and "Kite maker" in section(board, "hidden")


def test_a_release_that_was_imported_makes_the_text_of_before_old(publisher, writer, kite):
    release = Release.objects.create(
        **{"kind": "wages", "period": "May 2026", "first_year": 2026, "source": "BLS", "url": "https://www.bls.gov/"}
    )
    GuideVersion.objects.published().update(decided_on="2026-11-01T00:00Z")
    assert newest_release().release != release and "Nothing" in section(writer.get(BOARD).content.decode(), "older")
    ReleaseImport.objects.create(
        **{"file": "national_M2026_dl.xlsx", "kind": "wages", "period": "May 2026", "status": "applied", "content": {}},
        applied_on="2027-04-02T12:00Z",
    )
    board = section(writer.get(BOARD).content.decode(), "older")
    assert "Kite maker" in board and "wages, May 2026, 2027-04-02" in board
    # What the file does not say a publisher does, and nothing else of a release.
    address = reverse("admin:careers_release_change", args=[release.pk])
    assert writer.post(address, {"published_on": "2027-03-31"}).status_code == 403
    assert publisher.post(address, {"published_on": "2027-03-31", "period": "May 1926"}).status_code == 302
    release.refresh_from_db()
    assert (str(release.published_on), release.period) == ("2027-03-31", "May 2026")
    assert "wages, May 2026, 2027-03-31" in section(writer.get(BOARD).content.decode(), "older")


def test_the_board_says_what_people_did_not_find(client, writer, kite, settings):
    settings.DAILY_COUNTS = True
    for words in ("kite maker", "moon plumbing", "Moon  plumbing"):
        client.get(reverse("careers:list"), {"q": words})
    found = section(writer.get(BOARD).content.decode(), "missed")
    assert "moon plumbing <small>2</small>" in found and "kite" not in found


def test_the_board_is_the_editors(client, writer, kite, django_user_model):
    assert "editors’ board" in writer.get("/admin/").content.decode()
    client.force_login(django_user_model.objects.create_user("staff@desk.example", is_staff=True))
    assert client.get(BOARD).status_code == 404
    assert "editors’ board" not in client.get("/admin/").content.decode()
