"""A table of resume verbs and their forms: written out once, so that no language model is needed to inflect."""

from dataclasses import dataclass
from functools import cache, lru_cache

from .wordlists import listed, paired

_COMPOUND = listed("re co double deep cross spot bulk batch pressure power blow first second cold")
REGULAR = listed(
    """
    scream yell moan
    reassemble manipulate immerse disseminate rework disconnect maneuver decontaminate synchronize reline expose reshape
    dislodge reconstruct apprehend soften waterproof emboss unclamp preside correlate subcontract transpose videotape
    euthanize salvage confiscate embalm segregate recondition dismount anneal preprocess renegotiate reroute decipher
    replicate dissect publicize authenticate catalogue conceptualize memorize sight-read resize immobilize cauterize
    evict interrogate defuse anesthetize gift-wrap telephone encode reformat resupply irrigate resurface retract unscrew
    retrofit remount unbolt restart heat-treat tack-weld tenderize pasteurize moisten baste unroll readjust neutralize
    sandblast undock itemize confer shorten lengthen loosen unjam retune reupholster rewax rehome project-manage
    line-manage stage-manage case-manage account-manage event-manage double-check borrow bounce chill compost
    cross-train crush debone defrost download drag encrypt ferment fertilize figure grab grate hurry notice pile poach
    promise reheat reject rough rush shrink-wrap slow smell stir swipe toss twist unwrap bath scissor slate aliquot
    arrest audition bartend blast bleach blow-dry brew busk cable caption centrifuge choreograph cite clamp cleanse
    cold-call cycle dance date declutter dehorn depose dose embroider fence fettle fire flag foal frisk galvanize
    georeference highlight hitch image lamb level localize lodge marshal medicate message milk mulch nail paginate
    palletize peel pin pitch plait plot portion practise proof propagate queue re-wire reimage repaint replumb dive
    reschedule retile sail scope screen-print screw seat signal signpost simmer storyboard strap stream strim subpoena
    subtitle swab swaddle text thresh tip top undercoat welcome x-ray hand ping narrow key chuck natter glue lube ice
    hose bale rope fuse tote hoe lace cure pry buff scuff gas route shine raze ply pace note arrive discard dispose
    inject inquire insert intervene immunize destroy divide delete delay distinguish encounter exit inflate postpone
    pursue refuse reimburse reinstall shout soak soothe spill vomit bargain cooperate alternate adhere accelerate
    rehabilitate standardize prosecute govern arbitrate retail license comprise consist occur span retest recheck repack
    relabel pot edge amortize animate anodize assay backtest befriend braze calve cannulate castrate catheterize churn
    containerize debrief deburr decant decommission defuel degrease deputize derig descale despatch detain dice dictate
    differentiate dilute disclose dismiss dye eject evacuate exfoliate extinguish finetune fundraise graft hem herd hone
    housekeep incubate induct inseminate insure jetwash launder muck notarize pave perm plead pluck preheat provision
    purge reassure redact remit resuscitate retrain reverse safeguard screed shave shuck skirt sow stow tack terraform
    thatch thin titrate tokenize transfect unblock uncouple backwash dry wean whisk winch autoclave claim commission dip
    fillet fit hoover knock mask massage merchandise photocopy pipette poll prime stamp steward suction saute demo tack
    live cross till tweet valet varnish vent burn smoke chop claim handover blowdry precept coordinate accept
    accommodate accompany account accredit accrue achieve acquire act activate adapt add address adjust administer admit
    adopt advance advertise advise advocate affix aid alert align allocate allow alter ambulate analyse analyze anchor
    annotate announce answer anticipate apply appoint appraise approach approve archive argue arrange articulate ask
    assemble assert assess assign assist assume assure attach attain attend attract audit author authorize automate
    award babysit back backfill bag bake balance bandage bank batch bathe belong benchmark bill biopsy blend block blog
    board boil bolt book boost bottle box braid brainstorm brand bridge brief broadcast browse brush budget build bundle
    bus butcher button calculate calibrate call calm campaign cancel canvass capture care carry cart carve cash catalog
    cater caulk celebrate certify chair challenge champion change chaperone charge chart chase chauffeur check circulate
    clarify classify clean clear clerk climb clip clock close co-lead co-write coach coat code coil collaborate collate
    collect color combine comfort comment communicate commute compare compile complain complete comply compose compress
    compute conceive concentrate conduct configure confirm connect conserve console consolidate construct consult
    contact contain continue contract contribute control convert convey convince cook coordinate copy correct correspond
    counsel count cover craft crawl create crew crimp critique cross cultivate curate customize de-escalate debate debug
    decide declare decorate dedicate deescalate defend define deice delegate deliver demo demolish demonstrate depend
    deploy deposit describe design detail detect determine develop devise diagnose diagram dial digitize direct
    disassemble disburse discharge discipline discover discuss dish disinfect dismantle dispatch dispense display
    distribute diversify divert document dog-sit donate double draft drain dredge dress drill drop dump duplicate dust
    earn edit educate elevate eliminate email embed empathize employ empower empty enable encourage enforce engage
    engineer engrave enhance enjoy enlist enroll ensure enter entertain equip erect escalate escort establish estimate
    evaluate examine excavate exceed exchange execute exercise exhibit exist expand expedite expense experience
    experiment explain explore export express extend extract fabricate face facilitate fact-check fasten fax federate
    fetch field file fill film filter finalize finance fine-tune finish fix flip flush fold follow forage forecast
    format formulate forward foster found frame fry fuel fulfill fumigate fund furnish gain garden garnish gather
    generate glaze grade grant graph greet grill grind groom group grout guard guess guide halve hammer hand-wash handle
    happen harvest hate haul head heat help hike hire hoist hope host house-sit hydrate identify illustrate implement
    import impress improve improvise include incorporate increase index influence inform ingest initiate innovate
    inoculate input inspect inspire install institute instruct insulate integrate interact intern interpret interview
    introduce intubate invent inventory invest investigate invigilate invite invoice involve iron isolate issue iterate
    join judge juggle jump justify kayak kick knead knit label ladle laminate landscape last lather laugh launch learn
    lecture liaise lift like link list listen live load lobby locate lock log look love lower lubricate lug machine mail
    maintain manage manufacture map marinate mark market master match matter maximize measure mediate mend mentor merge
    micromanage migrate mill mine minimize mix mobilize model moderate modernize modify monitor mop motivate mount move
    mow multitask nanny narrate navigate need negotiate network normalize notify nurse nurture observe obtain offer
    officiate onboard open operate optimize orchestrate order organize orient originate outline outperform outsource
    overachieve overhaul own pack package page paint park parse participate pass paste patch patrol pay perform persuade
    pet-sit phone photograph pick piece pilot pioneer pipe pivot place plan plant plaster plate play plow plumb plunge
    polish pool populate post pour practice praise prefer prep prepare prescribe present preserve press pretend prevent
    price print prioritize probate probe process procure produce program project promote prompt proofread propose
    prospect protect prototype prove provide prune publish pull pump punch purchase push qualify quality-check quantify
    quarantine query question quilt quiz quote rack raise rake ramp rank rappel rate reach realize rearrange rebase
    rebrand receive recommend reconcile record recover recruit recycle redesign redirect reduce reface refactor refer
    referee refill refine refinish refocus reform refresh refuel refund refurbish regain register regrout regulate
    rehearse reinforce relate relax relay release relieve relocate remain remediate remember remind remodel remove
    render renew renovate rent reorganize repair replace replenish reply report reposition represent reproduce request
    require requisition rescue research reserve resolve respond rest restock restore restrain restructure retain retire
    retouch retrieve return revamp review revise revitalize reward rewire rig rinse rivet roast role-play roll rotate
    route saddle salt sample sand sanitize satisfy sauté save scaffold scale scan schedule school scoop score scout
    scrape screen script scrub seal sear search season secure seed seem select separate sequence serve service settle
    shadow shampoo shape share sharpen shear shelve shift shine ship shop shovel shred sift sign simplify simulate
    sketch skim skip slice slot smooth snowplow soap solder solicit solve sort source spackle spearhead specialize
    specify splice sponsor spot spot-check spray sprinkle squeegee stabilize stack staff stage stage-manage stain staple
    start state stay steam steer stencil sterilize stitch stock stock-take stop store straighten strategize streamline
    strengthen stretch strip structure stucco study style submit substitute suggest summarize supervise supply support
    surpass surprise survey sustain suture swap sweat switch synthesize systematize tabulate tag tailor talk tally tamp
    tap tape target tarp taste taxi teleconference tend terminate test testify thank thaw thread tidy tie tighten tile
    time tint toilet torque total touch tour tow towel trace track trade train transcribe transfer transform translate
    transmit transplant transport travel treat trench triage trim triple troubleshoot trust try tune turn tutor type
    umpire unclog undertake underwrite unify uninstall unite unload unlock unpack upcycle update upgrade upload upsell
    use usher utilize vaccinate vacuum validate value vectorize ventilate verify veto view visit visualize volunteer
    wait walk want warehouse warn wash watch water wax weed weigh weld wheel whip whiten widen winterize wipe wire
    wireframe wish witness work worry wrap yield zone characterize float reroof abseil aerate amuse bait barter bevel
    blanch brace braise carpet chip chisel coppice copyedit cordon couch courier crate crochet darn disarm distract dock
    drench dub etch fingerprint forge frost gild grease grit haggle hand-stitch harrow hedge hew hum impound jog jot
    lacquer lag latch leaflet lease mince mold moor nag oil overdub paddle pickle pierce plug pollard proctor prop punt
    reap reattach reboot recap redline refit reglaze regrease repoint repot reseal reseed reshelve resole respray
    restuff returf scarify scour screenprint scribble sculpt sheet shepherd sieve siphon skid splint stake stew tattoo
    tether trap trowel tube turf unspool vulcanize wallpaper wave whitewash whittle winnow
    """
)

