"""What things are about and what is known, as patterns for `slots.py` (see `things.py`)."""

# ruff: noqa: E501 - one pattern to a line, however long

from collections.abc import Mapping

from models.starter.phrases import lines

FACTS: Mapping[str, tuple[str, ...]] = {
    # what things are about
    "common_topic": lines("""
        {object_name}
        {object_name}
        {known_person}
        {known_attribute}
        {event_name}
        {event_name}
        ({noun}|{noun} {noun}|{grocery}|call with {person}|meeting with {person}|{noun} for {person}|trip to {place})
        ({known_person}'s {noun}|{grocery} and {grocery}|{name}|{name}'s {object_name}|{kin}'s {kin_attribute}|{name} and {name})
        ({name}'s (party|birthday|visit|wedding|address|email|recipe|idea|offer|homework|present|surgery|new job|flat)|{place} (trip|hotel|flight|office|tickets))
        ({noun} (meeting|ideas|class|project|course|deadline|club|workshop|measurements|booking)|{object_name} (size|repair|price|order|delivery|quote))
        (holiday plans|garden plans|gift ideas|house rules|paint colours|business idea|book club|parents' evening|team meeting|kitchen measurements|train times)
        (bank holiday|school run|weekly shop|car service|flu jab|eye test|tyre change|window cleaner|interview questions|dinner with {name}|lunch with {person})
        ({object_name} for {person}|{object_name} and {object_name}|{grocery} for the {noun}|call to {person}|email to {person}|email from {name})
    """),
    "rare_topic": lines("""
        {rare_word}
        {rare_word} {rare_word}
        {rare_word} {noun}
        {rare_word} {noun}
        {rare_word} {noun} {noun}
        {invented_name}
        ({invented_name}'s {noun}|{noun} for {invented_name}|{invented_name} {noun}|{invented_name} and {name})
        ({rare_word} (meeting|delivery|class|order|appointment|project)|(lunch|call|trip|drinks) with {invented_name}|{noun} {rare_word})
    """),
    "matter": lines("""
        (the |the |my |||){topic}
        (the |my ||){topic}
        {event}
        {event}
        (the|my|our) ({set_clock}|{day}|evening|monthly|first|final) (meeting|call|appointment|deadline|class|rehearsal|train|shift|review)
        ({day}'s|tomorrow's|tonight's|this week's|{name}'s) (meeting|party|deadline|exam|game|dinner|class|presentation|appointment)
        (paying the (rent|gas bill|deposit|plumber|invoice)|(calling|picking up|ringing|texting|paying) {person}|feeding the (cat|dog|fish|hens)|booking (a table|the hotel|flights|the MOT)|(returning|ordering|collecting|cleaning) (the |my ){object_name}|signing the (lease|form|contract)|calling {person} and {person})
        ((|the |my )({object_name} and {object_name}|{object_name}, {object_name} and {grocery})|{event} and {event})
        (that |the )(thing|stuff|business|talk|email|parcel|favour) (with|for|from|about) {person}
        "({words}|{noun} {noun})"
    """),
    "event_name": lines("""
        (dentist|doctor|vet|optician|GP|physio|hairdresser|hospital|barber|haircut|check-up|blood test|MOT|eye test|flu jab|driving test|smear test)
        (team meeting|stand-up|one-to-one|all-hands|board meeting|sprint review|school play|football practice|swimming lesson|piano lesson|ballet|parents' evening)
        (rent|gas bill|tax return|credit card|car insurance|meds|tablets|insulin|antibiotics|laundry|bins|recycling|oven|roast|washing|plants|dog walk)
        (anniversary|choir|yoga|gym|pub quiz|concert|match|rehearsal|poker night|church|barbecue|essay|webinar|lecture|exam|deadline|invoice|payroll|plumber|electrician|parcel|meter reading)
    """),
    "food": lines("""
        (pasta|rice|eggs|potatoes|chicken|roast|pizza|lasagne|bread|cake|cookies|muffins|soup|stew|chilli|curry|noodles|dumplings|quinoa|couscous)
        (broccoli|carrots|green beans|peas|corn on the cob|asparagus|sweet potatoes|beetroot|cauliflower|lentils|chickpeas|beans|porridge|oats)
        (salmon|fish fingers|prawns|mussels|steak|burgers|sausages|bacon|lamb|turkey|brisket|ribs|meatballs|pork chops|duck|gammon)
        (tea|coffee|hot chocolate|popcorn|toast|pancakes|waffles|pie|crumble|brownies|scones|sourdough|garlic bread|chips|wedges|nuggets|pita|naan|risotto|gnocchi|spaghetti|ravioli|caramel|custard|jam|stock|gravy|biryani|ramen|tofu)
        {grocery}
    """),
    "event": lines("""
        (|the |my |a )(dentist|doctor|vet|optician|GP|physio|hairdresser|hospital|chiropodist|barber)(| appointment|'s appointment| visit)
        (|the |my )(haircut|check-up|blood test|MOT|eye test|flu jab|scan|job interview|driving test|smear test|mammogram|car service)
        (|the |our )(team meeting|stand-up|one-to-one|1:1 with {person}|all-hands|performance review|board meeting|sprint review|call with {person}|meeting with {person})
        (|the )(parents' evening|school run|school play|sports day|football practice|swimming lessons|piano lesson|ballet|nativity|bake sale|pick-up)
        {person}'s (birthday|party|wedding|exam|recital|appointment|flight|graduation|leaving do|surgery|retirement do|christening|visit|email)
        (|the |our |my )(flight|flight to {place}|train|train to {place}|ferry|check-in|holiday|trip to {place}|hotel booking|visa interview|car hire)
        (|the |my )(rent|gas bill|tax return|credit card|car insurance|electricity bill|council tax|phone contract|Amazon return|direct debit|invoice|payroll)
        (|the |my )(meds|tablets|insulin|antibiotics|eye drops|laundry|bins|recycling|oven|roast|cake in the oven|washing|dishwasher|plants|dog)
        (|the |my |our )(anniversary|wedding anniversary|book club|choir|yoga class|gym class|pub quiz|concert|match|rehearsal|poker night|church|barbecue|dinner with {person})
        (|the |my )(essay|deadline|exam|lab report|assignment|thesis|presentation|webinar|lecture|seminar|resit|enrolment|grant application|pull request)
        (|the )(electrician|plumber|boiler man|delivery|parcel|Tesco delivery|window cleaner|builders|meter reading|gas engineer|food delivery|cleaner)
    """),
    "act": lines("""
        (call|ring|phone|text|email|message|see|meet|ask|tell|write to|speak to|visit) {person}
        (call|ring|phone|text|email|message|see|meet|ask|tell|write to|speak to|visit) {person}
        (have a word with|check in with|get back to|catch up with|follow up with|chase) {person}
    """),
    "act_about": lines("""
        about {matter}
        about {matter}
        about (the |my |){object_name}
        (regarding|to ask about|to talk about|to discuss|on the subject of|re) {matter}
        to (say happy birthday|say thanks|confirm|rebook|arrange {object}|ask for {object}|say I'm coming)
        with (the figures|an answer|the news|{object}|directions|the address)
    """),
    "get": lines("""
        (buy|order|pick up|get|collect|fetch|book|bring|find|print|wrap|make|bake) {object}
        (buy|order|pick up|get|collect|fetch|grab) (|some |more ){grocery}
        (buy|order|book|pick up|get) (flowers|a card|a cake|tickets|a present|a table|a taxi|some wine|the keys|balloons)
    """),
    "get_for": lines("""
        for {person}
        for {person}
        for (the party|the trip|the office|lunch|dinner|the kids|the weekend away|{name}'s birthday|school|the wedding|the barbecue|my {noun})
        from (the shop|the bakery|{person}|the post office|the chemist|the market|Amazon|{place}|the corner shop|the depot|{person}'s place)
        (and {lone_deed}|and {contact} {person}|with {person}|on the way home|at the (market|station|garage|supermarket)|in {place})
    """),
    "deed_first": lines("""
        (take|drop|bring|return|carry|send|drive|walk) {object}
        (take|drop|bring|drive|walk) (the dog|the kids|{name}|the car|grandma|the twins|my bike|mum)
    """),
    "deed_to": lines("""
        (to|round to|back to|over to) ({person}|the {noun}|{place}|the shop|school|the vet|the station|the garage|the airport|the office|practice|the clinic)
    """),
    "common_thing": lines("""
        {grocery}
        {grocery}
        {grocery}
        ({object_name}|{noun}|{object_name} for the {noun})
        {number} (kg of |bags of |cans of |tins of |bottles of |packs of |||g of |boxes of |jars of |bunches of |rolls of ){grocery}
        (a bottle of|a pack of|some|a dozen|half a kilo of|a loaf of|more|a few|a bag of|a tin of|a jar of|a tub of|two boxes of|a couple of|half a dozen|plenty of|a big bag of) {grocery}
        ({1-12} {grocery}|{1-9}00 (g|grams|ml) of {grocery}|{1-4} (kg|kilos|litres|pints|lbs|pounds) of {grocery}|{1-6}x {grocery}|{grocery} x{2-9}|{grocery} ⟨{2-6}⟩)
        {grocery} and {grocery}
        {grocery}, {grocery} and {grocery}
        ({grocery}, {grocery}, {grocery}|{grocery}, {grocery}, {grocery} and some {grocery}|{grocery} {grocery} and {grocery}|{grocery} plus {grocery}|{grocery} & {grocery})
        (a {noun} for {person}|{object_name} for {name}|{object_name} and {object_name}|new {object_name}|a new {object_name}|{object_name}, {object_name} and {object_name})
        ({grocery} for the {noun}|{grocery} for {name}|fresh {grocery}|organic {grocery}|gluten free {grocery}|the good {grocery}|cheap {grocery}|{grocery} if they're on offer)
    """),
    # what is known
    "friend": lines("""
        {name}
        {name}
        {name}
        ({invented_name}|Mr {invented_name}|Mrs {invented_name}|Dr {invented_name}|Aunt {name}|Uncle {name})
    """),
    "kin": lines("""
        (mum|mom|dad|mother|father|sister|brother|wife|husband|son|daughter|partner|boyfriend|girlfriend|grandma|grandpa|nan|gran|aunt|uncle|cousin|niece|nephew)
        (mother-in-law|father-in-law|sister-in-law|flatmate|roommate|neighbour|neighbor|boss|best friend|godson|goddaughter|stepmum|stepdad|twin|eldest|youngest|cat|dog|baby)
    """),
    "kin_attribute": lines("""
        (birthday|birthday|birthday|phone number|phone number|address|email|email address|middle name|surname|name|wifi password|number|new number)
        (shoe size|dress size|ring size|shirt size|T-shirt size|coat size|favourite colour|favorite color|favourite cake|favorite food|favourite flowers|coffee order|tea order)
        (teacher|boss|doctor|dentist|vet|husband|wife|boyfriend|girlfriend|school|gym|job|employer|car|number plate|flat number|door code|allergy|allergies|diet|blood type|age)
        (anniversary|wedding date|due date|name day|work number|landline|postcode|zip code|room number|flight number|train time|locker code|bedtime|nickname|username|size)
    """),
    "kins": lines("""
        {kin}'s {kin_attribute}
    """),
    "names": lines("""
        {friend}'s {kin_attribute}
        {friend}'s {kin_attribute}
        {friend}'s ({kin}'s name|{noun}|new address|kids' names|baby's name|dog's name)
    """),
    "helper_known": lines("""
        (dentist|doctor|GP|vet|landlord|landlady|accountant|solicitor|lawyer|hairdresser|barber|physio|therapist|optician|plumber|electrician|mechanic|cleaner|gardener)
        (boss|manager|line manager|team lead|mentor|supervisor|tutor|piano teacher|driving instructor|coach|trainer|babysitter|childminder|best man|maid of honour|emergency contact)
        (neighbour upstairs|next-door neighbour|son's teacher|daughter's teacher|kids' head teacher|bank adviser|insurance agent|estate agent|window cleaner|godmother|next of kin)
    """),
    "date_known": lines("""
        (anniversary|wedding anniversary|payday|bin day|rent day|due date|next appointment|next check-up|passport expiry date|MOT|flight|train|exam|interview|driving test)
        ({kin}'s birthday|{kin}'s anniversary|{kin}'s operation|{kin}'s graduation|contract end date|start date at work|performance review|car service|boiler service|holiday)
    """),
    "place_known": lines("""
        (spare key|passport|birth certificate|car|bike|wallet|car keys|glasses|umbrella|charger|drill|ladder|tent|suitcase|sewing kit|toolbox|sledge|old phone|will)
        (Christmas lights|wedding album|cash box|medicine|first aid kit|insurance papers|warranty for the {object_name}|stopcock|fuse box|shed key|office key|locker|storage unit|parking space|desk)
        ({object_name}|{object_name}|{noun} key|spare {object_name}|good knives|box with the Christmas decorations|box of cables)
    """),
    "mine": lines("""
        my {attribute}
        my {attribute}
        my {attribute}
        our {attribute}
        my {kin}'s {kin_attribute}
        {name}'s {kin_attribute}
    """),
    "value_known": lines("""
        ({name}|{person}|{words}|{code}|{10-99999}|{word}|{date})
        (blue|green|red|orange|purple|O negative|AB positive|size 42|size 8|peanuts|shellfish|blue cheese|medium|extra large|a flat white|an oat latte|black, no sugar)
        ({1-12} {word} (Street|Road|Lane|Avenue|Close|Drive)|{10-99} {invented_name} (Street|Road|Gardens)|{place}|Flat {1-60}, {word} House|{1-30}{upper})
        ({1000-9999}|{100000-999999}|{code}|{scramble}|{word}{1-999}|0{7000-7999} {100000-999999}|{100-999}-{1000-9999}|{invented}@{invented}.com)
        (Dr {name}|Dr. {invented_name}|Mr {invented_name}|Ms {name}|{name} {invented_name}|{name} from {place}|{invented_name} & Sons|a man called {name}|{name} and {name})
        (on {date}|in {month}|at {clock}|every (other |){day}|on level {1-9}|behind the {word}|in the {word} drawer|under the {word}|with {name}|in the {object_name})
        {rare}
    """),
    "fact": lines("""
        (my|our) (wifi password|alarm code|locker code|door code|gate code|garage code|router password|gym pin|safe combination|building code|phone pin|bike lock combination|voicemail pin) is ({1000-9999}|{100000-999999}|{code}|{scramble}|{noun}{1-999})
        (my|our|{name}'s|my {kin}'s) (phone number|work number|customer number|membership number|policy number|account number|employee number|order number|passport number|tax number|claim number) is ({code}|0{7000-7999} {100000-999999}|{100-999}-{1000-9999}|{100000-999999}|{scramble})
        (my|my {kin}'s|{name}'s) (shoe size|ring size|dress size|shirt size|hat size|T-shirt size|waist size|glove size) is ({4-12}|{36-47}|medium|extra large|{6-12} and a half|{upper}|small|large|size {4-47})
        (my|my {kin}'s|{name}'s) (favourite colour|favorite color|hair colour|living room paint) is (blue|green|red|orange|purple|teal|burgundy|navy|mustard yellow|sage|black|{words})
        (my|my {kin}'s|{name}'s|our) favourite (food|cake|tea|flower|band|film|book|restaurant|song|team|author|wine) is ({grocery}|{title}|{name} {capital}|{capital}|{words}|the one at {place}|anything with {grocery})
        (my|my {kin}'s|{name}'s|our) (birthday|anniversary|due date|wedding date|start date|name day|graduation|operation) is (on {date}|{date}|in {month}|on {day}|on the {nth})
        (my|my {kin}'s|{name}'s|our) (doctor|dentist|vet|landlord|plumber|teacher|boss|accountant|therapist|piano teacher|physio|hairdresser|mechanic|solicitor) is ({name}|Dr {name}|Dr. {invented_name}|Mr {invented_name}|Ms {name}|{name} {invented_name}|called {name}|{name} from {place})
        (my|my {kin}'s|{name}'s|our) (address|new address|work address|office) is ({1-120} {capital} (Street|Road|Lane|Avenue|Close|Drive)|{10-99} {invented_name} (Street|Road|Gardens)|Flat {1-60}, {capital} House|in {place})
        (my|my {kin}'s|{name}'s|our) (number plate|car registration|license plate|flight number|booking reference|seat number|room number|parking spot|locker number) is ({scramble}|{1-400}|{1-30}{upper}|{upper}{upper}{10-99} {upper}{upper}{upper}|{code})
        (my|my {kin}'s|{name}'s) (coffee order|tea order|usual order|lunch order|pizza order) is (a flat white|an oat latte|black, no sugar|{grocery} with {grocery}|a margherita|two sugars and milk|{words})
        (my|my {kin}'s|{name}'s) (blood type|star sign|height|weight|middle name|maiden name|nickname|surname|username|email) is ({name}|{invented_name}|O negative|AB positive|Pisces|{150-199} cm|{50-99} kilos|{invented}{1-99}|{invented}@{invented}.com)
        (my|our) (bank|gym|electricity provider|broadband provider|car insurance company|gas supplier|mobile provider|library|surgery) is ({invented_name}|{capital}|{invented_name} & Sons|the one in {place}|the one on {capital} Street)
        {mine} is {value_known}
        {mine} is {value_known}
        the {attribute} is {value_known}
        (my|our) {helper_known} is ({name}|Dr {name}|Dr. {invented_name}|{name} {invented_name}|called {name}|a woman named {name}|Mr {invented_name} on {capital} Street)
        (my|our) {date_known} is (on {date}|{date}|in {month}|on {day}|on the {nth}|next {day}|on {date} at {clock})
        (my|our|the) {place_known} is (in the {noun}|under the {noun}|behind the {object_name}|at {name}'s|in the {noun} drawer|on the top shelf|in the boot of the car|with {person}|on level {1-9})
        I (like|love|hate|don't like|prefer|don't eat|can't stand|never eat|really like) ({grocery}|{grocery} and {grocery}|{grocery} with {grocery}|spicy food|long walks|early flights|cold coffee|seafood)
        (I am|I'm|{name} is|my {kin} is|we're all) (allergic to|intolerant to|lactose intolerant and allergic to|addicted to|trying to give up|not allowed) {grocery}
        (I'm|my {kin} is|{name} is) allergic to (cats|dogs|bees|penicillin|latex|nuts|shellfish|dust|pollen|{words})
        (I'm|my {kin} is|{name} is) (scared|terrified|afraid) of (dogs|bees|flying|spiders|needles|heights|clowns|thunder|{words})
        (I'm|my {kin} is|{name} is) (vegan|vegetarian|lactose intolerant|left-handed|colour blind|coeliac|gluten free|diabetic|pregnant|teetotal|hard of hearing)
        ({name} likes|{name} hates|my {kin} prefers|my {kin} loves|{name} doesn't eat|{name} can't have|my {kin} is crazy about) ({grocery}|{grocery}|{grocery} and {grocery}|dark chocolate|horror films|gardening|jazz)
        (I live in {place}|I was born in {place}|I moved to {place}|{name} lives in {place}|we met in {place}|I grew up in {place}|my {kin} lives in {place}|we're moving to {place} in {month})
        (I work at {words}|I'm a (nurse|teacher|plumber|carpenter|lawyer|student|baker|nurse in {place})|I play the (piano|violin|drums|cello|guitar|trumpet)|I work from home on {day}s|I work nights|I wear size {4-47}|I work for {invented_name})
        (I was born on {date}|I was born in 19{50-99}|I am {18-90} years old|I'm {150-199} cm tall|I weigh {50-99} kilos|I started at {invented_name} in {month}|I got married in {2000-2025})
        (I wear|my {kin} wears|{name} takes|my {kin} takes) (a size {4-47}|size {4-47} shoes|a medium|an extra large|size {4-18} dresses|contact lenses|a {6-9} and a half)
        I parked (on level {1-20}|in row {words}|the car in {capital} Street|in spot {1-400}|the car on {capital} Road|next to the {noun}|outside {name}'s|in zone {upper}{1-9}|near the {noun})
        (I put|I left|I hid|we keep|I keep|we put) (the|my|our) {place_known} (in the {noun}|under the {noun}|at {name}'s|behind the {noun}|on the shelf|in the blue box|in the loft)
        (the {object_name} is in the {noun}|the spare key is under the {noun}|I lent the {object_name} to {person}|I borrowed the {object_name} from {name}|{name} has my {object_name}|{name} still owes me {price})
        ({name} is my (boss|neighbour|cousin|tutor|landlord|best friend)|my (boss|dog|cat|landlord|neighbour|boat) is called {name}|our (wifi|street|school|boat) is {words}|my (shift|class|lesson|train) starts at {clock}|my {kin} is called {name}|our dog is called {invented_name})
        ({name}'s birthday is on {date}|I take my coffee black|the bins go out on {day}|{name} takes {grocery}|{name} takes two sugars|I take my tea with {grocery}|{name}'s kids are called {name} and {name})
        (my {kin} and I|{name} and {name}|my parents) (got married on {date}|live at {1-99} {capital} Road|met in {place}|have been together since {2000-2025}|are coming on {date}|don't eat {grocery}|are divorced)
        (I've got|I have|we have) (two kids|three cats|a dog called {name}|a bad knee|a pacemaker|asthma|a twin brother|hay fever|a {kin} in {place}|a nut allergy|an account with {invented_name})
        (I take|my {kin} takes) ({1-20} mg of {invented} (at night|every morning|twice a day)|an inhaler|{invented} for my (back|heart|migraines|knee)|vitamin D in winter|pills at {clock})
        (I never|I always|I usually|we always|we never) (fly from {place}|shop at {invented_name}|bank with {invented_name}|sit by the window|tip ten percent|run on {day}s|eat at {clock}|call {person} on {day}s)
        (my {kin} works at {invented_name}|my {kin} is a (nurse|teacher|pilot|chef|vet|farmer)|my {kin} studies in {place}|{name} is a maths teacher|{name} drives a (Volvo|Skoda|van|bus)|{name} works with my {kin}|my {kin} turned {2-90} in {month})
        (the {noun} (code|password|pin|number|combination) is {value_known}|the wifi at {name}'s is {scramble}|the guest password is {noun}{1-99}|the alarm code is {1000-9999}|the key safe is {1000-9999})
        (the (kitchen timer|oven timer|fire alarm|shopping list|alarm clock|note from school) (is broken|is in the {noun}|belongs to {name})|my alarm code is {1-9999}|my banking app is called {invented_name}|I open the {noun} at {clock})
        (my (notes|to-dos|lists) are in the {noun}|my to-do list is on the fridge|my alarm clock is broken|my website is {url}|I set my alarm for {clock}|my timer is in the {noun})
        (my {kin} opens the shop at {clock}|I finish the late shift on {day}s|we cancel the milk every {month}|{name} adds {grocery} to everything)
        (we bank with {invented_name}|our broadband is with {invented_name}|our anniversary is {date}|our wifi is called {words}|our wifi password is {code}|our cleaner comes on {day}s|our holiday is in {month})
        ({day} is (my day off|bin day|recycling day|pizza night|swimming day|{name}'s day with the kids)|school ends at {clock} on {day}s|{name} picks up the kids on {day}s|the cleaner comes at {clock})
        I'd rather (get up at {clock}|have tea than coffee|sit outside|fly than drive|be called {name}|work on {day}s|pay by card|have {grocery} than {grocery})
        you can (call me {name}|reach me on {code}|reach my {kin} at {code})
    """),
    "memo": lines("""
        {fact}
        {fact}
        {fact}
        {task}
        {task}
        {task} {when}
        (ideas for the {noun}|{person} said the {noun} is ready|{noun} {1-900}|{words} {words}|ideas for {object})
        ({grocery}, {grocery} and {grocery}|{object} for {person}|the {noun} code is {1000-9999}|{person} owes me {price}|{grocery} for {name}, {grocery} for {name})
        ({person} called about {object}|{noun} at {place}|read {words} by {name}|{words}: {words}|{noun} = {1-900}|{name} - {code}|{noun}: {1-99}, {noun}: {1-99})
        ({person} recommended "{words}"|the {noun} says "{words}"|"{words}" by {name}|call it "{noun}"|{name} said "{words} {noun}")
        the (meeting|party|call|lesson|match|dinner|delivery|exam|flight|class|rehearsal) (moved to|is now at|starts at|is on|was put back to) ({clock}|{date}|{day}|{day} at {clock})
        (the {object_name} (needs {object_name}|makes a strange noise|was serviced on {date}|arrived broken|leaks again|costs {price}|is due back on {date}|expires in {month}|is on loan to {name}))
        ({name} (wants {object}|is coming on {day}|will be late|rang at {clock}|can't make it on {day}|prefers {clock}|suggested {words}|paid {price}|is bringing {grocery}|asked for {object_name}))
        (we agreed (to {errand}|on {price} per month|on {date}|that {name} pays half|not to {errand}|to meet at {place})|we decided on {words}|the client wants {words})
        (the {noun} timer is broken|open the {noun} at {clock}|{name} set the alarm to {clock}|the printer is out of ink|turn the heating off at {clock}|the reminder app lost my list)
        ({object} was {price}|paid {name} {price}|spent {price} on {grocery}|{price} for {object}|{name} gave me {price}|ran {1-30} km in {1-90} minutes|weighed {50-99}.{1-9} kg|slept {4-9} hours|mileage {10000-99999})
        ({noun} {noun} at {1-99} x {1-99} cm|window is {20-300} by {20-300}|shelf {1-300} cm, gap {1-9} mm|{1-9} coats of white paint|size {1-50}, blue|{place} gate {upper}{1-60}|platform {1-20}, coach {upper})
        (the wifi is {scramble}|order number {code}|ref {code}|booking {scramble}, {name}|tracking {scramble}|serial {code}|account {100000-999999}, sort code {10-99}-{10-99}-{10-99}|{name} {code})
        ({url}|look at {url}|good article: {url}|{url} for {noun}s|{name}'s site is {url}|see {url} about {words})
        ({name} called. Ring back on {code}|the {noun} broke again. {name} will fix it on {day}|saw {name} at {place}. Looked well|{errand}. Then {errand})
        (remind {name} about {object}|{name} set a reminder for {clock}|cancel the {noun} with {name}|add {grocery} to the {noun}|snooze is broken on {name}'s {object_name}|{name} opens the {noun}|the list of {noun}s is at {url})
        ({fact}. {fact}|{fact} and {fact}|{fact}, so {errand}|{name} said that {fact}|{name} thinks {fact}|{errand} because {fact}|if {name} calls, {fact}|{fact} ⟨ask {name}⟩)
        (idea: a {noun} for {person}|recipe: {grocery}, {grocery}, {grocery}|book: {words} by {name}|film: {words}|{day}: {errand}|{name}: {words}|plan: {place}, then {place}|question for {name}: {words})
        (what if the {noun} had wheels|an app for {noun}s|why is the {object_name} so noisy|the {noun} song|soup tastes better with {grocery}|{grocery} goes off on {date}|never buy {grocery} from {invented_name} again)
        (dreamt about {object}|feeling (tired|great|rough|better|a bit low) today|{name} took first steps today|the baby weighs {2-9} kilos|saw a {noun} in the garden|first frost on {date}|planted {grocery} on {date}|headache since {clock})
        ({object} is in the {noun}|{object} goes to {person}|{object} for {1-12} people|{object} before {object}|{name}'s {object_name}|new {object_name} from {place}|{number} chairs, {number} tables)
        {rare}
        {rare}, {rare}
    """),
}
