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
        (at the office|at home|at the store|near the station|for the party|for the trip|on the way home|in the kitchen)
        (for|about|from|at) {words}
        (for my|to the|with the) {word}
        ({words}|{person})
    """),
    "common_task": lines("""
        {lone_deed}
        (call|call|text|email|ring|phone|visit|meet|thank|message|ask|see) {person}
        (call|call|text|email|ring|phone|visit|meet|thank|message|ask|see) {person} {tail}
        {deed} {object}
        {deed} {object}
        {deed} {object} {tail}
        (read|watch|buy|return|finish|order|play|reply to|look at) (|the |chapter {1-30} of )"{words}"(| {tail})
    """),
    "rare_task": lines("""
        {deed} {rare}
        {deed} {rare}
        {rare}
        {deed} {rare} {tail}
        {deed} {object} about the {clock} (meeting|call|flight|train|class|appointment)
    """),
    "common_clause": lines("""
        the {word} is {word}
        I have (a {word} with {person}|{object}|a meeting|a call with {person}|to {deed} {object})
        ({person} is coming|{person} is waiting for {object}|{person} needs {object}|it's {person}'s birthday)
        (the {word} needs {word}|the {word} {word} starts|my {word} ends|the shop closes|it is bin day|we have a {word})
        (I need to {deed} {object}|there's {grocery} in the oven|I promised {person} {object})
    """),
    "rare_clause": lines("(the|my|our|I have|there is|we need) {rare}"),
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
    "matter": lines("(the |the |my |||a ){topic}"),
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
