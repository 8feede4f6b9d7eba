"""What there is to do, as patterns for `slots.py` (see `things.py`)."""

# ruff: noqa: E501 - one pattern to a line, however long

from collections.abc import Mapping

from models.starter.phrases import lines

TASKS: Mapping[str, tuple[str, ...]] = {
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
    "particle_task": lines("""
        (put|get|pop|stick|take|bring|leave|hang|carry|throw|give|send|hand) (the|my|our|{name}'s) ({noun}|{object_name}) (in|out|away|up|back|down|on|over|off)
        (put|pop|stick) the (roast|chicken|potatoes|rice|turkey|pie|lasagne|bread|cake|pudding|pizza) (in|on|on to boil)
        (take|get) the (roast|chicken|potatoes|rice|turkey|pie|lasagne|bread|cake|cookies|pizza) out
        (turn|switch) the (oven|heating|potatoes|soup|gas|lights|slow cooker|washing machine|sprinkler|hob|rice|kettle|radio) (off|on|down|up|back on)
        (put|take|bring) the (bins|recycling|rubbish|washing|dishes|laundry|cushions|dog|cat|plants|trash|garbage) (out|in|away|off the line)
        (call|ring|text|phone|email|write|pay|take|invite) {person} (back|up|in|out|over|round)
        (hand|send|turn|bring) (the|my) ({noun}|form|essay|report|homework|{object_name}) (in|back)
        (fill|print|sort|send|write) (the|my) ({noun} form|form|essay|report|list|cheque|invitations) out
        (write|type|tidy|draw) (the|my) (notes|minutes|report|contract|{noun} report|plan) up
        (think|talk|read|go) (it|the {noun}|the plan|the contract) (over|through)
        (check in|check out|log off|log in|sign in|sign out|move out|tune in|dial in|clock off|drop in|turn in|ring in|get up|wind down)
        (tidy|clean|wash|warm|heat|back|lock|charge|wrap|pack|clear) (the|my) ({noun}|{object_name}|house|phone|soup) up
        (sort|work|figure) (it all|things|the costs|the rota|the bill|the costumes|the seating|the {noun} budget) out
    """),
    "placed_task": lines("""
        (put|leave|place|hide|hang) {object} (on|in|under|by|at|behind) (the|my) ({noun}|table|fridge|door|desk|shelf|front seat|garage|oven)
        (buy|get|pick up|grab|fetch) {grocery} (at|from|in|on) (the {noun}|the corner shop|{place}|the way home|the market|Main Street|the {noun} counter|town)
        (delete|clean up|check|back up|move) (the|my) (old notes|photos|files|apps|contacts|{noun}s|messages|videos|downloads) (on|from|off|in) (my|the) (phone|laptop|desktop|camera|old phone|tablet|drive)
        (congratulate|thank|compliment|congratulate|help|remind) {person} (on|for|with|about) (her|his|the|their|our) ({noun}|exam|new job|speech|flat|results|baby|advice|gift|promotion|{object_name})
        (ask|thank|pay|email|text) {name} {invented_name}(| {invented_name}) (for|about) (the|his|her) ({noun}|recipe|address|key|number|{object_name}|lift)
        (ask|beg|wait for|apply for|look for|pay for|sign up for|thank {person} for|search for|book) (a|the) ({noun}|{object_name}|refund|recipe|quote|lift|discount|receipt|place)
        (meet|see|join|collect|pick up|drop off) {person} (at|in|on|by|outside|from) (the {noun}|{place}|the station|the corner of {capital} Street|platform {1-19}|gate {1-40}|room {1-400}|the airport)
        (search for|look up|book|compare|find|look at) (cheap |direct |last-minute |)(flights|trains|hotels|tickets|buses|rooms) (to|in|for|from) {place}
        (work|sit|wait|go|vote|comment|bid|decide|focus) (on|in|at|for|by) (the|my) ({noun}|{object_name}|report|garden|library)
        (speak|talk|listen|reply|write) to {person} (about|regarding|on) (the|my|our) ({noun}|{object_name}|{noun} {noun})
        (take|bring|drive|send|walk) {person} to (the {noun}|{place}|the dentist|school|practice|the station|the airport|work|town) (in|on|by|with) (the|my) (car|bus|train|bike|van|tram)
        (cancel|renew|check|read|fix|water) {object} (at|in|for|on) (work|home|the {noun}|school|{place}|the balcony|the office|the gym)
    """),
    "measured_task": lines("""
        (buy|get|pick up|order|weigh out|bring) {1-20}(| )(kg|g|litres|lbs|pounds|kilos|pints|ml|oz) of {grocery}
        (buy|get|pick up|order) {1-9} kg of {grocery} and {50-900}(| )(ml|g|grams) of {grocery}
        (buy|get|pick up|order|bring) ({2-12}|two|three|four|six|a dozen|half a dozen) {grocery} and (some|two|three|{2-9}) {grocery}
        (print|post|order|bring|take|sign) ({2-60}|two|three|five) (copies of the {noun}|tickets|letters|chairs|forms|photos|boxes)
        (add|pour|mix|measure) {2-900} (ml|g|grams|litres) of {grocery} (to|into) the (pot|mix|bowl|tank|dough)
        (take|give {person}) ({1-4}|two|one|half a) (tablets|pills|drops|spoonfuls) of (medicine|iron|cough syrup|the antibiotic)
        (set|change|lower|raise|put) the (oven|thermostat|heating|freezer|boiler) (to|at|on) ({16-220}|{16-30} degrees|{150-220} degrees|gas mark {1-9})
    """),
    "joined_task": lines("""
        {contact} {person}, then {person}
        {contact} {person}(,| and) then {lone_deed}
        {lone_deed}(,| and) then {lone_deed}
        {errand}, then {lone_deed}
        {lone_deed} and also {lone_deed}
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
        {particle_task}
        {particle_task}
        {particle_task}
        {placed_task}
        {placed_task}
        {measured_task}
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
}
