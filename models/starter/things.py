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
        ({word}|{word} {word}|{grocery}|call with {person}|meeting with {person}|{word} for {person}|trip to {place})
        ({person}'s {word}|{grocery} and {grocery}|{name})
    """),
    "rare_topic": lines("""
        {rare_word}
        {rare_word} {rare_word}
        {rare_word} {rare_word} {rare_word}
    """),
    "matter": lines("(the |the |my |||a ){topic}"),
    "common_thing": lines("""
        {grocery}
        {grocery}
        {grocery}
        ({object}|{word}|{word} {word})
        {number} (kg of |bags of |cans of |bottles of |packs of |||g of |boxes of ){grocery}
        (a bottle of|a pack of|some|a dozen|half a kilo of|a loaf of|more|a few) {grocery}
        {grocery} and {grocery}
        {grocery}, {grocery} and {grocery}
    """),
    # what is known
    "mine": lines("""
        my {attribute}
        my {attribute}
        my {attribute}
        (my|my|our) {attribute}
        {person}'s {attribute}
    """),
    "value_known": lines("""
        ({name}|{person}|{words}|{code}|{10-99999}|{word}|{date})
        (blue|green|red|orange|purple|O negative|size 42|peanuts|shellfish|blue cheese)
        {rare}
    """),
    "fact": lines("""
        {mine} is {value_known}
        {mine} is {value_known}
        {mine} is {value_known}
        the {attribute} is {value_known}
        I (like|love|hate|don't like|prefer|don't eat|can't stand) ({object}|{grocery})
        (I am|I'm|{person} is) allergic to {grocery}
        ({person} likes|{person} hates|{person} prefers) ({grocery}|{object})
        (I live in {place}|I was born in {place}|I moved to {place}|{person} lives in {place}|we met in {place})
        (I work at {words}|I'm a {word}|I am {words}|I play the {word}|I have two {word}s|I'm vegetarian|I wear size {1-50})
        I parked (on level {1-20}|in row {words}|the car in {words}|in spot {1-400})
        ({object} is in the {word}|the spare key is under the {word}|I lent {object} to {person}|the {word} is at {words})
        ({person} is my {word}|my {word} is called {name}|our {word} is {words}|{words} is {words}|my {word} starts at {clock})
        ({person}'s birthday is on {date}|I take my coffee black|the bins go out on {day}|{person} takes {grocery})
    """),
    "memo": lines("""
        {fact}
        {fact}
        {task}
        {task}
        ({word} {word}, {word} and {word}|ideas for {object}|{person} said {words} {word}|{word} {1-900}|{words} {words})
        ({grocery}, {grocery} and {grocery}|{object} for {person}|the {word} code is {1000-9999}|{person} owes me {price})
        ({person} called about {object}|{word} at {place}|read {words} by {name}|{words}: {words}|{word} = {1-900})
        ({person} recommended "{words}"|the {word} says "{words}"|"{words}" by {name}|call it "{word}"|{word} "{word}" {word})
        {rare}
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
