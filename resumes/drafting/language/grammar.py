"""The small words of English by what they do, and words that mostly describe: enough to tell a noun from a verb."""

from .wordlists import listed

DETERMINERS = listed(
    """
    a an the this that these those my our his her their its your each every all some any no both several few many much
    most more less fewer another other such own enough various whose me'
    """
)
PREPOSITIONS = listed(
    """
    of in on at to for from by with without into onto out off over under up down through throughout across along around
    between among behind beside near against during per via than like as about above below inside outside toward
    towards within upon past till including besides alongside w/ w/o @
    """
)
LINKERS = listed("and or but & n nor plus then")
# Words that hang a clause on another one.
SUBORDINATORS = listed(
    """
    because cos cuz coz bc since so when whenever while whilst if unless until til till after before as though although
    whatever where wherever which who that whom whose how what why whether once
    """
)
SPEAKERS = listed("i we")
SUBJECTS = listed("i we he she they it you there everyone everybody nobody someone somebody who")
OBJECTS = listed("me us him them it her themselves himself herself myself ourselves everything everyone")
BE = listed("was were am is are be been being i'm we're wasn't weren't isn't aren't")
HAVE = listed("have has had having i've we've")
DO = listed("do did does")
MODALS = listed("would could can will should may might must 'd 'll i'd i'll we'd we'll shall")
NOTS = listed(
    """
    not never didn't don't doesn't wasn't weren't isn't aren't haven't hasn't hadn't couldn't wouldn't can't cannot
    won't didnt dont doesnt wasnt werent isnt arent havent hasnt hadnt couldnt wouldnt cant wont
    """
)
# How often: kept before the verb. The others only carry the talk along.
HOW_OFTEN = listed("always sometimes usually often never mostly occasionally regularly normally generally mainly")
TALK = listed(
    """
    also just really basically actually literally honestly obviously simply then even totally super pretty kinda sorta
    well ok okay yeah yep um uh erm er umm uhh oh anyway anyways so like and but plus right
    """
)
ADVERBS = (
    HOW_OFTEN
    | TALK
    | listed(
        """
        not daily weekly monthly yearly nightly hourly again together alone back away home here there now today once
        twice always ever still yet only very too quite almost nearly about around approx approximately roughly maybe
        probably perhaps over more most less least well fast hard early late outside inside upstairs downstairs abroad
        overnight online offline onsite remotely directly direct nearby ahead apart aside forward straight else already
        soon later earlier afterwards afterward beforehand meanwhile full-time part-time everywhere somewhere anywhere
        """
    )
)
NO_ADVERBS = listed(
    "family supply assembly reply fly only july early daily friendly elderly monopoly italy belly rally"
)
# Words that describe more often than they name or tell; most of those made by an ending are left to it.
ADJECTIVES = listed(
    """
    good bad new old big small large little long short high low young early late busy quiet hot cold warm cool dry wet
    heavy light full empty whole half main major minor local national international foreign public private personal
    professional general special specific different same similar other own main early daily weekly monthly annual yearly
    regular normal usual typical common basic simple easy hard difficult tough complex advanced senior junior head chief
    assistant deputy fresh clean dirty safe healthy sick ill upset angry happy sad nice kind friendly polite rude calm
    patient quick fast slow right wrong correct incorrect true false real fake open closed broken faulty lost missing
    available free paid unpaid voluntary full-time part-time temporary permanent casual seasonal weekly internal
    external indoor outdoor online offline manual automatic electric electrical mechanical digital medical clinical
    legal financial commercial residential domestic industrial agricultural social mental physical emotional sexual
    elderly disabled autistic blind deaf pregnant homeless vulnerable poor rich cheap expensive daily fragile huge tiny
    wide narrow deep shallow thick thin tall round square flat sharp blunt soft hard loud first second third last next
    final previous former current past future recent modern traditional original single double triple multiple bespoke
    custom mixed various several certain important urgent serious critical main key top best better worst worse great
    excellent fantastic amazing lovely beautiful pretty ugly responsible able ready sure aware welcome confident
    bilingual fluent native english spanish french german italian polish chinese indian american british irish european
    african asian white black red blue green yellow brown grey gray pink orange purple raw frozen organic vegan gluten
    front back left middle upper lower inner outer south north east west northern southern eastern western rural urban
    crazy mad hectic manic nuts chaotic quiet royal federal military civil criminal corporate nonprofit annual weekly
    rotating overnight late-night on-call short-staffed understaffed big-ticket end-to-end step-by-step one-to-one
    day-to-day live remote mobile static creative technical practical theoretical scientific academic educational
    environmental chemical biological statistical mathematical historical political religious cultural natural
    structural architectural mini
    """
)
_DESCRIBES = ("ful", "ous", "able", "ible", "less", "ive", "ish")
NOT_DESCRIBING = listed(
    """
    archive detective executive initiative adjective objective incentive perspective representative relative native
    drive five hive dive live table vegetable cable finish dish wash fish polish publish english spanish rubbish
    british five alternative motive locomotive directive cooperative collective narrative preventive handful captive
    active spoonful constable parish radish relish varnish furnish flourish establish accomplish replenish refurbish
    distinguish extinguish demolish abolish punish nourish operative
    """
)
# Names of people, beside the tables of whom one serves and works with: a subject of its own before a verb.
FOLK = listed(
    """
    customer customers client clients guest guests patient patients visitor visitors resident residents student students
    pupil pupils kid kids child children parent parents family families people person member members staff team manager
    managers boss supervisor owner owners chef teacher teachers doctor doctors nurse nurses colleague colleagues
    coworker coworkers foreman driver drivers company school neighbours neighbors neighbour neighbor friend friends
    everyone everybody nobody someone somebody director lecturer professor landlord tenant tenants regulars passengers
    user users mum mom dad mother father nan gran grandma grandad grandpa grandmother grandfather sister brother uncle
    aunt cousin wife husband son daughter lads guys girls boys men women lady ladies others them they he she
    apprentice apprentices intern interns volunteer volunteers trainer coach captain head lead judge council hospital
    agency department office ward players learners trainees mentor mentees shoppers readers viewers followers fans
    colleague solicitor lawyer engineer engineers developers designer designers niece nephew
    """
)
# What a time opens with, where it stands before the person: "on weekends i closed".
TIMES = listed(
    """
    on in at by every each during after before when if while once one last this most some these first back around over
    since
    whenever sometimes nights weekends mornings evenings mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """
)
TIME_NOUNS = listed(
    """
    day days night nights morning mornings evening evenings afternoon afternoons week weeks weekend weekends month
    months year years shift shifts summer winter spring autumn fall christmas xmas easter monday tuesday wednesday
    thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february
    march april may june july august september october november december term semester season holiday holidays hour
    summers winters springs autumns terms semesters seasons hours time times lunch lockdown covid ramadan
    """
)
BIG_NUMBERS = listed(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen
    dozens couple half
    """
)


def is_year(word: str) -> bool:
    """ "2023": a year of our time, and no count."""
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")


def is_number(word: str) -> bool:
    """ "40", "£2k", "4.8", "70ish", "two"."""
    return word[:1].isdigit() or word[:1] in "$£€~" and word[1:2].isdigit() or word in BIG_NUMBERS


def describes(word: str) -> bool:
    """Whether a word is an adjective by the list or by its ending."""
    return word in ADJECTIVES or (len(word) > 5 and word.endswith(_DESCRIBES) and word not in NOT_DESCRIBING)


def is_adverb(word: str) -> bool:
    return word in ADVERBS or (len(word) > 4 and word.endswith("ly") and word not in NO_ADVERBS)
