"""What people say after a list was read, or something on it was added or ticked off."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import FollowUp, lines

ANOTHER_ITEM = FollowUp(
    name="another_item",
    after=("todo_add",),
    tool="todo_add",
    arguments={"grocery": "text", "thing": "text", "task": "text", "errand": "text", "chore": "text"},
    kept={"list": "list"},
    weight=3.0,
    plain=lines("""
        and {grocery}
        and {grocery}
        and {thing}
        also {grocery}
        and {grocery} too
        and {grocery} as well
        {grocery} too
        plus {grocery}
        oh and {grocery}
        oh and {thing}
        and also {grocery}
        add {grocery} too
        and add {thing}
        add {grocery} as well
        and [text:{grocery} and {grocery}]
        and [text:some {grocery}]
        we need {grocery} too
        and to {task}
        I forgot {grocery}
    """),
    phrases=lines("""
        and {grocery}
        also {grocery}
        {grocery} too
        (and|also|plus|oh and|and also|and then) {thing}
        (and|also|plus|oh and|and also) {grocery}
        (and|also|plus|oh and|and also) {grocery} (too|as well|please|while I'm at it|)
        {thing} (too|as well|also|on there too|on it too)
        {grocery} (as well|also|on there too|on it as well|please)
        (oh|ah|right|oops|wait|hm)(,|) (and|also) {thing}
        (add|put|stick|pop|throw|chuck) {thing} (on there|on it|in there|on the list|on that list|there) (too|as well|)
        (add|put|stick|pop|throw in|include) {thing} (too|as well|also|on top)
        (also|and) (add|put|get|include|write|stick on) {thing}
        (and|also) I (need|want|have to get|should get|forgot) {thing} (too|as well|)
        (I forgot|nearly forgot|almost forgot|forgot)(:|,|) {thing}
        (we|I) (also |)need {thing} (too|as well)
        (we're|I'm) (also |)(out of|low on|running out of) {grocery} (too|as well)
        (and|plus|also) to {task}
        (and|plus|also) {errand}
        (and|also) {chore} (too|as well)
        (and|also) to {task} (too|as well)
        (add|put) {task} (too|as well|on it too)
        (same list|same again|also there|to the same list|same place)(:|,|) {thing}
        (one more|another one|one more thing|another thing|next|next one|one more item)(:|,| -) {thing}
        (throw in|chuck in|bung in|stick in|pop in) {thing} (too|as well|while you're at it)
        (while you're at it|while we're at it|as we're at it)(,|) {thing}
        (while you're at it|while we're at it)(,|) add {thing}
        (can|could) you (also |)(add|put|get) {thing} (too|as well|on there|)
        (can|could) (we|I) (also |)(have|get) {thing} on (there|it|the list)
        (let's|better) (add|have|get|put on) {thing} (too|as well)
        (don't forget|and don't forget) {thing} (either|too|)
        (plus|and) (some|a|more|two|a few|six) [text:(onions|lemons|tins of tomatoes|bin bags|rolls|yoghurts|lightbulbs|apples)]
        (plus|and|also) [text:(two onions|a bag of flour|six eggs|a litre of milk|a pack of screws|three lemons|some bread|a dozen eggs|half a kilo of carrots|a bunch of bananas)]
        {grocery}
        {thing} (please|pls)
        + {grocery}
        & {grocery}
        n {grocery}
        (what else|let me see|hmm|um)(,|...|) {thing}
        (and|also) the {thing} (too|as well)
        yes(,|) and {grocery}
        (then|next)(,|) {grocery}
    """),
)

ELSEWHERE = FollowUp(
    name="item_elsewhere",
    after=("todo_add", "todo_list", "note_add"),
    tool="todo_add",
    arguments={"thing": "text", "grocery": "text", "list_name": "list", "task": "text"},
    weight=1.3,
    plain=lines("""
        and {grocery} on the {list_name} list
        and {thing} to the {list_name} list
        and put {thing} on the {list_name} list
        and add {thing} to my {list_name} list
        also {thing} on the {list_name} list
        add {thing} to the {list_name} list too
    """),
    phrases=lines("""
        and {thing} to the {list_name} list
        and {grocery} on the {list_name} one
        (and|also|plus|oh and) {thing} (to|on|onto|for) (the|my|our) {list_name} list
        (and|also|plus|oh and) {thing} (to|on|for) the {list_name} one
        (add|put|stick|pop) {thing} (to|on|onto) (the|my) {list_name} (one|list) (too|as well|)
        (and|also) (add|put) {thing} (to|on) (the|my) {list_name} list
        (and |)on the {list_name} list(,|:| put| add|) {thing}
        (and |)on the {list_name} one(,|:| put|) {thing}
        (and |)(for|to) the {list_name} list(,|:|) {thing}
        {list_name} list(,|:| -) {thing}
        {thing} (goes|go|should go|belongs) on the {list_name} list
        (and|also) to {task} (on|to) (the|my) {list_name} list
        {thing} for the {list_name} list
        (can|could) you (also |)put {thing} on the {list_name} list
    """),
)

OTHER_LIST = FollowUp(
    name="other_list",
    after=("todo_add",),
    tool="todo_add",
    arguments={"list_name": "list"},
    kept={"text": "main"},
    undoes=True,
    weight=1.8,
    plain=lines("""
        no, the {list_name} list
        no, on the {list_name} list
        no, my {list_name} list
        no, to the {list_name} list
        sorry, the {list_name} list
        sorry, I meant the {list_name} list
        I meant the {list_name} list
        wrong list, the {list_name} one
        (not that one, |)the {list_name} list instead
        put it on the {list_name} list instead
        move it to the {list_name} list
        no, I meant my {list_name} list
    """),
    phrases=lines("""
        no, the {list_name} list
        put it on the {list_name} list instead
        no, the other list: {list_name}
        (no|sorry|wait|oops|actually|nope|ah)(,|) (on |to |)(the|my|our) {list_name} (list|one)
        (no|sorry|wait|oops|actually|nope|ah)(,|) {list_name} list
        (no|sorry|wait|oops|actually)(,|) I meant (the|my) {list_name} (list|one)
        (no|sorry|wait|oops|actually)(,|) (that|it) (goes|belongs|should go|was meant to go) (on|to) the {list_name} (list|one)
        (that|it) (goes|belongs|should be|should go|needs to be|needs to go|was for|was meant to be) on (the|my) {list_name} (list|one)
        (that's|it's|that was|it was) for (the|my) {list_name} (list|one)
        (wrong|not that) list(,|;|:|.|) (it's |put it on |I meant |)(the |my |){list_name}
        (wrong|not that|not this) list(,|;|:|.|) (the|my) {list_name} one
        (move|shift|switch|transfer|change|put) (it|that) (to|onto|over to) (the|my) {list_name} (list|one)
        (put|stick|add|throw) (it|that) (on|to) (the|my) {list_name} (list|one) (instead|rather|please|)
        (I meant|I said|I wanted|I mean) (the|my) {list_name} (list|one)
        (I meant|I said|I wanted|I mean) on the {list_name} list
        not (the |)(shopping|to-do|todo|normal|main|usual|that) list(,|;|:) (the |my |){list_name}
        not (the |)(shopping|to-do|todo|normal|main|that) (one|list)(,|;|:) the {list_name} one
        (the|my) {list_name} (list|one)(,|) (I mean|I meant|please|instead|rather|not that one|I said)
        {list_name}(,|) not (shopping|to-do|groceries|work)
        (on|to) the {list_name} (list|one)(,|) (I mean|I meant|please|instead|rather)
        (can|could|would) you (move|put|switch) (it|that) (on|to) the {list_name} (list|one) (instead|)
        (other|different|another) list(,|:|;) {list_name}
        the other (list|one)(,|:|;|...) {list_name}
        (change|correct|fix) the list to {list_name}
        (should|ought to|has to) (be|go) on (the|my) {list_name} (list|one)
        (better|rather|actually better)(,|) on the {list_name} list
        take it off (that|there|that one) and put it on (the|my) {list_name} (list|one)
        it's not for (shopping|that list|this list|the to-do list)(,|;) it's for (the |){list_name} list
    """),
)

OTHER_ITEM = FollowUp(
    name="other_item",
    after=("todo_add",),
    tool="todo_add",
    arguments={"thing": "text", "grocery": "text", "task": "text"},
    kept={"list": "list"},
    undoes=True,
    weight=1.4,
    plain=lines("""
        no, {grocery}
        no, {thing}
        no, I meant {grocery}
        sorry, {grocery}
        sorry, I meant {thing}
        I meant {grocery}
        I meant {thing}, not that
        make that {grocery}
        make it {grocery}
        {grocery} instead
        actually {grocery} instead
    """),
    phrases=lines("""
        no, {grocery}
        I meant {grocery}
        no, {thing}
        (no|sorry|wait|oops|actually|nope|ah)(,|) (I meant|I mean|I said|it's|make that|make it) {thing}
        (no|sorry|oops|nope|wait)(,|) {thing}
        (I meant|I said|I mean|I wanted) {thing} (not that|not {object_name}|instead|)
        not {object_name}(,|;|:| -|) {thing}
        {thing} (instead|rather|I mean|I meant)
        {grocery}(,|) not {object_name}
        (make|change) (that|it) (to |){thing}
        (wrong|not the right) (thing|item|one)(,|;|:|.) {thing}
        (it|that) should (be|say|have been) {thing}
        (you|u) (misheard|misunderstood|got it wrong|got that wrong)(,|;|:|.) (it's |I said |I meant |){thing}
        (replace|swap) (it|that) (with|for|by) {thing}
        (typo|correction|edit)(,|:| -) {thing}
        (actually|rather|or rather|or better)(,|) {thing} instead
        (no|sorry)(,|) (I need|I want|we need) {thing}(,|) not that
        (no|sorry|oops)(,|) to {task}
        *{grocery}
    """),
)

ADD_TO_SHOWN = FollowUp(
    name="add_to_shown",
    after=("todo_list",),
    tool="todo_add",
    arguments={"grocery": "text", "thing": "text", "task": "text"},
    kept={"list": "list"},
    weight=1.1,
    plain=lines("""
        add {grocery}
        add {thing}
        add {grocery} to it
        add {thing} to that
        and add {grocery}
        put {grocery} on it
        put {thing} on there too
        add {grocery} too
    """),
    phrases=lines("""
        add {thing}
        put {grocery} on it too
        add {grocery} to it
        (add|put|stick|pop|throw) {thing} (on it|on there|to it|to that|on that list|there) (too|as well|please|)
        (and|also|then) (add|put|stick on|include) {thing}
        (add|include|put) {thing} (too|as well|please|also)
        (I|we) (also |)need {thing} (too|as well|on there|on that)
        {thing} (is|are) missing(,|;|.) (add it|put it on|add them)
        {thing} should be on (there|it|that) (too|as well)
        (I|we) forgot {grocery}(,|;|.) (add it|put it on there|add that)
        (can|could|would) you (add|put) {thing} (to it|on there|on it|to that)
        (add|put) {task} (to it|on there|on it)
        (there's|there is) {grocery} missing(,|;|.) (add it|put it on)
        (ok|right|good)(,|) (add|put on|now add|also) {thing}
    """),
)

TICK_OFF = FollowUp(
    name="tick_off",
    after=("todo_list",),
    tool="todo_complete",
    arguments={"grocery": "which", "topic": "which"},
    weight=1.8,
    plain=lines("""
        cross off the {grocery}
        tick off the {grocery}
        check off the {topic}
        tick off {topic}
        cross off {grocery}
        tick the {topic} off
        I got the {grocery}
        I've got the {grocery}
        I did the [which:(first|second|last)] one
        tick off the [which:(first|second|third|last)] one
        the {topic} is done
        {grocery} is done
        mark the {topic} as done
        tick off number [which:(1|2|3|two|three)]
        the [which:(first|second|last)] one is done
        done with the {topic}
    """),
    phrases=lines("""
        tick off the [which:first] one
        cross off the {grocery}
        I've got the {grocery}
        (yep|yes|right)(,|) got the {grocery}
        grabbed the {grocery}
        the {grocery} is in the trolley
        (tick|check|cross|strike|mark|scratch) off (the |my |){topic}
        (tick|check|cross|strike|mark|scratch) (the |my |){topic} off
        (tick|check|cross|strike|mark) off (the |)[which:(first|second|third|last|fourth|top|bottom)] (one|item|thing|)
        (tick|check|cross|strike|mark) (the |)[which:(first|second|third|last|fourth|top|bottom)] (one|item|thing) off
        (tick|check|cross|strike|mark) off (number |no. |#)[which:(1|2|3|4|5|6|one|two|three|four)]
        (number |no. |#)[which:(1|2|3|4|5|one|two|three)] (is done|is finished|done|can go|can be ticked off|is sorted)
        (the |)[which:(first|second|third|last|fourth|top|bottom)] (one|item|thing) (is done|is finished|is sorted|done|can be ticked off|is taken care of)
        (I've|I have|I) (already |)(done|finished|did|sorted) the [which:(first|second|third|last|fourth|top)] (one|item|thing|)
        (I've|I have|we've|I) (already |)(got|bought|picked up|found) (the |some |){grocery}
        (I've|I have|I) (already |)(done|finished|sorted|dealt with|got) (the |my |){topic}
        (got|bought|done|finished|sorted|have)(:|,|) (the |){grocery} (already|)
        {grocery} (is|are) (done|bought|in the basket|in the trolley|in the cart|sorted|in the fridge already)
        (the |my |){topic} (is|are) (done|finished|sorted|taken care of|complete|handled)
        {topic}(:|,|) (done|check|tick|got it|finished|sorted)
        (mark|set|flag) (the |my |){topic} (as |)(done|complete|finished|bought)
        (mark|set|flag) the [which:(first|second|third|last|fourth|top|bottom)] (one |item |)(as |)(done|complete|finished)
        mark (number |#)[which:(1|2|3|4|two|three)] (as |)(done|complete|finished)
        (can|could|would) you (tick|check|cross) off (the |my |){topic}
        (can|could|would) you (tick|cross) the [which:(first|second|third|last)] one off
        (tick|cross|check) off [which:(all|both)] (of them|)
        (tick|cross|check) off [which:everything]
        (they're|those are) [which:all] done
        (I've|I) (done|got|bought) [which:(all|both)] (of them|)
        I don't need to (get|buy) (the |){grocery} any more(,|;|.) (tick it off|cross it off)
        (complete|finish|close) (the |my |){topic}
        (complete|finish|close) the [which:(first|second|third|last)] (one|item)
        (done with|finished with|through with) (the |my |){topic}
        (done with|finished with) the [which:(first|second|third|last)] (one|item)
        (just |I just )(did|got|finished|bought) the {topic}
        (just |I just )(did|got|finished) the [which:(first|second|last)] one
        (strike|scratch|cross) (the |){grocery} (from it|from the list|from there)
        (the |){grocery} can (go|be crossed off|be ticked off)(,|) (I've got it|I have it|got some)
        [which:{grocery} and {grocery}] are done
        (tick off|cross off|check off) (the |)[which:{grocery} and (the |){grocery}]
        (yes|ok|right)(,|) (tick|cross|check) off (the |){grocery}
        (I've|I have) (called|paid|emailed|done) {topic}(,|;|.) (tick it off|cross it off|that's done)
    """),
)

TICK_MORE = FollowUp(
    name="tick_more",
    after=("todo_complete",),
    tool="todo_complete",
    arguments={"grocery": "which", "topic": "which"},
    weight=1.6,
    plain=lines("""
        and the {grocery}
        and the {topic}
        and {grocery}
        and {topic}
        and the {grocery} too
        and the {topic} as well
        also the {topic}
        the {grocery} too
        and my {topic}
        and the [which:(second|next|last)] one
        and I got the {grocery}
    """),
    phrases=lines("""
        and the {grocery}
        and the {topic} too
        the {topic} (too|as well|also)
        {grocery} (too|as well|also)
        (and|also|plus|oh and) (the |my |){topic} (too|as well|)
        (and|also|plus) (the |)[which:(second|third|next|last|fourth)] (one|item) (too|as well|)
        (and|also|plus) number [which:(2|3|4|5|two|three|four)] (too|as well|)
        (the |)[which:(second|third|next|last)] one (too|as well|also)
        (and|also) I (did|got|finished|bought) the {grocery} (too|as well|)
        (and|also) (tick|cross|check) off the {topic}
        (same for|so is|so are) the {topic}
        (that goes for|likewise|ditto) the {topic}
    """),
)

OTHER_TICK = FollowUp(
    name="other_tick",
    after=("todo_complete",),
    tool="todo_complete",
    arguments={"grocery": "which", "topic": "which"},
    undoes=True,
    weight=0.7,
    plain=lines("""
        no, the {grocery}
        no, the {topic}
        no, I meant the {topic}
        I meant the {grocery}
        sorry, the {topic}
        not that one, the {topic}
        no, the [which:(first|second|other|last)] one
    """),
    phrases=lines("""
        no, the {grocery}
        I meant the {topic}
        (no|sorry|oops|wait|nope|not that one)(,|) (the |my |){topic}
        (no|sorry|oops|wait|nope)(,|) I meant (the |my |){topic}
        (no|sorry|oops|wait|nope|not that one)(,|) the [which:(first|second|third|last|other)] one
        (wrong one|not that one)(,|;|.|:) (I meant |it was |)(the |){topic}
        not (the |){object_name}(,|;) the {topic}
        (I said|I meant|I mean) (the |){grocery}
        the {topic}(,|) (I mean|I meant|not that one)
    """),
)

OTHER_SHOWN = FollowUp(
    name="other_list_shown",
    after=("todo_list",),
    tool="todo_list",
    arguments={"list_name": "list"},
    weight=0.8,
    plain=lines("""
        and the {list_name} list
        and my {list_name} list
        and the {list_name} one
        what about the {list_name} list
        no, the {list_name} list
        no, I meant the {list_name} list
        and what's on the {list_name} list
    """),
    phrases=lines("""
        and the {list_name} list
        and the {list_name} one
        what about the {list_name} list
        (and|also|now|then) (the|my|our) {list_name} (list|one) (too|as well|please|)
        (what|how) about (the|my|our) {list_name} (list|one)
        (and |)what's on (the|my) {list_name} (list|one)
        (no|sorry|wait|oops)(,|) (the|my) {list_name} (list|one)
        (no|sorry|wait)(,|) I meant (the|my) {list_name} (list|one)
        not that (list|one)(,|;|:) (the |){list_name}
        (wrong|other) list(,|:|;|.) {list_name}
        (the|my) {list_name} (list|one) (too|as well|instead|I mean)
        (same for|show|read) (the|my) {list_name} (one|list) (too|)
    """),
)

FOLLOW_UPS = (
    ANOTHER_ITEM,
    ELSEWHERE,
    OTHER_LIST,
    OTHER_ITEM,
    ADD_TO_SHOWN,
    TICK_OFF,
    TICK_MORE,
    OTHER_TICK,
    OTHER_SHOWN,
)
