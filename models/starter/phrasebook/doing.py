"""How people ask for actions on the computer: apps, pages, the volume, a screenshot."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

OPEN_APP = Intent(
    name="open_app",
    tool="open_app",
    arguments={
        "app": "name",
        "known_app": "name",
        "everyday_app": "name",
        "generic_app": "name",
        "tool_app": "name",
    },
    weight=2.0,
    plain=lines("""
        open {app}
        open {app}
        open {everyday_app}
        open {everyday_app}
        (open|open up|start|launch|run) {everyday_app}
        (start|launch|run) {app}
        (start|start up|launch|run|fire up|open up|load) {app}
        (open|start|launch) {everyday_app} (for me|please|now)
        (open|start|launch) {app} (for me|please|now)
        (open|start|launch|open up) (the |my ){generic_app}
        (open|start|launch) {generic_app}
        (open|launch|start) {tool_app}
        (can|could|would|will) you (open|start|launch|open up) {app} (|for me|please)
        (can|could|would|will) you (open|start|launch) (the |my ){generic_app} (|for me|please)
        (I want|I need|I'd like) (you |)to (open|start|launch) {app}
        (I need to|I want to|I have to) {deed} {object}(,| so|;) (open|start|would you open|could you start|please launch) {app} (|for me|please)
        (get|bring|pull) {app} up (|for me|please)
        (bring up|pull up|switch to|go to) {everyday_app}
        (open|start|launch) the {app} (app|program|application)
        (open|start|launch) the (app|program) {app}
    """),
    phrases=lines("""
        open {app}
        open {app} (for me|please|now|quickly|will you|if you can)
        <launch> {app}
        <launch> (||||my |the ){app} (|for me|app|now|program|application|on my computer|on this computer|right now)
        <launch> the (app|program|application|software|tool) (called |named |){app}
        <launch> (a|another|a new|one more|a second|a fresh) {app} (window|instance|session)
        (can|could|would|will) you (open|launch|start|run|fire up|bring up|boot up) (||||my |the ){app} (|for me|up)
        (I want|I'd like|I need|let me|I would like) (you |)to (open|launch|run|start|start up|fire up) (|||the ){app}
        (let's|let me|lemme) (open|launch|start|run|fire up|start up) (|the |up ){app}
        start the {app} (app|program|application)
        {app}(,|) (open it|start it|launch it|run it|open that|fire it up|start that up)
        (time to|need to|I gotta|I've got to|I have to|I must) (open|launch|start|fire up) {app}
        open up (||||my |the ){app}
        would you mind (opening|launching|starting|firing up|running) (||||my |the ){app}
        please (open|launch|start|run) (||||my |the ){app}
        application {app}(,|) (open|start|launch)
        have {app} (open|running|started|ready|open for me)
        (open|launch|start) {tool_app}
        (open|launch|start) the {tool_app} (app|program|application|window)
        (can|could|would) you (open|launch) {tool_app} (|for me)
        (open|launch|start) {tool_app} (|please|for me|on my computer)
        (fire up|boot up|open up|load up) {tool_app}
        I('d like| want| need) to (open|launch) {tool_app}
        {tool_app}(,|) (open it|launch it|open the app|start the app)
        open the app {tool_app}
        (switch|hop|jump|change|alt tab|move|flip|head|go) (over |back |)to (|||||my |the ){known_app} (|please|now|window|app)
        (bring|pull|call|get|put) up (|||||my |the ){known_app} (|for me|please|on the screen|window)
        (bring|pull|call) (|||||my |the ){known_app} up (|for me|please|on the screen|on screen)
        (show me|get me|take me to|bring me|give me|take me into) (|||||my |the ){known_app} (|please|app|window)
        (get|put|pop|throw|stick) (|||||my |the ){known_app} (on screen|on the screen|up on the screen|up|on my screen|in front of me|on the monitor)
        get (|||||my |the ){known_app} (open|running|going|started|up|up and running|launched|loaded|ready) (|for me|please)
        (I need|I want|I'd like|I could do with|I'll need) (|||||my |the ){known_app} (open|running|up|started|open please|on screen|on my screen|opened|launched)
        (I want|I need|I'd like|I'd love|I'm going) to (use|work in|work with|work on something in|do some work in|get into|be in) {known_app}
        (let me|let's|lemme) (use|work in|get into|get going with|hop on|jump into) (|||||my |the ){known_app}
        (I wanna|wanna|gonna|I'm gonna) (use|open|start|launch|hop on) {known_app}
        (use|run|execute|activate|boot) (|||||my |the ){known_app} (|please|app|now|program)
        (go|jump|hop|get) (into|in|on) {known_app} (|for me|please)
        (where's|where is|I can't find) {known_app}(,|?|;|) (open it|start it|launch it|bring it up)
        (kick off|crank up|power up|wake up|spin up|bring to life) (|||||my |the ){known_app}
        (click on|click|double click|tap|hit|press|select) (|||the ){known_app} (icon|shortcut|app|logo)
        (start|launch|open|load) (|||the ){known_app} (|for me )(in the background|in a new window|on the second screen|on the other monitor|full screen|minimised|on this screen)
        (open|start|launch) (|me ){known_app} (real quick|quickly|right away|already|straight away|when you can)
        have (the computer|my laptop|the pc|it) (open|start|launch|run) {known_app}
        get (the computer|my laptop|this thing) to (open|start|launch|run) {known_app}
        (make|let) (the computer|my laptop|the pc) (open|start|launch|run) {known_app}
        (is it possible|any chance|are you able) (to |you could |)(open|start|launch) {known_app}
        (might|could) you (possibly|perhaps|kindly) (open|start|launch|load) {app}
        (could|can) (I|we) (have|get) {known_app} (open|up|running|started|on screen|opened) (|please)
        (could|can|may) (I|we) (open|start|launch|run) {app} (|please|now)
        (how about|what about) (opening|starting|launching) {app}
        (you can|you may|you could|you should) (open|start|launch|fire up) {app} (|now|for me)
        go ahead and (open|start|launch|run) {app}
        (do me a favour|be a dear|be kind|be so good)(,| and|) (open|start|launch) {app}
        (I'm ready to|I'm about to|I'd better|I was going to|I should) (open|start|launch) {app}(,|) (|do it for me|go ahead|please)
        (I need to|I want to|I have to) (write a letter|write an email|do a sum|draw something|edit a photo|watch a film|read a pdf|chat with {person}|browse a bit|join a call)(,|;|.| so) (open|start|launch|fire up) {known_app}
        (meeting|class|the stream|work|the match|my shift) starts (soon|now|in five|in a minute)(,|;|.| so) (open|start|launch|fire up) {known_app}
        ({person} is calling|{person} sent me a file|I got a message|there's a call|my mouse is broken|I can't find the icon|the icon's gone|my hands are full)(,|;|.| so) (open|start|launch) {known_app}
        (it crashed|it closed|it froze|I closed it by accident)(,|;|.) (open|start|launch|restart it, open) {known_app} (again|once more)
        (reopen|open again|start again|re-open|relaunch) {known_app}
        (open|start|launch|run) {known_app} (again|once more|back up|anew)
        (open|launch|start|run) (|the )(program|app|application|game|software|tool) {app}
        (open|launch|start|run) (a|the) (program|app|application|game) (called|named|by the name of) {app}
        (open|launch|start|run) my {generic_app} (|app|program|please|now)
        (open|launch|start|run|fire up) the {generic_app} (|app|program|please|for me|now)
        (open|launch|start|get) (up |)(the|my) {generic_app} (|on screen|please)
        (bring|pull|call) up (the|my|a) {generic_app} (|please|for me|on the screen)
        (show me|give me|get me) the {generic_app} (|window|please|app)
        (can|could|would|will) you (open|launch|start|bring up|pull up|show me|get) (the|my) {generic_app} (|for me|please)
        (I need|I want|I'd like) (the|my|a) {generic_app} (open|opened|on screen|up)
        (I need|I want|I'd like) to (open|use|see|get to|go to|get into) (the|my) {generic_app}
        (switch|go|jump|take me|get me) to (the|my) {generic_app} (|window|please|app)
        {generic_app}(,|) (open|open it|open please|start it|launch it)
        (opening|starting|launching) {known_app} (|now|please|would be nice|would be good|for me)
        {known_app} (on screen|open|start|launch|app please|open please|app pls)
        {known_app} (needs to be|should be|must be|has to be) (open|opened|started|running) (|please|now)
        (open|launch|start|run) (|up ){app} on (the desktop|the computer|my pc|my mac|this machine)
        (pls|plz|plis|kindly) (open|launch|start|run) {app}
        (opn|oepn|lauch|strat|oppen|opne) {known_app}
        (open|start) {app} (bro|mate|dude|love|man|buddy|mister|my friend)
        (u|you) (open|start) {app} (|now|please|for me)
        (open|start|launch) for me {app}
        (kindly|please) (do open|get open|be opening) {known_app} (|for me)
        (do|go) (open|start|launch) {app} (|please|already|would you)
        (open|launch) (my |)(old friend|beloved|dear old|trusty|good old) {known_app}
        (first|next|now|then|ok|right)(,|) (open|start|launch|fire up) {app}
        (first thing|one more|last thing)(,|:|) (open|start|launch) {app}
        (double-click|doubleclick) {known_app} (|for me)
        (find and open|look for and open|locate and start|find and launch|search for and open) {app}
        (get|bring) (me |us )(into|to) {known_app} (|please|now)
        (run|execute|exec|start|launch|open)(:| -|) {app}
        (run|execute) (|the |my )(program|application|command|software) {app}
        the {generic_app}(,|) (open it|start it|bring it up)
        (it would be|it'd be|that'd be) (nice|great|good|lovely) (if you (opened|started|launched)|if you could (open|start|launch)|to have) {known_app} (|for me)
        (I'd appreciate it if you|I'd be glad if you|would be great if you) (opened|started|could open|could start|launched) {known_app}
        (let's|let us) (get|have) {known_app} (open|up|going|running|started|fired up)
        (start|begin) (with|by opening|by starting|by launching) {known_app}
        (start|open|load|launch) {known_app} (and nothing else|only|and that's it|and leave it open|and wait)
        (wake|start|load|open|launch|boot) (|||the ){known_app} (up|thing|application up)
        (there should be|I have|I installed) (a program|an app) called {app}(,|;|.) (open|start|launch|run) it
        {app} (is|was) installed(,|;|.) (open|start|launch|run) it
        (open|start|launch) {known_app} (so I can|because I need to|I want to|since I have to) (get to work|check something|finish this|write something|show {person} something|get started)
        my (boss|teacher|colleague|sister) (wants|asked) me to use {known_app}(,|;|.| so) (open|start|launch) it
        (what about|and|now) {known_app}(,|?) (open that too|open it too|start it as well|launch that as well)
        also (open|start|launch) {app}
        get {known_app} up for me
        I could use {known_app}(,|;) (open it|start it|bring it up)
        is {known_app} open(?|,) if not(,|) (start|open|launch) it
        time for (a bit of |some |){known_app}(,|;|.) (open it|start it up|launch it)
        back to {known_app} please
        let's have {known_app} (up|open)
        (pop|get) {known_app} open (for me|would you|)
        set me up with {known_app}
    """),
)

OPEN_URL = Intent(
    name="open_url",
    tool="open_url",
    arguments={"url": "url", "local_url": "url", "page_url": "url"},
    weight=1.2,
    plain=lines("""
        open {url}
        open {url}
        (open|open up|load|visit|show me|pull up|bring up) {url}
        (go to|goto|go on|take me to|head to|navigate to|browse to) {url}
        (go to|goto|visit) {url}
        (open|go to|load|visit|bring up) {url} (for me|please|now)
        (open|load|visit|show me|bring up|get|pull up|go to) the {url} (site|website|page|web site|homepage|web page) (|for me|please|now)
        (open|load|visit|show me|go to) the (site|website|page|link|address) {url} (|for me|please)
        (open|go to|load) {url} in (my|the|a new) (browser|tab)
        (can|could|would|will) you (open|go to|load|visit|bring up|pull up) {url} (|for me|please)
        (can|could|would) you (open|load|bring up) the {url} (site|website|page) (|for me|please)
        (I want|I need|I'd like) to (go to|see|visit|open) {url}
        (kindly|please) (open|load|go to|visit|show me) (|the ){url} (|site|website|page)
        {url}
        {url} please
    """),
    phrases=lines("""
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
        (take|bring|get|carry|send) me (over |)(to|onto) {url} (|please|now)
        (take|bring|get) us to {url}
        (go|head|hop|jump|pop|nip|move|switch) (over |on |)(to|onto) {url} (|for me|please|now)
        (direct|steer|point|send|aim) (my |the |)browser (to|at|towards|over to) {url}
        (make|have|let) (my |the )browser (go to|open|load|show|visit) {url}
        (load|load up|pull up|bring up|call up|open up|fetch|fire up|launch|pop open|get up) {url} (|for me|please|now|quickly)
        (pull|bring|call|put|get) {url} up (|for me|please|on the screen|on screen|in the browser)
        (open|load|visit|launch|start) {url} (|for me |please )(in|with|using) {known_browser}
        (open|start|use|launch) {known_browser} (and go to|and open|and visit|and load|on|at|with) {url}
        (open|go to|visit|load|show me|bring up|take me to|browse) (the |this |that |)(website|page|site|web page|webpage|link|address|url|URL|web site|webaddress|domain|homepage)(:| at| of| called| -|) {url}
        (open|follow|click|click on|visit|try|check|load) (the |this |that |)(link|url|address)(:| -|) {url}
        (open|load|show|put|launch|start) {url} (in|on|inside) (my|the|a|another) (browser|web browser|new tab|new window|tab|window|private window|separate tab|incognito window)
        (open|load) (a|another|one more) (new |)(tab|window) (with|at|on|for|and go to) {url}
        new (tab|window)(:|,| with| at|) {url}
        (tab|browser|site|website|page|link|url|address|open|goto|visit|web)(:|) {url}
        goto {url}
        (surf|browse|navigate|nav|wander|scoot) (over |)(to|on) {url} (|please|now)
        (browse|surf|visit|view|see|check|check out|look at|read|explore) {url} (|for me|please|online|now|quickly)
        (check|have|take) (|a |a quick )(look|peek) (at|on) {url}
        (show|display|present|put) {url} (to me|on screen|on the screen|on my screen|please|here)
        (show|get|give|bring|fetch|load) me {url} (|please|now|in the browser|on screen|page|site)
        (show|get|give) me (the |)(homepage|page|front page|start page|site|website) (of|at|on|for) {url}
        (open|open up|load|pull up|visit|launch|start) (the|that|this|my) {url} (site|website|page|web site|web page|portal|homepage|link) (|for me|please|now|in the browser|if you can)
        (can|could|would|will) (you|u) (open|open up|load|pull up|visit|go to) (the|that|this) {url} (site|website|page|web page|portal|homepage) (|for me|please|now)
        (go to|goto|head to|take me to|get me to|bring me to) (the|that|this) {url} (site|website|page|web page|portal|homepage) (|for me|please|now)
        (open|load|visit|go to) the (homepage|front page|start page|main page|landing page|contact page) (of|at|on) {url}
        (can|could|would|will) (you|u) (open|go to|visit|load|navigate to|browse to|take me to|pull up|bring up|open up|head to|get me) {url} (|for me|please|in the browser|in a new tab)
        (can|could|may) (I|we) (see|visit|open|go to|have|look at|get to) {url} (|please|now)
        (would|could) you mind (opening|going to|loading|visiting|pulling up|bringing up) {url} (|for me|please)
        (might|could) you (possibly|perhaps|kindly) (open|load|go to|visit) {url}
        (is it possible|any chance|are you able) to (open|load|visit|go to|see) {url}
        (I want|I'd like|I need|I would like|I wish|I have|I'd love) to (go to|visit|see|open|look at|read|check|get to|get on|go on|be on|load|access|browse) {url} (|now|please)
        (I wanna|wanna|gotta|I gotta|need to|I'm gonna|gonna) (go to|go on|visit|see|check|open|get on|look at) {url}
        (let's|let me|lemme|let us) (go to|visit|see|open|check|look at|pull up|have a look at|check out|get on|go on|hop on|try) {url} (|please|quickly|now)
        (I'm|I am) (looking for|after|trying to open|trying to reach|trying to get to|going to) {url}(,|) (|open it|please open it|load it|can you open it)
        (I need|I want|I'd like) {url} (open|up|loaded|opened|on screen|on my screen|in the browser|please)
        (I need|I want|I'd like) {url} (open|loaded|opened) in (a|my|the) (new tab|browser|tab|window)
        (have|get) {url} (open|up|loaded|ready|opened|on screen) (|for me|please|in the browser)
        {url} (please|pls|now|open|go|in browser|in a new tab|in my browser|quick|for me|page|site)
        {url}(,|;| -|:|) (open|open it|open that|open this|visit it|load it|go there|take me there|show me|show it|bring it up|pull it up)
        {url}(,|;|) (can|could|would) you (open that|open it|go there|load it|take me there|load that|pull it up)
        (there's|there is|here's|here is) (a page|a site|a link|a website|the link|the page|the address)(:|,|) {url}(,|;|) (open it|can you open it|load it|please open it|take me there)
        ({person}|my sister|my boss|my brother|a friend|someone|the teacher|a mate) (sent|sent me|gave me|shared|mentioned|recommended) {url}(,|;|.) (open it|open that|load it|can you open it|take me there)
        (my teacher|the poster|the email|the flyer|the letter|the advert|the label|the invoice) (says|mentions|points to) {url}(,|;|.) (open it|open that page|take me there|can you open that|load it)
        (go ahead and|just|quickly|simply|please) (open|visit|load|go to|pull up|bring up) {url}
        (first|next|then|now|ok|also|and|right)(,|) (open|visit|load|go to|take me to|open up) {url}
        (please|kindly|pls|plz) (open|visit|go to|load|navigate to|browse|do open|show) {url}
        (open|visit|load) (me |us )(|the site |the page |the link ){url}
        (open|visit|load|go to) {url} (real quick|rq|right away|straight away|asap|quickly|mate|bro|dude|already)
        (how about|what about) (opening|going to|visiting|loading|a look at|a visit to) {url}
        (time to|time for me to|I should|I'd better|I have to|I must) (visit|check|open|go to|look at) {url}(,|) (open it|take me there|load it|go there)
        (you can|you could|you should|you may) (open|visit|load|go to) {url} (|for me|now)
        (do|make|pay) a visit to {url}
        (type|enter|put|key in|paste|write) {url} (in|into|in to) (the|my) (browser|address bar|url bar|location bar|web browser)
        (the|my) (site|page|website|webpage|web page|address|link) (is|:) {url}(,|;|.|) (open it|please open it|load it|go there|take me there)
        (the|this) (site|website|page|web page|address|link) {url}(,|) (please|open|open it|load it)
        (the|this) (site|website|page|link) {url} (should be|needs to be|must be) (opened|open|loaded)
        (get|find|locate) the (page|site|website|web page) {url} (|for me|and open it|and show it)
        (reload|reopen|open again|load again|re-open|revisit) {url}
        (open|load|visit|go to) {url} (again|once more|one more time|anew|as well|too|next|first)
        (go|get) back to {url}
        return (me |)to {url}
        (go|get|log|sign|hop|jump) (on|onto|on to) {url} (|for me|please|now)
        (check|see) what's (on|new on|up on|new at) {url}
        what's (on|new on|up on) {url} (|today|right now)
        (open|launch|start) the (browser|web browser|internet) (at|on|and go to|with|and open|and show) {url}
        (open|launch|start) (my|a) (browser|web browser) (at|on|and go to|with|and open|and load) {url}
        (browser|web browser|internet browser)(,|:| -|) {url}
        (in|on|using) (the|my) (browser|web browser|internet)(,|) (open|go to|load|show|visit) {url}
        (it would be|it'd be|that'd be) (nice|great|good|lovely) (if you (opened|loaded|visited)|if you could (open|load|pull up)) {url}
        (I'd appreciate it if you|I'd be glad if you|would be great if you) (opened|loaded|could open|could load|pulled up) {url}
        (do me a favour|do me a favor|be a dear|be so kind)(,| and|) (open|load|go to|visit|pull up) {url}
        (opening|loading|visiting) {url} (|please|now|would be nice|would help)
        (opn|oepn|vist|opne|lod|oppen) {url}
        (access|reach|connect to|contact|request|enter|hit) {url} (|please|for me|in the browser|now)
        (the page|the server|the dev server|my app|the local site|the router) (is at|runs at|is on|runs on) {local_url}(,|;|.|) (open it|open that|load it|show me)
        (open|load|show|go to|visit|check) (the |my |)(router|dev server|local server|server|router page|printer page|admin page|NAS)(:| at| on|) {local_url}
        (open|load|show|go to|visit|check|browse to) {local_url} (|please|for me|in the browser|again)
        {local_url} (|please|in the browser|open it)
        (read|open|show me) the (article|story|recipe|post|video|docs|manual|entry|news|thread) (at|on|from) {page_url}
        (read|open|watch|check) {page_url} (|for me|please|in the browser)
        (open|load|show|visit) this(:|,|) {page_url}
        this (one|link|page|article|video)(:|,|) {page_url}(,| -|) (open it|open|please open|please)
        (watch|play|see|show) the video (at|on) {page_url}
        (buy|order|shop|shopping) (at|on) {url}(,|;|.) open it
        (my bank|my school|work|the library|the council|the gym) is (at|on) {url}(,|;|.) (open it|go there|take me there|load the page)
        (I forgot|I can't reach|I lost) my bookmark(s|)(,|;|.) (open|go to|load) {url}
        (I want to|I need to|I have to) (buy something|book a room|pay a bill|check my grades|read the news|watch a video|look something up|renew my library books)(,|;| so|.) (open|go to|load|take me to|bring up) {url}
        (open|load|go to|visit|bring up) {url} (so I can|I want to|I need to) (check something|read it|log in|pay a bill|buy something|show {person}|have a look)
        (homepage|home page|front page|landing page)(:| of| at|) {url}
        (website|page|site)(,|) please(:|,|) {url}
        (could|can) {url} be (opened|loaded|pulled up|shown)
        (want|need) {url} (opened|loaded|open|up|on screen)
        (u|you) (open|go to|visit) {url} (|for me|please|now)
        (open|show) the page with the address {url}
        (I'd like|I want|I need) (a look|to have a look|a peek) at {url}
        (can|could) you (get|bring|have|put) {url} (up|on screen|open|loaded) (|for me|please)
        (where|what page) was I(,|?|...) {url}(,|) (open that again|open it again|go back there)
        (bring|call|pull) (me |)up (the page|the site|the website) {url}
        (press|tap|click|hit|follow) (the link|this link|on the link|on)(:|) {url}
        (launch|start) (the site|the website|the page|the web app) (at|on|) {url}
        (I'm bored|I'm curious|I've time to kill|coffee break|lunch break)(,|.|;) (open|go to|take me to|show me|load) {url}
        (quick|quickly)(,|) (open|load|show me|go to|pull up) {url}
        (the|our) (team|school|club|company|family) (page|site|website)(,|) {url}(,|) (open it|please|load it)
        (open|load|visit) {url} and (leave it open|wait|leave it there|maximise it|make it full screen)
        (open|go to|show|load|visit)(:| -|...) {url}
        (let|have) me (see|read|visit) {url}
    """),
)

VOLUME = Intent(
    name="set_volume",
    tool="set_volume",
    arguments={"level": "level"},
    weight=1.5,
    plain=lines("""
        set (the |)volume to {level}
        (set|turn|put|change) (the |my |)<volume> to {level}
        volume (to |at |){level}
        (turn|bring|take|put) (the |)volume (up |down |)to {level}
        (raise|increase|lower|reduce|drop) (the |)volume to {level}
        (can|could) you (set|turn|put) the <volume> to {level}
        make (the volume|it) {level}
        {level} volume
        turn it [level:(up|down)] (|a bit|a little|please)
        turn the (volume|sound|music) [level:(up|down)] (|a bit|a little|please)
        turn [level:(up|down)] the (volume|sound|music) (|a bit|a little|please)
        (can|could) you turn (it|the volume|the sound) [level:(up|down)] (|a bit|a little)
        volume [level:(up|down)]
        make it [level:(louder|quieter|softer)]
        [level:(louder|quieter)] (|please)
        [level:(increase|raise|lower|decrease|reduce)] the (volume|sound)
        [level:(mute|unmute)]
        [level:(mute|unmute)] (the sound|it|the volume|the computer|everything|my computer)
        turn the (sound|volume) [level:(off|on)]
        turn [level:(off|on)] the (sound|volume)
    """),
    phrases=lines("""
        set (the |)<volume> to {level}
        (set|turn|put|change|adjust|bring|get|move|switch) (the |my |)<volume> (to|to|at) {level}
        (raise|crank|push|increase) (the |my |)<volume> (to|up to) {level}
        (lower|drop|take|reduce) (the |my |)<volume> (to|down to) {level}
        (turn|crank|bring) it (to|up to|down to) {level}
        <volume> (to|at|:|=|) {level}
        (audio|sound|volume) level {level}
        make the <volume> {level}
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
        (set|turn|put|change|adjust|bring|move|get) (the |my |your |)<volume> (to|at) {level} (|please|for me|now)
        (turn|bring|take) (the |)<volume> (up|down|back|back up|back down) to {level}
        (turn|bring|take) it (up|down|back|back up|back down) to {level}
        (turn|crank|pump|push) (it|the <volume>|that) up to the [level:(max|maximum)]
        (turn|bring|take) (it|the <volume>|that) down to the [level:(minimum|min)]
        (set|put|make) (it|that|this) (at|to) {level} (volume|percent volume|loudness)
        (volume|sound|audio|vol|speakers|speaker volume|system volume)(:| to| at| =| -|) {level} (|please|now|pls)
        (volume|sound) (back to|at) {level}
        (drop|lower|reduce|knock|dial|ease) (the |)<volume> (down |)to {level}
        (raise|increase|bump|nudge) (the |)<volume> (up |)to {level}
        (let's|let me|lemme) (have|set|put|get|hear) (the |)<volume> (at|to) {level}
        (let's|I'll) (go|go with|say|try) {level} (volume|on the volume|for the volume|on the sound)
        I (want|need|'d like|prefer|would like) (the |my |)<volume> (at|to be|set to|to be at|on|around) {level}
        (can|could|would|will) (you|u) (set|turn|put|change|bring|make) (the |my |)<volume> (to|at) {level} (|please|for me)
        (would|could) you mind (setting|turning|putting|changing) (the |my |)<volume> (to|at) {level}
        {level} (volume|on the volume|for the volume|on the speakers) (|please|now)
        (the |)<volume> (should be|needs to be|must be|has to be|ought to be|could be) (at |on |) {level}
        make (the <volume>|it|the speakers) [level:{percent}] (loud|of the maximum)
        (change|adjust|fix|set|correct) (the |my |)(loudness|sound level|audio level|volume level|speaker level)(:| to| at) {level}
        (headphones|headset|speakers|speaker|bluetooth speaker|laptop speakers)(:| to| at|) {level}
        (set|put|turn) (the |my |)(headphones|headset|speakers|laptop|computer|pc|music|sound output) (volume |)(to|at) {level}
        (put|keep|hold|leave) (the |)<volume> (at|on) {level}
        volume level(:| to| at|) {level}
        (from now on|for tonight|for now|for the meeting|while the baby sleeps)(,|) (the |)<volume> (at|to) {level}
        (the baby is asleep|my neighbours are complaining|I'm on a call|I have guests|I'm watching a film)(,|;|.|) (set|put|turn) (the |)<volume> (to|at|down to) {level}
        (turn|crank|bring) (it|the <volume>|that|the music) [level:up] by (a bit|a notch|{percent}|{few}|a little|a couple of notches)
        (turn|bring|take) (it|the <volume>|that|the music) [level:down] by (a bit|a notch|{percent}|{few}|a little|a couple of notches)
        [level:(increase|raise|boost|up)] (the |my |)<volume> by (a bit|a notch|{percent}|{few}|a little)
        [level:(decrease|lower|reduce|drop|cut)] (the |my |)<volume> by (a bit|a notch|{percent}|{few}|a little)
        <volume> [level:(up|down)] by (a bit|a notch|{percent}|{few}|a little)
        <volume> [level:(up|down)] (|please|now|a notch|a tad|a touch|a smidge|some|slightly)
        [level:(up|down)] (with|on) the <volume> (|please|a bit|a notch)
        (turn|bring|crank|pump|jack|whack|bump|push|nudge|notch|dial|ramp) (it|that|the <volume>|this|things) [level:up] (|a tad|a touch|a smidge|slightly|loads|please|for me|now|way more)
        (turn|bring|crank|pump|jack|whack|bump|push|nudge|ramp|dial) [level:up] (the <volume>|the tunes|that sound|the speakers) (|a tad|a touch|slightly|please|for me|now)
        (turn|bring|tone|dial|knock|nudge|ease|bump|tone|notch|push) (it|that|the <volume>|this|things) [level:down] (|a tad|a touch|a smidge|slightly|loads|please|for me|now)
        (turn|bring|tone|dial|knock|nudge|ease|push) [level:down] (the <volume>|that noise|that sound|the speakers|the racket) (|a tad|a touch|slightly|please|for me|now)
        (can|could|would|will) (you|u) (turn|bring|crank|pump) (it|that|the <volume>|this) [level:(up|down)] (|a bit|a tad|a little|some|a notch|please|for me)
        (can|could) (you|we|I) (turn|bring|have) (it|that|the <volume>) (a bit |a little |a touch |)[level:(louder|quieter|softer|higher|lower)] (|please)
        (would|could) you mind (turning|bringing) (it|that|the <volume>) [level:(up|down)] (|a bit|a little|a notch|please)
        (would|could) you mind (turning|bringing) [level:(up|down)] (the <volume>|that) (|a bit|a little|please)
        (would|could) you mind making (it|that|the <volume>) (a bit |a little |)[level:(louder|quieter|softer)]
        (make|get|have) (it|the <volume>|that|this|everything|the speakers) (|a bit |a little |much |way |slightly |a tad |a touch |even |somewhat )[level:(louder|quieter|softer|higher|lower)] (|please|for me|now|again)
        (a bit|a little|much|way|slightly|a tad|a touch|even|somewhat|just a bit|make it|make that|still) [level:(louder|quieter|softer)] (|please|now|for me|would be nice|thanks)
        [level:(louder|quieter|softer)] (|please|now|again|still|pls|a bit|by a bit|than that|than this|sound|volume|mate|nestor)
        (I want|I need|I'd like|I prefer) (it|the <volume>|the sound|this|that) (|a bit |a little |much |slightly |way )[level:(louder|quieter|softer|lower|higher)] (|please|now)
        (I want|I need|I'd like) (it|the <volume>) (turned |to go |)[level:(up|down)] (|a bit|a little|please|now)
        (it's|that's|this is|the sound is|the music is|the video is) (too loud|deafening|way too loud|blasting|hurting my ears)(,|;|.|) (turn it|bring it|turn that) [level:down] (|a bit|please|a little)
        (it's|that's|this is|the sound is|the video is) (too loud|very loud|so loud)(,|;|.|) [level:(lower|reduce|decrease|cut)] (it|the <volume>|the sound) (|please|a bit)
        (it's|that's|this is|the sound is|the music is) (too loud|awfully loud|very loud)(,|;|.|) make it [level:(quieter|softer|lower)] (|please)
        (it's|that's|this is|the sound is|the speaker is) (too quiet|too soft|so quiet|too low|barely audible)(,|;|.|) (turn it|turn that|bring it|crank it) [level:up] (|a bit|please|a little)
        (it's|that's|this is|the sound is|the speaker is) (too quiet|too soft|too low|so faint)(,|;|.|) [level:(raise|increase|boost)] (it|the <volume>|the sound) (|please|a bit)
        (it's|that's|this is|the sound is) (too quiet|too soft|so faint)(,|;|.|) make it [level:(louder|higher)] (|please)
        (I can't hear|I can hardly hear|can't hear|I'm a bit deaf,|I barely hear) (it|anything|a thing|the video|them)(,|;|.|) (turn it|turn the <volume>|crank it|bring it) [level:up] (|please|a bit)
        (I can't hear|I can hardly hear|can't hear|I barely hear) (it|anything|a thing|you|them)(,|;|.|) (make it |a bit |)[level:louder] (|please)
        (I can't hear|I can hardly hear) (it|anything|a thing|the film)(,|;|.|) [level:(raise|increase|boost)] (the |)<volume> (|please)
        (the baby is sleeping|my wife is asleep|people are sleeping|I have a headache|someone's at the door|my neighbour is knocking|the phone's ringing)(,|;|.|) (turn it|bring it|turn the <volume>) [level:down] (|please|a bit)
        (the baby is sleeping|I have a headache|the phone's ringing|I'm on a call|someone's at the door|my boss is calling)(,|;|.|) [level:(mute|silence|unmute)] (it|the <volume>|everything|the sound|the computer) (|please)
        (I love this song|this is my favourite|this part is good|it's party time|my song)(,|;|.|!) (turn it|crank it|pump it|turn that) [level:up] (|please|now)
        [level:(mute|silence|unmute)] (|the computer|the laptop|the pc|my laptop|the audio|all audio|all sounds|the speaker|it all|this thing|this machine|everything|yourself) (|please|now|for me|again|quickly)
        (can|could|would|will) (you|u) [level:(mute|unmute|silence)] (|it|the <volume>|everything|the computer|my laptop|that|this|all sounds) (|please|for me)
        (would|could) you mind (putting|setting) (it|the computer|the <volume>|the speakers) on [level:(mute|silent)]
        (put|set|switch|turn|go|get|throw) (it |the computer |the laptop |everything |the speakers |the sound |)(on|to|onto|into) [level:(mute|silent)] (|please|now|mode)
        (hit|press) [level:(mute|unmute)] (|please|for me|now|button)
        (volume|sound|audio|speakers)(,|:|) [level:(mute|unmute|off|on|max|maximum|half|full|min|minimum|zero)] (|please|now)
        (I need|I want|I'd like) (the |)<volume> [level:(off|on|muted|unmuted)] (|please|now|for a bit)
        (I need|I want|let's have|I'd like) [level:silence] (|please|on the speakers|from the speakers)
        (turn|switch|shut|cut|kill|take) (the |)<volume> [level:off] (|please|now|for a while|entirely|for me)
        (turn|switch|shut|cut) [level:off] (the |all |my |)(sound|sounds|audio|speakers|volume|noise) (|please|now|for a while|completely)
        (turn|switch|put|get|bring) (the |)<volume> (back |)[level:on] (|again|please|now|for me)
        (turn|switch) (back |)[level:on] (the |my |)(sound|sounds|audio|speakers|volume) (|again|please|now)
        (sound|audio|speakers|volume) (back |)[level:on] (|again|please|now)
        (no sound|no more sound|no noise)(,|:| please,|) [level:(mute|silence|off)]
        (turn it|take it|put it|turn the sound|bring it) to [level:(max|maximum|full|half|minimum|medium|zero|min)] (|volume|please)
        crank it (up |)to [level:(max|maximum|full)] (|volume|please)
        (go|put it|put the <volume>|crank it|the <volume>) (on|at|to) [level:(full|max|maximum)] (blast|power|whack|throttle|tilt|)
        [level:(full|max|maximum|half)] (blast|power|volume|sound|loudness|vol) (|please|now)
        (at|to|on) [level:(half|full|max|maximum|minimum|medium)] (volume|sound|loudness|the volume)
        (cut|reduce|bring|take|turn) (the |)<volume> (down |back |)to [level:(half|medium|minimum|zero)] (|please)
        [level:max] (it|the volume|the sound) out
        [level:max out] (the |my |)<volume>
        [level:(raise|increase|boost|amplify)] (the |my |this |)(sound|volume|speaker volume|loudness|music volume|audio) (|please|for me|now|slightly|a tad|some more|a touch)
        [level:(lower|decrease|reduce|dim|drop)] (the |my |this |)(sound|volume|speaker volume|loudness|music volume|audio) (|please|for me|now|slightly|a tad|some more|a touch)
        (can|could|would|will) (you|u) (please |)[level:(lower|raise|increase|decrease|reduce|boost)] (the |my |)<volume> (|a bit|a little|for me|please|slightly)
        (would you mind|do you mind) (a bit |a little |)[level:(louder|quieter|softer)]
        (is it possible|any chance) to (make it|get it|have it) (a bit |)[level:(louder|quieter|softer|lower)]
        (is it possible|any chance) to (turn it|turn the <volume>|bring it) [level:(up|down)] (|a bit|a little)
        (pls|plz|kindly) [level:(mute|unmute|lower|raise|increase|decrease|reduce)] (the |)<volume>
        (vol|volume|sound) [level:(up|down|louder|lower|higher|mute|max|min|+|-)]
        (a bit|a little|a lot|some) [level:(more|less)] (volume|sound|loudness) (|please)
        [level:(more|less)] (volume|sound|loudness|noise from the speakers) (|please|pls)
        (give me|I need|I want|I'd like|let's have) (a bit |a little |some |)[level:(more|less)] (volume|sound)
        (the |)<volume> (must|should|could|needs to|has to) (go |come |be |be turned )[level:(up|down)] (|a bit|a little|some|please)
        (the |)<volume> (|a bit |a little |a tad |slightly |much )[level:(higher|lower|louder|quieter|softer)] (|please|than that)
        (bit|little|lil) [level:(louder|quieter|softer|higher|lower)] (|please|pls|mate|on the volume)
        (do|go) (a bit |a little |)[level:(louder|quieter|softer)]
        (turn|switch|put) (your|my) (sound|volume|speakers|audio) [level:(up|down|off|on)] (|please|a bit)
        (sound's|volume's|it's) (off|gone|muted)(,|;|.) [level:unmute] (it|the speakers|the sound|everything)
        (I accidentally muted it|why is it muted|it's on mute|it's muted)(,|;|.|?) [level:unmute] (|it|please|the sound)
        (film|movie|party|game|music) time(,|) (volume|sound) (to|at|) {level}
        (drop|knock|take) (it|that|the <volume>) [level:down] a (notch|peg|level|step|touch)
        (drop|knock|take|bring) the <volume> (|right |way )[level:down] (|please|now|for me)
        (turn|crank) [level:up] (the radio|the tv sound|the song|the game sound|the call volume) (|a bit|please)
        (turn|bring) (the radio|the tv sound|the song|the game sound|the ringtone|the notification sounds) [level:down] (|a bit|please)
        (quick|quickly|hurry)(,|) [level:(mute|silence|unmute)] (it|the sound|the computer|everything)
        (I'd prefer|I prefer|I like|I want) the <volume> (a bit |a little |slightly |)[level:(lower|higher|louder|quieter)]
        my ears (are bleeding|hurt)(,|;|.|!) turn (it|that) [level:down]
        knock it [level:down] a few notches
        make it a smidge [level:(quieter|louder|softer)]
        I want to hear this properly(,|;|.) turn it [level:up]
        <volume> to {level}(,|) the (kids|neighbours|flatmates) are (asleep|back|here)
        can't hear myself think(,|;|.) turn the <volume> [level:down]
    """),
)

SCREENSHOT = Intent(
    name="take_screenshot",
    tool="take_screenshot",
    weight=0.7,
    plain=lines("""
        take a screenshot
        take a screenshot
        (take|grab|make|get|do) a (screenshot|screen shot|screengrab) (|please|now|for me)
        screenshot
        screenshot (this|please|the screen|my screen|now)
        (capture|grab|snap) (the|my) screen
        take a (picture|photo|snapshot) of (my|the) screen
        (can|could|would) you (take|grab|make|get) a screenshot (|for me|please|of this)
        (I need|I want|I'd like) a screenshot (|of this|of my screen|please)
        (take|grab|get) a screenshot of (this|the screen|my screen|this page|this window|the desktop)
        screen capture
    """),
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
        <capture> (me |us |)(a|one|another|a quick|a new|one more) (screenshot|screen shot|screengrab|screen capture|screencap|snip) (|please|now|for me|quickly|right now|of this)
        <capture> a (screenshot|screen grab|picture|snapshot|snap|capture) of (what's on my screen|what I see|what I'm looking at|this page|this window|this error|this chat|this site|the whole desktop|both screens|everything on screen|the current window)
        (capture|grab|snap|save|copy|shoot) (what's on (the|my) screen|what I'm seeing|what I'm looking at|this error|this window|this page|the current window|everything on screen|my whole screen|both monitors)
        (screenshot|screen shot|screengrab|screencap|ss|snip) (pls|plz|please|rn|quick|now|quickly|real quick|asap|of this|of that|of it|time|mate)
        (screenshot|screengrab|screencap|screen capture|snip)(,| -|:|) (this error|this chat|that page|this tab|this moment|this for me|the whole thing|the error message|my desktop please|what's on screen)
        (do|make|get|take|grab) (a|one) screenie (|please|for me|of this)
        (I need|I want|I'd like|I could use|give me|get me) (a|one|another) (screenshot|screen grab|screen capture|picture of my screen|picture of the screen) (|please|now|of this|of this page|for work)
        (I need|I want|I'd like) (you |)to (take|grab|make|save|capture|have) a (screenshot|screen grab|screen capture|picture of the screen) (|please|now|of this)
        (can|could|would|will) (you|u) (take|get|grab|make|snap|do|save) (me |)a (screenshot|screen grab|screen cap|screencap|snapshot of the screen|picture of my screen|ss) (|please|for me|of this|now)
        (can|could|would) you (screenshot|capture|grab|screengrab|screencap|snap) (this|that|the screen|my screen|my desktop|this page|this window|it) (|please|for me)
        (can|could|may) (I|we) (get|have) a (screenshot|screen grab|screen capture|picture of the screen|capture of this) (|please|of this|of that)
        (would|could) you mind (taking|grabbing|making|getting) a (screenshot|screen grab|screen capture|picture of my screen) (|for me|please)
        (would|could) you mind (screenshotting|capturing|grabbing) (this|the screen|my screen|this page|my desktop)
        (let's|let me|lemme) (screenshot|capture|grab|save|get a screenshot of|take a screenshot of) (this|that|the screen|it|my screen|this page)
        (take|make|get|snap|grab) a (pic|picture|photo|image|shot|snap) of (the|my|this) (screen|display|monitor|desktop|computer screen|laptop screen) (|please|for me|now|quickly)
        (photograph|snapshot|image|picture) (the|my) (screen|desktop|display|monitor) (|please|now)
        (screen|desktop|display|monitor) (shot|capture|grab|snapshot|picture|photo) (|please|now|for me)
        (save|store|keep) (a |an )(picture|image|copy|snapshot|screenshot) of (the|my|this) (screen|desktop|display|window|page) (|please|for me|for later)
        (save|record|preserve|keep) (what's|what is|everything) on (the|my) (screen|display|desktop|monitor) (as an image|as a picture|as a png|in a picture|in a file)
        (press|hit|push|do|use|trigger) (the |)(print screen|printscreen|prtsc|prt scr|print screen button|print screen key|screenshot key|screenshot button) (|for me|please)
        (printscreen|prtscn|prt sc|prtsc|print screen)(|,) (please|now|for me|pls)
        (print|dump) (the |my )screen to (a file|an image|a picture|disk)
        (take|make|get) (a |)(full screen|full-screen|fullscreen|whole screen|full page|full) (screenshot|capture|screen capture)
        (full screen|full|desktop|whole screen|window) (screenshot|capture|screengrab) (|please|now)
        (screenshot|capture) the (entire|whole|full|complete|current|active) (screen|desktop|display|window|monitor) (|please|now)
        (quick|quickly,|quick,) (screenshot|take a screenshot|grab a screenshot|screenshot this|capture the screen) (|please|before it's gone|before it disappears)
        (before it (goes away|disappears|changes|closes)|while it's there|before I close this)(,|) (take|grab|get) a (screenshot|screen grab|screen capture)
        (I want to show this to {person}|I need this for a bug report|IT want to see this|I need proof|my boss has to see this|I want to keep this|this is hilarious|look at that error)(,|;|.|) (take|grab|make|get) a (screenshot|screen grab|screen capture)
        (I want to show this to {person}|I need this for a bug report|I need proof|this is too good|that's a weird error)(,|;|.|) (screenshot|capture|screengrab) (it|this|the screen|my screen|that)
        (go ahead and|just|please|kindly|now|ok|next|also|first) (take|grab|make|do|get) a (screenshot|screen grab|screen capture|screenshot of this|picture of the screen)
        (take|grab|do) (another|one more|a second|a new|a fresh) (screenshot|screen shot|screengrab|one of the screen)
        (screenshot|screen grab|screengrab) (again|one more time|once more|another one)
        (it would be|it'd be|that'd be) (nice|great|good) (if you took|if you could take|to have|to get) a (screenshot|screen capture|screen grab) (|of this|now)
        (I'd appreciate|I'd love|how about|what about|time for) a (screenshot|screen capture|screen grab) (|of this|please|now)
        (is it possible|any chance|are you able) to (take|get|grab|make) a (screenshot|screen capture|screen grab|picture of the screen) (|of this|now|please)
        (might|could) you (possibly|perhaps|maybe|kindly) (take|grab|make) a (screenshot|screen capture|screen grab)
        (do|make|perform|start|run) a (screen capture|screen grab|screenshot|screen snapshot|print screen) (|please|now|for me)
        (get|take|grab) (this|that|it|the screen|my desktop) (in|as) a (screenshot|screen capture|screen grab|screenshot for me)
        (wanna|gonna|gotta|need to) (screenshot|capture|screencap|screengrab) (this|that|it|the screen|my screen) (|real quick|please)
        (need|want|gimme|give us) a (screenshot|screengrab|screencap|ss|screen grab) (|pls|please|of this|rn|now|quickly)
        (tke|taek|take) a (screnshot|screeshot|screensht|screen shoot|scrnshot|skreenshot)
        (screen shoot|screen-shot|screan shot|skreenshot|screenshoot) (|please|now)
        (do|make|take) (the |a )(screen shoot|screen photo|screen picture|picture from the screen|photo from the screen|image of screen) (|please)
        (kindly|please) (take|do|make|capture) (the |a )(screenshot|screen shot|snapshot of the screen) (|of the same|and save it|and keep it)
        (take|make|grab) a screenshot and (save it|keep it|store it|put it in my pictures|save it somewhere)
        get a pic of this screen
        save my screen (as a picture|as an image|for me)
        I (want|need) a record of what's on my screen(,|;|.) (screenshot|screenshot it|take a screenshot)
        (send it to a file|keep this)(,|:|;) screenshot
        take a picture of what I'm (seeing|looking at) on (the|my) screen
        can I have (this screen|what's on screen) as a picture
    """),
)

INTENTS = (OPEN_APP, OPEN_URL, VOLUME, SCREENSHOT)
