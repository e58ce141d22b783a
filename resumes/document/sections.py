"""The sections of a resume: what they are called on the page, and in which order they stand for whom."""

from collections.abc import Iterator

from .schema import ResumeDocument

SUMMARY = "summary"

# Headings that parsers and readers know; a clever heading is read by nobody.
TITLES = {
    SUMMARY: "Summary",
    "work": "Work Experience",
    "education": "Education",
    "skills": "Skills",
    "certificates": "Certifications",
    "projects": "Projects",
    "volunteer": "Volunteer Experience",
    "languages": "Languages",
    "awards": "Awards",
    "publications": "Publications",
    "interests": "Interests",
    "references": "References",
}
# "custom" stands for the sections of the person's own, in their order.
ORDERS: dict[str, tuple[str, ...]] = {
    "same": (
        *(SUMMARY, "work", "skills", "education", "certificates", "projects", "publications"),
        *("awards", "volunteer", "languages", "custom", "interests", "references"),
    ),
    "changing": (
        *(SUMMARY, "skills", "certificates", "projects", "work", "education", "volunteer"),
        *("awards", "publications", "languages", "custom", "interests", "references"),
    ),
    "first_job": (
        *(SUMMARY, "education", "work", "volunteer", "projects", "skills", "certificates"),
        *("languages", "awards", "custom", "publications", "interests", "references"),
    ),
}
DEFAULT_ORDER = ORDERS["same"]
EMPLOYED = {"paid", "self_employed"}


def order(document: ResumeDocument, usual: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Every section (ids for the person's own ones) in printing order; what the person did not place comes last.

    `usual` is an order to go by instead of that of the person's situation; what it leaves out follows as there.
    """
    by_situation = ORDERS.get(document.target.situation, DEFAULT_ORDER)
    known = tuple(_own_in_place(document, tuple(dict.fromkeys((*usual, *by_situation)))))
    chosen = tuple(dict.fromkeys(name for name in document.section_order if name in known))
    return chosen + tuple(name for name in known if name not in chosen)


def title(document: ResumeDocument, section: str) -> str:
    """The heading of a section, by its name or by the id of one of the person's own."""
    own = document.item("custom", section)
    if own:
        return str(own.title)
    if section == "work" and not any(item.kind in EMPLOYED for item in document.work):
        return "Experience"
    return TITLES[section]


def _own_in_place(document: ResumeDocument, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        if name == "custom":
            yield from (section.id for section in document.custom)
        else:
            yield name
