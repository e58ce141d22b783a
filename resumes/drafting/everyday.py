"""More tables behind `synonyms`: what people say at work every day, and how a resume says it. No pair adds strength."""

SAME = """
help support / tore tear torn / precept train orient / grad graduate / hall hallway corridor / reefer refrigerated /
drive haul / haul transport carry move / box pack / crate box / tote bin / absent absence / store keep hold / ship
dispatch forward / tell notify inform / tell update / say mention / notify inform / brief inform / let allow / call
dial / text message / visit call / greet welcome / welcome host / host welcome / look view / check inspect / verify
confirm / confirm check / list itemize / log enter / note log / jot note record / type key / print publish / paste
attach / staple bind / sort file / file archive / collate compile sort / bundle group / group sort / gather assemble /
collect retrieve / fetch bring / bring take / carry bring / lug carry move / lift raise / drag pull / pull remove /
yank pull / tear remove / strip remove / rip remove / lay install / hang install / mount install / lay set place / fit
install / fasten attach / hook attach connect / plug connect / swap change / trade swap / change replace / fix correct
/ fix restore / mend restore / tune adjust / tweak adjust modify / level smooth / sand prepare / prime prepare / stain
finish / paint finish / plaster coat / seal close / grout seal / patch fill / dig trench / bury cover / cover wrap /
plow clear / blow clear / clip trim / snip cut / shear cut / edge trim / water irrigate / hose wash / launder wash /
soak rinse / wring dry / iron press / fold sort / hem sew / knit crochet / bead craft / build make / chop dice / peel
prep / slice carve / mix combine / whisk blend / bake cook / reheat warm / heat warm / cool chill / freeze chill / serve
dish / plate dish / bus clear / clear remove / wash clean / rinse clean / wipe clean / hose clean / ladle serve / cater
serve / pour fill / fill complete / guide escort / escort accompany / accompany join / chaperone accompany supervise /
drop leave / leave deliver / shuttle transport / ferry transport / taxi drive / ride travel / park store / tow pull /
herd move / milk collect / groom brush / feed water / walk exercise / pet dog / cage kennel / stall stable / barn
stable / farm ranch / field farm / orchard farm / hay feed / cattle cow livestock / chicken poultry / hog pig
livestock / horse livestock / calf cattle / egg produce / fish seafood / meat protein / veggie vegetable / veggies
vegetables / fruit produce / groceries food / snack food / treat snack / dessert sweet / drink beverage / pop soda /
lady woman / gentleman man / boy child / girl child / baby child / tot toddler / kiddo child / preschooler child /
youngster child youth / student youth / scholar student / freshman student / classmate peer / peer coworker / buddy
partner / partner colleague / neighbor community / tenant resident / renter tenant / landlord owner / homeowner
customer client / owner client / caller customer / shopper visitor / fan spectator / spectator audience / crowd guest
/ parishioner member / camper child / swimmer student / rider passenger / commuter passenger / driver operator /
trucker driver / load cargo / cargo shipment / haul load / truckload load / rig truck / semi truck / trailer truck /
pickup truck / suv vehicle / cab taxi / auto car / motorcycle vehicle / bike bicycle / tractor equipment / mower
equipment / hoist lift / jack lift / dolly cart / buggy cart / rack shelf / shelf shelving / cooler refrigerator /
walk-in cooler / pantry storage / closet storage / basement cellar / attic loft / garage shop / lot parking / parking
garage / gym fitness / pool aquatic / court field / stadium arena / rink arena / theater auditorium / stage set / set
scenery / prop set / costume clothing / outfit clothing / shirt clothing / shoe footwear / boot footwear / hat apparel
/ jewelry accessory / purse bag / luggage suitcase / envelope mail / stamp postage / parcel package / memo note /
notebook journal / binder folder / folder file / form application / form paperwork / sheet form / signin sign /
checklist list / roster list / directory list / rota schedule / agenda schedule / minutes notes / note summary /
recap summary / talk speech / speech presentation / lecture presentation / chat conversation / question concern /
gripe complaint / fuss complaint / problem concern / snag problem / glitch bug issue / crash failure / outage failure /
broken nonworking / busted broken / worn old / old used / secondhand used / thrift secondhand / cheap inexpensive /
pricey expensive / price cost / fee charge / charge bill / rent payment / loan credit / check payment / coin change /
till drawer / drawer cash / safe vault / count total / total amount / amount quantity / stock supply / supply item /
inventory stock / leftover surplus / scrap waste / recycling waste / junk trash / litter trash / mess spill / spill
leak / stain spot / dirt soil / mud soil / mulch soil / gravel rock stone / brick masonry / block masonry / concrete
cement / asphalt pavement / road street / street avenue / curb sidewalk / path trail / trail hiking / hike trail /
camp camping / tent shelter / picnic party / party celebration / birthday party / wedding event / banquet event /
gala event / meetup meeting / get-together event / reunion event / parade event / raffle fundraiser / auction
fundraiser / carwash fundraiser / drive collection / food meal / supper dinner / lunchtime lunch / lunch midday / bed
bedding / bedding linen / blanket bedding / pillow bedding / diaper nappy / bottle formula / crib cot / wheelchair
chair / walker cane / bath bathe / shave groom / brush groom / comb groom / braid style / dye color / color tint /
cast splint / wound injury / cut wound / shot vaccine injection / shot vaccination / jab vaccine / flu influenza /
fever temperature / bp pressure / pulse heart / xray x-ray imaging / scan imaging / chart file / intake admission /
admit register / discharge release / ward unit / floor unit / wing unit / nursery daycare / daycare childcare / sitter
babysitter / nanny babysitter / babysit care / tutor teach / drill practice / lesson tutorial / worksheet handout /
handout flyer / flyer poster / brochure leaflet / pamphlet brochure / banner sign / billboard sign / menu list / site
page / post update / tweet post / blog write / newsletter bulletin / bulletin notice / headline title / draft write /
compose write / tape record / record film / film shoot / shoot photograph / snap photograph / crop edit / retouch edit
/ spellcheck proofread / calc spreadsheet / graph chart / number data / stat data statistic / stats statistics data /
poll survey / vote ballot / petition signature / door entrance / entrance entry / exit door / gate entrance / lobby
entrance / desk reception / hallway hall / stair stairway / stairs stairwell / elevator lift / window glass / mirror
glass / bulb light / lamp light / light lighting / socket outlet / cord cable / plug outlet / faucet tap / tap valve /
toilet plumbing / sink basin / drain pipe / gutter drain / roof roofing / shingle roofing / deck patio / porch patio /
yard landscape / lawn yard / flowerbed garden / bush shrub / tree limb / limb branch / log wood / lumber wood / beam
joist / stud framing / frame framing / cabinet cupboard / cupboard storage / counter countertop / shelf rack / desk
table / chair seat / couch sofa / furniture furnishing / dawn early / afternoon midday / evening dusk / weekend
saturday sunday / season holiday / yearly annual / biweekly fortnightly / nightly evening / kid child / parent
guardian / folks parents / grown-up adult / grownup adult / adult grown
"""

