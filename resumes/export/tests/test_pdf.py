"""The PDF itself: what other programs read in it, what it never holds, and what is promised about its bytes."""

import io
import re
import time

import pikepdf
import pypdfium2
import pytest

from resumes.document import validated
from resumes.document.printed import printed
from resumes.export import DESIGNS, Look, fonts, pdf, pool, renderer, values, write
from resumes.export.designs import MARGINS, SIZES
from resumes.export.layout import page

from . import samples
from .reading import everything_in, links_of, pages_of, squeezed, texts_of, whole, words_of


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("name", samples.ALL)
def test_two_extractors_read_every_word_in_order(name, paper):
    document = samples.ALL[name]
    shown = page(printed(document))
    words = [squeezed(word) for word in words_of(shown)]
    pages = pdf.render(document, Look(paper=paper)).pdf
    texts = texts_of(pages)
    assert whole(texts["pdfium"], shown.name) == "".join(words)
    # This one puts the right edge after the block beside it: what takes one line is whole, the blocks are in order.
    mined = whole(texts["pdfminer"], shown.name)
    lines = [squeezed(line) for text in texts["pdfium"] for line in text.splitlines()]
    on_one_line = [word for word in words if any(word in line for line in lines)]
    assert [word for word in on_one_line if word not in mined] == []
    titles = [mined.index(squeezed(section.title)) for section in shown.sections]
    assert titles == sorted(titles)


@pytest.mark.parametrize(
    "name, pages",
    [("empty", 1), ("one_line", 1), ("first_job", 1), ("polish", 1), ("two_pages", 2), ("academic", 2), ("long", 8)],
)
def test_a_resume_takes_as_many_pages_as_it_needs(name, pages):
    assert pdf.render(samples.ALL[name]).pages == pages


def test_the_name_and_the_page_number_stand_on_every_page_but_the_first():
    first, second = pages_of(pdf.render(samples.TWO_PAGES).pdf)
    assert "Page 1" not in first
    assert "Page 2 of 2" in second and "Sample Person" in second


def test_jobs_of_one_point_each_are_not_held_together_until_a_heading_ends_a_page():
    work = [{"name": f"Shop {n}", "highlights": samples.told("Sold bread.")} for n in range(40)]
    pages = pages_of(pdf.render(validated({"work": work})).pdf)
    ends = [re.sub(r"Page \d of \d", "", text).strip().splitlines()[-1] for text in pages]
    assert len(ends) > 1 and {end.strip() for end in ends} == {"• Sold bread."}


_TALK = {"title": "Talk", "subtitle": "Example Fair", "location": "Rome, GA", "start_date": "2020"}
SHORT_ENTRIES = {
    "education": {"institution": "Example College", "study_type": "B.A.", "location": "Rome, GA", "end_date": "2001"},
    "work": {"name": "Example Shop", "position": "Cashier", "location": "Rome, GA", "start_date": "2001"},
    "certificates": {"name": "First Aid", "date": "2001"},
    "custom": {"title": "Talks", "items": [_TALK] * 32},
}


@pytest.mark.parametrize("section", SHORT_ENTRIES)
def test_entries_of_a_line_or_two_are_not_held_together_until_a_page_stays_empty(section):
    entries = [SHORT_ENTRIES[section]] * (1 if section == "custom" else 32)
    summary = "\n".join(["One line of a summary."] * 12)
    made = renderer.make(pdf._new_job(validated({"basics": {"summary": summary}, section: entries}), Look()))
    with pypdfium2.PdfDocument(made.pdf) as document:
        page = document[0]
        lowest = min(page_object.get_bounds()[1] for page_object in page.get_objects())
    assert made.pages > 1 and lowest < 120


@pytest.mark.parametrize("lines", range(0, 14))
def test_no_heading_is_left_alone_at_the_foot_of_a_page(lines):
    """Pushed down line by line, so that the foot of a page falls on each line of an entry in turn."""
    document = samples.with_jobs(8, 4).with_basics(summary="\n".join(["One line."] * lines))
    shown = page(printed(document))
    headings = [section.title for section in shown.sections]
    for section in shown.sections:
        for entry in section.entries:
            headings += [entry.head.text, *(part.title.text for part in entry.parts if part.title)]
    for text in pages_of(pdf.render(document).pdf)[:-1]:
        lines_of_page = [line for line in text.splitlines() if line.strip() and not line.startswith("Page ")]
        last = next(line for line in reversed(lines_of_page) if line != shown.name)
        assert not last.startswith(tuple(headings)), last


