"""What people say after a timer, an answer, the volume, an app or a page."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import FollowUp, lines

OTHER_DURATION = FollowUp(
    name="other_duration",
    after=("timer_start",),
    tool="timer_start",
    arguments={"duration": "duration"},
    kept={"label": "label"},
    undoes=True,
    weight=2.0,
    plain=lines("""
        make it {duration}
        make that {duration}
        no, {duration}
        no {duration}
        (no|hmm|actually|sorry|hm)(,|) make it {duration}
        make it [duration:(15|20|10|5|30|12|45|8|{number})]
        make that [duration:(15|20|10|5|30|12|45|8|{number})]
        sorry, {duration}
        sorry, I meant {duration}
        I meant {duration}
        actually {duration}
        {duration} instead
        change it to {duration}
    """),
    phrases=lines("""
        make it [duration:(15|20|10|5|30|12|45|8)]
        no, {duration}
        make it {duration}
        make (it|that) {duration} (instead|rather|please|actually|)
        (no|sorry|wait|oops|actually|nope|ah|hmm)(,|) {duration} (please|I mean|)
        (no|sorry|wait|oops|actually|nope)(,|) (make it|make that|I meant|I mean|for|better) {duration}
        (no|sorry|wait|oops|actually|nope)(,|) (make it|make that|I meant|I mean|I said) [duration:(15|20|10|5|30|12|45|8|twenty|fifteen|ten|five|{number})]
        (no|sorry|wait|oops|actually|nope)(,|) [duration:(15|20|10|5|30|12|45|8|twenty|fifteen|ten|five|{number})]
        make (it|that) [duration:(15|20|10|5|30|12|45|8|twenty|fifteen|ten|five|{number})] (instead|rather|please|)
        {duration} (instead|rather|I mean|I meant|is better|not that|is enough|would be better)
        [duration:(15|20|10|5|30|12|45|8|twenty|fifteen|ten|five)] (instead|rather|I mean|I meant|is better)
        (actually|rather|better|or rather|let's say|let's do|let's make it)(,|) {duration}
        I (meant|said|wanted|mean|asked for) {duration}
        I (meant|said|wanted) [duration:(15|20|10|5|30|12|45|8|twenty|fifteen|ten|five|{number})]
        (change|set|correct|reset|switch|fix) (it|that|the timer|the time) to {duration}
        (change|set|reset|switch) (it|the timer) to [duration:(15|20|10|5|30|12|45|8|twenty|fifteen|ten|five|{number})]
        (restart|start) (it|the timer|over|again) (with|at|for) {duration} (instead|)
        (too long|too short|that's too long|that's too short|not enough|not long enough)(,|;|.|:) (make it |try |){duration}
        (it|that) (should|needs to|has to|was supposed to) be {duration}
        (it|they|that) (only |)(needs|need|takes|take) {duration}
        (the packet|the recipe|the box) says {duration}(, sorry|, change it|)
        (can|could) (you|we) make (it|that) {duration} (instead|)
        (can|could) (you|we) make (it|that) [duration:(15|20|10|5|30|12|45|8|twenty|fifteen)]
        (wrong|not the right) (time|length|duration)(,|;|:|.) {duration}
        (typo|correction)(,|:| -) {duration}
        {duration} not {spelled}
        (nah|nope|no no)(,|) (just |only |){duration}
        (how about|what about|maybe) {duration} instead
        *{duration}
        (oh|ah)(,|) it's {duration}(, not that|)
        I (got|read) that wrong(,|;|:) {duration}
        (longer|shorter|less|more)(,|:| -) {duration}
        (longer|shorter|less|more) please(,|:| -) {duration}
        (let it run|let it go|run it) (for |){duration} (instead|)
        (misread|I misread) the (packet|box|recipe)(,|;|:) {duration}
        (cut|shorten|reduce|lower|extend|lengthen|raise) (it|that) to {duration}
        (no|sorry)(,|) it should have been {duration}
        (do|go for|go with) {duration} instead
        on second thought(,|) {duration}
        {duration}(,| -) (sorry|not hours|not seconds|my mistake)
    """),
)

NAME_TIMER = FollowUp(
    name="name_the_timer",
    after=("timer_start",),
    tool="timer_start",
    arguments={"label": "label"},
    kept={"duration": "duration"},
    undoes=True,
    weight=0.7,
    plain=lines("""
        call it {label}
        name it {label}
        it's for the {label}
        that's for the {label}
        that one's for the {label}
    """),
    phrases=lines("""
        call it {label}
        that's for the {label}
        (call|name|label) (it|that|that one|the timer) {label}
        (it's|that's|that one's|that is|it is) for (the|my) {label}
        (it's|that's) the {label} timer
        (no|sorry|wait|oops)(,|) (it's|that's) for (the|my) {label}
        (no|sorry|wait|oops)(,|) (I meant |)(the |for the |for ){label}
        (rename|relabel) it (to |as |){label}
        (the|my) {label}(,|) (I mean|I meant)
        not for the (pasta|tea|rice|oven)(,|;) for the {label}
    """),
)

ANOTHER_TIMER = FollowUp(
    name="another_timer",
    after=("timer_start",),
    tool="timer_start",
    arguments={"duration": "duration", "label": "label"},
    weight=1.5,
    plain=lines("""
        and one for {duration}
        and another for {duration}
        and another one for {duration}
        and a second one for {duration}
        another one for {duration}
        and a {duration} one
        and {duration} for the {label}
        and one for the {label}, {duration}
        and another {duration} timer
    """),
    phrases=lines("""
        and another for {duration}
        and one for {duration}
        and a {duration} one
        (and|also|plus|oh and|then) (another|one|one more|a second|another timer|a second one) (for|of) {duration} (too|as well|please|)
        (and|also|plus|oh and) (a|another) {duration} (one|timer)
        (another|one more|a second) (one |timer |)(for|of|at) {duration}
        (another|one more|a second) {duration} (one|timer|please)
        (and|also|plus|oh and|then) (another|one|one more|a second) for the {label}(,|:| -|) (for |){duration}
        (and|also|plus) {duration} for the {label} (too|as well|)
        (and|also|plus|oh and) (a|another) {label} (one|timer)(,|:| for| of) {duration}
        (and|also|plus|then) the {label}(,|:| -| for) {duration}
        (and|also) (set|start|do) (one|another|a second one) for {duration}
        (and|also) (set|start|do) (one|another) for the {label}(,|:|) {duration}
        (can|could) (you|I|we) (also |)(set|have|start|get|do) (another|one more|a second) (one |)(for|of) {duration}
        (can|could) (you|I|we) (also |)(set|have|start|get|do) one for the {label}(,|:|) {duration}
        same (again|thing)(,|) (but |)(for |){duration}
        (second|2nd|next|other) (one|timer)(,|:| for| -) {duration}
        (second|2nd|next|other) (one|timer)(,|:| -) {label}(,|) {duration}
        (keep that|leave that running|leave it running|keep it)(,|;| and) (add|start|set) (another|one) for {duration}
        (and then|after that|then) {duration} (for the {label}|more on another one|on a second timer)
        the {label} (needs|takes) {duration} (too|as well|on its own timer)
        {label} (too|as well)(,|:) {duration}
    """),
)

STOP_TIMER = FollowUp(
    name="stop_the_timer",
    after=("timer_start",),
    tool="reminder_cancel",
    weight=1.3,
    plain=lines("""
        stop [which:it]
        cancel [which:it]
        cancel [which:that]
        stop the [which:timer]
        cancel the [which:timer]
        turn [which:it] off
        never mind, cancel [which:it]
    """),
    phrases=lines("""
        stop [which:it]
        cancel [which:that]
        cancel [which:it]
        (stop|cancel|end|kill|drop|halt|abort|clear|turn off|switch off) [which:(it|that|that one|this one)] (please|again|now|after all|)
        (stop|cancel|end|kill|halt|abort|clear|turn off|switch off) the [which:timer] (please|again|now|after all|)
        (turn|switch|shut) [which:(it|that)] off
        (never mind|nevermind|nvm|actually|no|wait|hmm|ok)(,|;|.|) (stop|cancel|end|kill) [which:(it|that)]
        (never mind|actually|no|wait)(,|;|.|) (stop|cancel|end|kill) the [which:timer]
        (I'm done|done|finished|it's done|it's ready|they're done|ready|I'm finished)(,|;|.| so|) (stop|cancel|end|turn off) [which:it]
        (I'm done|done|finished|it's done|it's ready|they're done|ready)(,|;|.| so|) (stop|cancel|end|turn off) the [which:timer]
        (I don't|I no longer|don't) need [which:(it|that|that one)] (any more|anymore|after all|now|)
        (I don't|I no longer|don't) need the [which:timer] (any more|anymore|after all|now|)
        (can|could|would) you (stop|cancel|end|turn off) [which:(it|that)]
        (can|could|would) you (stop|cancel|end|turn off) the [which:timer]
        (drop|scrap|ditch) [which:(it|that)]
        (changed my mind|I've changed my mind)(,|;|.|) (stop|cancel|drop) [which:it]
        (please|just|let's) (stop|cancel|end) [which:it]
        make [which:it] stop
        that's enough(,|;|.) (stop|end|cancel) [which:it]
    """),
)

PLACE_TOO = FollowUp(
    name="place_too",
    after=("time_now",),
    tool="time_now",
    arguments={"place": "place"},
    weight=1.6,
    plain=lines("""
        and in {place}
        and {place}
        what about {place}
        what about in {place}
        and what about {place}
        how about {place}
        and what time is it in {place}
        no, in {place}
        no, {place}
        in {place} too
    """),
    phrases=lines("""
        and in {place}
        what about {place}
        and {place}
        (and|also|or|plus|now|then) (in |){place}
        (and|what|how) about (in |){place}
        (and |)(what|how) about (over |)in {place}
        (and |)(what about |how about |)(over |down |)in {place} (right now|now|then|at the moment|)
        (and |)what (is it|would it be) in {place} (now|then|)
        (and |)what's it in {place} (then|now|)
        (and |)what time is it (over |down |)in {place} (then|)
        (and |)(for|at) (my friend|my sister|my brother|my boss|someone|people|{name}|folks) in {place}
        (and |)(same|same question|same thing|the same) for {place}
        {place} (too|as well|then|also|please|now)
        (no|sorry|wait|I meant|I mean|no I meant)(,|) (in |){place}
        (no|sorry|wait|oops)(,|) I (meant|mean|said) (in |){place}
        not here(,|;) (in |){place}
        not there(,|;) (in |){place}
        (and |)(the time |)in {place} (too|as well|please)
        {place}
        (then|now|next)(,|) {place}
        (how late|how early) is it in {place} (then|)
        (is it the same|same time|the same) in {place}
        (could you|can you) (check|do|tell me|give me) {place} (too|as well|next)
        (tell me|give me|check) {place} (too|as well|also)
        (let's say|say|imagine I'm) in {place}
        (I'm|we're) (calling|phoning|ringing) {place}(,|;|.) (what about there|what's it there|what time is it there)
        (and |)back in {place}
        (and |)over in {place}
        or {place} (for that matter|maybe|perhaps)
        (and |)if I (were|was) in {place}
        (and |)in {place}, what's the time
        (what's|what is) (it|the time) (like |)in {place} then
        (and |)how about my (colleagues|parents|team|cousins|mates) in {place}
        {place}, please, (not here|too|as well)
        (wrong|not that) (place|city|country)(,|;|:) {place}
        (as well as|along with) {place}
        (once more|again|same again) for {place}
        (ok|right|good)(,|) and {place}
        (can I have|I also need|I need) {place} (too|as well|also)
        I'm (flying|going|travelling) to {place}(,|;|.) (what about there|what time is it there)
    """),
)

DATE_TOO = FollowUp(
    name="date_too",
    after=("time_now",),
    tool="time_now",
    weight=0.5,
    plain=lines("""
        and the date
        and the day
        and what day is it
        and the time
        and here
        what about here
    """),
    phrases=lines("""
        and the date
        and what day is it
        (and |)(what's |)the date (too|today|)
        (and |)(what|which) (day|date|month|year) (is it|is it today|are we on|would that be|too)
        (and |)the (day|weekday|month|year|day of the week|time) (too|as well|)
        (and |)here
        (and |)(what about |)(here|at home|where I am|in my time zone|locally)
        (and |)(what's it|what time is it|what about) (here|at mine|for me|locally)
        (and |)the time (now|again|then)
    """),
)

UNIT_TOO = FollowUp(
    name="unit_too",
    after=("convert_units",),
    tool="convert_units",
    arguments={"to_unit": "to_unit"},
    kept={"value": "value", "from_unit": "from_unit"},
    weight=2.0,
    plain=lines("""
        and in {to_unit}
        and in {to_unit}
        in {to_unit}
        and {to_unit}
        what about {to_unit}
        what about in {to_unit}
        and what's that in {to_unit}
        and how many {to_unit}
        no, in {to_unit}
        no, {to_unit}
        and to {to_unit}
        in {to_unit} please
        and in {to_unit} too
        and in [to_unit:(ounces|grams|stone|pounds|feet|inches|miles|metres|litres|pints|cups|celsius|kelvin|hours|days)]
    """),
    phrases=lines("""
        and in {to_unit}
        what about {to_unit}
        and {to_unit}
        (and|also|or|now|then|plus) (in |to |into |){to_unit} (too|as well|please|)
        (and |)(what|how) about (in |){to_unit}
        (and |)(what is|what's|how much is) (that|it) in {to_unit}
        (and |)how many {to_unit} (is that|would that be|is it|are there|does that make|do I get)
        (and |)(to|into|in) {to_unit} (too|as well|please|instead|then)
        (no|sorry|wait|oops|actually)(,|) (in |to |into |){to_unit}
        (no|sorry|wait|oops|actually)(,|) I (meant|mean|wanted|said) (in |){to_unit}
        I (meant|wanted|need|said) (it in |){to_unit}
        {to_unit} (instead|rather|too|as well|please|I meant)
        (the same|same|same thing|same value|that|that again) in {to_unit}
        (now|then) (in|to|as) {to_unit}
        (make|give me|show me|convert) (that|it) (in|to|into) {to_unit} (too|instead|)
        (give me|I need|I want) {to_unit} (too|instead|as well|rather)
        (can|could) (you|I) (do|have|get|give me) (it|that) in {to_unit}
        (and |)expressed in {to_unit}
        not that(,|;) {to_unit}
        {to_unit}
        (and |)what would (that|it) be in {to_unit}
        (and |)(as|expressed as) {to_unit} (please|)
        (wrong|not that) unit(,|;|:|.) {to_unit}
        (and |)for (Americans|Europeans|Brits|the British|the rest of us)(,|:) {to_unit}
        (I think|I'm better) in {to_unit}
        (what|how much) does that make in {to_unit}
        (and |)the {to_unit} (value|figure|number) (please|)
        (once more|again|same again)(,| but|) in {to_unit}
        (as well as|along with) {to_unit}
        I (don't get|can't picture) that(,|;|.) in {to_unit} (please|)
        (ok|right|good)(,|) and in {to_unit}
        (do|try) {to_unit} (too|instead|next)
    """),
)

VALUE_TOO = FollowUp(
    name="value_too",
    after=("convert_units",),
    tool="convert_units",
    arguments={"amount": "value"},
    kept={"from_unit": "from_unit", "to_unit": "to_unit"},
    weight=1.0,
    plain=lines("""
        and {amount}
        what about {amount}
        how about {amount}
        no, {amount}
        sorry, {amount}
        I meant {amount}
        and for {amount}
    """),
    phrases=lines("""
        and {amount}
        what about {amount}
        (and|also|or|now|then|plus) {amount} (too|as well|please|then|)
        (and |)(what|how) about {amount}
        (no|sorry|wait|oops|actually)(,|) {amount}
        (no|sorry|wait|oops|actually)(,|) I (meant|mean|said) {amount}
        I (meant|said|mean) {amount}
        {amount} (instead|I mean|I meant|rather|then)
        (and |)if it('s| is|'s only| were) {amount}
        (same|same thing|the same|same again) (for|with) {amount}
        (and |)(for|with) {amount} (instead|too|)
        make (it|that) {amount}
        (and |)(what|how much) (is|would be|are) {amount} (then|)
    """),
)

KNOWN_TOO = FollowUp(
    name="known_too",
    after=("memory_search",),
    tool="memory_search",
    arguments={"attribute": "query", "topic": "query"},
    weight=0.8,
    plain=lines("""
        and my {attribute}
        what about my {attribute}
        and what's my {attribute}
        and the {attribute}
        and [query:{known_person}'s {known_attribute}]
        no, my {attribute}
    """),
    phrases=lines("""
        and my {attribute}
        what about my {attribute}
        and the {attribute}
        (and|also|now|then|or) my {attribute} (too|as well|then|)
        (and |)(what|how) about (my|the|our) {attribute}
        (and |)(what's|what is|what was) my {attribute} (then|again|)
        (and |)do you (also |)(know|remember|have) my {attribute} (too|as well|)
        (no|sorry|wait|oops)(,|) (I meant |)my {attribute}
        not that(,|;) my {attribute}
        (and |)[query:{known_person}'s {known_attribute}]
        (and |)(what about |how about )[query:{known_person}'s {known_attribute}]
        (same|same question) for my {attribute}
    """),
)

NOTES_TOO = FollowUp(
    name="notes_too",
    after=("note_search",),
    tool="note_search",
    arguments={"topic": "query"},
    weight=0.7,
    plain=lines("""
        and about {topic}
        and on the {topic}
        what about the {topic} note
        anything about {topic}
        no, about the {topic}
        look for {topic} instead
    """),
    phrases=lines("""
        and about (the |my |){topic}
        and on (the |my |){topic}
        what about (the |my |){topic}
        (and|also|or|now|then) (about|on) (the |my |){topic} (too|as well|)
        (and |)(what|how) about (the|my) {topic} (note|notes|one)
        (and |)(anything|something|a note|any notes) (about|on) (the |my |){topic}
        (no|sorry|wait|oops)(,|) (I meant |)(the one about |about |)(the |my |){topic}
        not that one(,|;) the one about (the |my |){topic}
        (try|look for|search for) {topic} (instead|then|too)
        the {topic} (note|one) (instead|too|I mean|I meant)
    """),
)

VOLUME_MORE = FollowUp(
    name="volume_more",
    after=("set_volume",),
    tool="set_volume",
    arguments={"level": "level"},
    weight=1.6,
    plain=lines("""
        [level:louder]
        [level:quieter]
        a bit [level:louder]
        a bit [level:quieter]
        a bit [level:lower]
        a bit [level:more]
        [level:too loud]
        still [level:too loud]
        still [level:too quiet]
        make it {level}
        no, {level}
        [level:louder] please
        [level:up] a bit
        [level:down] a bit more
    """),
    phrases=lines("""
        a bit [level:louder]
        [level:lower]
        make it {level}
        (a bit|a little|a tad|slightly|much|even|still|way|a lot|a touch|somewhat) [level:(louder|quieter|lower|higher|softer)] (please|again|still|)
        [level:(louder|quieter|lower|higher|softer)] (please|again|still|than that|now|)
        (still |that's |it's |that's still |now it's |way |a bit |)[level:too (loud|quiet|low|high|soft)] (now|for me|still|)
        (still |that's |it's |that's still |now it's |)[level:not (loud|quiet) enough]
        (even |still |)[level:(further up|further down|up|down)] (a bit|a little|more|again|please|)
        (a bit|a little|a tad|slightly) (more |further |)[level:(up|down)]
        (go|turn it|take it|bring it|put it) (a bit |a little |) (further |)[level:(up|down)] (again|more|a bit|please|)
        (turn|bring) it [level:(up|down)] (again|a bit more|some more|a little more|further)
        (back |)[level:(up|down)] again
        (no|sorry|wait|actually|hmm|nope|oops)(,|) {level}
        (no|sorry|wait|actually|hmm|nope)(,|) (make it|rather|better|I meant|I said) {level}
        (no|sorry|wait|actually|hmm|nope)(,|) [level:(louder|quieter|lower|higher|up|down|softer)]
        make it {level} (instead|then|rather|please)
        {level} (instead|rather|is better|please|I mean|then)
        (try|let's try|let's say|say|how about|rather|or|maybe) {level}
        (back|down|up) to {level}
        (set|put|change|turn) it (to|at) {level} (instead|)
        (and now|now|ok now|then|and) [level:(mute|unmute|louder|quieter|down|up)] (it|please|)
        (ok |now |)[level:(mute|unmute)] it (again|please|now|)
        I (still |)(can't hear|can hardly hear|can barely hear) (it|anything)(,|;|.) [level:louder]
        (my ears|ouch|ow|whoa|yikes)(,|!|) (that's |way |)[level:too loud]
        (I meant|I said) {level}
        (all the way |)[level:(up|down)] please
        [level:more]
        [level:more] (please|of that|still)
        (to |at |all the way to )[level:(max|maximum|half|zero|minimum|full)]
    """),
)

ANOTHER_APP = FollowUp(
    name="another_app",
    after=("open_app", "open_url"),
    tool="open_app",
    arguments={"app": "name", "known_app": "name"},
    weight=1.6,
    plain=lines("""
        no, {known_app}
        no, {known_app}
        no, {app}
        sorry, {known_app}
        no, I meant {known_app}
        I meant {app}
        and {known_app}
        and {app}
        and {known_app} too
        also {known_app}
        and open {app}
        {known_app} instead
        not that, {known_app}
    """),
    phrases=lines("""
        and {app}
        and {app} too
        (and|also|then|plus|now|next) {app} (too|as well|please|)
        {known_app} (too|as well|also|please)
        (and |)(also |)(open|start|launch) {app} (too|as well|)
        (no|sorry|wait|oops|nope|actually)(,|) {app}
        (no|sorry|wait|oops|nope|actually)(,|) I (meant|mean|wanted|said) {app}
        I (meant|wanted|said) {app} (not that|instead|)
        not that(,|;| one,| one;) {app}
        {app} (instead|rather|I mean|I meant)
        (and |)(what about|how about) {known_app} (too|instead|)
        (wrong app|wrong one|wrong program)(,|;|.|:) {app}
    """),
)

ANOTHER_PAGE = FollowUp(
    name="another_page",
    after=("open_url", "open_app"),
    tool="open_url",
    arguments={"url": "url"},
    weight=0.7,
    plain=lines("""
        no, {url}
        sorry, {url}
        no, I meant {url}
        and {url}
        and {url} too
        also {url}
        and open {url}
        {url} instead
    """),
    phrases=lines("""
        and {url}
        and {url} too
        (and|also|then|plus|now|next) {url} (too|as well|please|)
        {url} (too|as well|also|please)
        (and |)(also |)(open|go to|visit) {url} (too|as well|)
        (no|sorry|wait|oops|actually)(,|) {url}
        (no|sorry|wait|oops)(,|) I (meant|mean|said) {url}
        I (meant|wanted|said) {url}
        {url} (instead|rather|I mean|I meant)
        (wrong|not that) (page|site|one)(,|;|.|:) {url}
    """),
)

ANOTHER_SHOT = FollowUp(
    name="another_shot",
    after=("take_screenshot",),
    tool="take_screenshot",
    weight=0.5,
    plain=lines("""
        another one
        one more
        again
        once more
        and another one
        take another one
        one more please
    """),
    phrases=lines("""
        another one
        one more
        and another
        (again|once more|one more time|do it again|and again|another|another one|one more) (please|now|)
        (take|do|grab|get) (another|one more|a second one|that again|it again|another one) (please|now|)
        (and |)(one more|another) (shot|screenshot|one) (please|now|)
        (that|this) one didn't work(,|;|.) (take another|try again|again)
    """),
)

FOLLOW_UPS = (
    OTHER_DURATION,
    NAME_TIMER,
    ANOTHER_TIMER,
    STOP_TIMER,
    PLACE_TOO,
    DATE_TOO,
    UNIT_TOO,
    VALUE_TOO,
    KNOWN_TOO,
    NOTES_TOO,
    VOLUME_MORE,
    ANOTHER_APP,
    ANOTHER_PAGE,
    ANOTHER_SHOT,
)