BROADER = """
walk: patrol, take: bring accompany, precept: teach guide instruct, stencil: paint, call: phone contact, hug: comfort,
drive: haul travel, teach: instruct tutor, typed: prepare, type: prepare, draft: prepare, sew: craft, quilt: sew,
weld: fabricate, solder: join connect, rivet: fasten, staple: fasten attach, tape: attach seal, shovel: dig, hoe:
weed garden, prune: maintain, weed: garden maintain, water: maintain, mulch: garden, plant: garden, edge: maintain,
caddie: assist carry, bag: pack, barback: restock support, bartend: serve, usher: seat guide, chaperone: accompany,
referee: officiate, umpire: officiate, ref: officiate, lifeguard: monitor watch, rake: clean, squeegee: clean,
declutter: organize, unclog: clear, plunge: clear, rewire: repair wire, rewired: repair, repaint: paint, reseal: seal,
reupholster: repair, hem: alter sew, dispatch: send, courier: deliver, mail: send, fax: send, email: contact send
notify, text: contact notify, shred: destroy discard, laminate: prepare, photocopy: copy, scan: digitize, transcribe:
type record, caption: describe, subtitle: caption, proofread: check, tally: count, cashier: ring, lasagna: meal, soup:
food meal, coffee: beverage drink, latte: beverage drink, beer: beverage drink, wine: beverage drink, tea: beverage
drink, milk: beverage, bread: food, cookie: dessert food, cake: food, donut: pastry, bagel: food, rice: food, chicken:
meat food, beef: meat food, steak: meat, fish: food, apple: fruit produce, berry: fruit, peach: fruit, grape: fruit,
tomato: vegetable produce, corn: crop, wheat: crop, soybean: crop, cow: animal livestock, horse: animal, pig: animal,
goat: animal livestock, sheep: animal livestock, hen: animal, chick: animal, rabbit: animal, bird: animal, puppy: dog
pet animal, kitten: cat pet animal, hammer: tool, wrench: tool, chainsaw: equipment tool, mower: tool, backhoe:
equipment machinery, excavator: equipment machinery, loader: equipment, bulldozer: equipment machinery, skid: pallet,
hoodie: clothing apparel, jacket: clothing apparel, jeans: clothing apparel, dress: clothing, sneaker: shoe footwear,
sofa: furniture, couch: furniture, dresser: furniture, table: furniture, chair: furniture, desk: furniture, mattress:
furniture, fridge: appliance, washer: appliance, dryer: appliance, dishwasher: appliance, oven: appliance, tv: device,
phone: device, tablet: device, ipad: tablet device, nephew: child family relative, niece: child family relative,
cousin: family relative, son: child family, daughter: child family, wife: family, husband: family, spring: seasonal,
winter: seasonal, fall: seasonal, monday: weekday, friday: weekday, broom: supply, mug: item, lamp: item, toy: item
"""

