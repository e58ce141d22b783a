"""A profile: what official figures and names say of an occupation that nobody has written a guide to yet."""

from dataclasses import dataclass
from itertools import islice

from django.utils.translation import gettext

from .book import ALL_OCCUPATIONS, FigureBook
from .headline import Shown, median_pay, shown
from .licensing import MOST, SOME, licensed
from .models import Figures, JobTitle, Occupation, Release
from .shelf import Shelf
from .titles import title_key

TITLES = 14


@dataclass(frozen=True)
class Near:
    """An occupation that is near: the address of its guide or profile."""

    title: str
    slug: str
    pay: str
    entry: str


@dataclass(frozen=True)
class ProfilePage:
    slug: str
    code: str
    title: str
    role: str
    group: str
    group_code: str
    figures: Shown
    titles: tuple[str, ...]
    technologies: tuple[str, ...]
    related: tuple[Near, ...]
    guides: tuple[tuple[str, str], ...]
    license: str
    onet: dict[str, str]

    @property
    def is_proxy(self) -> bool:
        return False

    @property
    def basis_note(self) -> str:
        return ""

    @property
    def versions(self) -> str:
        """Of the O*NET database, of whichever table: “29.3 and 30.2”."""
        return gettext(" and ").join(sorted(set(self.onet.values())))

    @property
    def lacks(self) -> tuple[str, ...]:
        """What other profiles have and this one does not, in sentences."""
        said = (
            (self.figures.pay, gettext("The federal survey publishes no pay for it.")),
            (self.figures.jobs, gettext("No projection of its jobs is published.")),
            (self.titles, gettext("The O*NET database lists no job titles for it.")),
            (
                self.technologies,
                gettext("No tool is asked for so often, and belongs to it so clearly, that it could be offered here."),
            ),
            (self.related, gettext("The O*NET database names no occupations near to it.")),
        )
        return tuple(sentence for there, sentence in said if not there)

    @property
    def contents(self) -> tuple[tuple[str, str], ...]:
        """Anchor and title of each part, in reading order."""
        parts = (
            (True, "getting-in", gettext("What people enter with")),
            (True, "salary", gettext("Salary")),
            (self.titles, "titles", gettext("What the job is called")),
            (self.technologies, "tools", gettext("Tools that employers ask for")),
            (self.related, "related", gettext("Related occupations")),
            (True, "sources", gettext("Where the figures come from")),
        )
        return tuple((anchor, title) for there, anchor, title in parts if there)


def profile_page(occupation: Occupation, kept: Shelf) -> ProfilePage:
    """Four queries, whatever is near."""
    near = list(Occupation.objects.filter(code__in=occupation.related))
    book = Figures.objects.book(occupation.code, ALL_OCCUPATIONS, *occupation.related)
    return ProfilePage(
        slug=occupation.slug,
        code=occupation.code,
        title=occupation.title,
        role=occupation.role,
        group=group_name(occupation.group.title) if occupation.group else "",
        group_code=occupation.group.code if occupation.group else "",
        figures=shown(book, occupation.code),
        titles=_titles(occupation),
        technologies=tuple(occupation.technologies),
        related=_near(occupation, near, book, kept),
        guides=_guides(occupation.code, kept),
        license=_license(occupation.code),
        onet=Release.objects.versions(),
    )


def group_name(title: str) -> str:
    """“Legal occupations” as a field: “Legal”."""
    return title.removesuffix(" occupations")


def _license(code: str) -> str:
    """A sentence, or nothing where the handbook names none."""
    said = {
        MOST: gettext(
            "All or most states, or a federal body, ask for a license, says the Occupational Outlook Handbook."
        ),
        SOME: gettext("Some states, or some of the work, ask for a license, says the Occupational Outlook Handbook."),
    }
    return said.get(licensed(code), "")


def _titles(occupation: Occupation) -> tuple[str, ...]:
    """Those that people in it reported; others where there are none. Not its own name once more."""
    named = JobTitle.objects.filter(occupation=occupation).exclude(kind__in=["official", "common"])
    own = {title_key(occupation.title), title_key(occupation.role)}
    titles = named.order_by("-kind", "pk").values_list("title", "key")[: 3 * TITLES]
    return tuple(islice((title for title, key in titles if key not in own and len(title) > 3), TITLES))


def _near(occupation: Occupation, near: list[Occupation], book: FigureBook, kept: Shelf) -> tuple[Near, ...]:
    places = {code: place for place, code in enumerate(occupation.related)}
    found = []
    for one in sorted(near, key=lambda one: places[one.code]):
        guide, projections = kept.exact.get(one.code), book.projections(one.code)
        found.append(
            Near(
                title=guide.title if guide else one.title,
                slug=guide.slug if guide else one.slug,
                pay=median_pay(book.wages(one.code)),
                entry=projections.entry_education if projections else "",
            )
        )
    return tuple(found)


def _guides(code: str, kept: Shelf) -> tuple[tuple[str, str], ...]:
    """Guides to careers that have no code of their own and show the figures of this one: slug and title."""
    return tuple((guide.slug, guide.title) for guide in kept.guides if guide.occupation == code)
