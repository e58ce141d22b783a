"""What a job title as somebody typed it may mean: the ways to read it, and which occupation one of them names beyond
doubt. None is better than a wrong one. Plain values, no database."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log2

from .search import letters_of, slips_allowed, slips_between
from .titles import stem, telling, title_key

LENGTH = 200
_APART = re.compile(r"\s+(?:at|with|for|@|in|within)\s+|\s+[-–—|/]\s+|[,;:(]|\s/\s", re.IGNORECASE)


def one_line(text: str) -> str:
    """A question as the address of a page asks it. PostgreSQL refuses to look for a NUL."""
    return " ".join(text[:LENGTH].replace("\0", "").split())


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


_VOWEL = re.compile(r"[aeiou]")
# How far somebody is, or when they work: not what they do.
_ASIDE = _stems(
    "senior sr junior jr lead principal chief head level ii iii iv 1 2 3 4 entry graduate experienced certified part "
    "full time seasonal temporary temp freelance contract remote online night evening weekend overnight day morning "
    "shift volunteer former current local professional"
)
# What by itself may be anything.
_VAGUE = """
    manager, supervisor, assistant manager, team lead, team leader, team member, crew member, associate, assistant,
    owner, founder, co-founder, self employed, freelancer, director, consultant, analyst, engineer, technician,
    tech, operator, specialist, coordinator, representative, agent, intern, internship, trainee, apprentice,
    volunteer, student, worker, employee, staff, laborer, general laborer, labourer, driver, teacher, instructor,
    trainer, machine operator, lead, shift supervisor, shift manager, shift lead, shift leader, department manager,
    department supervisor, project engineer, inspector, designer, advisor, administrator, officer, clerical, sales,
    marketing, helper, contractor, program coordinator, partner, member, executive, vice president, vp, research
    assistant, researcher, scientist, lab technician, lab tech, seasonal worker, temp, office, various, homemaker,
    retired, unemployed, military, soldier, sergeant, navy, army, pa, pm, ma, pt, ea, ae, rt, dj, ca, attendant,
    service technician, field technician, production worker, production associate, factory, account coordinator,
    producer, promoter, brand ambassador, influencer, customer success manager, client manager, relationship
    manager, quality manager, operations, operations associate, operations coordinator, operations assistant,
    operations specialist, operations analyst, data, quality analyst, sports, tester, president, captain, foreman,
    installer, planner, clerk assistant, support, service, service manager, service advisor, lead technician,
    general worker, utility worker, set up, scheduler, pilot
"""
_TELLS_NOTHING = frozenset(title_key(title) for title in _VAGUE.split(","))
SHORT = {
    "acct": "accounting",
    "admin": "administrative",
    "ai": "artificial intelligence",
    "asst": "assistant",
    "coord": "coordinator",
    "cust": "customer",
    "dept": "department",
    "dev": "developer",
    "dir": "director",
    "ed": "education",
    "eng": "engineer",
    "engr": "engineer",
    "exec": "executive",
    "frontend": "front end",
    "fullstack": "full stack",
    "hr": "human resources",
    "it": "information technology",
    "lab": "laboratory",
    "maint": "maintenance",
    "med": "medical",
    "mfg": "manufacturing",
    "mgmt": "management",
    "mgr": "manager",
    "mktg": "marketing",
    "ml": "machine learning",
    "ops": "operations",
    "pharm": "pharmacy",
    "prof": "professor",
    "qa": "quality assurance",
    "qc": "quality control",
    "rep": "representative",
    "svc": "service",
    "sw": "software",
    "tech": "technician",
    "vet": "veterinary",
    "vp": "vice president",
}
# What a place of work says of those who work there: the major group of the classification.
_SETTINGS = {
    "35": "cafe coffee restaurant diner pizza pizzeria kitchen bar pub grill bistro cafeteria catering burger food "
    "starbucks mcdonalds chipotle dunkin subway",
    "41": "retail store boutique mall supermarket grocery clothing walmart target costco",
    "29": "hospital clinic hospice",
    "25": "school elementary college university classroom",
    "53": "warehouse amazon trucking freight fedex ups",
    "51": "factory plant manufacturing production assembly",
    "47": "construction roofing",
    "43": "office bank",
    "39": "salon spa gym daycare",
    "49": "garage dealership",
    "45": "farm ranch orchard",
    "33": "prison jail police",
}
_GROUPS = {stem(word): group for group, words in _SETTINGS.items() for word in words.split()}
_TIERS = {"common": 4.0, "official": 3.0, "reported": 2.0, "alternate": 1.0}
_REST = 0.5  # taken off an occupation that holds what fits nowhere else
_FAR_LARGER = 3


@dataclass(frozen=True)
class Sense:
    """One occupation that is called so."""

    code: str
    kind: str
    is_rest: bool
    jobs: int

    @property
    def tier(self) -> float:
        return _TIERS[self.kind] - (_REST if self.is_rest else 0)


class Vocabulary:
    """The words of all known titles, and what was meant by one that is not among them."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._sorted = sorted(counts)
        self._like: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
        for word in counts:
            if len(word) > 3:
                self._like[word[0], len(word)].append((word, letters_of(word)))

    def __contains__(self, word: str) -> bool:
        return word in self._counts or word in SHORT

    def corrected(self, word: str) -> str:
        """The word of the titles that it is a slip of the fingers from; itself where there is none."""
        most = slips_allowed(word)
        if word in self or not most:
            return word
        return next(iter(self._nearest(word, word[0], most) or self._nearest(word, word[1], 1)), word)

    def or_meant(self, word: str) -> str:
        """Another word that it is a slip from just as well; "" where there is none."""
        most = slips_allowed(word)
        if word in self or not most or self.begins(word):
            return ""
        return next(iter(self._nearest(word, word[0], most)[1:]), "")

    def meant(self, word: str) -> str:
        """As `corrected`, and the beginning of a word that is still being typed stays as it is."""
        return word if len(word) > 2 and self.begins(word) else self.corrected(word)

    def parted(self, word: str) -> list[str]:
        """“helpdesk” as two words that titles have; [] where they have it as one, or not at all."""
        if word in self:
            return []
        places = range(3, len(word) - 2)
        parts = ([word[:at], word[at:]] for at in places if word[:at] in self._counts and word[at:] in self._counts)
        return max(parts, key=lambda two: min(self._counts[part] for part in two), default=[])

    def telling(self, word: str) -> float:
        """How much a word tells: the more, the fewer titles have it; 0 where none has."""
        count = self._counts.get(word, 0)
        return 1 / log2(count + 2) if count else 0.0

    def begins(self, word: str) -> bool:
        """A word of the titles begins so."""
        at = bisect_left(self._sorted, word)
        return at < len(self._sorted) and self._sorted[at].startswith(word)

    def _nearest(self, word: str, first: str, most: int) -> list[str]:
        """The words with the fewest slips: a letter forgotten before one that is another, then those of most titles."""
        letters, found = letters_of(word), []
        for length in range(len(word) - most, len(word) + most + 1):
            for other, others in self._like.get((first, length), ()):
                if (letters ^ others).bit_count() <= 2 * most:
                    slips = slips_between(word, other, most)
                    found.append((slips, _has_another(word, other), -self._counts[other], other))
        fewest = min(found, default=(most + 1, False, 0, ""))[0]
        return [other for slips, *_, other in sorted(found) if slips == fewest <= most]


