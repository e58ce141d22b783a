"""Plain words of resumes, that say of a thing only what anyone would: verbs that carry a note, nouns that sort one."""

from ..language.words import stems

# A draft may put one of these before a thing of the fact where the fact has no verb for it, or has one left over.
DEEDS = stems(
    """
    accept accompany add answer apply arrive ask assemble assist attend bring build buy call care carry check clean
    clear close collect complete contact contribute cook cover create cut decorate deliver do document draft draw drive
    edit employ enter fill finish fix follow gather get give go guard handle help hold include input issue join keep
    list maintain load log look make measure meet mix monitor move note open operate order pack participate pass
    perform pick place play post prepare present process produce provide put receive record remain report request
    respond retail return review ride run sell send serve service set share show sort spend staff start stay stock
    store support take talk tend transport travel type update use utilize visit volunteer wait walk wash watch wear
    work write
    """
)
# Of these, the ones wide enough to stand for another deed that no table joins to them.
WIDE = stems(
    """
    add attend carry collect complete contact cover deliver do document enter fill follow gather give go handle hold
    keep list log look maintain make move note open operate participate pass perform place post prepare process provide
    put receive record remain reply report request respond return run send serve set share spend staff support take
    talk transport travel use utilize visit volunteer work write
    """
)
# Deeds of making, teaching, judging and arranging: a note that says another deed never becomes one of these.
WEIGHTY_DEEDS = stems(
    """
    administer advise allocate analyze appoint appraise approve arbitrate assess assign audit author authorize automate
    budget build calibrate certify coach code compose conceive conduct configure construct consult coordinate correct
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
# Deeds that leave the thing to somebody else, or only look on, and the few that may stand for them.
ONLOOKING = stems(
    """
    suggest propose offer attempt get receive attend watch observe see hear learn shadow sit look help assist read use
    play join ask try follow carry
    """
)
SOFT = ONLOOKING | stems("participate accompany support contribute listen view visit bring move transport take answer")
TEACHING = stems("teach show train instruct tell coach mentor explain")
ANYBODY = stems("person people individual recipient attendee participant")
# Words that only join.
JOINING = stems("subsequently afterward afterwards later then also respectively additionally plus while via")
# Light verbs of talk: only a plain deed may stand for one of them.
LIGHT = stems("do make get have go be work take put run use come keep bring give help")
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
    have help hold include involve keep last make number occur operate provide range serve span spend stay support take
    total use utilize wear work
    """
)
# A noun that only says what sort of thing its neighbour is: "the Hobart machine", "customer orders".
THINGS = stems(
    """
    account activity address age app application appliance area assignment attendee base basis bill book call case
    category chart class concern contract course data date deadline delivery department desk detail device diary
    document drink duty employee entry environment equipment error event field file finding floor food form formation
    garment goods group hour individual information inquiry instruction instrument inventory invoice issue item job
    kind label level list load location log machine machinery mail material matter meal measurement media meeting
    member message method model money name need network newcomer notice number object occasion operation option order
    paper paperwork part participant payment people person personnel phase phone piece place plan practice problem
    procedure process product program project purchase question range rate reading record rental report request
    requirement reservation response room rota route round routine sale sample schedule scheme section session set
    setting setup sheet shelf shift site situation software space staff staffing stage station step stock stuff supply
    surface system table task teammate technique technology term test text thing ticket time timing tool topic
    transaction transport trip type unit vehicle version visit water way week weekend work worker workplace year
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
    respectful respectfully patient- centered cutting-edge state-of-the-art world-class top-tier high-volume satisfied
    satisfaction happy wide range variety array crowd throng scores heap swarm common special delicious fresh result
    outcome success unresolved outstanding beautiful beautifully stunning engaging compelling robust scalable optimal
    optimally actionable valuable important crucial pivotal instrumental
    """
)
# Adverbs and adjectives that only place a thing.
PLACING = stems(
    """
    daily weekly biweekly fortnightly monthly hourly nightly yearly annually annual quarterly weekday afterward
    afterwards later earlier prior mainly mostly approximately roughly nearly about respectively together separately
    jointly externally internally previously currently originally subsequently typically generally
    """
)
