"""Plain words of resumes, that say of a thing only what anyone would: verbs that carry a note, nouns that sort one."""

from ..language.words import stems

# A draft may put one of these before a thing of the fact where the fact has no verb for it, or has one left over.
DEEDS = stems(
    """
    answer apply attend care carry clean collect complete conduct contact contribute cook cover create deal
    deliver do draw enter fill gain get give handle hold include join keep list log look maintain make name
    operate perform play prepare process produce provide rate reach read receive record remain report respond
    restock run send serve service spend stock support take use utilize work write
    """
)
# Of these, the ones wide enough to stand for another deed that no table joins to them.
WIDE = stems("do handle work deal")
# Deeds of making, teaching, judging and arranging: a note that says another deed never becomes one of these.
WEIGHTY_DEEDS = stems(
    """
    administer advise allocate analyze appoint appraise approve arbitrate assess assign audit author authorize automate
    budget build calibrate certify coach code compose conceive configure construct consult coordinate correct
    counsel curate customize debug decide defend delegate deploy design determine develop devise diagnose direct
    discipline discover draft edit educate employ enforce engineer enforce establish estimate evaluate examine execute
    fabricate facilitate finance fire forecast formulate found fund govern guide hire implement initiate innovate
    instruct integrate interpret interview invent invest investigate judge lead license manufacture market mediate
    mentor migrate model moderate modernize navigate negotiate obtain operate orchestrate organize oversee overhaul
    patrol pioneer plan prescribe present program promote propose prosecute protect prove publish raise rebuild
    recommend reconcile recruit redesign refine regulate rehabilitate renovate repair represent rescue research resolve
    restore restructure revise sanitize schedule screen secure select sell sew solve specify standardize sterilize
    strategize structure study surpass synthesize systematize tailor teach terminate test train transform translate
    treat troubleshoot tutor upgrade validate verify weld win wire
    """
)
LOOKING = stems("watch observe shadow attend see hear listen sit join")
# Deeds that leave the thing to somebody else, or only look on.
ONLOOKING = LOOKING | stems(
    "suggest propose offer attempt get receive learn look help assist read use play ask try follow carry"
)
# Deeds that leave the thing as it is, and so never are the deed that it is for: "delivered meals", "filed claims".
PASSING_ON = stems(
    "deliver carry bring move count order buy sell pack mail send return label list file type scan book schedule"
    " forward print"
)
TEACHING = stems("teach show train instruct tell coach mentor explain")
ANYBODY = stems("person people individual recipient attendee participant")
# Verbs that a deed told as a noun may stand behind.
PERFORMING = stems("perform do carry handle conduct complete provide make give take undertake")
# "Served as", "acted as" what the note names.
SERVING = stems("serve act work")
# Nouns that a note's "it" or "them" may stand for.
WHATEVER = stems("detail reading result finding information data figure value entry item note record observation")
# What somebody completes who took it.
LEARNING = stems("training train course class module lesson program apprenticeship induction shift placement")
# Words that only join.
JOINING = stems(
    """
    though although albeit subsequently afterward afterwards later then also respectively additionally plus while via
    ones
    """
)
# Light verbs of talk: only a plain deed may stand for one of them.
LIGHT = stems("do have be work")
# How far a thing reaches: never quiet unless the fact says so.
REACH = stems(
    """
    county region state country city nation nationwide district organization company company-wide statewide global
    globally worldwide world international national regional public enterprise market industry community point
    """
)
# Verbs that add nothing in "…, covering three floors": the draft's way to hang one part on another.
LINKS = stems(
    """
    accompany assist attend average base complete comprise consist contain cost cover do equal follow give go handle
    have help hold include involve keep last make number occur operate provide range see serve span spend stay support
    take total use utilize wear work
    """
)
# A noun that only says what sort of thing its neighbour is: "the Hobart machine", "customer orders".
THINGS = stems(
    """
    activity application area assignment base case change code content data date detail device document duty entry
    equipment error event experience feature file form grade group instrument issue item job kind level list
    machine machinery material matter method model month need number object option part period phase piece
    practice problem procedure process product program project question rate rating record report request
    requirement role room routine sample score section session set setup sheet shift site situation skill
    software space stage station step system table task test thing tool topic type unit user version way work
    """
)
# Words that say how good, how much or how often: never quiet unless the fact says so.
PRAISE = stems(
    """
    accurate accurately careful carefully prompt promptly quick quickly smooth smoothly reliable reliably professional
    professionally proactive proactively diligent diligently meticulous meticulously seamless seamlessly timely
    friendly positive positively thorough thoroughly extensive extensively comprehensive complex busy large larger
    largest big huge high highly fast fast-paced rapid rapidly complete completely flawless flawlessly perfect
    perfectly error-free quality premium advanced innovative creative creatively dynamic strong strongly solid great
    greatly good well better extra additional various numerous multiple several many much countless dozens hundreds
    thousands entire whole full fully always constant constantly continuous continuously frequent frequently rigorous
    rigorously strict strictly safe safely secure securely confident confidently passionate dedicated committed
    motivated detailed detail-oriented trusted respected popular memorable welcoming warm compassionate compassionately
    respectful respectfully cutting-edge state-of-the-art world-class top-tier high-volume satisfied
    satisfaction happy wide range variety array crowd throng scores heap swarm common special delicious fresh result
    outcome success unresolved outstanding beautiful beautifully stunning engaging compelling robust scalable optimal
    optimally actionable valuable important crucial pivotal instrumental
    """
)
# Adverbs and adjectives that only place a thing.
PLACING = stems(
    """
    daily overnight weekly biweekly fortnightly monthly hourly nightly yearly annually annual quarterly weekday
    afterward afterwards later earlier prior mainly mostly approximately roughly nearly about respectively together
    separately jointly externally internally previously currently originally subsequently typically generally
    """
)
