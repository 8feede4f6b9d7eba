"""What people talk about, as patterns for `slots.py`: tasks, facts, topics, sums, searches, answers' innards.

`{name}` is another pattern, a word list or a maker of `slots.py`; `{1-12}` is a number; ⟨ and ⟩ become
parentheses, which themselves mean a choice.
"""

# ruff: noqa: E501 - one pattern to a line, however long

from collections.abc import Mapping

from models.starter.facts import FACTS
from models.starter.phrases import lines
from models.starter.queries import QUERIES
from models.starter.tasks import TASKS

THINGS: Mapping[str, tuple[str, ...]] = {
    **TASKS,
    **FACTS,
    **QUERIES,
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
    "everyday_app": lines("""
        (Firefox|Chrome|Spotify|Thunderbird|Word|Excel|Outlook|Zoom|Teams|Slack|Discord|Steam|VLC|GIMP|Safari|Edge|LibreOffice|WhatsApp|Telegram|Signal|Skype|VS Code|Photoshop|Notepad|Terminal|OBS|Blender|Netflix|YouTube|PowerPoint|Gmail|Audacity|Inkscape|Minecraft|Brave|Opera|Obsidian|Notion|Paint|Settings|Files|Calculator|calculator|terminal|settings)
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