def _at_one_employer(lines, positions=6):
    """Several positions at one employer, pushed down by as many lines."""
    jobs = [{"name": "Sample Garden", "position": f"Title {n}", "start_date": f"{2024 - n}"} for n in range(positions)]
    highlights = samples.told(*["Watered what grows there."] * 9)
    work = [job | {"location": "Rome, GA", "highlights": highlights} for job in jobs]
    return samples.ENGINEER.with_values(work=work).with_basics(summary="\n".join(["One line."] * lines))


@pytest.mark.parametrize("lines", range(8, 17))
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_no_page_begins_with_a_position_whose_employer_stands_on_the_page_before(lines, paper):
    pages = pages_of(pdf.render(_at_one_employer(lines), Look(paper=paper)).pdf)
    for text in pages[1:]:
        body = [line.strip() for line in text.splitlines() if line.strip()]
        body = [line for line in body if not line.startswith("Page ") and line != "Sample Person"]
        assert not body[0].startswith("Title "), body[:3]
        if body[0] == "Sample Garden (continued)":
            assert body[1].startswith("Title ")
    assert "".join(pages).count("(continued)") <= len(pages) - 1


def test_an_employer_is_named_again_where_its_next_position_begins_a_page():
    made = [pdf.render(_at_one_employer(lines)).pdf for lines in range(12, 17)]
    named = [(file, text) for file in made for text in pages_of(file)[1:] if "(continued)" in text]
    assert named
    for file, text in named:
        assert re.search(r"Sample Garden \(continued\)\s+Title \d", text)
        assert all("(continued)" not in page for page in pages_of(file)[:1])
        with pikepdf.open(io.BytesIO(file)) as opened:
            assert "/Names" not in opened.Root and "/Dests" not in opened.Root


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_an_address_that_fits_on_a_line_is_not_broken_between_two(paper):
    address = "learn.example.org/en-us/credentials/certifications/data-analyst-associate-of-practice-1"
    document = validated(
        {
            "basics": {"name": "Sample Person", "url": f"https://{address}", "email": "sample@example.org"},
            "certificates": [{"name": "A", "issuer": "Example Institute of Data", "url": f"https://{address}"}],
        }
    )
    made = pdf.render(document, Look(paper=paper)).pdf
    for pages in texts_of(made).values():
        assert sum(line.strip() == address for line in pages[0].splitlines()) == 2, pages[0]
    assert links_of(made).count(f"https://{address}") == 2


@pytest.mark.parametrize("font", fonts.FAMILIES)
def test_what_surely_fits_on_a_line_does_on_the_shortest_in_the_largest_letters(font):
    address = "mm." + "W" * (values._SURE_TO_FIT - 7) + ".org"
    assert not values.Link(address).is_long and values.Link(address + "a").is_long
    basics = {"name": "Sample Person", "url": f"https://{address}"}
    document = validated({"basics": basics, "projects": [{"name": "P", "url": f"https://{address}"}]})
    look = Look(size=SIZES[-1], margins="wide", family=font)
    _assert_on_paper(pdf.render(document, look).pdf, MARGINS["wide"])


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("font", fonts.FAMILIES)
def test_the_longest_rows_that_fit_stand_on_one_line(font, design):
    look = Look(design=design, size=SIZES[-1], margins="wide", family=font)

    def document(letters):
        name, title = (("Wim Bommel & " * 9)[:letters].strip(" &"), ("Memo Wing " * 9)[:letters].strip())
        job = {"name": name, "position": title, "location": "Mommsen, WI", "start_date": "2021-05"}
        return validated({"basics": {"name": "Sample Person"}, "work": [job]})

    def rows(letters):
        entry = page(printed(document(letters)), look).sections[0].entries[0]
        return [row for row in (entry.head, entry.parts[0].title) if row]

    longest = next(letters for letters in range(90, 10, -1) if all(row.fits for row in rows(letters)))
    assert longest > 20
    [text] = pages_of(pdf.render(document(longest), look).pdf)
    lines = [squeezed(line) for line in text.splitlines()]
    assert all(squeezed(row.text + row.aside) in lines for row in rows(longest)), text


@pytest.mark.parametrize("letters", ["W", "i", "-/", "0"])
def test_an_address_without_a_good_break_stays_on_the_paper(letters):
    url = "https://" + ("example.org/" + letters * 90)[:90]
    document = validated({"basics": {"name": "Sample Person", "url": url}, "projects": [{"name": "P", "url": url}]})
    _assert_on_paper(pdf.render(document, Look(paper="a4")).pdf, 61)


