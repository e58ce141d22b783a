"""The tables behind `synonyms`: words of one meaning and one strength, broader words, deeds as nouns, phrases."""

# Groups parted by a slash: any word of a group may stand for any other. Strength is equal inside a group; where a word
# would make a deed bigger ("ran a register", "managed a register") it is left out on purpose.
SAME = """
change rearrange reorganize / organize reorganize / elder adult / senior adult / help assist aid / support assist /
answer respond reply take field / fix repair mend / watch monitor observe / show teach explain instruct / train
onboard / talk speak communicate converse discuss / call phone telephone ring contact / email mail write message /
write author / write develop code program / note record document log / record document log enter track / track log
monitor / enter input type key / make complete / put assemble / develop create design / sort organize arrange
categorize separate / setup install configure set / prepare ready prep / bake prepare make cook / stock restock
replenish fill shelve / refill restock replenish / fill stock load / load pack fill / wrap package pack / unpack
unload / ship send dispatch mail / drive transport deliver take / drive operate / carry transport move lift / buy
purchase order procure / order purchase request / sell offer / give provide offer supply deliver / use utilize operate
apply / run perform execute conduct / operate use work run / do perform complete conduct execute / end complete finish
/ start begin initiate / open start / close shut / keep record track / service repair maintain / sanitize disinfect /
serve help assist / serve attend wait / meet greet / seat place / feed serve / care look tend attend / care support /
bathe wash / dress clothe / watch look care / raise collect / find identify detect discover spot / spot identify
notice / search research look / study research analyze / analyze examine evaluate study / measure test / test check
try / test evaluate / grade mark score assess evaluate / count tally / count inventory / ring process scan / handle
process work / handle deal address resolve / solve resolve fix / resolve fix address settle / troubleshoot diagnose
fix / diagnose identify / join attend participate / take complete / ask request question / ask interview / change
modify adjust revise update edit alter / switch change move replace / update maintain / correct fix edit / edit revise
correct / add include / add attach / connect attach link / wire connect / weld join / cut trim / paint coat / install
mount fit set put / pull gather retrieve / pull extract / retrieve fetch get / follow observe / obey follow / follow
comply adhere / share present / talk present / make give / learn study / visit see / see notice observe / see treat /
see meet / work collaborate cooperate / partner collaborate / book schedule reserve / schedule arrange set / file
organize / file store / copy duplicate / scan copy / print produce / drop deliver / protect guard / guard secure /
secure lock / patrol guard / translate interpret / volunteer donate / post publish / upload post / share distribute /
convert change / gather compile / compile collect / combine compile / list compile / guide direct / host organize /
drop reduce / cut reduce lower / reduce decrease / increase raise grow / grow increase expand / improve better /
supervise oversee / lead head / manager supervisor boss / team crew group / crew team staff / coworker colleague
teammate worker / staff employee worker personnel people team / employee worker coworker people / hire employee staff
person worker / newcomer hire employee / person people member individual employee staff worker / guy person worker
member / folk person people / customer client shopper guest patron buyer / guest diner customer visitor / patient
client / patient resident / senior elder resident / old elder senior / elderly elder older senior / child youth kid /
child student / kid student / student pupil learner class / teen teenager youth / mom mother mum / dad father / watch
mind babysit / grandma grandmother / grandpa grandfather / grandmother grandparent relative / grandfather grandparent
relative / relative family / brother sibling / sister sibling / store shop / store outlet retail / restaurant diner /
kitchen restaurant / cafe coffee / register till checkout cash / cashier register checkout / cash money payment /
payment transaction sale / bill invoice / bill check / receipt invoice / paperwork document form record / document
paper file record / paper document paperwork / report document / report summary / data information record / info
information / information data detail / spreadsheet sheet / spreadsheet excel / chart graph plot visualization /
picture photo image photograph / computer pc / laptop computer / website site web / application app software / program
application software / software program system / script program code / bug defect error issue / error mistake issue /
issue problem ticket / trouble problem issue / complaint issue concern problem / question inquiry query / ticket
request issue case / mail letter correspondence / meeting appointment / appointment visit / calendar schedule / shift
schedule / car vehicle automobile / truck vehicle / van vehicle / lorry truck / equipment machinery machine tool gear
/ material supply / good product item merchandise / item product thing article / stuff item thing material / package
parcel box / box package carton / pallet skid / shipment delivery freight / freight cargo shipment / load freight /
shelf display / area section space / section area department / department division unit / floor area / room area /
place location site / building facility site / house home residence / garbage trash waste rubbish / yard lawn garden /
lawn grass / meal dish food lunch dinner / dish meal plate / breakfast meal / beverage drink coffee / medicine
medication drug / med medication / pill medication / shower bathe bath / hospital clinic / nurse rn / vital vitals
sign / blood lab / lab laboratory / test exam / quiz test / assignment task work homework / task duty job assignment
work / job task project / chore task duty / class course lesson / workshop session training / session meeting /
presentation slide talk / deck presentation slide / event party function / church congregation / fundraiser fundraise
/ goal target objective / target goal quota / rule policy guideline / policy rule procedure / procedure process
protocol step / instruction direction / recipe instruction / list checklist / way method / method approach / idea
suggestion / story article / ad advertisement / ads advertisement / advert advertisement / flyer leaflet / budget
finance / cost expense / bookkeep account / account book / price rate / price tag / discount promotion / deal discount
/ promotion sale / lead prospect / model classifier predictor / pipeline workflow / workflow process / dashboard
report / feature variable / dataset data / database db / table database / server host / network lan / cable wire
wiring / outlet socket / breaker panel / pipe plumbing / engine motor / brake pad / tire wheel / leak drip / hole gap
/ wall drywall / wood lumber timber / metal steel / job site / location area / morning day / night evening / late
night / week weekly / day daily / month monthly / year yearly annual / hour hourly / night nightly / quarter quarterly
/ new fresh recent / new incoming / big large / small little / fast quick rapid / fast quickly / busy hectic / angry
upset unhappy difficult irate / unhappy dissatisfied / mad upset angry / sick ill unwell / hurt injured / dirty used
soiled / broken damaged defective faulty / broke broken / bad faulty defective poor / wrong incorrect / missing lost /
late overdue / correct right accurate / correctly right accurate properly / safe safety / safely safe / daily everyday
/ various different several / different various diverse / several various few / many numerous multiple lots / lot many
numerous multiple large / tons many numerous / bunch several many / extra additional more / free spare / spare extra /
whole entire / total overall / main primary / local nearby / online web internet / hand manual manually / sometimes
occasionally occasion / often frequently regularly / usual regular / time occasion / rush peak busy / together
collaboratively jointly / team together / self independently / alone independently solo / myself independently /
english language / spanish language / stay remain / bag pack / bag sack / cart trolley / kiosk stand / stand booth /
booth stall / locker storage / stockroom storage warehouse backroom / ware warehouse / bay dock / forklift lift / lift
truck / scanner gun / camera cctv / alarm alert / key lock / badge id / tourist visitor guest / tour visit / hotel
property / bed linen / sheet linen / linen laundry / clothes clothing garment laundry / clothing apparel garment /
haircut hair / nail manicure / animal pet / dog pet / cat pet / crop plant / plant flower / tree shrub / bill payment
/ wage pay payroll / pay salary / tip gratuity / hour shift / applicant candidate / resume application / experiment
trial / trial study / manuscript paper publication / result finding / sample specimen / survey questionnaire /
interview survey / vendor supplier / contractor subcontractor vendor / stakeholder partner / deadline date / schedule
timeline / milestone deadline / risk issue / status progress / update status / minute note / chat message / user
customer / user person employee / user client / password login account / reset restore / backup copy / virus malware /
printer device / device equipment / device computer / wifi network / patch update / deploy release ship launch /
launch release start / job role / sew stitch / meet hit reach make / pass give administer distribute / chart document
record note / migrate move transfer / drawer till cash register / computer system / stock product merchandise
inventory / mow cut / rake clear / dig excavate / pour place / demo demolish / sand smooth / nail fasten / screw
fasten / bolt fasten / measure size / tow haul / pedal bike / bike bicycle / ride drive / route delivery / trip route
/ passenger rider / ticket fare / gate door / door entrance / chop cut slice dice / fry cook / grill cook / burger
food / sandwich food / pizza food / espresso coffee / latte coffee / barista coffee / tray plate / counter desk /
front lobby reception / sign notice / poster sign / decorate design / layout design / logo graphic / graphic image
design / video film clip / song music / game match / player athlete / practice drill / coach train / advise counsel
guide / advise recommend / recommend suggest / encourage motivate / persuade convince / negotiate bargain / agree
negotiate / ensure guarantee / neat tidy organized / clean neat / tidy organize / welcome greet receive / temp
temperature / vet veterinarian / room classroom / class classroom / hold host conduct facilitate run / make create
craft prepare generate produce / present deliver / take measure record check / balance reconcile / worry concern /
phone handle / relay forward pass share / tool instrument / neighbor resident / toddler child / baby infant / teacher
instructor / professor faculty / provider doctor physician / aide assistant / helper assistant / electrician
tradesperson / driver operator / cleanliness clean / menu recipe dish / cake pastry dessert / bread baked / oven stove
/ stove range / fridge refrigerator / freezer cold / towel linen / uniform clothing / shrub hedge bush / leaf debris /
debris trash / snow ice / shovel clear / sidewalk walkway / driveway walkway / fence railing / roof shingle / drywall
wallboard / tile flooring / floor flooring / carpet flooring / conduit raceway / circuit wiring / light fixture
lighting / fuse breaker / gauge meter instrument / caliper gauge instrument / blueprint plan schematic drawing /
schematic blueprint diagram / diagram schematic drawing / bracket part component / frame structure / joint weld / seam
weld / torch burner / press machine / lathe machine / saw tool / drill tool / shop workshop garage / yard lot / aisle
row / bin container / barcode label / label tag / invoice statement / ledger book record / spreadsheet workbook /
receivable payment / deposit payment / copay payment / insurance coverage / claim case / file case / client account /
revenue sale income / profit margin / quote estimate / bid estimate / contract agreement / renewal contract /
signature form / signup registration enrollment / participant member attendee / attendee participant guest / volunteer
helper / donor contributor supporter / donation gift contribution / pantry bank / shelter home / fair festival /
festival event / concert event show / show performance / play performance / rehearsal practice / choir chorus / band
ensemble / photo photography / interview conversation / quote citation / citation reference / reference source /
journal publication magazine / newspaper publication paper / blog article post / caption text / draft version / edit
proofread revise / proofread review edit / typo error / grammar language / essay paper / thesis paper research /
dissertation thesis / lab research / assay test experiment / gel electrophoresis / microscope instrument / culture
cell / mouse animal / rat animal / water fluid / fluid liquid / reading measurement / number figure value / metric
measure / accuracy precision / speed pace / latency time / delay wait / queue line / backlog queue / schema structure
/ column field / row record / query search / event log / alert notification / monitoring tracking / uptime
availability / cluster server / container image / endpoint service / microservice service / frontend interface /
screen page interface / button control / form page / layout page / mockup prototype wireframe / usability user /
feedback comment input / survey feedback / inquiry request call / walk visit / stroll walk / ride trip / trip journey
/ errand shopping / grocery shopping food / bathe hygiene / toileting hygiene / feed meal / companion company /
mobility walk / transfer lift / bandage dressing wound / fall accident / accident incident / injury accident /
emergency urgent / safety security / surveillance camera watch / patrol round / checkpoint entrance gate / crowd
audience / luggage baggage bag / flight plane / plane aircraft / boat vessel / route path / map route / mile distance
/ weekend saturday / evening nighttime / nighttime night / overnight night / dawn morning / noon midday / holiday
seasonal / summer seasonal / season seasonal / part-time weekend / rapid quickly / carefully careful / gentle gently /
courteous polite friendly / calm patient / clear plain simple / simple easy plain / difficult hard challenging / tough
difficult hard / heavy large / tiny small / huge large / long extended / short brief / full complete / own personal /
private confidential / public open / common shared / same identical / similar like / relevant related / appropriate
proper correct / current present / previous former old past / next following / early morning / final last / ongoing
continuous / basic simple / usual standard normal / custom special tailored / tailor adapt customize / adapt adjust
modify tailor / leverage use / employ use / utilise use / pull collect / grab get / swap replace exchange / trade
exchange / refresh update / redo revise / rework revise / patch repair fix / mend patch / rebuild restore repair /
refurbish restore / polish clean / rinse wash / scrape clean / mop clean / dust clean / trim prune / rake gather / sow
plant / grow plant / harvest pick / weed clear / fertilize feed / spray apply / spread apply / roll apply / brush
apply / caulk seal / glue attach / bolt attach / tie secure / strap secure / lock close / shut lock / unlock open /
dial call / text message / chat talk / notify alert / remind notify / warn alert / urge encourage / comfort reassure
support / listen hear / observe watch see / witness see observe / scan check / audit review inspect / sample test /
weigh measure / match compare pair / rank sort / classify sort categorize label / categorize classify sort group /
annotate label mark / highlight mark / outline plan / sketch draw / illustrate draw / design draw / model simulate /
predict forecast estimate / estimate predict guess / calculate compute figure / sum total / tally record / split
divide / cut divide / blend mix combine / stir mix / pour serve / plate serve / garnish plate / season flavor / taste
sample / boil cook / steam cook / roast cook bake / saute cook / make create build develop produce prepare craft / put
place enter add apply install load position / get obtain receive gather collect acquire retrieve / give issue provide
supply hand present distribute offer administer / take receive accept collect carry transport bring answer / go visit
travel attend / drive visit travel / tell inform notify explain describe advise / talk speak communicate discuss guide
/ show demonstrate present guide teach train / look check examine inspect review search seek / find locate identify
detect discover / keep maintain retain store / set arrange place prepare install configure / fix repair resolve
correct address / bring deliver carry transport supply / send mail forward issue ship submit / write draft document
record compose prepare create develop / read review study / check verify inspect review examine monitor confirm /
clean wash wipe sanitize tidy scrub / move transport relocate transfer carry shift haul / join combine merge connect
attach / pick select choose collect gather / ask request inquire / answer respond reply take handle / teach instruct
train educate tutor / plan organize schedule arrange coordinate prepare / explain describe clarify communicate / build
construct assemble create make erect / install mount hang fit put / perform play present / sing perform / stack
arrange pile / load stow pack / empty clear unload / stage put produce / discuss review talk / remove clear delete
eject take / treat care / hang display / display present show / adjust set change modify / arrange place position /
attach fasten secure / buy obtain acquire / compare review / define describe / fill complete / finish close / fold
arrange / inspect test / invite ask / list record / lay install place / meet gather / note observe / pay settle / post
share / press iron / prove show / pump drain / reach contact / remind contact / rent lease / seat guide / sign approve
/ stop end / style arrange / suggest advise / swim exercise / tie fasten / turn rotate / walk accompany / warn inform
/ going running / man person / woman person / upstairs stairs / downstairs stairs
"""