IRREGULAR = paired(
    """
    fight: fought fought, lose: lost lost, forget: forgot forgotten, steal: stole stolen, tear: tore torn, shrink:
    shrank shrunk, sink: sank sunk, slide: slid slid, swing: swung swung, burst: burst burst, hurt: hurt hurt, overtake:
    overtook overtaken, foresee: foresaw foreseen, hide: hid hidden, cross-sell: cross-sold cross-sold, shake: shook
    shaken, spin: spun spun, strike: struck struck, string: strung strung, bottle-feed: bottle-fed bottle-fed, arise:
    arose arisen, babysit: babysat babysat, be: was been, beat: beat beaten, bleed: bled bled, breed: bred bred, become:
    became become, begin: began begun, bend: bent bent, bid: bid bid, bind: bound bound, blow: blew blown, break: broke
    broken, bring: brought brought, broadcast: broadcast broadcast, build: built built, buy: bought bought, catch:
    caught caught, choose: chose chosen, co-lead: co-led co-led, co-write: co-wrote co-written, come: came come, cut:
    cut cut, deal: dealt dealt, dig: dug dug, do: did done, dog-sit: dog-sat dog-sat, draw: drew drawn, drive: drove
    driven, eat: ate eaten, feed: fed fed, feel: felt felt, find: found found, fly: flew flown, forecast: forecast
    forecast, freeze: froze frozen, get: got gotten, give: gave given, go: went gone, grind: ground ground, grow: grew
    grown, hang: hung hung, have: had had, hear: heard heard, hit: hit hit, hold: held held, house-sit: house-sat
    house-sat, input: input input, keep: kept kept, know: knew known, lay: laid laid, lead: led led, leave: left left,
    lend: lent lent, let: let let, light: lit lit, make: made made, mean: meant meant, meet: met met, mow: mowed mown,
    offset: offset offset, oversee: oversaw overseen, overcome: overcame overcome, pay: paid paid, pet-sit: pet-sat
    pet-sat, proofread: proofread proofread, put: put put, quit: quit quit, read: read read, rebuild: rebuilt rebuilt,
    redo: redid redone, reset: reset reset, rehang: rehung rehung, rewrite: rewrote rewritten, ride: rode ridden, ring:
    rang rung, rise: rose risen, run: ran run, say: said said, see: saw seen, seek: sought sought, sell: sold sold,
    send: sent sent, set: set set, sew: sewed sewn, shear: sheared shorn, shine: shone shone, shoot: shot shot, show:
    showed shown, shut: shut shut, sing: sang sung, sit: sat sat, speak: spoke spoken, spend: spent spent, split: split
    split, spread: spread spread, stand: stood stood, stick: stuck stuck, sweep: swept swept, swim: swam swum, take:
    took taken, teach: taught taught, tell: told told, think: thought thought, throw: threw thrown, troubleshoot:
    troubleshot troubleshot, undergo: underwent undergone, understand: understood understood, undertake: undertook
    undertaken, underwrite: underwrote underwritten, upsell: upsold upsold, upset: upset upset, wake: woke woken, wear:
    wore worn, weave: wove woven, win: won won, sling: slung slung, wring: wrung wrung, creep: crept crept, kneel: knelt
    knelt, swear: swore sworn, withdraw: withdrew withdrawn, write: wrote written,
    uphold: upheld upheld, withhold: withheld withheld
    """
)

