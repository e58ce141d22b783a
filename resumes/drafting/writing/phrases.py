"""What the built-in drafter knows of notes: what leads in, what fills, and which noun alone names what kind of duty."""

from ..language.people import SERVED
from ..language.wordlists import listed, paired
from ..language.words import stems

# The light verb a noun alone needs, by the last word of its group. None of these claims a deed of its own.
LIGHT_VERBS = paired(
    """
    provide: service care support assistance help tutoring childcare babysitting companionship feedback guidance,
    perform: maintenance cleaning repair inspection testing analysis check troubleshooting upkeep welding soldering
    calibration diagnostics housekeeping screening, take: inventory reservation measurement minute payment blood
    vital ob, do: cut colour perm highlight blowdry facial wax massage brow lash nail braid fade shave laundry
    ironing homework driving decorating, work: till register bar grill fryer door counter drive-thru reception
    station checkout deli front-desk fitting-room, work on: classifier query model pipeline app application website
    report dashboard robot budget article database dissertation thesis script algorithm feature prototype design
    presentation essay newsletter campaign poster logo drawing backend frontend
    """
)
# Duties of one word that are no activity by their ending.
DUTIES = stems(
    """
    service care support prep stock laundry payroll mail admin security cash homework triage entry duty check call
    review repair maintenance upkeep cleanup control order delivery inventory payment sale merchandising post work
    aid help storage paperwork recovery analysis diagnostics close run swap display count rota stocktake reception
    changeover viewing
    """
)
# Of these, what is done and no thing: "fixed bugs, code reviews" are two.
DEEDS_AS_NOUNS = stems(
    """
    review check call service care support repair maintenance change test inspection meeting duty run swap standup
    handover interview visit report round session class lesson shift query request ticket complaint invoice booking
    """
)
# A noun that names none: a credential, a place, a time, a person, a thing owned. No light verb fits all of these.
PAPERS = listed(
    """
    license licence licensed certified certificate certification cert certs ticket tickets nvq diploma registered degree
    """
)
NO_DUTIES = stems(
    """
    license licence certificate certification certified ticket card diploma degree nvq award team route shift job place
    class school college university company firm store shop office hospital kitchen warehouse site floor ward unit
    department area station desk till register van truck forklift machine scanner saw tool caseload ratio age year
    month week day night weekend morning evening hour target quota customer client patient resident guest student child
    kid person people family staff member volunteer friend colleague junior senior starter apprentice trainee learner
    regular neighbor dog cat animal language level grade rate score accident complaint injury home house church camp
    shelter bank field cover domestic project experience position role crew district territory region key account acre
    course estate commercial residential licensed registered trained experienced mostly plus client skill knowledge
    """
)
# The verbs that things are put under where a note has none, in the forms a line has them.
PUT_IN = r"(?:handled?|cover(?:ed)?|(?:took|take) care of|(?:dealt|deal) with|work(?:ed)?(?: on)?(?! the| with))"
# Whoever gives the writer work, as the subject of a clause.
GIVERS = (
    r"(?:(?:(?:the|my|our|a|her|his|their) )?(?:\w+ )?(?:boss|bosses|manager|supervisor|teacher|coach|lead|leader|mum"
    r"|mom|dad|mother|father|husband|wife|uncle|aunt|brother|sister|director|chef|owner|foreman|gaffer|journeyman|doctor"
    r"|nurse|dentist|vet|pharmacist|surgeon|therapist|lawyer|attorney|partner|editor|mentor|trainer|head|captain|matron"
    r"|company|agency|school|parents|landlord|stylists?|groomer|librarian|professor|baker|butcher|farmer|florist|pm|hr"
    r"|council|family|colleague|coworker)s?(?: (?:he|she|they))?|he|she|they)"
)
# Two words that an "and" makes one.
PAIRED = frozenset(
    (one, other)
    for one, others in paired(
        """
        click: collect, search: rescue, stop: search, lost: found, track: trace, cash: carry, drag: drop, cut: color
        colour, lath: plaster, pick: mix, mix: match, health: safety, meet: greet
        """
    ).items()
    for other in others.split()
)
# Of these, the ones that a noun before them makes a duty: "parents' evenings", "nap times", "school run".
MADE_DUTIES = stems("evening morning time run shift room night day round club")
# Where one works, and the small word for it.
WORKPLACES = paired(
    """
    floor: on, ward: on, unit: on, site: on, wing: on, farm: on, ship: on, line: on, team: on, crew: on, bay: on,
    station: on, corridor: on, section: on, shop: in, store: in, office: in, kitchen: in, warehouse: in, school: in,
    hospital: in, restaurant: in, cafe: in, hotel: in, department: in, clinic: in, nursery: in, lab: in, factory:
    in, classroom: in, class: in, salon: in, garage: in, home: in, bar: in, pub: in, studio: in,
    library: in, surgery: in, outpatients: in, pool: at, center: at, centre: at, academy: at, airport: at
    """
)
# What a word that may be a verb says the kind of.
_LESSONS = listed("lesson lessons class classes session sessions club clubs course courses")
KINDS_OF = dict.fromkeys(("spin", "swim", "dance", "ride", "ski", "cook", "sing", "drive"), _LESSONS) | {
    word: listed(kinds)
    for word, kinds in paired(
        """
        water: heater heaters line lines main mains pump pumps bill, bake: sale sales, cash: box boxes drawer drawers
        desk office, drive: base train trains, email: newsletter newsletters campaign campaigns marketing templates list
        lists header headers blasts, open: house houses enrollment mic mics bar bars, test: sheet sheets results, break:
        room rooms, charge: nurse nurses, nail: trim trims art care, stock: dates takes counts, last: one, wound: care
        vac vacs dressing dressings, fixed: asset assets, assisted: living, supported: living, controlled: drug drugs
        substance substances medication, report: card cards, pay: run runs slip slips, sat: nav navs, patch: test tests,
        finished: goods, baked: goods
        """
    ).items()
}
# Verbs that tell how things were or went, and no deed.
STATED = listed("was were had went dropped fell rose doubled halved is are has goes came got")
# Before "but one": a limit, and no link.
ALL = listed("all nothing none anything everyone everything everybody anyone")
# Before what somebody said or saw.
SAYING = listed(
    """
    say said says told tell tells think thinks thought reckon reckons know knew guess mean believe notice noticed saw
    realize realized realised found discovered heard
    """
)
# Bodies of people, told of as one is.
BODIES = listed("company agency team school store shop office council department crew")
# Whom one "served as", beside the trades that one "worked as".
OFFICES = listed(
    """
    president treasurer secretary captain leader rep prefect chair ta ra aider monitor steward warden marshal ambassador
    member head mentor buddy representative governor trustee councillor lead author co-author
    """
)
# People by what they do: "line cook" alone becomes "Worked as a line cook".
AGENTS = listed(
    """
    engineer developer analyst designer cook aide clerk nurse guard host hostess waitress waiter server cashier barista
    bartender intern apprentice nanny driver cleaner janitor stocker tutor lifeguard receptionist dishwasher baker
    caregiver helper assistant technician operator mechanic painter babysitter gardener translator interpreter trainer
    counselor courier landscaper laborer carpenter plumber electrician welder machinist roofer custodian usher busser
    runner picker packer loader president secretary treasurer captain worker operative lead mentor coach prefect rep
    monitor steward rn lpn cna officer mod moderator person chaperone goalkeeper barber stylist tailor marshal
    ambassador buddy keyholder leader notary supervisor porter ta ra pa foreman forewoman teacher instructor owner
    manager coordinator facilitator organizer administrator director editor photographer banksman
    """
)
# What goes on day by day, though a note tells it in the past: in the job one has it stands in the present.
ROUTINE = listed(
    """
    answer serve clean stock take help work make cook teach sell check greet handle assist care feed drive wash process
    enter file schedule order pack load unload mop sweep monitor watch prepare maintain support open close count manage
    supervise lead coordinate run operate keep track respond provide do have prep walk visit deliver dispatch sort
    restock fold iron look sit read play tutor babysit nanny record log book bill balance reconcile review inspect test
    clear set seat fill mix bake grill fry cut trim mow water weed dust vacuum empty collect carry lift pick label type
    call phone email post assign advise guide chase deal
    """
)
# What one counts after a number, in the singular of many who learned English late.
COUNTED = SERVED | stems(
    """
    year month week day hour minute room table car truck box bag call page dog cat house store site bed meal plate
    garden building machine class item pallet parcel stop ticket order brick tree piece dress bottle worker employee
    coworker colleague volunteer friend teacher nurse cook server time mile star restaurant shop hotel pig cow chicken
    lorry phone document invoice school boy girl company computer door window unit job project lesson song event
    language floor woman man baby shelf bathroom bedroom toilet bus train container sheet plant flower bike motorbike
    operator technician builder wall key dress bike load round harvest
    """
)

