"""States by name and by letters, and countries by name and by the word for their people."""

import re

from .wordlists import paired

STATES = paired(
    """
    al: alabama, ak: alaska, az: arizona, ar: arkansas, ca: california, co: colorado, ct: connecticut, de: delaware,
    fl: florida, ga: georgia, hi: hawaii, id: idaho, il: illinois, in: indiana, ia: iowa, ks: kansas, ky: kentucky,
    la: louisiana, me: maine, md: maryland, ma: massachusetts, mi: michigan, mn: minnesota, ms: mississippi, mo:
    missouri, mt: montana, ne: nebraska, nv: nevada, nh: new hampshire, nj: new jersey, nm: new mexico, ny: new york,
    nc: north carolina, nd: north dakota, oh: ohio, ok: oklahoma, or: oregon, pa: pennsylvania, ri: rhode island, sc:
    south carolina, sd: south dakota, tn: tennessee, tx: texas, ut: utah, vt: vermont, va: virginia, wa: washington,
    wv: west virginia, wi: wisconsin, wy: wyoming, dc: district of columbia
    """
)
# In small letters these are words, or short for something else.
_WORDS_TOO = frozenset(["al", "co", "de", "hi", "id", "in", "la", "ma", "me", "md", "mo", "ms", "oh", "ok", "or"])
_WORD = re.compile(r"\b[A-Za-z]{2}\b")
# Country or region → the words made of it.
_OF = paired(
    """
    ireland: irish, britain: british uk, england: english, scotland: scottish scots, wales: welsh, france: french,
    germany: german, spain: spanish, italy: italian, portugal: portuguese, poland: polish, romania: romanian, greece:
    greek, turkey: turkish, ukraine: ukrainian, russia: russian, china: chinese, japan: japanese, korea: korean,
    india: indian, pakistan: pakistani, bangladesh: bangladeshi, nepal: nepali nepalese, philippines: filipino,
    vietnam: vietnamese, thailand: thai, mexico: mexican, brazil: brazilian, canada: canadian, america: american us
    usa, usa: american us, us: american usa, uk: british, europe: european eu, eu: european, africa: african, asia:
    asian, australia: australian, netherlands: dutch, holland: dutch, sweden: swedish, norway: norwegian, denmark:
    danish, finland: finnish, hungary: hungarian, syria: syrian, iraq: iraqi, iran: iranian, afghanistan: afghan,
    somalia: somali, nigeria: nigerian, ghana: ghanaian, kenya: kenyan, jamaica: jamaican, cuba: cuban, haiti:
    haitian, egypt: egyptian, morocco: moroccan, israel: israeli, switzerland: swiss, austria: austrian, belgium:
    belgian, colombia: colombian, peru: peruvian, argentina: argentine argentinian, chile: chilean
    """
)
_FAMILIES = tuple(frozenset((country, *words.split())) for country, words in _OF.items())


def states_of(text: str) -> frozenset[str]:
    """Every way a draft may write the states that a text names: "Erie PA" → pa, pennsylvania."""
    lowered = text.casefold()
    found = {letters for letters, name in STATES.items() if name in lowered and re.search(rf"\b{name}\b", lowered)}
    for word in _WORD.findall(text):
        letters = word.casefold()
        if (
            letters in STATES
            and not text.isupper()
            and (word.isupper() or word.islower() and letters not in _WORDS_TOO)
        ):
            found.add(letters)
    return frozenset(found) | frozenset(part for letters in found for part in STATES[letters].split() if part != "of")


def is_of_the_same_place(word: str, given: frozenset[str]) -> bool:
    """Whether a word of a draft names a place that the fact names: "Irish" for "ireland"."""
    return any(word in family and given & (family - {"us"}) for family in _FAMILIES)
