"""What people talk about, as patterns for `slots.py`: tasks, facts, topics, sums, searches, answers' innards.

`{name}` is another pattern, a word list or a maker of `slots.py`; `{1-12}` is a number; ⟨ and ⟩ become
parentheses, which themselves mean a choice.
"""

# ruff: noqa: E501 - one pattern to a line, however long

from collections.abc import Mapping

from models.starter.phrases import lines

THINGS: Mapping[str, tuple[str, ...]] = {
    "person": lines("""
        {name}
        {name}
        {relation}
        {invented_name}
    """),
    "noun": lines("""
        (car|garden|kitchen|garage|bathroom|boiler|roof|fence|shed|bike|fridge|oven|printer|laptop|phone|camera|guitar|piano|violin|dog|cat|rabbit|horse)
        (school|office|hospital|bank|library|gym|shop|station|airport|hotel|church|museum|theatre|cinema|market|bakery|pharmacy|harbour|bridge|park|pool|studio|clinic)
        (drawer|cupboard|wardrobe|attic|cellar|hallway|bedroom|desk|shelf|cabinet|suitcase|backpack|box|basket|bag|safe|locker|loft|porch|balcony|bookcase|toolbox|van)
        (party|wedding|meeting|holiday|concert|exam|lesson|course|club|project|match|race|festival|picnic|trip|interview|workshop|camp|play|choir|band|quiz|raffle)
        (coat|jacket|dress|shirt|shoes|boots|scarf|ring|watch|glasses|hat|uniform|costume|curtain|blanket|pillow|carpet|lamp|mirror|chair|table|sofa|bed|mattress)
        (letter|parcel|invoice|contract|report|form|ticket|passport|photo|book|map|card|key|money|recipe|menu|poster|newsletter|certificate|receipt|notebook|magazine)
        (cake|bread|soup|salad|pizza|coffee|tea|breakfast|lunch|dinner|medicine|plant|tree|rose|seed|lawn|flower|candle|paint|ladder|hammer|drill|rope|tent|kayak)
    """),
    "object": lines("(the |the |my |my ||){object_name}"),
    "words": lines("""
        {rare_word}
        {rare_word} {rare_word}
    """),
    "price": lines("(£|$|€|){1-900}"),
    # what is to be done
    "tail": lines("""
        (for|with|to|from) {person}
        (for|with) {person}
        (about|before) {event}
        and {errand}
        and {lone_deed}
        (at the office|at home|at the store|near the station|for the party|for the trip|on the way home|in the kitchen)
        (on the way to work|at the chemist's|from the chemist|for the wedding|at the corner shop|in the shed|for the school fair|at the gym)
        (for|about|from|at) {words}
        (w/ {person}|w/ the {noun}|b4 {person} (leaves|comes)|bc {clause}|4 {person}|& {errand}|+ {lone_deed})
        (for my|for the|with the) {noun}
        (for {person} and {person}|with {person} and {person}|from {person}'s (house|place|office)|for {person}'s (birthday|party|class))
        (because {clause}|if (it rains|there's time|I can|he hasn't|she's still there|nobody else has)|so {person} can {lone_deed})
        (instead of the {object_name}|as well as the {object_name}|not just {object}|without {person}|like last {month}|before {person} (comes|leaves|gets home))
    """),
    "contact": lines("""
        (call|call|text|email|ring|phone|visit|meet|thank|message|ask|see)
        (call|call|text|e-mail|write to|speak to|talk to|chat with|get back to|reply to|check in with|catch up with|facetime|skype)
        (call|ring|text|whatsapp|dm|ping|warn|tell|invite|pay|pick up|fetch|drop off|chase|congratulate|apologise to|say hi to|meet up with)
    """),
    "why": lines("""
        (about|about|regarding|re|on|concerning|over) {matter}
        to (ask|talk|moan|complain|say thanks|find out) (about|for) {matter}
        to (say (happy birthday|thanks|sorry|goodbye|congratulations)|confirm|cancel|rebook|reschedule|arrange {object}|book {object})
        (and|to) (ask (if|whether)|see if|check whether) {clause}
        (back|again|back about {object}|first|at home|at work|on her mobile|on his new number)
    """),
    "errand": lines("""
        (clean|wash|fix|repair|sell|move|find|photograph|insure|paint) (the|my|our) (car|bike|caravan|kayak|van|scooter|campervan|boat|motorbike|trailer)
        (wash|iron|dry|fold|pack|mend|return|dry-clean|hem|find|try on) (the|my|{name}'s) (coat|suit|dress|shirts|jeans|uniform|curtains|costume|PE kit|wedding dress|scarf)
        (sign|print|send|post|scan|fill in|file|shred|copy|check|return|read) (the|my|that|{name}'s) (contract|tax form|permission slip|lease|application|claim form|consent form|receipts|invoice|survey|reference letter)
        (write|draft|finish|edit|send|proofread|start) (the|my|our|a) (speech|eulogy|blog post|article|newsletter|reference|minutes|complaint|review|chapter|agenda|press release|thank-you note)
        (book|confirm|cancel|move|reschedule|attend|prepare) (the|my|our) (interview|viewing|MOT|haircut|eye test|massage|photo shoot|tasting|survey|inspection|check-up|induction)
        (buy|order|wrap|collect|post|choose) (a present|a card|flowers|a gift|chocolates|a cake|balloons|a voucher) for {person}
        (water|feed|repot|cut back|harvest|plant) the (roses|tomatoes|beans|strawberries|orchid|herbs|sunflowers|apple tree|chillies|lavender)
        (feed|walk|brush|wash|weigh|let out|bring in|medicate) (the|our|{name}'s) (dog|cat|rabbits|hens|guinea pig|horse|ferrets|goats|puppy|kitten)
        (make|bake|cook|prep|start|reheat|defrost|season|marinate) (the|some|a) (soup|curry|lasagne|bread|pie|stew|chilli|risotto|roast|casserole|sourdough|birthday cake)
        (defrost|marinate|take out|chop|roast|freeze|soak|peel) the (chicken|mince|fish|prawns|carrots|onions|chickpeas|potatoes|salmon|turkey|beans)
        (change|replace|buy|order) the (batteries|filter|light bulbs|bed sheets|towels|water filter|smoke alarm battery|wiper blades|toner|lock|tyres)
        (empty|load|unload|start|run|fix|descale|clean) the (dishwasher|washing machine|dryer|kettle|coffee machine|bin|fish tank|litter tray|slow cooker)
        (update|restart|reset|back up|return|charge|wipe|sell|unlock) (the|my|{name}'s) (laptop|phone|router|server|tablet|printer|hard drive|website|work phone|smartwatch)
        (deploy|test|merge|review|release|document|revert|demo) the (fix|hotfix|login page|new build|branch|pull request|migration|API|release|feature)
        (pay|chase|query|split|submit|approve) (the|my|our|{name}'s) (deposit|invoice|expenses|parking fine|loan|subscription|tuition fees|vet bill|bar tab|plumber|cleaner|babysitter)
        (learn|practise|revise|memorise|go over) (my|the|our) (lines|scales|vocabulary|speech|times tables|chords|verbs|flashcards|script|dance routine)
        (hang|put up|take down|wrap up|order|buy) the (curtains|Christmas lights|bunting|pictures|shelves|decorations|tent|new blinds|trampoline)
        (pack|unpack|find|check|bring) (my|the|our|{name}'s) (suitcase|passports|gym bag|swimming bag|school bag|charger|hospital bag|ski boots|sunscreen|boarding pass)
        (measure|paint|sand|tile|plaster|decorate|hoover|air) the (hallway|spare room|bathroom|nursery|windows|floor|ceiling|landing|front door|bedroom)
        (get|pick up|collect|drop off) (the|my|our|{name}'s) (prescription|parcel|dry cleaning|keys|glasses|bike|new card|visa|shoes|library books|Christmas tree)
        (check|read|reply to|answer|delete|forward) ({name}'s|my|the|the landlord's|the school's) (email|message|letter|voicemail|text|invite)
        (watch|record|book|get tickets for|go to) (the match|the school play|the opera|{name}'s recital|the fireworks|the musical|the derby|the pantomime|a film)
        (hand in|submit|print|finish|upload) (my|the|our) (essay|coursework|portfolio|timesheet|lab report|poster|assignment|grant application|dissertation|meter reading)
        (rinse|refill|recycle|put out|take back|sort) the (bottles|glass|cardboard|bird feeder|soap|recycling|garden waste|compost|salt in the dishwasher)
        (order|renew|check|cancel|compare) (the|my|our) (contact lenses|season ticket|travel insurance|TV licence|broadband|breakdown cover|dog food|home insurance|railcard)
    """),
    "chore": lines("""
        (buy|get|pick up|grab|order|fetch|restock|stock up on|run out for) (|some |more |a bit of ){grocery}
        (buy|get|order|pick up) {grocery}(,|) {grocery} and {grocery}
        (pay|settle|sort|check|dispute|query) (the|my|our) (rent|electricity bill|gas bill|phone bill|water bill|council tax|mortgage|car insurance|road tax|vet's bill|broadband|school fees)
        (renew|cancel|check|update|sort out) (the|my|our) (gym membership|passport|driving licence|insurance|subscription|warranty|domain|visa|library card|bus pass|lease|contract)
        (book|rebook|cancel|confirm|move|reschedule|schedule) (the|my|another|that) (dentist|doctor's|optician's|vet|hair|physio|dental|eye|MOT|blood test) appointment
        (book|reserve) (a table|tickets|a taxi|flights|a hotel|a cab|seats|the train|a room) (for {person}|to {place}|for {2-12}|in {place})
        (clean|hoover|vacuum|tidy|sweep|mop|declutter|dust|paint) (the|my) (kitchen|bathroom|car|fridge|garage|attic|stairs|oven|bedroom|living room|shed|hallway|desk|windows)
        (water|repot|prune|feed|trim|mist) the (plants|roses|cactus|basil|tomatoes|orchids|hedge|hanging baskets|lawn|bonsai|house plants)
        (feed|walk|brush|bath|worm|weigh|groom) (the|our|{name}'s) (dog|cat|rabbit|hamster|horse|fish|parrot|tortoise|chickens|goldfish|guinea pigs)
        (take|bring|drop|return|carry) {object} (to|back to|round to) (the {noun}|{person}|{place}|the shop|the tip|the charity shop|the office|school|work|the garage)
        (take|bring|carry|wear|pack) (the|my|a|your|some) (coat|passport|swimsuit|charger|badge|laptop|umbrella|boots|camera|headphones|ID|water bottle|sun hat|lunch)
        (send|email|post|hand|give|show|forward) {person} (the|my|a|some) (report|slides|photos|card|invoice|money|directions|address|key|notes|form|contract|recipe|figures)
        (send|give|hand|lend|return) {object} (back |over |)to {person}
        (finish|start|submit|review|proofread|print|file|revise) (the|my|our|{name}'s) (report|essay|tax return|presentation|thesis|proposal|application|homework|budget|CV|cover letter|newsletter|timesheet|lab report)
        (prepare|prep|practise|study|read up|get ready|revise|rehearse) for (the|my|our|{name}'s) (exam|interview|meeting|demo|recital|driving test|audit|talk|pitch|finals|quiz|presentation)
        (check|fix|replace|mend|oil|clean|test|change|look at) the (boiler|smoke detector|tap|bike chain|printer|router|gutter|fuse|filter|wipers|brakes|doorbell|hinges|fence)
        (turn|switch) (on|off) (the|my) (oven|heating|sprinkler|iron|lights|hot water|router|boiler|air con|dehumidifier|electric blanket|garden hose|fan)
        (turn|switch) the (oven|heating|sprinkler|iron|lights|tap|hob|boiler|grill|fan|telly) (on|off|down|up)
        ((take|have|count out|reorder) (my|the|{name}'s)|give {name} (his|her)) (pills|eye drops|antibiotics|insulin|tablets|medicine|cough syrup|cream|iron tablets|vitamin D|inhaler|painkillers)
        (pick up|collect|fetch|get) ({name}|the kids|the twins|mum|my sister|the car|the cake|the suit) from (school|the station|the airport|the garage|nursery|practice|ballet|the cleaners|{place}|{person}'s)
        drop ({name}|the kids|the twins|mum|my sister|the car|the parcel) (off |)at (school|the station|the airport|the garage|nursery|practice|ballet|the cleaners|{place}|{person}'s)
        (wish|tell|buy|get|bring) {person} (a happy birthday|good luck|happy anniversary|a present|flowers|a coffee|a card|a souvenir|something nice)
        (ask|tell|remind|warn|invite|convince) {person} (to {deed} {object}|about {object}|that {clause}|for {object}|if {clause})
        (look into|think about|decide on|sign up for|apply for|ask about|read about|find out about) (the|a|that) (course|pension|new job|mortgage|allotment|camp|vaccine|upgrade|holiday|school|gym|grant)
        (watch|catch|record|stream) (the|tonight's|the new) (match|game|film|debate|final|news|Grand Prix|episode of {capital}|documentary|race|finale)
        (go|drive|head|cycle|walk|pop|nip|swing by|get over) to (the {noun}|the (post office|bank|shops|library|gym|vet|market|dentist|embassy|pharmacy|tip)|{place}|{person}'s)
        (download|upload|update|install|back up|delete|sync|scan|export|rename|print) (the|my|those|all the) (photos|app|backup|files|drivers|logs|videos|scans|contacts|spreadsheet|firmware|database|playlists)
        (charge|plug in|find|bring|reset|return|sell|set up) (the|my|{name}'s) (phone|tablet|e-bike|camera|toothbrush|headphones|laptop|power bank|watch|drill|hearing aids|scooter|car)
    """),
    "habit": lines("""
        (not|never) (park on the street|forget the {object_name}|eat anything|drink anything|be late|leave {object} at {place}|answer {person}|buy more {grocery})
        (be|stay) (home|nice to {person}|ready|in for the {noun} delivery|at the {noun}|quiet|on time|outside {place}|careful with the {object_name})
        (try|begin|start|learn) to {lone_deed}
        (stop|quit|avoid|start|finish) (smoking at work|snacking|the diet|the course|watering the lawn|slouching|scrolling|the antibiotics|biting my nails)
    """),
    "joined_task": lines("""
        {errand} and {errand}
        {chore} and {lone_deed}
        {lone_deed} and {lone_deed}
        {lone_deed} and (then |){contact} {person}
        {contact} {person} and {person}
        {contact} {person} and {lone_deed}
        {lone_deed}, {lone_deed} and {lone_deed}
        (pack lunch and find my keys|wash and dry my hair|buy {grocery} and {grocery}|salt and pepper the steak|shower and change|sign and return the {noun} form)
        (buy {grocery} but not {grocery}|buy {grocery} or {grocery}|{lone_deed}, not {lone_deed}|{lone_deed} / {contact} {person})
        {lone_deed} before I {lone_deed}
    """),
    "numbered_task": lines("""
        (call|ring|ask|phone|email) (|{person} )about the {set_clock} (slot|appointment|table|booking|viewing|train)
        (pay|send|check|chase|approve|file) invoice (|no. |#|number ){100-9999}
        (buy|get|order|pick up) {2-12} (litres of|bags of|kilos of|packets of|bottles of|tins of|boxes of|metres of) {grocery}
        (watch|record|catch) the {set_clock} (show|news|film|match|episode|broadcast)
        (take|have) (my|the) ({1-12}(am|pm| am| pm)|morning|evening|second|lunchtime|night-time) (meds|pill|dose|tablet|injection)
        take {2-3} (tablets|puffs|spoonfuls|capsules|paracetamol)
        (boil|bake|simmer|roast|steam|soak|chill) the ({grocery}|{noun}|cake|eggs) for {number} (minutes|minutes|hours)
        (meditate|run|walk|read|rest|practise|stretch|nap|swim|study) for {number} minutes
        (read|buy|get|cook|do|watch|tape|plan) (the Sunday (paper|roast|crossword)|the Friday (shop|quiz|pizzas)|Saturday Night {capital}|Monday's {noun}|the midnight {noun})
        (catch|book|get|be on|meet) the {set_clock} (train|flight|bus|ferry|tram)(| to {place})
        (join|prepare for|dial into|skip|move|cancel) (the|my|our) {set_clock} (call|meeting|stand-up|interview|class|sync|lesson)(| with {person})
        (do|run|swim|walk|cycle) ({5-100} (push-ups|squats|lengths|sit-ups|minutes of yoga|laps)|{1-20}(k| km| miles|,000 steps))
        (read|revise|finish|translate) ((chapter|page|unit|section|act) {1-40}|(chapters|pages|units) {1-40} (to|and|-) {41-90})
        (get|take|catch) the (number |no. |){2-99} (bus|tram)(| home| to {place})
        (change|swap|move|return) {object} (to|for) (a size|number|room|gate|platform) {1-50}
        (send|transfer|pay|lend|give) {person} {price}
        (transfer|pay|move|withdraw|deposit) {price} (to|into|from|out of) (savings|my account|the {noun} account|{person}'s account)
        (prepare|review|read|check|send|print) ({day}'s|tomorrow's|tonight's|next week's|today's|this month's|{month}'s) (slides|agenda|menu|rota|homework|report|order|figures|invoices)
        (buy|book|get) (tickets|seats|something|a cake|food|a costume) for ({day}|{day} night|the weekend|Christmas|{day}'s game|{date}|tomorrow's party)
        (renew|check|collect) (my|the|our) ({2-36}-month|{2-5} year|two-year|six-month|annual|weekly) (contract|plan|pass|check-up|review|order)
        (update|fix|close|test|look at) (ticket|issue|bug|PR|case|task|order) (#|){10-9999}
        (check|change|descale|rotate|refill) the ({40-100}W bulbs|2nd filter|R2D2 toy|A4 paper|AA batteries|MP3 player|{10-22} mm spanner|V8 engine|H7 bulb)
        (call|ring|text|try) (0{100-999} {1000-99999}|{200-999}-{1000-9999}|extension {100-999}|room {100-599}|+{1-99} {100-999} {1000-9999})
        (hand in|submit|send off|return) {object} (that's|that is|which is) (due|needed|wanted) (on {day}|by {day}|{day}|at {set_clock})
    """),
    "tool_task": lines("""
        (set|check|reset|fix|stop) the timer on the (oven|sprinkler|dishwasher|boiler|microwave|slow cooker)
        (set|change|check|test|switch off|turn on) (the|my|{name}'s) (burglar alarm|alarm clock|fire alarm|alarm|bedside alarm|car alarm)
        (write|leave|send|give|slip) (a|the) note (to|for) (the teacher|{person}|the milkman|the neighbours|the postman)
        (note|write|jot) down (the {noun}|the meter reading|the mileage|{person}'s new address|what {person} said)
        (add|put) {grocery} (to|on) the (list of ingredients|shopping list|guest list|wish list|list|Tesco order|menu)
        (open|close|shut|clean) the (windows|curtains|shop|gate|greenhouse|garage|pool|vents|account|folder|blinds)
        (turn|switch) (down|up|off) the (heating|thermostat|music|volume on the TV|radiators|brightness|sound in the hall|TV)
        (search|look through|go through|clear out|check) the (attic|house for {object}|boxes|archives|drawers for {object}|web for {object}|shed for {object})
        (cancel|freeze|pause|stop|delete) (the|my|our) (gym|milk delivery|standing order|subscription|old account|direct debit|papers|appointment with {person}|order|alarm contract|reservation|dentist)
        (check|read|answer|go through|clear|clean out) (my|the|our) (email|emails|inbox|messages|voicemail|notes|calendar|to-do list|DMs|spam folder|reminders)
        (finish|start|update|go over|check|print|clear) (the|my|our) (to-do list|shopping list|list|packing list|checklist|notes|list of names|bucket list)
        (take|send {person}|print|save) (a screenshot|a screenshot of {object}|a photo of {object}|a picture of the {noun}|the screenshots)
        (google|look up|search for|research|find out about|check the web for) ({object}|flights to {place}|{person}'s address|{words}|a good {noun})
        (open|start|launch|update|close|quit|uninstall|install) ({app}|the {noun} app|my browser|the spreadsheet|the VPN)
        (visit|check|look at|log in to|post on|update) ({url}|the website|our web page|the {noun} site)
        (work out|calculate|add up|figure out|convert|check) (the {noun} budget|the tip|our share|how much I owe {person}|the recipe into grams|the bill|the VAT|the pay slips)
        (check|ask|see|find out) (what time {object} starts|the time in {place}|the weather in {place}|what time {place} opens|the date of {object}|when {person} arrives)
        (remember|memorise|learn|save|change|write down) (my PIN|the password|{person}'s birthday|the door code|my lines|the wifi code|{person}'s name|the lyrics)
        (remind|tell|ask) {person} (to {lone_deed}|about {matter}|that {clause})
        (mute|unmute) (the group chat|myself on the call|the TV|{person}|my phone)
        (undo|reverse|take back|revert|change back) (the change|my edit|the {noun} payment|the seat upgrade|the last commit|the {noun} settings)
        (snooze|ignore|switch off|silence) (the alarm|{person}'s emails|the notifications|my phone|the pager)
        (delete|clear|wipe|empty) (the trash|my history|the cache|the recycle bin|old notes|the browser tabs|the old reminders|the list)
        (make|create|draw up|start) a (list of {noun}s|note of {object}|playlist for {person}|to-do list for {person}|list for {person}|reminder card for {person}|timer for the {noun})
        (save|record|store|back up) (the {noun}|the game|my work|the show|{person}'s number|the receipt|the meter reading)
    """),
    "titled_task": lines("""
        (read|watch|buy|return|finish|order|play|reply to|look at|see|stream|lend {person}) (|the |chapter {1-30} of )"{words}"(| {tail})
        (read|watch|buy|return|finish|borrow|review) ({title}|{title} by {name}|{capital} {1-4}|The {capital} of {capital}|A {capital} for {capital})
        (send|forward|open|reply to|print) (the email called|the file|the mail|the doc) "{words}"(| to {person})
        (tell|text|say to) {person} "({words}|I'm {noun}|see you (soon|there)|happy {noun}|sorry)"
        (listen to|play|practise|learn|sing) ("{words}"|"{capital} {capital}"|{capital} in {upper} minor|{name}'s song)
    """),
    "common_task": lines("""
        {lone_deed}
        {lone_deed}
        {lone_deed}
        {contact} {person}
        {contact} {person}
        {contact} {person} {tail}
        {contact} {person} {why}
        {errand}
        {errand}
        {errand}
        {errand} {tail}
        {deed} {object}
        {chore}
        {chore}
        {chore}
        {chore} {tail}
        {habit}
        {joined_task}
        {numbered_task}
        {numbered_task}
        {tool_task}
        {tool_task}
        {titled_task}
    """),
    "rare_task": lines("""
        {deed} {rare}
        {deed} the {rare_word} {noun}
        {rare}
        {rare_word} the {noun}
        {contact} {invented_name}
        {contact} {invented_name} {why}
        {contact} {invented_name} {invented_name} about {rare_word} {noun}
        {errand} (for|with|before) {invented_name}
        {errand} (in|at|near) {rare_place}
        {chore} for {words}
        (pick up|collect|order|buy|send|return|book|pay|check) (the |my |){rare_word} {noun}
        (buy|get|order|grab) {rare_word}
        {errand} {tail}
        (call|text|email|ask|tell|message|ring) {person} about the {set_clock} (meeting|call|flight|train|class|appointment)
        {lone_deed} (in|at|for|near|with) {rare_place}
        (reply to|chase|finish|check|cancel|review) ({name}'s|{invented_name}'s|the {invented_name}) {words}
    """),
    "common_clause": lines("""
        the (parking meter|milk|bath|kettle|iron|gate|heating|tap|sprinkler) is (on|running|open|running out|off|nearly done)
        I have (a {noun} meeting with {person}|the {object_name}|a meeting|a call with {person}|a class)
        ({person} is coming|{person} is waiting for the {object_name}|{person} needs the {object_name}|it's {person}'s birthday)
        (the {noun} delivery is due|the {noun} sale starts|my {noun} lesson ends|the shop closes|it is bin day|we have a {noun} meeting)
        (there's (bread|a cake|a pie|chicken|lasagne|pizza) in the oven|I promised {person} the {object_name})
        (the parking runs out|the meter expires|the car park shuts|the sale ends|the tickets go on sale|the offer runs out|registration closes)
        (the (cake|bread|chicken|lasagne|pizza|roast) (is in the oven|needs to come out|is on|will be done)|the (washing|dryer|wash|dishwasher) is (done|on|finished))
        (the (plumber|electrician|cleaner|delivery|taxi|gas man|window cleaner|removal van) is (coming|due|booked|on its way|arriving))
        ({person} (lands|arrives|is visiting|gets back|is calling|has an exam|finishes school early|moves out|is off sick|has football))
        (the (rent|mortgage|loan|invoice|essay|assignment|tax|library book|report|subscription) is due|my (passport|licence|visa|card|lease) expires)
        (we're (having|expecting) (guests|visitors|people over|{person} for dinner)|we're out of {grocery}|we've run out of {grocery}|we're meeting {person})
        (I'm (on call|on the early shift|meeting {person}|seeing {person}|fasting|driving|babysitting|due at the {noun}|picking up {person}))
        (I've got (a viewing|an interview|football|an exam|a deadline|a blood test|parents' evening|a dentist appointment|band practice))
        (there's (a match on|no school|a fire drill|a full moon|a train strike|a meeting with {person}|road works|football on|a webinar|no hot water))
        (school (starts late|finishes early|is closed)|the kids (finish|have swimming|need picking up|are at {person}'s)|the clocks (go back|change|go forward))
        (it's (bin day|recycling day|my turn to drive|our anniversary|payday|Mother's Day|{name}'s turn|time to {lone_deed}|time for {object}|the last day to {lone_deed}))
        (I owe {person} {price}|I said I'd {lone_deed}|I lent {person} the {object_name}|I agreed to {chore}|I'm taking {person} to {place})
        (the (meeting|call|lesson|class|film|concert|bus|game|exam|ferry) (starts|begins|has moved|is on|leaves|is cancelled))
        (the (dog|cat|baby|horse) (needs|gets|has) (feeding|a walk|the vet|medicine|a bath)|the plants need watering|the car needs (petrol|charging|its MOT))
        ({person} and {person} (are coming|have an appointment|arrive|are waiting)|dinner is at {person}'s|lunch is on me)
    """),
    "rare_clause": lines("""
        (my|our|the) {rare_word} {noun} (is due|starts|is over|expires|is ready|is on)
        ({invented_name}|{invented_name} {invented_name}) (is coming|is waiting|arrives|needs the {object_name}|rings|has an appointment|leaves)
        ({person} said|I told {person}|I promised) {words} (is ready|is coming|needs help)
        {rare} (is due|is on|starts|is over|expires|is ready)
        I have {rare}
    """),
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
    # the web
    "common_query": lines("""
        (best pizza near me|cheap flights to {place}|flights from {place} to {place}|train times to {place}|{place} hotels)
        (how to tie a tie|how to fix a {noun}|how to clean {object}|how long to boil {grocery}|how tall is {name})
        (python list comprehension|symptoms of flu|used cars in {place}|history of {place}|{place} tourist attractions)
        ({name} age|songs by {name}|movies with {name}|who is {name}|{name} and {name}|{name} {words})
        (news about {object}|{object_name} reviews|price of {object_name}|{object_name} near {place}|best {object_name} under {price})
        (recipes with {grocery}|{grocery} recipe|is {noun} good for {noun}|how many {noun}s in a {noun}|why do {noun}s {noun})
        ({words}|{words} {words}|what is {words}|{words} vs {words}|{words} download|{words} lyrics|{words} care sheet)
        ({noun} {noun}|{noun} {noun} {noun}|{noun} of {words}|{noun} for sale|{words} release date|cats|{noun})
        (opening hours of {words}|when does {words} open|what does {words} mean)
        ("{words}" (|meaning|lyrics|by {name})|what does "{noun}" mean|{words} "{words}")
        (who won the match|sourdough starters|weather radar|football results|bus timetable {place}|{noun} near me)
        {question_tail_full}
        {question_tail_full}
        {tool_query}
        (how do I|how to|how can I|how do you) (get rid of|make|store|freeze|repair|grow|peel|wash|paint|sharpen|descale|reset|recycle|unblock|defrost|prune) (|a |an |the |my )({noun}|{grocery}|{object_name})
        (how to get (red wine|coffee|grease|ink|candle wax) out of (a carpet|a shirt|jeans|the sofa)|how to (pronounce|spell|say) {words})
        (why is my {object_name} (leaking|making a noise|so slow|not working|beeping|smelling)|{object_name} not working)
        (vegan|vegetarian|gluten free|quick|easy|cheap|healthy|traditional|Thai|Indian|Mexican|Italian) ({grocery} recipes|{grocery} soup|{grocery} curry|dinner ideas|lunch ideas|cake recipe)
        (what to do with (leftover {grocery}|too many {grocery})|substitute for {grocery}|can you freeze {grocery}|how long does {grocery} keep)
        (things to do in {place}|best time to visit {place}|is {place} safe|visa for {place}|{place} airport parking|hostels in {place}|where to eat in {place}|museums in {place})
        (map of {place}|{place} time zone|{place} population|{place} public holidays|distance from {place} to {place}|{place} to {place} by train|ferry to {place})
        (cheap|last minute|direct|business class) flights (to|from) {place} (|in {month}|next week|for two)
        ({product} (review|reviews|price|specs|manual|vs {product}|black friday deals|second hand|spare parts|battery life|warranty))
        (best|cheapest|top 10|most comfortable|quietest) ({product}s|{object_name}|running shoes|office chairs|headphones|wireless mice|baby monitors|vpns) (|{2024-2027}|under {price}|for beginners|for kids)
        ({shop_name} (opening hours|near me|phone number|jobs|menu|address|in {place})|{team_name} (fixtures|tickets|transfer news|line up|score))
        (average salary of a (nurse|teacher|plumber|pilot|welder)|{noun} jobs in {place}|how to write a cv|cover letter examples|minimum wage in {place})
        (python|javascript|rust|excel|sql|bash|git|css|linux|java) (tutorial|cheat sheet|read csv file|sort a list|regex|date format|undo last commit|merge branches|pivot table|for loop|string to int|center a div)
        (error code {100-9999}|error {100-599} {noun}|{app} (keeps crashing|won't start|download|keyboard shortcuts|alternative|tutorial)|blue screen of death|wifi keeps dropping|forgot {app} password)
        (symptoms of|treatment for|home remedy for|causes of|side effects of) (flu|a cold|hay fever|migraine|anemia|ibuprofen|vitamin d deficiency|heartburn|tennis elbow|insomnia)
        (why do I (sneeze|yawn|get hiccups|get headaches) (|so much|after eating|at night)|how to fall asleep fast|back pain exercises|how many calories in {grocery}|how much sleep do teenagers need)
        (lyrics (of|to|for) {title}|{title} (cast|trailer|ending explained|season {2-9}|book|soundtrack|streaming)|who plays {name} in {title}|movies like {title}|books by {name} {capital})
        (chords for {title}|guitar tabs {title}|{name} {capital} (biography|age|net worth|twitter|interview|discography|quotes))
        (meaning of (the name |){name}|what does {words} stand for|{words} definition|{noun} in {language}|synonyms for {noun}|{noun} or grammar)
        (plumber|electrician|dentist|vet|locksmith|piano teacher|car wash|barber|tattoo studio|garden centre|bike repair|dry cleaner) (near me|in {place}|{place}|open on Sunday|emergency)
        (one bedroom flats to rent in {place}|houses for sale {place}|council tax bands {place}|recycling centre {place}|bin collection {place}|school holidays {place})
        (gift ideas for {person}|birthday present for a {5-80} year old|christmas (markets {place}|jumper|cookies)|halloween costumes|wedding speech tips|thank you card wording)
        (how to (knit a scarf|juggle|play chess|fold a fitted sheet|jump start a car|change a tyre|bleed a radiator|tie a bow tie|carve a turkey|poach an egg|read tarot|start a podcast))
        (what (year|day) did (the titanic sink|the berlin wall fall|{name} {capital} die|world war {1-2} end)|who (invented|wrote|painted|sang) (the {noun}|{title}|{words}))
        (how (old|tall|rich|big) is {name} {capital}|how far is {place} from {place}|how deep is the {noun}|how long does it take to (learn {language}|get to {place}|boil an egg))
        (difference between {noun} and {noun}|{noun} vs {noun}|is it safe to eat {grocery}|are {noun}s dangerous|do cats like {grocery})
        (train strike {place}|petrol prices near me|euro to dollar|bitcoin price|mortgage calculator|interest rates {2025-2028}|tax return deadline|student loan repayment)
        (adopt a (dog|cat|rabbit) {place}|cat keeps meowing|puppy training|how often to water a {noun}|why are my {noun} leaves yellow|when to plant {grocery})
        (football scores|champions league draw|F1 calendar|olympics schedule|tour de france route|cricket live score|superbowl date|marathon training plan|wordle hints|crossword help {noun})
        (nearest (post office|petrol station|pharmacy|cash machine|supermarket|hospital|library|swimming pool)|late night pharmacy {place}|vegan restaurants {place}|dog friendly pubs {place}|pizza delivery {place})
    """),
    "question_tail": lines("""
        (to {deed} {object}|to {deed} a {noun}|is {words}|is the capital of {place}|{words} means|{person} was born|do cats purr|does {words} cost)
        (the {noun} {words} is from|{words} is made of|is the tallest {noun}|to grow {grocery}|I can buy {object}|to see in {place})
    """),
    "question_tail_full": lines("""
        how (to {deed} {object}|to cook {grocery}|to grow {grocery}|does a {noun} work|do I fix a {noun})
        what (is {words}|does {words} mean|is the capital of {place}|is the best {noun}|are {noun}s made of|time does {business} open)
        who (is {name} {capital}|invented the {noun}|won the {noun} award|owns {words}|plays {name})
        where (can I buy {object}|is {place}|do {noun}s live|to buy {grocery}|is {title} streaming)
        when (is the next full moon|does {business} close|is easter {2025-2030}|do the clocks go back|was {words} founded|is mother's day)
        why (is the sky blue|do {noun}s {noun}|is {words} so expensive|won't my {object_name} turn on)
    """),
    "tool_query": lines("""
        (best |free |)(reminder apps|to-do list apps|note taking apps|alarm clock apps|kitchen timers|shopping list apps|timer apps for kids|calculator apps|screenshot tools)
        (how to (set a timer on a (casio watch|microwave|oven|garmin)|set an alarm on (a fitbit|an iphone|a casio)|cancel a reminder on (android|an iphone|outlook)|take a screenshot (on a mac|on a samsung|on windows 11|of a whole page)))
        (how to (take better notes|write a to-do list|remember names|remember people's birthdays|convert cups to grams|convert a pdf to word|calculate (percentages|compound interest|vat|your bmi)|turn up the volume on (a mac|my hearing aid)|mute a zoom call|open a (bank account|tin|zip file|jar)))
        (google calendar reminders|apple notes tips|volume of a (cone|cylinder|sphere)|egg timer shop|what is a volume licence|timer ic {100-9999}|note to self lyrics|unit conversion chart|temperature conversion table|time zones map)
        (remember me lyrics|don't forget about me song|alarm systems for {object}|snooze button history|wake me up before you go go|the reminder by {name}|open source to-do list|weather app for android|search engine optimisation|undo history in {app})
        (todo txt format|post-it notes|sheet music notes for {title}|perfume with {noun} notes|shopping list template|packing list for {place}|bucket list ideas|wish list ideas for {person}|memory foam mattress|list of {noun}s|list of countries)
    """),
    "net_query": lines("""
        (cheap |direct |last minute |)flights (from {place} |)to {place} (|in {month}|next week|on {day}|tomorrow)
        (train times|bus times|ferry times|the timetable|departures) (from {place} |)to {place} (|today|tomorrow|on {day})
        (cheap |good |last minute |)hotels in {place} (|for the weekend|in {month}|next week|near the station)
        (opening hours|opening times) (of|for) {business}
        {shop_name} opening (hours|times) (|today|on {day})
        (price|prices|current price) of {product}s
        {stock} (price|share price) today
        (latest|today's) (news|headlines) (|from {place}|about {news_topic})
        (football|rugby|cricket|tennis|basketball) (results|scores) (|from last night|today|from {day})
        cinema listings (|in {place}|tonight|for {day})
        (used|second hand|cheap) {product}s (near {place}|in {place}|online|under {price})
        (restaurants|pharmacies|supermarkets|petrol stations|cafes) (near me|in {place}|open now)
        tickets (for|to) (the {team} game|{title}|the theatre in {place}|the museum in {place})
    """),
    "news_topic": lines("""
        (the election|the economy|climate change|football|the strike|the budget|the royal family|space|AI|the war|the storm|{place}|{place}|{name} {capital}|{words}|{noun} prices|the olympics|the train strike|health|science|crypto|the world cup)
    """),
    "team": lines("""
        (Arsenal|Liverpool|Chelsea|Man United|Man City|Celtic|Rangers|Barcelona|Real Madrid|Bayern|Juventus|Ajax|PSG|Benfica|Spurs|Leeds|Everton|Newcastle)
        (the Lakers|the Yankees|the Bulls|the Packers|the Cowboys|the Celtics|the Warriors|the Leafs|the Red Sox|the Patriots|the Chiefs|the Dodgers|the Giants|the Eagles)
        ({place}|{place} United|{place} City|the All Blacks|India|Pakistan|England|Ireland|Scotland|Ferrari|the Wallabies|Mumbai Indians|Leinster|the home team)
    """),
    "team_name": lines("""
        (Arsenal|Liverpool|Chelsea|Man United|Man City|Celtic|Rangers|Barcelona|Real Madrid|Bayern|Juventus|Ajax|PSG|Benfica|Spurs|Leeds|Everton|Newcastle)
        (Lakers|Yankees|Bulls|Packers|Cowboys|Celtics|Warriors|Leafs|Red Sox|Patriots|Chiefs|Dodgers|Giants|Eagles|Raiders|Mets)
        ({place}|{place} United|{place} City|All Blacks|India|Pakistan|England|Ireland|Scotland|Ferrari|Wallabies|Mumbai Indians|Leinster)
    """),
    "business": lines("""
        (Lidl|Aldi|Tesco|IKEA|Walmart|Target|the post office|the library|the bank|the museum|the supermarket|the swimming pool|the pharmacy|the zoo|the town hall|the gym|the garden centre|the Louvre|Costco|Boots)
        (Sainsbury's|Home Depot|Whole Foods|the dump|the recycling centre|the chemist|McDonald's|Starbucks|Screwfix|the dentist|the cinema|the {noun} shop|{words}|the botanical garden|the British Museum|Woolworths|Carrefour|Rewe|the bakery)
    """),
    "shop_name": lines("""
        (Lidl|Aldi|Tesco|IKEA|Walmart|Target|post office|library|bank|museum|supermarket|swimming pool|pharmacy|zoo|town hall|gym|garden centre|Louvre|Costco|Boots)
        (Sainsbury's|Home Depot|Whole Foods|dump|recycling centre|chemist|McDonald's|Starbucks|Screwfix|dentist|cinema|{noun} shop|{capital}|botanical garden|British Museum|Woolworths|Carrefour|Rewe|bakery)
    """),
    "product": lines("""
        (iphone {12-19}|macbook air|playstation {4-6}|xbox|nintendo switch|kindle|samsung tv|air fryer|e-bike|electric car|tesla|drone|robot vacuum|dishwasher|washing machine|mattress|standing desk|gaming laptop|thinkpad)
        (toaster|{object_name}|bread machine|dehumidifier|heat pump|office chair|smart watch|pair of airpods|tent|road bike|coffee machine|{invented} {2-900}|raspberry pi {3-6})
    """),
    "stock": lines(
        "(bitcoin|gold|silver|apple|tesla|nvidia|ethereum|amazon|crude oil|microsoft|google|BP|wheat|{upper}{upper}{upper})"
    ),
    "currency": lines("""
        (dollars|euros|pounds|yen|rupees|francs|pesos|kronor|zloty|yuan|rand|dirhams|lira|won|USD|EUR|GBP|INR|AUD|CHF|the euro|the dollar)
    """),
    # sums and units
    "operand": lines("""
        ({0-99}|{0-999}|{1-20}|{0-99}.{0-99}|{1000-99999}|{1-12}|{1-12}|{1-99},{100-999}|{1-9}.{1-9}|{1-9},{100-999},{100-999}|{2-99}0|{100-9999}|.{1-9}|{1-9}00)
    """),
    "sign": lines("""
        (+|-|*|/|x|×|÷)
        ( + | - | * | / | x | × | ÷ )
        ( + | - | * | / | x | × | ÷ )
    """),
    "said_sign": lines("""
        (plus|minus|times|divided by|multiplied by|over|to the power of|less|mod)
        (plus|minus|times|divided by|take away|multiplied by|added to)
    """),
    "small_number": lines("{2-12}"),
    "few": lines("({2-12}|two|three|four|five|six|seven|eight|ten|twelve|{2-30})"),
    "few_things": lines(
        "({2-12}|two|three|four|five|six|ten) (pizzas|tickets|coffees|books|chairs|bottles|shirts|notebooks|beers|plants|{noun}s)"
    ),
    "price_each": lines("({1-20}.{10-99}|£{1-30}.{10-99}|${1-30}.{10-99}|€{1-30}|{1-99}|$.{10-99}|{1-20}.50)"),
    "money": lines(
        "({10-999}|{1-99}.{10-99}|{1-99}.50|£{10-400}|${10-400}|€{10-400}|${1-99}.{10-99}|£{1-99}.{10-99}|{100-5000}|{1-9},{100-999}|£{10-90}|${10-90}|{20-90} (dollars|euros|pounds))"
    ),
    "expression": lines("""
        {operand}{sign}{operand}
        {operand}{sign}{operand}
        {operand}{sign}{operand}
        {operand}{sign}{operand}{sign}{operand}
        ⟨{operand}{sign}{operand}⟩{sign}{operand}
        {operand}{sign}⟨{operand}{sign}{operand}⟩
        ⟨{operand}{sign}{operand}⟩{sign}⟨{operand}{sign}{operand}⟩
        {operand}{sign}{operand}{sign}{operand}{sign}{operand}
        {operand} {said_sign} {operand}
        {operand} {said_sign} {operand}
        {operand} plus {operand} {said_sign} {operand}
        {operand} {said_sign} {operand} {said_sign} {operand}
        {spelled} {said_sign} {spelled} {said_sign} {spelled}
        {1-100}(%|%| percent| per cent| %) of (|||$|£|€){operand}
        {1-100}% of (|||$|£|€){operand}
        {1-99}.5% of {operand}
        {spelled} percent of ({spelled}|{operand}|a hundred|two hundred|a thousand)
        (|the )square root of {operand}
        (|the )(square|cube) root of {2-999}
        (sqrt⟨{operand}⟩|{operand}( ^ |^){2-5}|{2-20}**{2-9}|{3-12}!|√{2-400}|{2-20}²|{2-20}³)
        {operand} (squared|cubed|doubled|halved|tripled)
        {2-99} squared (plus|minus|times) {operand}
        {spelled} {said_sign} {spelled}
        {spelled} {said_sign} {operand}
        (one|two|three|four|five|nine) (hundred|thousand|hundred and {spelled}|million) {said_sign} ({spelled}|{operand}|a hundred)
        (one|two|three|four|{2-9}) and a half (times|plus|divided by) ({spelled}|{operand})
        {spelled} point (one|two|five|seven five|two five|three) {said_sign} {spelled}
        (half|a third|a quarter|two thirds|double|twice|three quarters|a fifth|a tenth|triple|half of|an eighth) of {operand}
        (twice|double|triple) {operand}
        (||$|£|€){operand} (split|divided) by {2-12}
        {money} (divided|split) (by|among|between) {few}
        {operand} (plus|minus) {1-50}%
        {money} (plus|minus|less) {percent}
        a {5-25}% tip on (|$|£|€){operand}
        {percent} (tip|VAT|tax|vat) on {money}
        {percent} off (|$|£|€){operand}
        (sin|cos|tan|log|ln)⟨(pi|{0-90}|pi/2)⟩
        (log|ln|sin|cos|tan)(| of) {1-1000}
        (a|two|three|five|half a|{2-20}) dozen (times|plus|minus) {operand}
        {few} times {price_each}
        {2-99}(/|÷| divided by | over ){2-20}
        {1-9}/{2-9} (of|+|-|*|x) {1-400}
        the (sum|product|average) of {operand} and {operand}
        {1-900}k (/|*|plus|minus|divided by) {2-60}
        {operand} (mod|modulo) {2-30}
        {1-12} (x|times) {1-12}
        -{1-99}{sign}{operand}
        {operand} (plus|minus|times|- |x ) -{1-50}
        pi (times|*|x) {1-99}(| squared|²)
    """),
    "amount": lines("""
        {1-20}
        {1-300}
        ({100-99999}|{1-9}00|{1-9},{100-999}|-{1-40})
        ({0-99}.{0-99}|{1-9}.5)
        {number}
        ({spelled} point five|{spelled} and a half|two and a half|{1-9} and a half|{1-9} {1-3}/{4-9}|a hundred|two hundred|a thousand|a couple of)
        (a dozen|half|three quarters of a|{1-9}½|¼|½|1/2|3/4|1/{3-8}|{1-9} million|{1-90}k|minus {1-40}|zero|one)
    """),
    "value_digits": lines("({1-20}|{1-300}|{100-9999}|{0-99}.{0-9}|{1-9},{100-999}|-{1-40})"),
    "value_temperature": lines("""
        {0-110}
        {0-110}
        {30-40}.{0-9}
        (-{1-40}|minus {1-40}|{100-260}|{spelled}|zero|a hundred|a hundred and {spelled}|{300-475}|{2-9}00)
    """),
    "level": lines("""
        {0-100}
        {0-100}
        {0-100}%
        {0-100}%
        {1-99} (percent|per cent|%)
        (10|20|30|40|50|60|70|80|90|35|75|25|100|5|15) percent
        (max|maximum|half|full|minimum|zero|fifty percent|medium|min|middle)
        (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred)
        (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|twenty five|thirty five|seventy five|sixty five) percent
    """),
    # names outside
    "rare_app": lines("""
        {invented_name}
        {invented_name}
        {invented_name} {invented_name}
        {capital}
        {capital} {capital}
        ({capital}|{invented_name}) (Studio|Pro|Desktop|Editor|Player|Notes|Chat|Manager|Viewer|Mail|Launcher|Online|{2-2030}|Plus|Lite|Writer|Draw|Music|Code|Browser|Games|Paint|Meet)
        (Micro|Open|Libre|Super|Tux|Sky|Pixel|Audio|Photo|Fast|Web|Net|Data|Easy){invented}
        {invented}(|-|.){2-99}
        {upper}{upper}{upper}
        {invented}(|-| )(ify|ly|app|hub|box|pad|soft|gram|cast|edit)
    """),
    "tool_app": lines("""
        (Notes|Reminders|Clock|To Do|Calendar|Microsoft To Do|Apple Notes|Apple Reminders|Google Keep|Google Tasks|Alarms|Timer|Weather|Calculator)
        (Microsoft To Do|Alarms & Clock|Sticky Notes|Todoist|Things|TickTick|Google Calendar|Evernote|Simplenote|Notepad|Tasks|Stopwatch|World Clock|Voice Memos|Quick Notes|Evernote)
        (Unit Converter|Snipping Tool|Screenshot|GNOME Calculator|KCalc|GNOME Clocks|KTimer|Memos|Standard Notes|Tomboy|Xpad|Screen Capture|Spectacle|Volume Control|Volume Mixer|PulseAudio Volume Control|Google Search|Planner)
    """),
    "generic_app": lines("""
        (calculator|browser|web browser|file manager|camera|settings|terminal|text editor|email|mail|calendar app|music player|video player|photo viewer|task manager|control panel|system monitor|app store|printer settings|sound settings|network settings)
        (calculator|browser|file explorer|webcam|system settings|command prompt|command line|console|mail client|email client|notes app|clock app|reminders app|weather app|media player|image viewer|software centre|device manager|bluetooth settings|wifi settings|display settings|drawing program|pdf reader|spreadsheet program|word processor|chess game|maps app|password manager|screen recorder|recycle bin|downloads manager|paint program|presentation program|to-do app|voice recorder|magnifier|archive manager|disk usage analyser|character map|contacts app|photo editor|gallery|photos app|video editor|keyboard settings|mouse settings|login settings|privacy settings|system preferences|firewall settings|dictionary app|e-book reader)
    """),
    "known_browser": lines(
        "(Firefox|Chrome|Brave|Edge|Safari|Chromium|Opera|Vivaldi|Google Chrome|Tor Browser|firefox|chrome|Microsoft Edge|LibreWolf)"
    ),
    "rare_place": lines("""
        ({invented_name}|{invented_name}|{invented_name} {invented_name})
        (San|Santa|Saint|St.|New|Port|Fort|Mount|North|South|East|West|Upper|Lower|Bad|Los|El|La|Great|Lake|Cape|Old) {invented_name}
        {invented_name}(ville|burg|ton|ford|by|stad|berg|pur|abad|grad|heim|ham|dorf|port|field| City| Beach| Island| Springs| Bay| Falls)
        {invented_name}-(sur|on|upon|am|an der|aan)-{invented_name}
        {invented_name}, {known_place}
        ({name}ville|{capital}|{invented_name})
    """),
    "host": lines("""
        (example|wikipedia|github|openstreetmap|youtube|bbc|gutenberg|archive|reddit|news|amazon|ebay|netflix|duckduckgo|google|facebook|instagram|linkedin|twitter|spotify|gmail|twitch)
        (stackoverflow|booking|airbnb|imdb|nytimes|theguardian|cnn|mozilla|python|gitlab|codeberg|pinterest|tiktok|whatsapp|paypal|etsy|tripadvisor|zoom|dropbox|notion|figma|bandcamp|soundcloud|vimeo|lichess|chess|duolingo|weather|accuweather|nasa|who|ikea|tesco|bahn|trainline|skyscanner|kayak|arxiv|pypi|docs|debian|archlinux|ubuntu|kernel|w3schools|khanacademy|coursera|outlook|proton|discord)
        ({invented}|{word}|{word}-{invented}|{invented})
        ({word}{word}|{word}-{word}|my{word}|the{word}{word}|{invented}{2-99}|get{word}|{word}hub|{name_host}|{invented}-{word}|{word}{24-365}|{word}shop)
    """),
    "name_host": lines("(anna|bob|priya|wei|carlos|sarah|tom|lucy|mike|emma)(|-){word}"),
    "domain": lines(
        "(com|com|com|org|net|io|de|co.uk|dev|fr|info|eu|app|edu|gov|gov.uk|tv|me|ca|jp|com.au|ai|co|in|co.in|us|ie|nl|es|it|pl|se|ch|at|org.uk|ac.uk|co.nz|com.br|xyz|shop|blog|cloud|so|gg|be|no|nhs.uk)"
    ),
    "url": lines("""
        (|||https://|http://)(||||www.|mail.|docs.|en.|news.){host}.{domain}
        (|||https://|http://)(||||www.|mail.|docs.|en.){host}.{domain}
        {host}.{domain}
        (|www.){host}.{domain}
        (|||https://|http://)(shop|blog|my|app|m|maps|drive|calendar|accounts|support|wiki|old|status|login|forum|de|store|help|portal|web|music|play).{host}.{domain}
        {page_url}
        {local_url}
        {host} dot (com|org|net|io|co dot uk|de|dev)
    """),
    "local_url": lines("""
        (|http://)(localhost|localhost|127.0.0.1|0.0.0.0):{1000-9999}(|/|/{word}|/admin|/docs)
        (|http://|https://)(192.168.{0-9}.{1-254}|10.0.{0-9}.{1-99}|raspberrypi.local|{word}.local|fritz.box|router.lan|{invented}.home)(|:{1000-9999}|/{word})
    """),
    "page_url": lines("""
        (|https://|http://)(|www.|en.){host}.{domain}(/{word}|/{word}/{invented}|/{word}.html|/?q={word}|/|/{word}-{word})
        (|https://)(|www.){host}.{domain}/(watch?v={code_word}|{2019-2030}/{01-12}/{word}-{word}|r/{word}|wiki/{capital}|@{word}|u/{invented}|p/{scramble}|{word}#{word}|search?q={word}+{word}|{word}/{100-99999}|en/{word}|index.php|{word}.pdf|login|blog/{word}-{word}-{word}|~{word})
        https://{host}.{domain}/{word}/{word}/{1-999}?(id|ref|page|tab)={word}
    """),
    "code_word": lines("{scramble}{upper}{1-99}"),
    "language": lines("""
        (French|Spanish|German|Japanese|Italian|Russian|Chinese|Polish|Dutch|Korean|Arabic|Hindi|Latin|Portuguese)
        (Basque|Irish|Welsh|Turkish|Greek|Swahili|Finnish|Ukrainian|Czech|Vietnamese|English)
    """),
    "code": lines("""
        {upper}(|-|{upper}){1-9999}
        ({10-9999999}|0{100-999}|{1000-9999})
        {scramble}
        {scramble}
        {invented}@{invented}.(com|org|io|net)
        (£|$|€){1-999}(|.50|.99)
        (#{1-999}|{1-99}%|{1-99}x)
        {invented}(_|+|/|.|-|&){invented}
        ({invented}|{word}|{capital})(!|?|@|:|=|*|$|-|_){1-999}
        +{1-99} {100-9999} {1000-99999}
        {100-9999}(-| ){100-999}(-| ){1000-9999}
        ({upper}{upper}{upper}{100-9999}|{upper}{1-99} {1-9}{upper}{upper}|{0-9}{upper}{0-99}{upper}|{1-99}(a|b|c)|{1-40}/{1-40}|v{1-9}.{0-20}(|.{0-9}))
        ({1-9}x{1-9}|{100-999}-{10-99}-{1000-9999}|{word}{10-2030}|{word}.{word}@{invented}.(com|net)|@{invented}{1-99}|{upper}-{10-99}/{1-9})
    """),
    # what tools answer
    "result": lines("""
        (||-){0-999}
        (||-){0-99999}
        (||-){0-9999}.{0-99}
        {0-99}.{0-9999}
        ({1-999},{100-999}|{1-9}.{0-999}e(+|-){2-20})
    """),
    "count": lines("({2-12}|two|three|four|five|Two|Three|Four|Five|seven)"),
    "percent": lines("{0-100}(%| %| percent)"),
    "day_and_date": lines("{day}, {1-31} {month} {2024-2032}"),
    "path": lines("""
        /home/{invented}/Pictures/{invented}{1-9999}.(png|jpg|txt|pdf)
        ~/Pictures/Screenshot {2024-2030}-{01-12}-{01-28} {invented}.png
        C:\\\\Users\\\\{invented}\\\\{invented}.(png|pdf)
        /home/{invented}/Screenshot from {2025-2030}-{01-12}-{01-28}.png
    """),
    "title": lines("({capital}|{capital} {capital}|{capital} {capital} {capital})"),
}