# A fact's word, then words that say less or the same of it, never more. One direction only.
BROADER = """
mop: clean, sweep: clean, vacuum: clean, dust: clean, scrub: clean, wipe: clean, polish: clean, disinfect: clean
sanitize, bleach: sanitize disinfect clean, cashier: serve process, waitress: serve, waiter: serve, supervise: support
guide, manage: coordinate organize, lead: coordinate organize guide, direct: guide coordinate, tutor: teach help
instruct support student, coach: teach guide train, mentor: guide support train teach advise, babysit: care watch,
nanny: care watch, weld: fabricate join, sew: make repair, bake: make, brew: make prepare, fry: cook prepare, grill:
cook prepare, diaper: care, breakfast: meal, lunch: meal, dinner: meal, supper: meal dinner, burger: food meal, pizza:
food, salad: food meal, sandwich: food meal, fries: food, truck: vehicle, car: vehicle, van: vehicle, bus: vehicle,
forklift: equipment machine, crane: equipment, python: programming, sql: query data, excel: spreadsheet, sheets:
spreadsheet, toilet: bathroom restroom, bathroom: restroom, restroom: bathroom, mom: parent relative family, dad:
parent relative family, grandma: relative family, grandmother: relative family, grandfather: relative family, uncle:
relative family, aunt: relative family, brother: relative family, sister: relative family, mother: parent relative
family, father: parent relative family, parent: family, vegetable: produce, fruit: produce, saturday: weekend, sunday:
weekend, customer: person, patient: person, resident: person, kid: person, student: person, churn: attrition
retention, math: mathematics, algebra: math mathematics, reading: literacy, invent: create, rewrite: update revise
edit, redo: update revise, mow: maintain, shovel: clear remove, unload: move, load: move, return: refund exchange,
refund: return, debt: payment, tip: cash, coin: cash, heparin: medication, insulin: medication, vaccine: medication,
vital: health, dementia: memory, wheelchair: mobility, iv: intravenous, troubleshoot: support, install: set, run:
work, own: maintain, design: create, launch: start, close: lock, do: prepare, cook: meal food, we: team group, minute:
meeting note, class: project coursework, grade: student, teach: student, lesson: student, homework: student, back:
backroom room, with: collaborate alongside together partner, clean: maintain cleanliness, toddler: child, infant:
child, baby: child
"""

