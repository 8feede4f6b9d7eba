"""How people ask for actions on the computer: apps, pages, the volume, a screenshot."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

OPEN_APP = Intent(
    name="open_app",
    tool="open_app",
    arguments={"app": "name"},
    weight=1.5,
    phrases=lines("""
        open {app}
        open {app}
        <launch> (|the ){app}
        <launch> (|the |my ){app} (|for me|app|now|program|application)
        <launch> the (app|program|application) {app}
        (can|could|would|will) you (open|launch|start|run|fire up|bring up|get) (|the |my ){app} (|for me|up)
        get (|the ){app} (open|running|going|started|up|up and running)
        (I want|I'd like|I need|let me|I would like) to (open|use|launch|run|start|work in|work with) (|the ){app}
        (let's|let me) (open|use|launch|start|run|see) (|the ){app}
        start the {app} (app|program|application)
        (put|pop) (|the ){app} (on|up) (|for me|on the screen|on screen)
        {app}(,|) (open it|start it|launch it|run it)
        (time to|need to) (open|use|launch) {app}
        open up (|the |my ){app}
        would you mind (opening|launching|starting) (|the ){app}
        please (open|launch|start) (|the ){app}
        application {app}(,|) (open|start|launch)
        have {app} (open|running|started)
    """),
)

OPEN_URL = Intent(
    name="open_url",
    tool="open_url",
    arguments={"url": "url"},
    weight=1.2,
    phrases=lines("""
        open {url}
        open {url}
        (open|open up|go to|visit|show|show me|load|browse to|navigate to|take me to|bring up|pull up|head to|head over to|get|launch|jump to|surf to|access|check|display|point the browser to|view|call up|start) {url}
        (open|visit|go to|load|show me|bring up|take me to) (the |)(website|page|site|web page|webpage|link|address|url|URL|web site)(:|) {url}
        (open|load|show) {url} (in|with) (my|the|a) (browser|web browser|new tab)
        (can|could|would) you (open|go to|visit|load|show me|bring up|pull up) {url} (|for me)
        (I want|I'd like|I need) to (go to|visit|see|open|look at|read) {url}
        (let's|let me) (go to|visit|see|open|check) {url}
        {url}
        {url}(,|) (open it|please|open that)
        browser(:|,|) (go to|open|) {url}
        (I need|give me|get me) {url} (|in the browser|on screen)
    """),
)

VOLUME = Intent(
    name="set_volume",
    tool="set_volume",
    arguments={"level": "level"},
    weight=1.5,
    phrases=lines("""
        set (the |)<volume> to {level}
        (set|turn|put|change|adjust|bring|crank|push|raise|lower|drop|take|make|get|move|switch) (the |my |)<volume> (to|at|up to|down to) {level}
        (turn|crank|bring|put|set|drop) it (to|up to|down to) {level}
        <volume> (to|at|:|=|) {level}
        (audio|sound|volume) level {level}
        make (the <volume>|it) {level}
        I (want|need|'d like) (the |)<volume> (at|to be) {level}
        (can|could|would) you (set|turn|put|change) (the |)<volume> to {level}
        {level} volume
        (turn|crank|pump|bring) (it|that|the <volume>|the music|this|things) [level:up] (|a bit|a little|a lot|a notch|some|more)
        (turn|crank|pump|bring) [level:up] (it|that|the <volume>|the music|the noise) (|a bit|a little|a lot)
        (turn|bring|take|tone|dial|put) (it|that|the <volume>|the music|this|things) [level:down] (|a bit|a little|a lot|a notch|some|more)
        (turn|bring|tone|dial) [level:down] (it|that|the <volume>|the music|the noise) (|a bit|a little)
        (volume|sound|audio) [level:(up|down|off|on|louder|quieter|lower|higher|mute)] (|a bit|a little|please)
        (make|get|play) (it|the <volume>|the music|that|this) (|a bit |a little |much )[level:(louder|quieter|softer)] (|a bit)
        (a bit |a little |much |)[level:(louder|quieter|softer)] (|please|a bit|now)
        (go|can you go|could it be|can it be|I want it|I need it|it should be|should be) (|a bit |a little )[level:(louder|quieter|softer|higher|lower)]
        [level:(increase|raise|boost|amplify|up|decrease|lower|reduce|cut|drop|max out|dim)] (the |my |)<volume> (|a bit|a little|a lot|some|a notch)
        [level:(increase|raise|decrease|lower|reduce)] (it|the loudness|how loud it is) (|a bit)
        [level:(mute|unmute|silence)] (|it|that|the <volume>|everything|the computer|the music|this|the system|the speakers|my computer)
        [level:(mute|unmute)] (|please|now|yourself|all sounds)
        (turn|switch|shut|cut) the <volume> [level:off] (|completely)
        (turn|switch|shut) [level:off] the (sound|audio|speakers|volume)
        (turn|switch|put) the <volume> (back |)[level:on] (|again)
        (turn|switch) [level:on] the (sound|audio|speakers|volume)
        [level:(full|maximum|max|half)] <volume>
        (can|could|would) you (turn|bring) (it|the <volume>|that|the music) [level:(up|down)] (|a bit|a little|please)
        (can|could|would) you [level:(mute|unmute|lower|raise|increase|decrease|reduce)] (it|the <volume>|that|the music)
        (crank it|pump it|blast it) [level:up]
        (put|set) (it|the sound|the speakers) on [level:mute]
    """),
)

SCREENSHOT = Intent(
    name="take_screenshot",
    tool="take_screenshot",
    weight=0.7,
    phrases=lines("""
        <capture> a (screenshot|screen shot|screen grab|screengrab|screen capture|screencap|screen cap|print screen)
        <capture> a (screenshot|screen shot|screen grab|picture|photo|image|snapshot|capture) of (my|the|this) (screen|desktop|window|display|monitor|whole screen|entire screen)
        (screenshot|screen shot|screengrab|screen capture|screencap|printscreen|print screen|take screenshot)
        (screenshot|screengrab|screencap) (this|it|that|please|now|the screen|my screen|the desktop|my desktop|this window|this page|everything)
        (capture|grab|snap|shoot|save|copy|record an image of|photograph|snapshot) (my|the|this|the whole|the entire) (screen|desktop|display|window)
        save (what's on my screen|my screen|the screen|what I see) (as an image|as a picture|to a file|as a file|)
        (can|could|would) (you|I) (take|get|grab|make|have|capture) a (screenshot|screen grab|screen capture|screenshot of this)
        (snap|take) a (shot|pic|picture) of (the|my) (screen|desktop|display)
        (hit|press|do) print screen
        (let's|please) (take|grab|get) a screenshot
    """),
)

INTENTS = (OPEN_APP, OPEN_URL, VOLUME, SCREENSHOT)
