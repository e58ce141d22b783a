"""What a note says of its writer and no deed: wishes and plans, pay and perks, likings, why it ended, what runs out."""

import re

_LEAD = (
    r"(?:(?:and|but|so|also|just|still|now|really|honestly|well|plus|then|i|we|i['’]?m|i am|i was|i['’]?d|i would"
    r"|id|im|was|am|always|probably|maybe) )*"
)
_WISHED = (
    r"(?:something|somewhere|someone|a (?:change|place|desk|job|move|break|rest|role|quieter|bigger|new|better)|more"
    r"|less|fewer|(?:full|part)[- ]?time|days?|weekends?|reception|admin|office|management|the next|another|better"
    r"|regular|permanent|anything|my own|out of|retail|warehouse|care|a career|a calmer|a steady|work|jobs?|out|off)\b"
)
_ENDING = r"(?:folded|shut|collapsed|closed|ended|went (?:under|bust|bankrupt)|ran out|dried up|was sold|got sold)"
_OURS = r"(?:they|it|(?:the |our |my |that )?(?:whole )?{who})"
_WHO = (
    r"(?:paper|company|stores?|shop|branch|firm|business|restaurant|plant|mill|factory|cafe|pub|hotel|office|depot"
    r"|place|club|nursery|magazine|start-?up|agency|contract|funding|season|lease|work|job|site|centre|center)"
)
_UNTIL = (
    r"(?: (?:down|up|for good|in|at|after|when|last|during|because|due|on us|us|it|the \w+|\d{4})\b[^\d]*(?:\d{4})?)?"
)
_PAPER = r"(?:(?:my|the|our) )?(?:\w+ ){0,2}(?:cert\w*|licen[cs]e|card|ticket|dbs|cpc|visa|permit|badge)"
_KINDS = (
    r"(?:hoping|hope) (?:to|for|that|the|my|they|it|he|she|we|i) .*",
    r"(?:want(?:ed|ing)?|wish(?:ed|ing)?) to \D*",
    r"wish(?:ed)? (?:i|we|they|it|there)\b.*",
    r"(?:it was )?an? (?:\w+ )?(?:mess|nightmare|joke|pain|shambles|laugh)\b.*",
    r"(?:only )?been (?:there|here)(?: (?:since|for)\b.*)?",
    r"(?:mostly |mainly )?(?:learning|finding my feet|picking (?:it|things) up)(?: and .*)?",
    r"(?:spend|spent) half my life\b.*",
    r"you(?:['’]?d| would| can| could)?(?: ?not|n?['’]t)? (?:be (?:surprised|amazed)|believe|imagine|guess|picture|see"
    r"|learn)\b.*",
    r"(?:there|it)(?:['’]s| is| was) always .*",
    r"(?:(?:a|what a) )?bargain",
    r"(?:rinse (?:and )?)?repeat|even (?:for|with|on) my own \w+|(?:a )?bit of (?:grumbling|moaning|a laugh|banter)",
    r"not that (?:i|we|it|they|he|she|anyone)\b.*",
    r"(?:it )?sounds (?:like|daft|silly|stupid|easy|boring|odd|mad|bad)\b.*",
    r"(?:cried|cry|laughed|laugh|swore(?! in)|panicked)\b.*",
    r"(?:which )?ma(?:de|kes) me (?:feel|laugh|cry|smile|proud)\b.*",
    r"(?:had )?never \w+ [^,;]{2,40} before(?: (?:that|this|then))?(?: so\b.*)?",
    r"gets? (?:all )?the (?:complaints?|blame|calls?|flak|grief)\b.*",
    rf"(?:want(?:ing)?|ready for|keen on|after|need|prefer|looking (?:at|for|into)) {_WISHED}.*",
    r"(?:looking|ready|keen|planning|would like|['’]?d like|like|love|would love) to "
    r"(?:\D* )?(?:job|work|career|role|move|get into|get out|change|learn|retrain|study|again|train as|go)\b.*",
    r"(?:(?:i['’]?d|i would|would) (?:really |just )?(?:love|like|prefer|rather)|love a|love something|like a) .*",
    r"(?:it )?(?:rain|snow)(?:ed|ing)(?: .*)?",
    r"(?:the |my )?[\w ]{1,30} is (?:the|my) (?:plan|next step|dream|aim|goal|idea)\b.*",
    r"(?:the |my )?(?:plan|dream|goal|next step) is\b.*",
    r"(?:not|never|won['’]?t be) (?:going|coming) back(?: .*)?",
    r"(?:off|out of|done with|leaving|left|finished with) [\w ]+ for good(?: .*)?",
    r"(?:i )?(?:got |was )?burn(?:ed|t) out\b.*",
    r"(?:(?:we['’]?re|we are|we were|were) )?(?:also )?going to (?:move|start|build|make|do|get|add|run|launch|open|try"
    r"|use|switch|change|set|put|learn|train|hire|buy|write|roll|replace|redo|paint|plant|extend) .*",
    r"(?:had enough|fed up|sick|tired|bored|burnt out|burned out)(?: (?:of|with|by|from) .*)?",
    r"(?:(?:got|get|had|gave us) )?(?:a )?free (?:meals?|food|lunch(?:es)?|drinks?|coffees?|parking|uniform|travel"
    r"|gym|clothes)(?: (?:every|each|too|and|after|when|which|as well)\b.*)?",
    r"(?:(?:got|get|had) )?(?:an? )?(?:staff |employee )?(?:discount|perks?|bonus)(?: too)?",
    r"(?:got |get |being )?paid (?:by (?:the|piece)\b|per\b|(?:in )?cash(?: in hand)?$|badly|well$|peanuts|weekly$"
    r"|monthly$|hourly$|(?:the )?minimum|on commission|piece ?work|double|extra|less|nothing|the same).*",
    r"they (?:pay|paid|cover|covered) (?:for )?(?:it|me|us|(?:the|my|our) (?:renewal|course|training|fee)s?)\b.*",
    r"(?:the )?(?:pay|money|wages|tips|boss|bosses|manager|commute|people|team|crew|canteen) (?:was|were|is|are) "
    r"(?:(?:very|really|pretty|so|not|always) )*(?:good|bad|rubbish|great|terrible|low|nice|decent"
    r"|poor|awful|lovely)\b.*",
    r"(?:my|cold|sore|bad|dodgy|aching|swollen) (?:back|knees?|wrists?|hips?|shoulders?|feet|hands|fingers)",
    r"(?:my |both )?(?:back|knees?|wrists?|hips?|shoulders?|feet|hands|nerves) (?:is|are|was|were) "
    r"(?:shot|gone|bad|going|knackered|done|wrecked|killing).*",
    r"\w+ as hell(?: .*)?",
    r"(?:it['’]?s )?(?:\w+ ){0,3}you get used to it",
    r"(?:\w+ ){0,2}(?:ok|okay|good|decent|alright|not bad) at (?:it|that|this|them)",
    r"(?:pretty much |basically |about |much )*(?:the )?same as .* really",
    r"(?:that['’]?s|thats) (?:about |pretty much |really )?(?:it|all)(?: really)?",
    r"(?:liked?|love[ds]?|loving|enjoy(?:ed)?|hated?) (?!one['’]?s)(?:\w+ing|it|them|him|her|that|the|my|this|every"
    r"|being|people|all)\b.*",
    r"(?:they|he|she)(?:['’](?:re|s)| are| is) (?:all |just )?like (?:my|our|a|family)\b.*",
    r"so (?:did|do|does|was|were|is|are|has|have|went) (?:my|our|the|his|her|their|everyone|everybody)\b.*",
    r"was (?:finishing|doing) my (?:\w+ )?(?:degree|mfa|ma|mba|bsc?|msc?|phd|masters?|diploma|thesis|studies|course"
    r"|a-?levels)\b.*",
    r"that['’]?s why i (?:left|quit|stopped|moved|came (?:off|out|away))\b.*",
    r"(?:missed|missing|miss) (?:(?:too|so|way too) many|a lot of)\b.*",
    r"lost (?:half|most|all|many|a lot) of (?:them|it|my|our|the)\b.*",
    r"(?:sore|bitter|gutted|upset|sad|cross) (?:about|over|at)\b.*",
    r"(?:can )?say (?:that|this|it) as\b.*",
    r"nothing (?:against|bad to say|but praise)\b.*",
    r"the (?:\w+ ){1,4}(?:just )?(?:died|dried up|went (?:quiet|downhill)|fell apart)",
    r"[\w ]+ deserves? (?:a|an|more|better)\b.*",
    r"(?:it['’]?s|it was) (?:\w+ly )?(?:heartbreaking|sad|exhausting|depressing|hard|tough|awful|crazy|mad|a lot)"
    r"(?: honestly| really)?",
    r"\w+ing [^,;]* turns out to be\b.*",
    r"(?:got |been |get )?(?:bit|bitten|stung|kicked|spat (?:on|at)|shouted at|yelled at)"
    r" (?:only )?(?:by|once|twice|a lot)\b.*",
    r"the \w+ (?:part|bit)(?: of (?:it|the job))?",
    r"paid [$£€]?\d\S* (?:an?|per) (?:hour|hr)\b.*",
    r"(?:\w+ )+your (?:hands|feet|back|knees|fingers|face|legs|arms|neck|lungs|eyes)(?: (?:in|off|lol|haha)\b.*)?",
    r"(?:liked?|loved?|hated?)(?: (?:it|that|this))?(?: (?:though|a lot|so much))?",
    r"would (?:do it|go back|recommend)\b.*",
    r"think(?:ing)? about (?:the|a|doing|going|getting)\b.*",
    r"(?:it )?(?:gets?|got) (?:a )?(?:bit|very|really|so|quite) (?:repetitive|boring|lonely|cold|hot|hard)\b.*",
    r"(?:good|great|nice|decent|bad|awful|lovely|free) (?:food|coffee|lads|craic)(?: (?:tho|though))?",
    r"nothing (?:(?:much|ever|really|interesting|exciting) )*happen(?:s|ed)\b.*",
    r"(?:doing|studying|taking) \D* at (?:community college|college|uni\w*|night school)",
    r"(?:(?:it['’]?s|it was|a|real|very|really) )*(?:good|great|nice|fun|lovely|hard|tough|rough) "
    r"(?:job|team|people|place|work|experience|fun|bunch|crew|laugh|boss|money|perks|pay|company)"
    r"(?: (?:there|really|though|to work))*",
    r"(?:got |were |been )?(?:laid off|made redundant|let go|furloughed)(?: (?:in|when|after|because|due)\b.*)?",
    r"left (?:school|college|uni\w*) (?:at|in|with)\b.*",
    r"(?:left|quit|resigned|stopped)(?: (?:because|cos|when|due|after|as)\b.*)?",
    rf"(?:(?:then|until|till|til|when|after|since) )*{_OURS.format(who=_WHO)} (?:then )?{_ENDING}{_UNTIL}",
    rf"{_PAPER}s? (?:runs? out|ran out|expires?|expired|lapses?|lapsed|is up|needs renewing)\b.*",
)
_REMARK = re.compile(rf"(?i){_LEAD}(?:{'|'.join(_KINDS)})$")
_PARTS = re.compile(
    r"(?i)(\s*(?:[,;!]|\.(?=\s|$)|\s[-–—]+(?=\s))\s*"
    r"|\s+(?:and|but|so)\s+(?=you(?:['’]d| would| can| could| learn)\b)|\s+(?=which makes? me feel\b)"
    r"|\s+(?:and|but)\s+(?=(?:i |we |now |then |just |you |honestly )*"
    r"(?:want|hop(?:e|ing)\b|looking (?:for|to)\b|cried\b|(?:there|it)(?:['’]s| is| was) always\b"
    r"|get used|it was an? |liked?$|loved?$|so (?:did|was|were|is|are) )))"
)
_UNTIL_SHUT = re.compile(
    rf"(?i),? (?:until|till|til) {_OURS.format(who=_WHO)} {_ENDING}(?: (?:down|it|us|the {_WHO}|for good))*$"
)
# Beside a deed these say how far it went.
_ALLOWED = (
    r"(?:i )?(?:was )?(?:never|not) (?:been )?allowed (?:to|near|on|in)\b.*"
    r"|(?:because )?(?:i )?(?:wasn['’]?t|was not|am not|not) (?:qualified|trained|allowed|old enough)"
)
_CLOCK = r"\d[\d:.]*(?: ?[ap]m)?"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_TIME_OR_LIMIT = re.compile(
    rf"(?i)(?:(?:every|each|on|most|some) )?(?:(?:{_DAY}|weekends?|mornings?|evenings?|nights?)(?: and | )?)+"
    r"|(?:(?:like|about|around|maybe|usually) )?\d+(?:-\d+)? ?(?:hours?|hrs?)(?: (?:a|each|every|per) \w+)?"
    rf"|(?:mornings?|evenings?|nights?|days),? {_CLOCK} ?(?:to|-|till?|until) ?{_CLOCK}"
    rf"|{_ALLOWED}"
)
_AS_WELL = re.compile(r"(?i)(?:because|cos|as|since|which|just with|but)\b")


def without_remarks(fact: str) -> str:
    """A note's deeds, without what it remarks beside them; "" where nothing is left."""
    pieces = _PARTS.split(_UNTIL_SHUT.sub("", fact))
    kept = ""
    dropped = False
    for at in range(0, len(pieces), 2):
        part = " ".join(pieces[at].split())
        dropped = is_remark(part) or (dropped and bool(_AS_WELL.match(part)))
        if part and not dropped:
            kept += (pieces[at - 1] if at and kept else "") + pieces[at]
    left = [part.strip() for part in _PARTS.split(kept)[::2] if part.strip()]
    return "" if all(_TIME_OR_LIMIT.fullmatch(part) for part in left) else kept


def is_remark(text: str) -> bool:
    return _REMARK.match(text) is not None