# Verbs that double the last letter: planned, planning.
DOUBLING = listed(
    """
    shrink-wrap unwrap strim strap pin top tip gas pot chop dip hem thin bag ban bat clip chat chop crop drag drip drop
    dub equip fit flag flip grab hem jog knit log lug map mop nap net plan plot plug pop prep prod program rig rub scan
    scrub ship shop skim skip slot snap spot stab stir stop strip submit swap swab tag tap tar thin tip top transfer
    transmit trek trim unclog unplug up whip wrap zip commit control defer refer admit permit compel excel expel patrol
    occur omit outfit unwrap rebag cut dig get hit let put quit run set shut sit split begin swim win upset offset reset
    input babysit dog-sit house-sit pet-sit rerun debug shred embed prefer hem blog format diagram quiz grit hum jot
    refit repot skid trap
    """
)

# Past forms people write, beside the ones we print.
ALSO_WRITTEN = paired(
    """
    troubleshooted: troubleshoot, upselled: upsell, teached: teach, buyed: buy, builded: build, lighted: light,
    cancelled: cancel, cancelling: cancel, travelled: travel, travelling: travel, modelled: model, modelling: model,
    labelled: label, labelling: label, counselled: counsel, counselling: counsel, fulfil: fulfill, fulfils: fulfill,
    enrol: enroll, enrols: enroll, forecasted: forecast, broadcasted: broadcast, inputted: input, costed: cost,
    runned: run, am: be, is: be, are: be, were: be, being: be, has: have, does: do, goes: go, proven: prove, sewn:
    sew, learnt: learn, cleant: clean, drived: drive, maked: make, gotten: get
    """
)

