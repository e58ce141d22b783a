"""Names of places, firms, apps and papers that notes write small, as they are properly written.

None of them is an everyday word too: "target", "next", "reading" and "nice" are left as typed.
"""

from functools import cache

from .wordlists import listed

_PLACES = listed(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados
    belarus belgium bolivia bosnia botswana brazil britain bulgaria burma burundi cambodia cameroon canada colombia
    congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia fiji finland france gambia
    georgia germany ghana greece guatemala guyana haiti honduras hungary iceland india indonesia iran iraq ireland
    israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait latvia lebanon liberia libya lithuania
    luxembourg malawi malaysia malta mauritius mexico moldova mongolia montenegro morocco mozambique namibia nepal
    netherlands nicaragua nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal
    qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
    switzerland syria taiwan tanzania thailand trinidad tunisia uganda ukraine uruguay uzbekistan venezuela vietnam
    wales yemen zambia zimbabwe europe africa asia america alabama alaska arizona arkansas california colorado
    connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maryland massachusetts
    michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee
    texas utah vermont virginia wisconsin wyoming london manchester birmingham liverpool leeds sheffield bristol
    newcastle nottingham leicester coventry bradford cardiff swansea belfast edinburgh glasgow aberdeen dundee
    inverness southampton portsmouth plymouth brighton norwich ipswich cambridge oxford york derby wolverhampton
    sunderland middlesbrough hull huddersfield bolton stockport preston blackpool blackburn burnley wigan warrington
    luton milton northampton peterborough swindon gloucester cheltenham exeter bournemouth poole croydon hackney
    camden tottenham brixton lewisham islington ealing dublin galway limerick essex kent surrey sussex cornwall
    devon dorset somerset wiltshire hampshire norfolk suffolk yorkshire lancashire cumbria cheshire merseyside
    northumberland dagenham romford watford slough guildford doncaster rotherham barnsley wakefield telford chicago
    houston philadelphia dallas austin denver seattle boston detroit memphis nashville baltimore milwaukee
    albuquerque tucson fresno sacramento atlanta miami omaha oakland minneapolis tulsa tampa cleveland cincinnati
    pittsburgh orlando brooklyn manhattan queens bronx harlem raleigh charlotte columbus indianapolis honolulu
    anchorage toronto montreal vancouver calgary ottawa edmonton winnipeg sydney melbourne brisbane perth adelaide
    auckland paris berlin madrid barcelona lisbon rome milan vienna amsterdam brussels warsaw krakow prague budapest
    bucharest sofia athens istanbul ankara kyiv kiev moscow stockholm oslo copenhagen helsinki zurich geneva munich
    hamburg frankfurt cairo lagos nairobi accra johannesburg casablanca dubai doha riyadh beirut tehran karachi
    lahore islamabad delhi mumbai bangalore chennai kolkata hyderabad dhaka kathmandu colombo bangkok hanoi saigon
    manila jakarta tokyo osaka seoul beijing shanghai bogota lima quito caracas santiago havana kingston mendoza
    """
)
_FIRMS = listed(
    """
    tesco asda sainsburys morrisons waitrose aldi lidl primark zara matalan argos debenhams ikea homebase screwfix
    wickes halfords currys greggs costa nandos wetherspoons deliveroo ocado hermes dpd evri yodel fedex usps walmart
    costco walgreens safeway kroger publix lowes petsmart petco chipotle wendys applebees dominos papa starbucks
    mcdonalds kfc ebay etsy vinted depop airbnb netflix spotify paypal uber lyft doordash grubhub instacart postmates
    oxfam barnardos mencap marriott hilton hyatt wayfair nike adidas samsung huawei bosch siemens toyota honda ford bmw
    volvo renault peugeot nissan hyundai scania worcester juki overlocker hobart haas fanuc mazak kubota stihl husqvarna
    makita dewalt hilti jcb volkswagen chevrolet barclays natwest santander hsbc vodafone verizon
    """
) - {"overlocker", "papa", "ford", "worcester", "costa", "hermes"}
_APPS = {
    "google": "Google",
    "microsoft": "Microsoft",
    "eventbrite": "Eventbrite",
    "medicaid": "Medicaid",
    "medicare": "Medicare",
    "treatwell": "Treatwell",
    "upvc": "uPVC",
    "etsy": "Etsy",
    "ebay": "eBay",
    "paypal": "PayPal",
    "doordash": "DoorDash",
    "mcdonalds": "McDonald's",
    "sainsburys": "Sainsbury's",
    "nandos": "Nando's",
    "wendys": "Wendy's",
    "applebees": "Applebee's",
    "dominos": "Domino's",
    "lowes": "Lowe's",
    "fedex": "FedEx",
    "petsmart": "PetSmart",
    "natwest": "NatWest",
    "barnardos": "Barnardo's",
    "whatsapp": "WhatsApp",
    "flutter": "Flutter",
    "firebase": "Firebase",
    "mailchimp": "Mailchimp",
    "squarespace": "Squarespace",
    "wix": "Wix",
    "woocommerce": "WooCommerce",
    "magento": "Magento",
    "laravel": "Laravel",
    "symfony": "Symfony",
    "kotlin": "Kotlin",
    "svelte": "Svelte",
    "nextjs": "Next.js",
    "next.js": "Next.js",
    "graphql": "GraphQL",
    "supabase": "Supabase",
    "netsuite": "NetSuite",
    "klaviyo": "Klaviyo",
    "hootsuite": "Hootsuite",
    "lightroom": "Lightroom",
    "photoshop": "Photoshop",
    "procreate": "Procreate",
    "davinci": "DaVinci",
    "sketchup": "SketchUp",
    "archicad": "ArchiCAD",
    "netbox": "NetBox",
    "intune": "Intune",
    "autocad": "AutoCAD",
    "dentrix": "Dentrix",
    "eaglesoft": "Eaglesoft",
    "cerner": "Cerner",
    "emis": "EMIS",
    "systmone": "SystmOne",
    "bamboohr": "BambooHR",
    "memoq": "memoQ",
    "trados": "Trados",
    "storybook": "Storybook",
    "opentable": "OpenTable",
    "resy": "Resy",
    "vagaro": "Vagaro",
    "clio": "Clio",
    "westlaw": "Westlaw",
    "lexisnexis": "LexisNexis",
    "godot": "Godot",
    "roblox": "Roblox",
    "minecraft": "Minecraft",
    "makaton": "Makaton",
    "montessori": "Montessori",
    "ofsted": "Ofsted",
    "duolingo": "Duolingo",
    "moodle": "Moodle",
    "kahoot": "Kahoot",
    "quickbooks": "QuickBooks",
    "deliveroo": "Deliveroo",
    "bigquery": "BigQuery",
    "nginx": "NGINX",
    "chatgpt": "ChatGPT",
    "linkedin": "LinkedIn",
    "pinterest": "Pinterest",
    "snapchat": "Snapchat",
    "reddit": "Reddit",
    "labware": "LabWare",
    "covid": "COVID",
    "easter": "Easter",
    "diwali": "Diwali",
    "eid": "Eid",
    "hanukkah": "Hanukkah",
    "january": "January",
    "february": "February",
    "glastonbury": "Glastonbury",
    "olympics": "Olympics",
    "deutsch": "Deutsch",
    "british": "British",
    "american": "American",
    "asian": "Asian",
    "african": "African",
    "european": "European",
    "indian": "Indian",
    "mexican": "Mexican",
    "scottish": "Scottish",
    "muslim": "Muslim",
    "christian": "Christian",
    "jewish": "Jewish",
    "catholic": "Catholic",
    "victorian": "Victorian",
    "braille": "Braille",
}
# Letters that stand for a name, and are no word in small letters.
_LETTERS = listed(
    """
    sia basi ssp aat acca cima cipd nebosh iosh sds uk usa eu nhs bbc ymca ywca nvq btec gcse gcses sats cctv vat
    mot hgv lgv pcv flt cscs coshh haccp gdpr epos sen send ehcp cad rto iep bls acls cna rn lpn emt phd mba bsc msc
    dvla hmrc pto pta rspca rspb rnli qa hvac ekg icu nicu hplc gc uv dna rna bp iv obs vpn dns dhcp ssl http sdk
    ide ram cpu gpu usb hdmi led lcd pcb cnc mig tig arc esd smt nda rfp rfq crm erp ats ap ar p&l gaap ifrs kpi roi
    seo ppc ctr cpc sql css html php tv dj vip bbq atm pin isa
    """
) - {"ap", "ar", "arc", "send", "sen", "pin", "obs", "ram", "led", "isa", "gc", "iv", "rn", "ide", "ats", "bp"}
_PHRASES = {
    "new york": "New York",
    "los angeles": "Los Angeles",
    "san francisco": "San Francisco",
    "san diego": "San Diego",
    "las vegas": "Las Vegas",
    "new jersey": "New Jersey",
    "new zealand": "New Zealand",
    "south africa": "South Africa",
    "saudi arabia": "Saudi Arabia",
    "sri lanka": "Sri Lanka",
    "hong kong": "Hong Kong",
    "costa rica": "Costa Rica",
    "north wales": "North Wales",
    "south wales": "South Wales",
    "milton keynes": "Milton Keynes",
    "tower hamlets": "Tower Hamlets",
    "united states": "United States",
    "united kingdom": "United Kingdom",
    "burger king": "Burger King",
    "pizza hut": "Pizza Hut",
    "taco bell": "Taco Bell",
    "home depot": "Home Depot",
    "best buy": "Best Buy",
    "whole foods": "Whole Foods",
    "trader joes": "Trader Joe's",
    "royal mail": "Royal Mail",
    "uber eats": "Uber Eats",
    "just eat": "Just Eat",
    "amazon flex": "Amazon Flex",
    "age uk": "Age UK",
    "red cross": "Red Cross",
    "trussell trust": "Trussell Trust",
    "british gas": "British Gas",
    "worcester bosch": "Worcester Bosch",
    "costa coffee": "Costa Coffee",
    "b&q": "B&Q",
    "m&s": "M&S",
    "h&m": "H&M",
    "john lewis": "John Lewis",
    "tk maxx": "TK Maxx",
    "google ads": "Google Ads",
    "google maps": "Google Maps",
    "google forms": "Google Forms",
    "google drive": "Google Drive",
    "google classroom": "Google Classroom",
    "microsoft teams": "Microsoft Teams",
    "ms teams": "MS Teams",
    "microsoft excel": "Microsoft Excel",
    "microsoft word": "Microsoft Word",
    "final cut": "Final Cut",
    "after effects": "After Effects",
    "premiere pro": "Premiere Pro",
    "visual studio": "Visual Studio",
    "raspberry pi": "Raspberry Pi",
    "react native": "React Native",
    "spring boot": "Spring Boot",
    "ruby on rails": "Ruby on Rails",
    "hugging face": "Hugging Face",
    "sage 50": "Sage 50",
    "world cup": "World Cup",
    "mothers day": "Mother's Day",
    "valentines day": "Valentine's Day",
    "new years eve": "New Year's Eve",
    "bank holiday": "bank holiday",
    "gas safe": "Gas Safe",
    "a level": "A-level",
    "a levels": "A-levels",
    "duke of edinburgh": "Duke of Edinburgh",
    "st john ambulance": "St John Ambulance",
}


@cache
def names() -> dict[str, str]:
    """Small letters → as written, for single words."""
    table = {word: word.capitalize() for word in _PLACES | _FIRMS}
    for word in _LETTERS:
        table[word] = word[:-1].upper() + "s" if word in ("gcses", "sats") else word.upper()
    table["phd"], table["bsc"], table["msc"], table["epos"], table["sats"] = "PhD", "BSc", "MSc", "EPOS", "SATs"
    return {**table, "ikea": "IKEA", "kfc": "KFC", "bmw": "BMW", "dpd": "DPD", "usps": "USPS", **_APPS}


def phrases() -> dict[str, str]:
    """Names of more words than one."""
    return _PHRASES
