"""What people say about what was just done, which is to be answered in words."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.followups.corrections import CHANGING
from models.starter.phrases import FollowUp, lines

CANNOT_CLOSE_REPLY = "I can open apps and pages, but I can't close them."
DOUBT_REPLY = "That is what I understood. If it isn't right, say “undo” or tell me what it should be."
SORRY_REPLY = "Sorry! Say “undo” and I take it back, or tell me what it should be."
ANSWERING = ("time_now", "calculate", "convert_units", "memory_search", "note_search", "todo_list", "reminder_list")
"""The tools that only answer."""

CLOSE = FollowUp(
    name="close_it",
    after=("open_app", "open_url"),
    reply=CANNOT_CLOSE_REPLY,
    weight=0.6,
    plain=lines("""
        close it
        close it again
        close that
        can you close it
        no, close it
        quit it
        close the window
        shut it
    """),
    phrases=lines("""
        close it
        close it again
        close that
        (close|quit|exit|shut|kill|stop|end|minimise|minimize|hide) (it|that|this|that one|the app|the window|the page|that tab) (again|please|now|)
        (no|oops|wait|sorry|actually|never mind)(,|) (close|quit|shut|exit) (it|that)
        (can|could|would) you (close|quit|shut|exit) (it|that|the app|the window|the page) (again|)
        (shut|close) (it|that) down (again|please|)
        (I don't need it|I'm done with it|done with that|wrong app|that's the wrong one)(,|;|.) (close it|close it again|quit it|shut it)
        make it (go away|close|fullscreen|smaller|bigger)
    """),
)

DOUBT = FollowUp(
    name="doubt",
    after=(*CHANGING, *ANSWERING),
    reply=DOUBT_REPLY,
    weight=1.0,
    plain=lines("""
        are you sure
        really
        is that right
        why
        how do you know
        did that work
        did you save that
        what did you do
    """),
    phrases=lines("""
        are you sure
        how do you know
        why
        (are|r) you (really |absolutely |quite |very |)(sure|certain|positive|confident) (about that|of that|it's right|that's right|)
        (is|was) that (right|correct|really right|true|so|accurate|what I said|ok)
        (really|seriously|for real|honestly|you sure|sure about that|is it|did you|are you|oh really|u sure)
        (how|where) (do|did) you (know|know that|get that|get that from|come up with that)
        (why|how come|why is that|why so|why that|why did you do that|why did you say that|what makes you say that|how so|why then|why not)
        did you (really |actually |) (do|save|set|change) (that|it)
        (did|have) you (get|got|understand|understood|hear|heard) (me|that|it|what I said) (right|correctly|properly|)
        (did|has) (that|it) (work|worked|go through|gone through|save|saved|get saved)
        (what did you (just |)do|what just happened|what was that|what do you mean|what does that mean|huh|what|come again|pardon|say again|how do you mean)
        (can|could) I (trust|rely on|believe) (that|it)
        are you (kidding|joking|guessing|serious)
        (that|it) (can't|cannot) be right
        I'm not sure (that's right|about that|that's correct|I believe that)
        (hm|hmm|hmmm|mhm)(,|) (is that right|are you sure|really|strange|odd)
        (will|does|would) (that|it) (really |actually |) (work|happen|ring|stay|be saved|come)
        I (wonder|hope) (if|that) (that's right|it worked|that works|you got it)
        (that sounds|sounds) (odd|strange|wrong to me|off|funny|weird)
        who (told you|told you that|says so|said so|said that)
    """),
)

SORRY = FollowUp(
    name="sorry",
    after=CHANGING,
    reply=SORRY_REPLY,
    weight=1.2,
    plain=lines("""
        no
        that's wrong
        that's not right
        wrong
        no, that's wrong
        not what I said
        that's not what I meant
        that's not what I said
        you got it wrong
        you misunderstood
        no, that's not it
    """),
    phrases=lines("""
        no
        that's wrong
        that's not right
        (no|nope|nah|noo|no no|no no no|uh no|um no|err no|hell no)
        (that's|that is|this is|it's|that was|thats) (wrong|not right|incorrect|not correct|not it|all wrong|completely wrong|nonsense|rubbish|not true|bad)
        (no|nope|nah)(,|) (that's|that is|this is|that was) (wrong|not right|not it|incorrect|not correct|not what I said|not what I meant|not what I wanted)
        (that's|this is|that is|that was) not what I (said|meant|wanted|asked|asked for|had in mind|told you)
        (wrong|incorrect|false|not right|not correct|not it|not quite|nope wrong|totally wrong)
        (you|u) (got|understood|heard|read) (me|that|it|this) (wrong|all wrong|incorrectly)
        (you|u) (misunderstood|misheard|made a mistake|made an error|messed up|screwed up|got it wrong|didn't listen|didn't get it|don't understand me)
        (no|nope)(,|) (you|u) (misunderstood|misheard|got it wrong|got that wrong)
        I didn't say that
        (I|what I) said something (else|different)
        (that|this) (doesn't look|isn't|is not|doesn't sound) (right|correct)
        (that|this) (looks|sounds|seems) wrong
        (there's|you made|that's) a mistake (in there|there|somewhere|)
        (oh no|argh|eh no)
        (you|u) (stupid|dumb|silly|useless) (thing|bot|machine|computer|)
        not (good|great|like that|this way)
        (nope|no)(,|) not (like that|quite|really|at all|that|exactly)
    """),
)

PLEASED = FollowUp(
    name="pleased",
    after=(*CHANGING, *ANSWERING, "set_volume", "open_app", "open_url", "take_screenshot", "web_search"),
    reply="OK.",
    weight=1.2,
    plain=lines("""
        ok
        ok cool
        ok great
        great
        good
        perfect
        cool
        nice
        alright
        got it
        yes
        yep
        sounds good
        that's right
        ok good
        ok, that's fine
    """),
    phrases=lines("""
        ok
        ok cool
        perfect, that's right
        (ok|okay|k|kk|alright|right|fine|sure|cool|got it|good|ok good|okay cool|ok then|ok fine|ok right|all right|alrighty|okey dokey)
        (ok|okay|alright|right|good|yes|yep|yeah|cool|nice)(,|) (that's|that is) (right|it|fine|ok|what I wanted|what I meant|correct|all good)
        (yes|yep|yeah|exactly|correct|indeed|yup)(,|) (that's it|that's right|that one|like that|exactly|just like that|so it is)
        (that's|that is|this is) (right|correct|fine|ok|it|what I meant|okay|alright|exactly right|all good)
        (that'll|that will) (do|do nicely|do fine)
        (yes|yep|yeah|yup|exactly|correct|precisely|indeed|right you are|spot on)
        (sounds|looks|seems) (good|right|fine|ok|about right|okay|alright)
        (leave|keep) (it|that) (like that|as it is|there|like this|the way it is|so)
        (works for me|good to know|I see|noted|understood|makes sense|fair enough|I thought so|as expected|about time)
        (great|nice|good|lovely|perfect|brilliant|excellent)(,|) (that's right|that's it|that's correct|so that's done|that's sorted then|one less thing)
        (oh|ah|aha|oh ok|ah ok|oh I see|ah I see|oh right|ah right|oh nice|oh good|ah good)
        (ok|okay|good)(,|) (then that's settled|that's done then|one thing less|now I can relax|I feel better now|that's a relief)
        (don't|do not) change (it|that|anything)
        (no|nope)(,|) (that's fine|it's fine|that's ok|leave it|that's right|that's correct|keep it|that's good|all good|that's perfect)
        (all good|that's alright|no complaints)
        I (like|prefer) it (that way|like that|this way)
    """),
)

REMARK = FollowUp(
    name="remark_on_it",
    after=(
        *ANSWERING,
        "reminder_list",
        "reminder_list",
        "todo_list",
        "todo_list",
        "todo_add",
        "reminder_create",
        "todo_complete",
    ),
    reply="OK.",
    weight=1.0,
    plain=lines("""
        wow
        wow, busy week
        that's a lot
        busy day
        not too bad
        interesting
        good to know
        ok great
        phew
        nice, almost done
        long list
    """),
    phrases=lines("""
        (wow|oh|phew|gosh|oof|hm|ok|yikes|blimey)(,|) (that's a lot|so many|that's quite a list|a busy (one|week)|busy week|busy day|busy weekend|a full day|long list)
        (wow|oh|phew|gosh|oof|ok|well)(,|) (not bad|not too bad|that's not much|only that|that's fewer than I thought|more than I thought|less than I thought)
        (busy|full|long|quiet|hectic|easy) (day|week|month|list|weekend|one) (ahead|then|)
        that's (a lot|a long list|a busy week|a full day|plenty|quite something|so much) (to do|)
        (interesting|good to know|fascinating|crazy|wild|nice to know)
        (oh|wow|ha|haha)(,|) (interesting|I didn't know that|I had no idea|that's late|that's early|that's more than I thought)
        (I didn't know that|I thought so|I knew it|just as I thought|that's what I thought)
        (nearly|almost) (done|there|finished) (then|)
        (oh|ah)(,|) I (forgot about that one|had forgotten that|completely forgot that|remember now)
        (where does the time go|already|so late already|so soon)
        (great|nice|good|lovely)(,|) (almost done|one less|that's one less|nearly there|getting there)
    """),
)

THANKED = FollowUp(
    name="thanked_for_it",
    after=(*CHANGING, *ANSWERING, "set_volume", "open_app", "open_url", "take_screenshot", "web_search"),
    reply="You're welcome!",
    weight=0.8,
    plain=lines("""
        thanks
        thank you
        thanks!
        great, thanks
        ok thanks
        perfect, thanks
        cheers
        thx
        thanks a lot
        thank you so much
        lovely, thank you
    """),
    phrases=lines("""
        (thanks|thank you|cheers|ta|thx|ty) (a lot|so much|very much|again|for that|mate|)
        (great|perfect|ok|cool|nice|lovely|brilliant|good|awesome|wonderful)(,|) (thanks|thank you|cheers|thanks a lot|thank you so much)
        (thanks|thank you)(,|) (that's great|that's perfect|that helped|that's it|great|perfect)
    """),
)

LEFT_AT_THAT = FollowUp(
    name="left_at_that",
    after=(*CHANGING, *ANSWERING, "set_volume", "open_app", "open_url", "web_search"),
    reply="All right.",
    weight=0.8,
    plain=lines("""
        never mind
        nevermind
        oh never mind
        forget it
        oh forget it
        it's fine
        it doesn't matter
        no worries
        leave it
    """),
    phrases=lines("""
        (oh |ah |ok |)(never mind|nevermind|nvm|never mind then)
        (oh |ah |just |)forget (it|about it|I asked)
        (it's fine|it's ok|it's nothing|it doesn't matter|doesn't matter|no worries|no problem|not important)
        (never mind|forget it)(,| -) (it's fine|it's not important|I'll do it myself|it doesn't matter|I found it)
        (don't worry|don't worry about it|don't bother|leave it)
    """),
)

FOLLOW_UPS = (
    REMARK,
    THANKED,
    LEFT_AT_THAT,
    CLOSE,
    DOUBT,
    SORRY,
    PLEASED,
)