# Words that are nouns as often as verbs in notes: "report", "stock", "orders". Alone they open no new clause.
NOUNS_TOO = listed(
    """
    calve
    break bounce chill compost date download drag figure grate notice pile promise rough rush slow smell stir toss twist
    chat fight tear sink slide swing burst hurt hide calm slate bath scissor arrest audition blast bleach cable caption
    centrifuge clamp cycle dance dose fence fire flag highlight hitch image lamb level lodge marshal message milk mulch
    nail peel pin pitch plait plot portion proof queue scope screw seat signal signpost storyboard strap stream subpoena
    subtitle swab text tip top undercoat welcome x-ray hand ping narrow brew sail glue lube ice hose bale rope fuse tote
    hoe lace cure gas route shine pace buff note insert delay encounter exit refuse shout soak spill bargain alternate
    retail license span pot edge audit autoclave claim commission dip fillet fit hoover knock mask massage merchandise
    photocopy pipette poll prime stamp steward suction saute demo tack live cross till tweet valet varnish vent burn
    smoke chop claim handover blowdry account address aid answer archive award back bag bank batch benchmark bill block
    blog board book bottle box brand bridge brief broadcast brush budget bundle bus button call campaign care cart cash
    catalog challenge champion change charge chart check chair clerk clip clock close coach coat code color comment
    contact contract control cook copy count cover craft credit crew cross cut data deal debate deposit design detail
    dial diagram discharge discipline dish display document double draft drain dress drill drive drop dump dust email
    engineer escort estimate exercise experience experiment export express face fax field file fill film filter finance
    fix flip forecast form format forward frame fuel fund garden grade grant graph group guard guide hammer hand head
    heat help hike hire host house import increase index influence input intern interview inventory invoice iron issue
    judge label landscape lead lecture lift light like link list load lobby lock log look machine mail map mark market
    master match measure mill mine mix model monitor mop mount move nanny network nurse offer order outline pack package
    page paint park pass patch patrol phone pick piece pilot pipe pivot place plan plant plaster plate play polish pool
    post practice press price print probe process produce program project prompt prospect protest prototype pump punch
    purchase query question quiz quote rack rake ramp rank rate reach record recycle referee refund register release
    rent repair report request research reserve rest return review reward rig ring roast role-play roll route run salt
    sample sand scaffold scale scan schedule school score scout screen script seal search season seed sequence service
    set shadow shape share shift ship shop show sign sketch slot soap solder source split sponsor spot spray stack staff
    stage stain staple start state steam stock stop store stretch strip structure study style supply support survey swap
    sweat switch table tag talk tap tape target taste taxi test thread tie tile time tint toilet total touch tour tow
    towel trace track trade train transfer transport travel treat trench triage trim trust try tune turn tutor type
    update upgrade upload use vacuum value view visit volunteer wait walk want warehouse wash watch water wax weed weld
    wheel wire wish witness work wrap zone cost bolt hoist chain colour feed read cleaning training cooking baking
    painting building planning filing banking billing marketing accounting engineering writing lighting plumbing parking
    landing meeting meetings training trainings shipping receiving packing painting catering nursing reading fundraising
    housekeeping bookkeeping scheduling reporting budgeting data hire hires sales house prep plus mentor found saw left
    felt mean second model duplicate complete clear clean open own present separate secure direct correct grill fry
    broil gauge covers covering line lines excel like key lower dry cool warm empty welcome average last bait brace
    carpet chip chisel cordon courier crate crochet dock drench fingerprint frost grease grit harrow hedge hum lacquer
    lag latch leaflet lease mold moor oil paddle pickle plug proctor prop punt sheet sieve skid splint stake tattoo trap
    trowel tube turf wallpaper wave
    """
)