def _has_another(typed: str, word: str) -> bool:
    """A consonant stands for another one. Letters are left out, doubled, swapped, and vowels mistaken, more often."""
    return len(typed) == len(word) and sorted(_VOWEL.sub("", typed)) != sorted(_VOWEL.sub("", word))


@dataclass(frozen=True)
class Reading:
    """One way to read what was typed: the keys to look up, as it stands and with short forms spelled out, and the
    groups that the rest of it points to."""

    keys: tuple[str, ...]
    groups: frozenset[str]


def readings(typed: str, employer: str, vocabulary: Vocabulary) -> list[Reading]:
    """The likeliest first."""
    parts = [part for part in _APART.split(typed[:LENGTH]) if part and part.strip()]
    whole = [vocabulary.corrected(word) for word in telling(typed[:LENGTH])]
    head = [vocabulary.corrected(word) for word in telling(parts[0])] if parts else []
    beside = dict.fromkeys([*whole, *telling(" ".join(parts[1:])), *telling(employer[:LENGTH])])
    settings = [word for word in beside if word in _GROUPS][:3]
    groups = frozenset(_GROUPS[word] for word in settings)
    ways = [*_ways(whole, head, vocabulary), *([*head, word] for word in settings)]
    there = dict.fromkeys(tuple(dict.fromkeys((_key(words), _key(_spelled_out(words))))) for words in ways if words)
    return [Reading(keys, groups) for keys in there]


def _ways(whole: list[str], head: list[str], vocabulary: Vocabulary) -> Iterator[list[str]]:
    yield whole
    yield head
    words = [word for word in head if word not in _ASIDE]
    yield words
    # What is meant stands last in English: “pediatric registered nurse” is a registered nurse.
    for start in range(1, len(words) - 1):
        yield words[start:]
    if len(words) > 1 and not any(word in vocabulary and word not in _GROUPS for word in words[:-1]):
        yield words[-1:]


def _spelled_out(words: list[str]) -> list[str]:
    return [stem(part) for word in words for part in SHORT.get(word, word).split()]


def _key(words: Iterable[str]) -> str:
    return " ".join(sorted(set(words)))


def choose(key: str, groups: frozenset[str], senses: Iterable[Sense]) -> str:
    """The code of the one occupation that is meant; "" where more than one may be."""
    best: dict[str, Sense] = {}
    for sense in senses:
        if sense.code not in best or sense.tier > best[sense.code].tier:
            best[sense.code] = sense
    known = sorted(best.values(), key=lambda sense: (-sense.tier, -sense.jobs))
    if not known:
        return ""
    there = [sense for sense in known if sense.code[:2] in groups]
    if key in _TELLS_NOTHING:
        return _one_of(there) if there else ""
    return _one_of(known) or (_one_of(there) if there else "")


def _one_of(known: list[Sense]) -> str:
    first = known[0]
    rivals = [sense for sense in known[1:] if sense.tier >= first.tier]
    if not rivals:
        # What O*NET alone calls so, beside other occupations that are called so too, is a guess.
        alone = len(known) == 1 or first.tier >= _TIERS["reported"] - _REST
        return first.code if alone else ""
    near = all(sense.code[:5] == first.code[:5] for sense in rivals)
    return first.code if near or first.jobs >= _FAR_LARGER * max(sense.jobs for sense in rivals) else ""