def _assert_on_paper(file, margin):
    page_ = pypdfium2.PdfDocument(file)[0]
    text = page_.get_textpage()
    edges = [text.get_charbox(number)[2] for number in range(text.count_chars())]
    assert max(edges) <= page_.get_width() - margin


def test_the_file_names_its_title_its_language_and_its_owner():
    with pikepdf.open(io.BytesIO(pdf.render(samples.ENGINEER).pdf)) as opened:
        assert str(opened.docinfo["/Title"]) == "Sample Person – Resume"
        assert str(opened.docinfo["/Author"]) == "Sample Person"
        assert str(opened.Root.Lang) == "en"
        assert "/CreationDate" not in opened.docinfo


def test_links_lead_where_the_text_says():
    links = links_of(pdf.render(samples.ENGINEER).pdf)
    assert "mailto:sample.person@example.org" in links
    assert "tel:3125550142" in links
    assert "https://www.linkedin.com/in/sampleperson" in links


def test_the_same_resume_is_the_same_bytes_from_another_child():
    first = pdf.render(samples.POLISH).pdf
    pool.close()
    pdf.forget()
    assert pdf.render(samples.POLISH).pdf == first


def test_the_second_time_comes_from_the_store():
    first = pdf.render(samples.TWO_PAGES)
    times = []
    for _ in range(5):
        started = time.perf_counter()
        assert pdf.render(samples.TWO_PAGES) is first
        times.append(time.perf_counter() - started)
    assert min(times) <= 0.005


def test_the_images_are_the_pages_of_the_file():
    images = pdf.images(samples.TWO_PAGES, width=400)
    assert len(images) == pdf.render(samples.TWO_PAGES).pages
    assert all(image.startswith(b"\x89PNG") and image[16:20] == (400).to_bytes(4, "big") for image in images)


def test_nothing_private_is_in_the_file_or_its_json():
    canary = "CANARY-7261"
    document = validated(
        {
            "target": {"title": canary},
            "declined": [canary],
            "basics": {"name": "Sample Person", "image": canary},
            "work": [
                {
                    "name": "Shown",
                    "notes": canary,
                    "facts": [{"text": canary}],
                    "highlights": [{"text": "Shown too"}, {"text": canary, "hidden": True}],
                },
                {"name": canary, "hidden": True},
            ],
            "skills": [{"name": canary, "status": "learning"}, {"name": "Shown"}],
            "certificates": [
                {"name": canary, "status": "planned"},
                {"name": "Shown", "kind": "license", "number": canary},
            ],
            "awards": [{"title": canary}],
            "hidden_sections": ["awards"],
        }
    )
    for made in (everything_in(pdf.render(document).pdf), write(document, "json")):
        assert b"Sample Person" in made
        assert canary.encode() not in made
    assert canary not in "".join(pages_of(pdf.render(document).pdf))


def test_what_no_font_can_print_is_left_out_and_told():
    document = validated({"basics": {"name": "Sample Person", "summary": "Ships 🚀 on time"}})
    rendered = pdf.render(document)
    assert "Ships on time" in " ".join("".join(pages_of(rendered.pdf)).split())
    assert rendered.warnings == ("These characters cannot be printed and were left out: 🚀",)


def test_fancy_letters_and_bullets_print_as_plain_ones():
    document = validated({"basics": {"name": "Sample Person", "summary": "𝐁𝐨𝐥𝐝 ➤ next"}})
    rendered = pdf.render(document)
    assert "Bold • next" in "".join(pages_of(rendered.pdf))
    assert rendered.warnings == ()


@pytest.mark.parametrize("text", ["山田太郎 東京 の仕事", "李雷 软件工程师", "홍길동 서울", "Жуков Αθήνα", "ɓəŋ → ✓"])
def test_other_scripts_print_in_headings_and_text(text):
    document = validated({"basics": {"name": text}, "work": [{"name": text, "position": text}]})
    rendered = pdf.render(document)
    assert "".join(pages_of(rendered.pdf)).count(text) == 3
    assert rendered.warnings == ()


def test_the_largest_resume_there_can_be_is_set_in_time():
    bullet = ("Kept the line running through the night shift and wrote down what broke and why. " * 8)[:600]
    document = validated(
        {"work": [{"name": f"Employer {n}", "highlights": samples.told(*[bullet] * 30)} for n in range(10)]}
    )
    before = pool.run(time.process_time)
    assert pdf.render(document).pages > 20
    assert pool.run(time.process_time) - before < 10


def test_a_design_that_does_not_exist_is_no_choice():
    with pytest.raises(ValueError, match="no such choice"):
        Look(design="../../secrets")