# Deeds as nouns: "did inspections" and "inspected" are one. Words of strength have no line here.
DEEDS = """
installation: install, inspection: inspect, preparation: prepare prep, prep: prepare, delivery: deliver, maintenance:
maintain, assembly: assemble, organization: organize, documentation: document, communication: communicate,
presentation: present, analysis: analyze, evaluation: evaluate, assessment: assess, translation: translate,
collection: collect, calculation: calculate, distribution: distribute, donation: donate, configuration: configure,
calibration: calibrate, collaboration: collaborate, coordination: coordinate, instruction: instruct, education:
educate, observation: observe, registration: register, reservation: reserve, transportation: transport, verification:
verify, visualization: visualize chart, investigation: investigate, demonstration: demonstrate, explanation: explain,
removal: remove, repair: repair, replacement: replace, shipment: ship, payment: pay, measurement: measure, treatment:
treat, assistance: assist help, assignment: assign, arrangement: arrange, development: develop, deployment: deploy,
adjustment: adjust, purchase: purchase buy, review: review, research: research, design: design, entry: enter, service:
serve, sale: sell, care: care, cleaning: clean, filing: file, storage: store, safety: safe, response: respond,
conversation: talk, discussion: discuss, participation: participate, creation: create, production: produce,
construction: construct build, completion: complete, submission: submit, operation: operate, supervision: supervise,
administration: administer, modification: modify, annotation: annotate, classification: classify, prediction: predict,
simulation: simulate, automation: automate, integration: integrate, migration: migrate, validation: validate,
diagnosis: diagnose, diagnostic: diagnose, correction: correct, communicator: communicate, scheduling: schedule,
invoice: invoice, recruitment: recruit, interview: interview, pickup: pick, setup: set, cleanup: clean, checkout:
check, followup: follow, backup: back, handover: hand, teaching: teach, marketing: market, advertisement: advertise,
promotion: promote, greeting: greet, order: order, collaborator: collaborate, programming: program, troubleshooting:
troubleshoot, negotiation: negotiate, facilitation: facilitate, description: describe, identification: identify,
management: manage, leadership: lead
"""