# The same deed by another name, where the openings of a resume repeat. Each pair is one for the check as well.
ALTERNATES = paired(
    """
    adjust: modify, analyze: examine, arrange: organize schedule, assemble: build, assess: evaluate, assist: help, bill:
    invoice, build: construct assemble, buy: purchase, calculate: compute, check: inspect verify, choose: select,
    clarify: explain, collect: gather, combine: mix, complete: finish, construct: build, create: make, document: record,
    evaluate: assess, examine: check, explain: clarify, finish: complete, fix: repair, gather: collect, help: assist,
    inform: tell, inspect: check, instruct: teach, invoice: bill, keep: maintain, log: record, make: prepare create,
    mend: repair fix, mix: combine, modify: adjust, monitor: track, notify: inform, organize: arrange, oversee:
    supervise, process: handle, purchase: buy, record: log document, repair: fix, restock: stock, revise: update,
    schedule: arrange, select: choose, set: arrange, sort: organize, speak: talk, stock: restock, supervise: oversee,
    support: assist, talk: speak, teach: instruct, test: check, track: monitor, train: teach instruct, tutor: teach,
    update: revise, utilize: use, verify: check confirm, wash: clean, write: draft
    """
)

# Small words before a figure that say how sure it is; "up to", "more than" and "at least" end with one of them.
HEDGES = listed(
    """
    about around approximately approx roughly nearly almost over circa to than least average estimated maybe like
    probably averaging
    """
)
# Plurals that name a kind of the next word: "sales figures".
PLURAL_KINDS = listed(
    """
    sales sports goods arts works accounts systems operations savings communications news logistics maths physics
    business process access ladies mens womens series species means gas glass express careers skills drugs arms customs
    facilities admissions claims complaints returns refunds benefits wages awards
    """
)
HEDGE_PAIRS = frozenset(
    (("up", "to"), ("close", "to"), ("more", "than"), ("less", "than"), ("at", "least"), ("on", "average"))
)
# A number after one of these names a thing and counts nothing.
LABELS = listed(
    """
    class year grade level phase stage line unit route type band room bay gate part tier version week day chapter aged
    age ages no number top channel zone ward station bus flight windows word size
    """
)