# Past forms that mostly stand before a noun in notes: "related work", "used cars", "assigned area".
ADJECTIVES = listed(
    """
    used related assigned needed required requested fried frozen mixed detailed advanced limited varied interested
    lost stolen torn hidden sunk hurt based left broken written licensed certified registered supervised automated
    unattended retired scheduled given known spoken done been skilled experienced involved walled pureed
    """
)


@dataclass(frozen=True, slots=True)
class Form:
    """One form of one verb: base, past, participle, third ("runs") or ing."""

    base: str
    kind: str


def _doubles(base: str) -> bool:
    return base in DOUBLING


def _ends_in_consonant_y(base: str) -> bool:
    return base.endswith("y") and base[-2:-1] not in "aeiou"


def _regular_past(base: str) -> str:
    if _doubles(base):
        return base + base[-1] + "ed"
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if _ends_in_consonant_y(base) else base + "ed"


def past(base: str) -> str:
    """The simple past of a base form: "run" → "ran", "plan" → "planned"."""
    return IRREGULAR[base].split()[0] if base in IRREGULAR else _regular_past(base)


def participle(base: str) -> str:
    return IRREGULAR[base].split()[1] if base in IRREGULAR else _regular_past(base)


def third(base: str) -> str:
    if base in ("do", "go"):
        return base + "es"
    if base == "have":
        return "has"
    if base == "quiz":
        return "quizzes"
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    return base[:-1] + "ies" if _ends_in_consonant_y(base) else base + "s"


def ing(base: str) -> str:
    if _doubles(base):
        return base + base[-1] + "ing"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    keeps_e = base.endswith(("ee", "oe", "ye")) or base == "be"
    return (base[:-1] if base.endswith("e") and not keeps_e else base) + "ing"


@cache
def forms() -> dict[str, Form]:
    """Every form that the table knows. Where two verbs share a form the irregular one wins."""
    table: dict[str, Form] = {}
    for base in (*IRREGULAR, *sorted(REGULAR)):
        inflected = ("base", base), ("past", past(base)), ("participle", participle(base))
        for kind, form in (*inflected, ("third", third(base)), ("ing", ing(base))):
            table.setdefault(form, Form(base, kind))
    for base in REGULAR:
        if base.endswith(("ize", "yze")):
            british = base[:-2] + "se"
            for kind, ending in (("base", "e"), ("past", "ed"), ("third", "es"), ("ing", "ing")):
                table.setdefault(british[:-1] + ending, Form(base, kind))
    for kind, ending in (("base", ""), ("past", "ed"), ("third", "s"), ("ing", "ing")):
        table.setdefault("colour" + ending, Form("color", kind))
    for written, base in ALSO_WRITTEN.items():
        kind = "ing" if written.endswith("ing") else "past"
        table.setdefault(written, Form(base, "base" if base.startswith(written) else kind))
    return table


@lru_cache(8192)
def form_of(word: str) -> Form | None:
    """What the table knows about a word, or None."""
    word = word.casefold()
    form = forms().get(word)
    how, _, deed = word.rpartition("-")
    if form is None and how in _COMPOUND and (inner := forms().get(deed)) and inner.base not in IRREGULAR:
        return Form(f"{how}-{inner.base}", inner.kind)  # "re-roof", "double-count"
    if form is None and word.endswith("ed") and word.startswith(("re", "un", "pre")):  # "rebooked"
        inner = forms().get(word.removeprefix("re").removeprefix("un").removeprefix("pre"))
        if inner is not None and inner.kind == "past":
            return Form(
                word[: -len(verb)] + inner.base if (verb := past(inner.base)) and word.endswith(verb) else word, "past"
            )
    return form


def base_of(word: str) -> str:
    """The base form of a verb the table knows, else ""."""
    form = form_of(word)
    return form.base if form else ""


def opens_a_clause(word: str, following: str = "") -> bool:
    """Whether a word after a comma or "and" is surely a verb, and not one more noun of a list."""
    word = word.casefold()
    form = form_of(word)
    if form is not None and form.kind == "past" and word in ADJECTIVES and following in ("the", "a", "an"):
        return True  # "mixed the mortar"
    if form is None or word in ADJECTIVES or word in NOUNS_TOO:
        return False
    if form.kind == "third":
        return form.base not in NOUNS_TOO
    if form.kind == "ing":
        return bool(following)
    return form.kind in ("base", "past", "participle")
