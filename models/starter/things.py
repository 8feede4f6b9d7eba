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
    "object": lines("(the |the |my |||a |some ){object_name}"),
    "words": lines("""
        {rare_word}
        {rare_word} {rare_word}
    """),
    "price": lines("(£|$|€|){1-900}"),
    # what is to be done
    "tail": lines("""
        (for|with|to|from) {person}
        (about|before|and) {object}
        and {deed} {object}
        and {lone_deed}
        (at the office|at home|at the store|near the station|for the party|for the trip|on the way home|in the kitchen)
        (on the way to work|at the chemist's|from the chemist|for the wedding|at the corner shop|in the shed|for the school fair|at the gym)
        (for|about|from|at) {words}
        (w/ {person}|w/ {object}|w/ the {word}|b4 {person} (leaves|comes)|bc {clause}|4 {person}|& {deed} {object}|+ {object})
        (for my|to the|with the) {word}
        ({words}|{person})
        (for {person} and {person}|with {person} and {person}|from {person}'s (house|place|office)|for {person}'s (birthday|party|class))
        (because {clause}|since {clause}|if (it rains|there's time|I can|he hasn't|she's still there|nobody else has)|so {person} can {deed} {object})
        (instead of {object}|as well as {object}|not just {object}|without {object}|like last {month}|before {person} (comes|leaves|gets home))
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
        (take|bring|drop|return|carry) {object} (to|back to|round to) (the {word}|{person}|{place}|the shop|the tip|the charity shop|the office|school|work|the garage)
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
        (go|drive|head|cycle|walk|pop|nip|swing by|get over) to (the {word}|the (post office|bank|shops|library|gym|vet|market|dentist|embassy|pharmacy|tip)|{place}|{person}'s)
        (download|upload|update|install|back up|delete|sync|scan|export|rename|print) (the|my|those|all the) (photos|app|backup|files|drivers|logs|videos|scans|contacts|spreadsheet|firmware|database|playlists)
        (charge|plug in|find|bring|reset|return|sell|set up) (the|my|{name}'s) (phone|tablet|e-bike|camera|toothbrush|headphones|laptop|power bank|watch|drill|hearing aids|scooter|car)
    """),
    "habit": lines("""
        (not|never) (park on the street|forget {object}|eat anything|drink anything|be late|leave {object} at {place}|answer {person}|buy more {grocery})
        (be|stay|wait|act) (home|nice to {person}|ready|in for the {word}|at the {word}|quiet|on time|outside {place}|careful with {object})
        (try|begin|start|learn) to {deed} {object}
        (stop|keep|quit|avoid|start|finish) ({word}ing|the {word})
    """),
    "joined_task": lines("""
        {deed} {object} and {deed} {object}
        {chore} and {lone_deed}
        {lone_deed} and {lone_deed}
        {lone_deed} and (then |){contact} {person}
        {contact} {person} and {person}
        {contact} {person} and {lone_deed}
        {lone_deed}, {lone_deed} and {lone_deed}
        (pack lunch and find my keys|wash and dry my hair|buy {grocery} and {grocery}|salt and pepper the steak|shower and change|sign and return the {word})
        ({deed} {object} but not {object}|{deed} {object} or {object}|{lone_deed}, not {lone_deed}|{deed} {object} / {deed} {object})
        {lone_deed} before I {deed} {object}
    """),
    "numbered_task": lines("""
        (call|ring|ask|phone|email) (|{person} )about the {set_clock} (slot|appointment|table|booking|viewing|train)
        (pay|send|check|chase|approve|file) invoice (|no. |#|number ){100-9999}
        (buy|get|order|pick up) {2-12} (litres of|bags of|kilos of|packets of|bottles of|tins of|boxes of|metres of) {grocery}
        (watch|record|catch) the {set_clock} (show|news|film|match|episode|broadcast)
        (take|have) (my|the) ({1-12}(am|pm| am| pm)|morning|evening|second|lunchtime|night-time) (meds|pill|dose|tablet|injection)
        take {2-3} (tablets|puffs|spoonfuls|capsules|paracetamol)
        (boil|bake|simmer|roast|steam|soak|chill) the ({grocery}|{word}|cake|eggs) for {number} (minutes|minutes|hours)
        (meditate|run|walk|read|rest|practise|stretch|nap|swim|study) for {number} minutes
        (read|buy|get|cook|do|watch|tape|plan) (the Sunday (paper|roast|crossword)|the Friday (shop|quiz|pizzas)|Saturday Night {capital}|Monday's {word}|the midnight {word})
        (catch|book|get|be on|meet) the {set_clock} (train|flight|bus|ferry|tram)(| to {place})
        (join|prepare for|dial into|skip|move|cancel) (the|my|our) {set_clock} (call|meeting|stand-up|interview|class|sync|lesson)(| with {person})
        (do|run|swim|walk|cycle) ({5-100} (push-ups|squats|lengths|sit-ups|minutes of yoga|laps)|{1-20}(k| km| miles|,000 steps))
        (read|revise|finish|translate) ((chapter|page|unit|section|act) {1-40}|(chapters|pages|units) {1-40} (to|and|-) {41-90})
        (get|take|catch) the (number |no. |){2-99} (bus|tram)(| home| to {place})
        (change|swap|move|return) {object} (to|for) (a size|number|room|gate|platform) {1-50}
        (send|transfer|pay|lend|give) {person} {price}
        (transfer|pay|move|withdraw|deposit) {price} (to|into|from|out of) (savings|my account|the {word} account|{person}'s account)
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
        (note|write|jot) down (the {word}|the meter reading|the mileage|{person}'s new address|what {person} said)
        (add|put) {grocery} (to|on) the (list of ingredients|shopping list|guest list|wish list|list|Tesco order|menu)
        (open|close|shut|clean) the (windows|curtains|shop|gate|greenhouse|garage|pool|vents|account|folder|blinds)
        (turn|switch) (down|up|off) the (heating|thermostat|music|volume on the TV|radiators|brightness|sound in the hall|TV)
        (search|look through|go through|clear out|check) the (attic|house for {object}|boxes|archives|drawers for {object}|web for {object}|shed for {object})
        (cancel|freeze|pause|stop|delete) (the|my|our) (gym|milk delivery|standing order|subscription|old account|direct debit|papers|appointment with {person}|order|alarm contract|reservation|dentist)
        (check|read|answer|go through|clear|clean out) (my|the|our) (email|emails|inbox|messages|voicemail|notes|calendar|to-do list|DMs|spam folder|reminders)
        (finish|start|update|go over|check|print|clear) (the|my|our) (to-do list|shopping list|list|packing list|checklist|notes|list of names|bucket list)
        (take|send {person}|print|save) (a screenshot|a screenshot of {object}|a photo of {object}|a picture of the {word}|the screenshots)
        (google|look up|search for|research|find out about|check the web for) ({object}|flights to {place}|{person}'s address|{words}|a good {word})
        (open|start|launch|update|close|quit|uninstall|install) ({app}|the {word} app|my browser|the spreadsheet|the VPN)
        (visit|check|look at|log in to|post on|update) ({url}|the website|our web page|the {word} site)
        (work out|calculate|add up|figure out|convert|check) (the {word} budget|the tip|our share|how much I owe {person}|the recipe into grams|the bill|the VAT|the pay slips)
        (check|ask|see|find out) (what time {object} starts|the time in {place}|the weather in {place}|what time {place} opens|the date of {object}|when {person} arrives)
        (remember|memorise|learn|save|change|write down) (my PIN|the password|{person}'s birthday|the door code|my lines|the wifi code|{person}'s name|the lyrics)
        (remind|tell|ask) {person} (to {lone_deed}|about {matter}|that {clause})
        (mute|unmute) (the group chat|myself on the call|the TV|{person}|my phone)
        (undo|reverse|take back|revert|change back) (the change|my edit|the {word} payment|the seat upgrade|the last commit|the {word} settings)
        (snooze|ignore|switch off|silence) (the alarm|{person}'s emails|the notifications|my phone|the pager)
        (delete|clear|wipe|empty) (the trash|my history|the cache|the recycle bin|old notes|the browser tabs|the old reminders|the list)
        (make|create|draw up|start) a (list of {word}s|note of {object}|playlist for {person}|to-do list for {person}|list for {person}|reminder card for {person}|timer for the {word})
        (save|record|store|back up) (the {word}|the game|my work|the show|{person}'s number|the receipt|the meter reading)
    """),
    "titled_task": lines("""
        (read|watch|buy|return|finish|order|play|reply to|look at|see|stream|lend {person}) (|the |chapter {1-30} of )"{words}"(| {tail})
        (read|watch|buy|return|finish|borrow|review) ({title}|{title} by {name}|{capital} {1-4}|The {capital} of {capital}|A {capital} for {capital})
        (send|forward|open|reply to|print) (the email called|the file|the mail|the doc) "{words}"(| to {person})
        (tell|text|say to) {person} "({words}|I'm {word}|see you (soon|there)|happy {word}|sorry)"
        (listen to|play|practise|learn|sing) ("{words}"|"{capital} {capital}"|{capital} in {upper} minor|{name}'s song)
    """),
    "common_task": lines("""
        {lone_deed}
        {lone_deed}
        {lone_deed}
        {contact} {person}
        {contact} {person} {tail}
        {contact} {person} {why}
        {deed} {object}
        {deed} {object}
        {deed} {object} {tail}
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
        {deed} {rare}
        {rare}
        {rare_word} {object}
        {rare_word} {person}
        {rare_word} the {rare}
        {deed} {rare} {tail}
        {chore} {words}
        {deed} {object} about the {set_clock} (meeting|call|flight|train|class|appointment)
        {contact} {invented_name} {invented_name} about {rare}
        {lone_deed} (in|at|for|near|with) {rare_place}
        {deed} ({name}'s|{invented_name}'s|the {word}'s) {words}
    """),
    "common_clause": lines("""
        the {word} is {word}
        I have (a {word} with {person}|{object}|a meeting|a call with {person}|a class)
        ({person} is coming|{person} is waiting for {object}|{person} needs {object}|it's {person}'s birthday)
        (the {word} needs {word}|the {word} {word} starts|my {word} ends|the shop closes|it is bin day|we have a {word})
        (there's {grocery} in the oven|I promised {person} {object})
        (the parking runs out|the meter expires|the car park shuts|the sale ends|the tickets go on sale|the offer runs out|registration closes)
        (the (cake|bread|chicken|lasagne|pizza|roast) (is in the oven|needs to come out|is on|will be done)|the (washing|dryer|wash|dishwasher) is (done|on|finished))
        (the (plumber|electrician|cleaner|delivery|taxi|gas man|window cleaner|removal van) is (coming|due|booked|on its way|arriving))
        ({person} (lands|arrives|is visiting|gets back|is calling|has an exam|finishes school early|moves out|is off sick|has football))
        (the (rent|mortgage|loan|invoice|essay|assignment|tax|library book|report|subscription) is due|my (passport|licence|visa|card|lease) expires)
        (we're (having|expecting) (guests|visitors|people over|{person} for dinner)|we're out of {grocery}|we've run out of {grocery}|we're meeting {person})
        (I'm (on call|on the early shift|meeting {person}|seeing {person}|fasting|driving|babysitting|due at the {word}|picking up {person}))
        (I've got (a viewing|an interview|football|an exam|a deadline|a blood test|parents' evening|a dentist appointment|band practice|{object}))
        (there's (a match on|no school|a fire drill|a full moon|a train strike|a meeting with {person}|road works|football on|a webinar|no hot water))
        (school (starts late|finishes early|is closed)|the kids (finish|have swimming|need picking up|are at {person}'s)|the clocks (go back|change|go forward))
        (it's (bin day|recycling day|my turn to drive|our anniversary|payday|Mother's Day|{name}'s turn|time to {lone_deed}|time for {object}|the last day to {deed} {object}))
        (I owe {person} {price}|I said I'd {deed} {object}|I lent {person} {object}|I agreed to {chore}|I'm taking {person} to {place})
        (the (meeting|call|lesson|class|film|concert|bus|game|exam|ferry) (starts|begins|has moved|is on|leaves|is cancelled))
        (the (dog|cat|baby|horse) (needs|gets|has) (feeding|a walk|the vet|medicine|a bath)|the plants need watering|the car needs (petrol|charging|its MOT))
        ({person} and {person} (are coming|have an appointment|arrive|are waiting)|dinner is at {person}'s|lunch is on me|the {word}s are ready)
    """),
    "rare_clause": lines("""
        (the|my|our|I have|there is|we need) {rare}
        (the {word}|my {word}|{person}|{invented_name}) (is|needs|has|wants|starts|ends|gets) {rare}
        ({person} said|I told {person}|I promised) {rare}
        {rare} (is due|is on|starts|is over|expires|is ready)
    """),
    # what things are about
    "common_topic": lines("""
        {object_name}
        {object_name}
        {known_person}
        {known_attribute}
        {known_attribute}
        ({word}|{word} {word}|{grocery}|call with {person}|meeting with {person}|{word} for {person}|trip to {place})
        ({known_person}'s {word}|{grocery} and {grocery}|{name}|{name}'s {object_name}|{kin}'s {kin_attribute}|{name} and {name})
        ({name}'s (party|birthday|visit|wedding|address|email|recipe|idea|offer|homework|present|surgery|new job|flat)|{place} (trip|hotel|flight|office|tickets))
        ({word} (meeting|ideas|recipe|code|class|project|course|deadline|club|workshop|measurements|booking)|{object_name} (size|repair|price|order|delivery|quote))
        (holiday plans|garden plans|gift ideas|house rules|paint colours|business idea|book club|parents' evening|team meeting|kitchen measurements|train times)
        (bank holiday|school run|weekly shop|car service|flu jab|eye test|tyre change|window cleaner|interview questions|dinner with {name}|lunch with {person})
        ({object_name} for {person}|{object_name} in the {word}|{object_name} and {object_name}|{grocery} for the {word}|call to {person}|email to {person}|email from {name})
    """),
    "rare_topic": lines("""
        {rare_word}
        {rare_word} {rare_word}
        {rare_word} {rare_word} {rare_word}
        ({rare_word} {word}|{word} {rare_word}|{invented_name}'s {word}|{word} for {invented_name})
    """),
    "matter": lines("""
        (the |the |my |||a ){topic}
        (the |the |my |||a ){topic}
        {event}
        {event}
        (the|my|our) ({set_clock}|{day}|evening|monthly|first|final) (meeting|call|appointment|deadline|class|rehearsal|train|shift|review)
        ({day}'s|tomorrow's|tonight's|this week's|{name}'s) (meeting|party|deadline|exam|game|dinner|class|presentation|appointment)
        (paying|calling|picking up|feeding|booking|sending|cleaning|ordering|returning|signing) ((|the |my |some ){object_name}|{person}|{person} and {person})
        ((|the |my )({object_name} and {object_name}|{object_name}, {object_name} and {grocery})|{event} and {event})
        (that |the )(thing|stuff|business|talk|email|parcel|favour) (with|for|from|about) {person}
        "({words}|{word} {word})"
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
        for (the party|the trip|the office|lunch|dinner|the kids|the weekend away|{name}'s birthday|school|the wedding|the barbecue|my {word})
        from (the shop|the bakery|{person}|the post office|the chemist|the market|Amazon|{place}|the corner shop|the depot|{person}'s place)
        (and {lone_deed}|and {contact} {person}|with {person}|on the way home|at the (market|station|garage|supermarket)|in {place})
    """),
    "deed_first": lines("""
        (take|drop|bring|return|carry|send|drive|walk) {object}
        (take|drop|bring|drive|walk) (the dog|the kids|{name}|the car|grandma|the twins|my bike|mum)
    """),
    "deed_to": lines("""
        (to|round to|back to|over to) ({person}|the {word}|{place}|the shop|school|the vet|the station|the garage|the airport|the office|practice|the clinic)
    """),
    "common_thing": lines("""
        {grocery}
        {grocery}
        {grocery}
        ({object}|{word}|{word} {word})
        {number} (kg of |bags of |cans of |tins of |bottles of |packs of |||g of |boxes of |jars of |bunches of |rolls of ){grocery}
        (a bottle of|a pack of|some|a dozen|half a kilo of|a loaf of|more|a few|a bag of|a tin of|a jar of|a tub of|two boxes of|a couple of|half a dozen|plenty of|a big bag of) {grocery}
        ({1-12} {grocery}|{1-9}00 (g|grams|ml) of {grocery}|{1-4} (kg|kilos|litres|pints|lbs|pounds) of {grocery}|{1-6}x {grocery}|{grocery} x{2-9}|{grocery} ⟨{2-6}⟩)
        {grocery} and {grocery}
        {grocery}, {grocery} and {grocery}
        ({grocery}, {grocery}, {grocery}|{grocery}, {grocery}, {grocery} and some {grocery}|{grocery} {grocery} and {grocery}|{grocery} plus {grocery}|{grocery} & {grocery})
        (a {word} for {person}|{object_name} for {name}|{object_name} and {object_name}|new {object_name}|a new {object_name}|{number} {word}s|{object_name}, {object_name} and {object_name})
        ({grocery} for the {word}|{grocery} for {name}|{word} {grocery}|organic {grocery}|gluten free {grocery}|the good {grocery}|cheap {grocery}|{grocery} if they're on offer)
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
        {friend}'s ({kin}'s name|{word}|{attribute}|kids' names|baby's name|dog's name)
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
        (Christmas lights|wedding album|cash box|medicine|first aid kit|insurance papers|warranty for the {word}|stopcock|fuse box|shed key|office key|locker|storage unit|parking space|desk)
        ({object_name}|{word} key|spare {word}|good {word}|box with the {word}s)
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
        {mine} is {value_known}
        {mine} is {value_known}
        {mine} is {value_known}
        {mine} is {value_known}
        {mine} is {value_known}
        the {attribute} is {value_known}
        my {kin_attribute} is {value_known}
        (my|our) {helper_known} is ({name}|Dr {name}|Dr. {invented_name}|{name} {invented_name}|called {name}|a woman named {name}|Mr {invented_name} on {word} Street)
        (my|our) {date_known} is (on {date}|{date}|in {month}|on {day}|on the {nth}|next {day}|on {date} at {clock})
        (my|our|the) {place_known} is (in the {word}|under the {word}|behind the {object_name}|at {name}'s|in the {word} drawer|on the top shelf|in the boot of the car|with {person}|on level {1-9})
        I (like|love|hate|don't like|prefer|don't eat|can't stand|never eat|collect|really like|am scared of|am fond of) ({object}|{grocery}|{word}s)
        (I am|I'm|{name} is|my {kin} is|we're all) (allergic to|intolerant to|lactose intolerant and allergic to|addicted to|trying to give up|not allowed) {grocery}
        (I'm|my {kin} is|{name} is) (vegan|vegetarian|lactose intolerant|left-handed|colour blind|coeliac|gluten free|diabetic|pregnant|teetotal|afraid of {word}s|hard of hearing)
        ({name} likes|{name} hates|my {kin} prefers|my {kin} loves|{name} doesn't eat|{name} can't have|my {kin} is crazy about) ({grocery}|{object}|{word}s|{grocery} and {grocery})
        (I live in {place}|I was born in {place}|I moved to {place}|{name} lives in {place}|we met in {place}|I grew up in {place}|my {kin} lives in {place}|we're moving to {place} in {month})
        (I work at {words}|I'm a {word}|I am {words}|I play the {word}|I have two {word}s|I work from home on {day}s|I work nights|I wear size {1-50}|I work for {invented_name})
        (I was born on {date}|I was born in 19{50-99}|I am {18-90} years old|I'm {150-199} cm tall|I weigh {50-99} kilos|I started at {invented_name} in {month}|I got married in {2000-2025})
        (I wear|my {kin} wears|{name} takes|my {kin} takes) (a size {4-47}|size {4-47} shoes|a medium|an extra large|size {4-18} dresses|contact lenses|a {6-9} and a half)
        I parked (on level {1-20}|in row {words}|the car in {words}|in spot {1-400}|the car on {word} Street|next to the {word}|outside {name}'s|in zone {upper}{1-9}|near the {word})
        (I put|I left|I hid|we keep|I keep|we put) (the|my|our) {place_known} (in the {word}|under the {word}|at {name}'s|behind the {word}|on the {object_name}|in the blue box|in the loft)
        ({object} is in the {word}|the spare key is under the {word}|I lent {object} to {person}|I borrowed {object} from {name}|{name} has my {object_name}|{name} still owes me {price})
        ({name} is my {word}|my {word} is called {name}|our {word} is {words}|{words} is {words}|my {word} starts at {clock}|my {kin} is called {name}|our dog is called {invented_name})
        ({name}'s birthday is on {date}|I take my coffee black|the bins go out on {day}|{person} takes {grocery}|{name} takes two sugars|I take my tea with {grocery}|{name}'s kids are called {name} and {name})
        (my {kin} and I|{name} and {name}|my parents|my {kin}) (got married on {date}|live at {1-99} {word} Road|met in {place}|have been together since {2000-2025}|are coming on {date}|don't eat {grocery}|are divorced)
        (I've got|I have|we have) (two kids|three cats|a dog called {name}|a bad knee|a pacemaker|asthma|a twin {word}|hay fever|a {kin} in {place}|a {word} allergy|an account with {invented_name})
        (I take|my {kin} takes) ({1-20} mg of {invented} (at night|every morning|twice a day)|an inhaler|{invented} for my {word}|vitamin D in winter|pills at {clock})
        (I never|I always|I usually|we always|we never) (fly from {place}|shop at {invented_name}|bank with {invented_name}|sit by the window|tip ten percent|run on {day}s|eat at {clock}|call {person} on {day}s)
        (my {kin} works at {invented_name}|my {kin} is a {word}|my {kin} studies in {place}|{name} is a {word} teacher|{name} drives a {word}|{name} works with my {kin}|my {kin} turned {2-90} in {month})
        (the {word} (code|password|pin|number|combination) is {value_known}|the wifi at {name}'s is {scramble}|the guest password is {word}{1-99}|the alarm code is {1000-9999}|the key safe is {1000-9999})
        (the {word} (timer|alarm|reminder|list|note) (is broken|is in the {word}|belongs to {name})|my alarm code is {1-9999}|my {word} app is called {invented_name}|I open the {word} at {clock}|my screen is a {word})
        (my (notes|reminders|to-dos|lists) are in the {word}|my to-do list is on the {object_name}|my alarm clock is {value_known}|my website is {url}|I set my alarm for {clock}|my timer is in the {word})
        (my {kin} opens the {word} at {clock}|I finish the {word} on {day}s|we cancel the {word} every {month}|I search for {word}s with {name}|my volume knob is in the {word}|{name} adds {grocery} to everything)
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
        ({word} {word}, {word} and {word}|ideas for {object}|{person} said {words} {word}|{word} {1-900}|{words} {words}|{word} {word} {word} {word})
        ({grocery}, {grocery} and {grocery}|{object} for {person}|the {word} code is {1000-9999}|{person} owes me {price}|{grocery} for {name}, {grocery} for {name})
        ({person} called about {object}|{word} at {place}|read {words} by {name}|{words}: {words}|{word} = {1-900}|{name} - {code}|{word}: {1-99}, {word}: {1-99})
        ({person} recommended "{words}"|the {word} says "{words}"|"{words}" by {name}|call it "{word}"|{word} "{word}" {word}|{name} said "{words} {word}")
        the (meeting|party|call|lesson|match|dinner|delivery|exam|flight|class|rehearsal) (moved to|is now at|starts at|is on|got cancelled until|was put back to) ({clock}|{date}|{day}|{day} at {clock})
        (the {object_name} (needs {object_name}|makes a strange noise|was serviced on {date}|arrived broken|leaks again|costs {price}|is due back on {date}|expires in {month}|is on loan to {name}))
        ({name} (wants {object}|is coming on {day}|will be late|rang at {clock}|can't make it on {day}|prefers {clock}|suggested {words}|paid {price}|is bringing {grocery}|asked for {object_name}))
        (we agreed (to {deed} {object}|on {price} per month|on {date}|that {name} pays half|not to {deed} {object}|to meet at {place})|we decided on {words}|the client wants {words})
        (the {word} timer is broken|open the {word} at {clock}|{name} set the alarm to {clock}|the printer is out of {word}|turn the {word} off at {clock}|search for {words} later|the reminder app lost my {word})
        ({object} was {price}|paid {name} {price}|spent {price} on {grocery}|{price} for {object}|{name} gave me {price}|ran {1-30} km in {1-90} minutes|weighed {50-99}.{1-9} kg|slept {4-9} hours|mileage {10000-99999})
        ({word} {word} at {1-99} x {1-99} cm|window is {20-300} by {20-300}|shelf {1-300} cm, gap {1-9} mm|{1-9} coats of {word} paint|size {1-50}, {word}|{place} gate {upper}{1-60}|platform {1-20}, coach {upper})
        (the wifi is {scramble}|order number {code}|ref {code}|booking {scramble}, {name}|tracking {scramble}|serial {code}|account {100000-999999}, sort code {10-99}-{10-99}-{10-99}|{name} {code})
        ({url}|look at {url}|good article: {url}|{url} for {word}s|{name}'s site is {url}|see {url} about {words})
        ({capital} {word} {word}. {capital} {word}|{name} called. Ring back on {code}|the {word} broke again. {name} will fix it on {day}|saw {name} at {place}. Looked well|{deed} {object}. Then {deed} {object})
        (remind {name} about {object}|{name} set a reminder for {clock}|cancel the {word} with {name}|add {grocery} to the {word}|snooze is broken on {name}'s {object_name}|{name} opens the {word}|the list of {word}s is at {url})
        ({fact}. {fact}|{fact} and {fact}|{fact}, so {deed} {object}|{name} said that {fact}|{name} thinks {fact}|{deed} {object} because {fact}|if {name} calls, {fact}|{fact} ⟨ask {name}⟩)
        (idea: {word} {word} for {object}|recipe: {grocery}, {grocery}, {grocery}|book: {words} by {name}|film: {words}|{day}: {deed} {object}|{name}: {words}|plan: {place}, then {place}|question for {name}: {words})
        (what if the {word} {word}s|a {word} that {word}s|why is {object} so {word}|remember the {word} song|{word} tastes better with {grocery}|{grocery} goes off on {date}|never buy {grocery} from {invented_name} again)
        (dreamt about {object}|feeling {word} today|{name} took first steps today|the baby weighs {2-9} kilos|saw a {word} in the garden|first frost on {date}|planted {grocery} on {date}|headache since {clock})
        ({object} is in the {word}|{object} goes to {person}|{object} for {1-12} people|{object} before {object}|{name}'s {object_name}|new {object_name} from {place}|{number} {word}s, {number} {word}s)
        {rare}
        {rare}, {rare}
    """),
    # the web
    "common_query": lines("""
        (best pizza near me|cheap flights to {place}|flights from {place} to {place}|train times to {place}|{place} hotels)
        (how to tie a tie|how to fix a {word}|how to clean {object}|how long to boil {grocery}|how tall is {name})
        (python list comprehension|symptoms of flu|used cars in {place}|history of {place}|{place} tourist attractions)
        ({name} age|songs by {name}|movies with {name}|who is {name}|{name} and {name}|{name} {words})
        (news about {object}|{object} reviews|price of {object}|{object} near {place}|best {object} under {price})
        (recipes with {grocery}|{grocery} recipe|is {word} good for {word}|how many {word}s in a {word}|why do {word}s {word})
        ({words}|{words} {words}|what is {words}|{words} vs {words}|{words} download|{words} lyrics|{words} care sheet)
        ({word} {word}|{word} {word} {word}|the {word} of {words}|{word} for sale|{words} release date|cats|{word})
        (the opening hours of {words}|opening hours of {words}|when does {words} open|what does {words} mean)
        ("{words}" (|meaning|lyrics|by {name})|what does "{word}" mean|{words} "{words}")
        (who won the match|sourdough starters|weather radar|football results|bus timetable {place}|{word} near me)
    """),
    # sums and units
    "operand": lines("({0-99}|{0-999}|{1-20}|{0-99}.{0-99}|{1000-99999}|{1-12}|{1-12}|{1-99},{100-999})"),
    "sign": lines("""
        (+|-|*|/|x|×|÷)
        ( + | - | * | / | x | × | ÷ )
        ( + | - | * | / | x | × | ÷ )
    """),
    "said_sign": lines("(plus|minus|times|divided by|multiplied by|over|to the power of|less|mod)"),
    "expression": lines("""
        {operand}{sign}{operand}
        {operand}{sign}{operand}
        {operand}{sign}{operand}
        {operand}{sign}{operand}{sign}{operand}
        ⟨{operand}{sign}{operand}⟩{sign}{operand}
        {operand}{sign}⟨{operand}{sign}{operand}⟩
        {operand} {said_sign} {operand}
        {operand} {said_sign} {operand}
        {operand} plus {operand} {said_sign} {operand}
        {1-100}(%|%| percent| per cent| %) of (|||$|£|€){operand}
        {1-100}% of (|||$|£|€){operand}
        {1-99}.5% of {operand}
        (|the )square root of {operand}
        (sqrt⟨{operand}⟩|{operand}( ^ |^){2-5}|{2-20}**{2-9}|{3-12}!)
        {operand} (squared|cubed|doubled|halved)
        {spelled} {said_sign} {spelled}
        (half|a third|a quarter|two thirds|double|twice) of {operand}
        (||$|£|€){operand} (split|divided) by {2-12}
        {operand} (plus|minus) {1-50}%
        a {5-25}% tip on (|$|£|€){operand}
        (sin|cos|tan|log|ln)⟨(pi|{0-90}|pi/2)⟩
    """),
    "amount": lines("""
        {1-20}
        {1-300}
        ({100-99999}|{1-9}00|{1-9},{100-999}|-{1-40})
        ({0-99}.{0-99}|{1-9}.5)
        {number}
    """),
    "level": lines("""
        {0-100}
        {0-100}%
        (10|20|30|40|50|60|70|80|90|35|75|25) percent
        (max|maximum|half|full|minimum|zero|fifty percent|the max|medium)
    """),
    # names outside
    "rare_app": lines("({rare_word}|{invented_name}|{invented_name} {invented_name})"),
    "rare_place": lines("({invented_name}|{invented_name}|{invented_name} {invented_name})"),
    "host": lines("""
        (example|wikipedia|github|openstreetmap|youtube|bbc|gutenberg|archive|reddit|news|amazon|ebay|netflix|duckduckgo)
        ({invented}|{word}|{word}-{invented}|{invented})
    """),
    "domain": lines("(com|com|org|net|io|de|co.uk|dev|fr|info|eu|app|edu|gov|gov.uk|tv|me|ca|jp|com.au)"),
    "url": lines("""
        (|||https://|http://)(||||www.|mail.|docs.|en.|news.){host}.{domain}
        (|||https://|http://)(||||www.|mail.|docs.|en.){host}.{domain}
        (|https://|http://)(|www.|en.){host}.{domain}(/{word}|/{word}/{invented}|/{word}.html|/?q={word}|/|/{word}-{word})
        (localhost:{1000-9999}|127.0.0.1:{1000-9999})
    """),
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
