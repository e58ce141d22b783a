"""Who a word names: people by what they do, and bodies of people."""

from ..language import people, spelling
from ..language.words import stem, stems
from . import strength

PEOPLE = (
    strength.ROLES
    | strength.TITLES
    | people.SERVED
    | stems(
        """
        brickie chippie sparky spark
        boss uncle aunt mum mom dad father mother brother sister nan gran grandma grandpa cousin friend colleague
        coworker teammate partner senior attorney lawyer solicitor doctor vet pharmacist surgeon engineer developer dev
        groomer setter journeyman foreman counselor editor pm head lead hr gm owner landlord judge officer dentist
        teacher professor supervisor somebody someone everybody everyone others other people girl guy lad man woman
        lady husband wife son daughter neighbor tenant chef sous physio pt pa np eng dev therapist paralegal agent
        vendor parent grandparent accountant consultant attendant tech pastor priest plumber electrician mechanic guide
        warden mate steward stewardess medic paramedic midwife trainee conservator curator soldier sergeant detective
        sommelier maid groom referee umpire vicar bishop minister imam rabbi analyst mason blacksmith deckhand farmhand
        actress seamstress headteacher dean registrar pupil niece nephew spouse girlfriend boyfriend boy teen adult
        junior newbie rookie freelancer magistrate assessor deputy
        """
    )
)
_AGENT = ("er", "or", "ist", "ian")
_NO_AGENTS = stems(
    """
    order number paper water computer printer register counter folder center dinner letter floor door color monitor
    cover corner trailer freezer cooler scanner server router filter dryer washer burner mixer sticker poster banner
    flyer newsletter folder binder locker drawer shower summer winter member offer transfer answer error factor motor
    tractor sensor vector mirror grinder indoor outdoor minor major other another every over under after never proper
    paper quarter chapter layer laser timer container loader heater boiler power tower fiber rubber timber lumber
    gutter list waist artist checklist shortlist wishlist twist assist exist consist mist wrist detector projector
    elevator compressor
    """
) - stems("artist server member")
BODIES = stems(
    "team department company firm supplier office bank council school court agency branch store shop client committee"
    " board panel jury"
)


def is_of_people(word: str) -> bool:
    """Whether a word names somebody by what they do: on the list, or made like "auditor"."""
    one = stem(word)
    is_agent = one.endswith(_AGENT) and len(one) > 4 and one not in _NO_AGENTS
    return one in PEOPLE or (is_agent and spelling.is_known(one))


def is_at_work(word: str) -> bool:
    """Whether a word names who one works with: a colleague, a team, no customer."""
    one = stem(word)
    return one in BODIES or (is_of_people(word) and one not in people.SERVED)