PHRASES = """
med surg: medical surgical, med - surg: medical surgical, medical surgical: med surg, medical - surgical: med surg,
call out: absent, call off: absent, call in sick: absent, no show: absent, old lady: elderly elder senior older, older
lady: elderly elder senior woman, old man: elderly elder senior older, older man: elderly elder senior, put back:
return restock shelve, put out: display set, bring back: return, take back: return, send back: return, give back:
return, hand back: return, take down: remove dismantle, tear off: remove, tore off: remove, tear out: remove, tore
out: remove, rip out: remove, pull out: remove, tore down: dismantle demolish, clear out: empty clear, clean out:
empty clean, wipe down: clean wipe, hose down: wash, sweep up: sweep clean, mop up: mop clean, wash up: wash clean,
tidy up: tidy organize, straighten up: tidy organize, pack up: pack, box up: pack box, wrap up: wrap finish, load up:
load, fill up: fill, top off: refill fill, top up: refill fill, restock up: restock, heat up: warm heat, warm up:
heat, chop up: cut chop, cut up: cut chop, mix up: mix, cook up: cook, serve up: serve, dish out: serve, dish up:
serve, ladle out: serve, pour out: pour, tell about: inform notify, tell apart: distinguish, find out about: research,
check on: monitor check, check up on: monitor check, keep an eye on: monitor watch supervise, watch over: monitor
supervise, see to: handle, tend to: care, pitch in: help assist, chip in: contribute help, fill in: cover, take turn:
rotate alternate, switch out: replace change, swap out: replace change, change out: replace change, trade in:
exchange, set out: arrange display, set the table: set, lay down: lay place install, put down: lay place, nail down:
fasten, bolt down: fasten, tie down: secure fasten, strap down: secure fasten, tape up: seal, close off: close, hang
up: hang post, sign in: register, sign out: release, log in: enter, log out: exit, key in: enter input, punch in:
enter, write out: write, spell out: explain, sum up: summarize, read out: read announce, read through: review, look
into: research investigate, dig into: research investigate, sit with: accompany companion, ride with: accompany, go
with: accompany, go along: accompany, take to: bring accompany transport drive, bring to: deliver transport, run to:
deliver, drive around: transport, pick out: select choose, sort out: resolve organize, sort through: sort organize,
go around: visit, come in: arrive visit, stop by: visit, team up: collaborate partner, work alongside: collaborate,
hear from: receive, get back: return, get in touch: contact, keep in touch: contact communicate, stay in touch:
contact communicate, get word out: publicize promote, spread the word: publicize promote, add up: total sum calculate,
ring out: checkout, cash register: drawer, hold on to: keep retain, phone call: call, face to face: in-person,
little kid: child children, little one: child children, young kid: child children, young people: youth teen, old
folk: senior elder elderly, senior citizen: elder senior elderly older, mail out: send distribute, turn on: start
activate, turn off: stop, shut off: stop close, shut down: close stop, start up: start, take care: care, feed and
water: care, clock in: clock, back of house: kitchen, front of house: dining, lost and found: lost
"""