# Several words that say what one does.
PHRASES = """
put on: stage produce host present, walk through: guide show explain, talk through: guide explain, drive to: visit, go
to: visit attend, up stairs: upstairs, down stairs: downstairs, take apart: disassemble dismantle, old people: adult
elder senior resident older, responsible for: oversee handle, take care of: care handle maintain support, look after:
care watch supervise tend, in charge of: lead manage supervise oversee run direct head, was over: supervise oversee
manage, wait on: serve, deal with: handle address resolve, ring up: process scan checkout check, check out: process
scan, clean up: clean, set up: install configure arrange prepare setup assemble, put together: assemble build prepare
create compile, put away: stock shelve store organize, put up: install hang mount post, put in: install enter input,
fill out: complete, fill in: complete cover substitute, pick up: collect, drop off: deliver, hand out: distribute,
pass out: distribute, throw out: discard dispose remove, throw away: discard dispose remove, take out: remove dispose,
get rid of: remove dispose discard, find out: determine identify discover research, figure out: determine solve
resolve troubleshoot identify diagnose, work out: solve resolve determine calculate, come up with: develop create
devise propose, talk to: communicate consult speak interview, talk with: communicate consult speak interview, work
with: collaborate partner use support, work on: develop repair service contribute, show how: teach train demonstrate
instruct explain, teach how: train instruct show, sign up: enroll register, write up: document report draft write,
write down: record document log, keep track: track monitor record log, keep track of: track monitor record log, make
sure: ensure verify confirm check, look for: search seek find, look up: research search find retrieve, look at: review
examine inspect analyze, go over: review, go through: review examine, carry out: perform conduct execute complete,
lock up: close secure, close up: close lock, open up: open, break down: disassemble dismantle, tear down: dismantle
demolish, back up: backup save, help out: assist support, cut down: reduce, cut down on: reduce, speed up: accelerate
expedite, bring in: generate attract, hook up: connect install, meet with: meet consult, line up: arrange organize
schedule, fix up: repair restore, calm down: calm de-escalate deescalate, answer phone: call, make call: call contact
phone, made call: call contact, get ready: prepare, get signature: sign, give out: distribute, turn in: submit, hand
in: submit, point of sale: pos, new people: hire employee staff, new person: hire employee staff member, new guy: hire
employee staff member person, new hire: employee staff member person, new employee: hire staff member, new staff: hire
employee member, each other: mutual, every day: daily, each day: daily, a day: daily, per day: daily, every week:
weekly, each week: weekly, a week: weekly, per week: weekly, every month: monthly, each month: monthly, a month:
monthly, every year: yearly annual annually, a year: yearly annual annually, every night: nightly, each night:
nightly, every shift: shift, on time: punctual timely, of us: team, boss of: lead manage supervise oversee, manager
of: manage supervise oversee, supervisor of: supervise oversee manage, give tour: lead guide conduct, by hand:
manually manual hand, at night: nightly evening nighttime, front desk: reception front desk, cash register: till
checkout register pos, register: checkout, old people: elder senior resident elderly older adult, elderly people:
elder senior older adult resident, other people: teammate coworker colleague, on my own: independently alone solo, by
myself: independently alone solo, all by myself: independently alone, machine learning: ml, customer service: serve
assist help, data entry: enter input, high school: secondary, social media: online, food prep: prepare food, blood
pressure: vital, vital sign: vitals vital, real time: live, job posting: posting advertisement, act as: serve, in the
morning: morning, after school: afterschool, help desk: support, rush hour: peak busy, people who: person, do laundry:
wash launder, do dish: wash clean, run errand: errand, drive forklift: operate forklift, run into: encounter, from
scratch: scratch, stand up: standup, trouble shoot: troubleshoot, on board: onboard, web site: website, part of:
member contribute participate, as team: team, sit in on: observe attend, pass along: relay forward share, take part:
participate join contribute, take part in: participate join contribute, show around: tour guide, point out: identify,
bring up: raise, hand over: deliver transfer, note down: record document, read to: read, keep company: companionship
companion, check in: register greet monitor, follow up: contact, sign off: approve, lay out: arrange design, count
out: balance count, cash out: balance reconcile close, step in: substitute cover, fill in for: substitute cover, stay
late: overtime, type up: type enter prepare draft, print out: print, send out: distribute send mail, give talk:
present deliver speak, give presentation: present deliver, give feedback: advise review, give advice: advise counsel,
give medication: administer, pass medication: administer, take blood: draw, draw blood: phlebotomy, take order: serve,
take payment: process handle, take photo: photograph shoot photography, take picture: photograph photography, take
note: record document, make bed: housekeeping, make sale: sell, make food: cook prepare, make drink: prepare serve,
make website: build develop, make app: build develop, do tax: prepare file, do hair: style, do book: bookkeep account
bookkeeping, do the book: bookkeep account bookkeeping bookkeeping, do homework: study, did homework: study, build
website: develop, run test: test conduct, go to: attend visit, speak up: raise, break up: separate, cut out: remove,
lift up: lift, call back: return respond, get back to: respond reply, reach out: contact, reach out to: contact, let
know: inform notify, people with question: inquiry, walk in: visitor, first aid: aid, sound board: audio, second
grade: elementary, grade school: elementary
"""
