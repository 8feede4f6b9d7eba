"""How people tell facts about their life to be remembered, and ask for them later.

What is asked for are the words that tell: without a leading "I", "my", "our" or article, and without a preposition
at the end. "What am I allergic to" looks for "allergic", "where did I put my keys" for "keys", "where did I park the
car" for "park the car", "how tall is my son" for "tall is my son".
"""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

MEMORY_SAVE = Intent(
    name="memory_save",
    tool="memory_save",
    arguments={"fact": "fact"},
    weight=1.7,
    plain=lines("""
        remember that {fact}
        remember {fact}
        remember: {fact}
        (please remember|can you remember|could you remember) that {fact}
        (please remember|can you remember) {fact}
        I want you to remember that {fact}
        keep in mind that {fact}
        don't forget that {fact}
        {fact}, (remember that|please remember that|keep that in mind|remember it)
        (remember|remember that) [fact:I parked (at {c}|on level {number}|in {code}|behind the {noun})]
        (remember|remember that) [fact:I put the {object_name} (in|under|behind) the {noun}]
        (save|add|store) to (your |)memory: {fact}
        for future reference, {fact}
    """),
    phrases=lines("""
        remember that {fact}
        remember that {fact}
        remember(|:|,| -) {fact}
        (please remember|can you remember|could you remember|you should remember|try to remember) (|that ){fact}
        (keep in mind|bear in mind|keep in your memory|keep in memory)(| that|:) {fact}
        (don't forget|never forget|do not forget|don't ever forget) that {fact}
        (for future reference|for your information|FYI|fyi|for the future|just so you know|so you know|for later)(,|:| -|) {fact}
        I want you to (remember|know|keep in mind|learn) (|that ){fact}
        I('d| would) like you to (remember|know|keep in mind) (|that ){fact}
        (you should|you need to|you ought to|I need you to|you must) (know|remember|keep in mind) that {fact}
        (learn|learn this|learn that|memorise|memorize|memorize this|memorise that|commit to memory|commit to memory that)(:|,|) {fact}
        (store|save|keep|add|put) (this|that|this fact|this info|this information) (about me|in your memory|in memory|to memory|to your memory)(:|,| -|) {fact}
        (save|store|add|put) to (your |)memory(:|,| -| that|) {fact}
        (a fact about me|fact about me|about me|fact|something about me|one thing about me|a thing to remember)(:|,| -|) {fact}
        by the way(,|) {fact}(,| -|;|) (remember that|please remember that|keep that in mind|don't forget)
        {fact}(,| -|;|.|) (remember that|please remember that|keep that in mind|remember this|don't forget it|don't forget that|bear that in mind|save that|please remember)
        (I'm telling you|I am telling you) (so you don't forget|so you remember|so you know)(:|,|) {fact}
        I('d| would) like you to know(|:| that) {fact}
        make a mental note(:|,| that) {fact}
        (let it be known|know|get this in your memory)(:| that) {fact}
        (in case you need it|in case I forget|so I don't forget|before I forget)(,|:|) (remember |remember that ){fact}
        (can|could|will) you (please |)(remember|keep in mind|memorise|memorize) that {fact}
        (remember this|remember the following|remember for me|remember for later|remember about me|keep this in mind)(:|,| -|) {fact}
        (save|store) the fact that {fact}
        (from now on|henceforth)(,|) (remember|know) that {fact}
        {fact}(,| -|...|.|) remember (it|that)
        {fact}(,| -|.|) (just so you know|so you know|fyi|for your memory|in case I ask|for when I ask later|for future reference)
        {fact}(,|.|;|) (you should know that|you ought to know that|you need to remember that|you'll want to remember that)
        {fact}(,|.|;|) (can you remember that|could you keep that in mind|will you remember that|can you save that|try to remember that)
        {fact}(,|.|;|) (store that|save it to memory|memorise that|memorize it|commit that to memory|add that to your memory|put that in your memory|learn that)
        {fact}(,|.| -|) (keep it in mind|keep this in mind|don't you forget it|never forget that|make sure you remember it)
        I always forget(,|:| -|;|) {fact}(,|.|;|) (remember that for me|keep that for me|can you remember it)
        I keep forgetting that {fact}(,|;|.|) (remember it for me|so please remember)
        (fyi|FYI|btw|by the way|just fyi|oh btw)(,|:| -|) {fact}(,|.| -|) remember (it|that)
        (fyi|FYI)(:|,| -|) {fact}
        just for your info(:|,|) {fact}
        (you should know|you might want to know|you may as well know|you'd better know) (that ){fact}
        (it's good|it's useful|it would be good|it helps) (for you |)to (know|remember) that {fact}
        you'd do well to remember that {fact}
        it's worth remembering that {fact}
        (it is|it's) important (to remember|that you remember|that you know) that {fact}
        (please |)(be aware|be informed|be advised|take into account) that {fact}
        kindly (remember|keep in mind|be knowing) that {fact}
        do remember that {fact}
        do keep in mind that {fact}
        always remember that {fact}
        {clause}(,| so| and so) (remember|keep in mind|please remember) that {fact}
        (I'll need this later|this is important|this matters|you'll need this)(:|,|;| -|) (remember that |){fact}
        (remember always|always keep in mind|keep always in mind) that {fact}
        also remember that {fact}
        please (don't|do not) forget that {fact}
        (pls|plz) remember (that |){fact}
        remember pls(:|,|) {fact}
        u should know (that |){fact}
        (rmr|remember dis|remember this one)(:|) {fact}
        (here's|here is) (something|a thing|a fact|one) (to remember|for your memory|about me|for you to remember)(:|,| -|) {fact}
        (something|one thing|another thing|one more thing) (to remember|for your memory|you should know|to know about me|to keep in mind)(:|,| -|) {fact}
        (new|another|one more|quick|important) fact(:| -|, remember it:) {fact}
        (fact|personal fact|info about me|personal info|my info|memo for your memory)(:| -|) {fact}
        (memory|to memory|for memory|for your memory|memory item)(:|,| -|) {fact}
        (update|add to|extend) your memory(:|,| -|) {fact}
        (write|put|store|save|place) (it |this |)in your memory that {fact}
        (file away|file it away|tuck away|store away|squirrel away|lock in)(:| that) {fact}
        file this away(:|,| -|) {fact}
        (bear|keep) this in mind for (later|next time|the future)(:|,| -|) {fact}
        (hold|keep) on to this (fact|for me)(:|,|) {fact}
        keep (this|it) in your head(:|,|) {fact}
        keep track of the fact that {fact}
        (get it|put it|fix it) (into your head|in your memory) that {fact}
        (take|make) (a |)mental note(:|,| that) {fact}
        make sure (you |to |)(remember|know|keep in mind) (that |){fact}
        (I need|I want) this remembered(:|,| -|) {fact}
        I want it remembered that {fact}
        I need you to (remember|know|memorise|store) (something|this|that)(:|,|) {fact}
        I want to tell you (something|a fact|something about me)(:|,|) {fact}(,|.|;|) remember it
        I want to (add|save) (this |a fact |something |)to (your |the )memory(:|,| -|) {fact}
        I should (tell you|mention|say) that {fact}(,|;|.|) (remember it|please remember that|keep it in mind)
        I'd appreciate it if you remembered that {fact}
        it'd be (great|good|handy) if you (could remember|remembered) that {fact}
        would you (remember|keep in mind|memorise) that {fact}
        would you mind remembering that {fact}
        could you (store|save|hold on to|keep) (the fact |)that {fact}
        could you keep (in mind|in memory) that {fact}
        can you (store|save|learn|note for later in your memory) that {fact}
        can you keep in mind (that |){fact}
        can I (ask|get) you to remember that {fact}
        can I (tell you something to remember|teach you something)(:|,|?) {fact}
        are you able to remember that {fact}
        will you remember that {fact}
        let me tell you (something to remember|a fact to remember)(:|,|) {fact}
        let me teach you (something|a fact)(:|,| -|) {fact}
        let's remember that {fact}
        (when|if|in case) I ask (later|again|you later)(,|:|) {fact}
        (if I ever ask|next time I ask|should I ask)(,|:|) {fact}
        for the next time(,|:| -|) {fact}
        (for your records|for your memory bank|for my profile|for the memory)(:|,| -|) {fact}
        add to my (profile|facts|info|memory)(:|,| -| that) {fact}
        (save|add) (a |)(fact|memory)(:|,| -| that) {fact}
        (save|store|keep) in (your |)(memory|mind|brain)(:|,| that) {fact}
        (note for your memory|new memory|add memory|create a memory)(:|,| -|) {fact}
        learn (about me |)that {fact}
        I would like that you remember that {fact}
        you have to (remember|know) (that |){fact}
        you are to remember that {fact}
        never forget(:|,| this:) {fact}
        don't lose this(:|,|) {fact}(,|.|;|) remember it
        remember [fact:{friend}'s {kin_attribute}: {value_known}]
        remember [fact:my {attribute}: {value_known}]
        remember (|that )[fact:{attribute} = {value_known}]
        remember [fact:my {attribute} {value_known}]
        [fact:my {attribute} has changed to {value_known}](,|.|;|) (remember that|keep that in mind|don't forget)
        remember for me that [fact:{n}'s birthday is {date}]
        [fact:{n}'s birthday is {date}], remember
        save [fact:{n}'s {kin_attribute} as {value_known}] in your memory
        remember where [fact:I parked: level {number}, spot {number}]
        remember [fact:I parked at {c}]
        remember [fact:the car is (at {c}|on {noun} street|by the {noun}|on level {number})]
        remember (that |)[fact:I left my (keys|wallet|umbrella|{object_name}) (at {n}'s|in the {noun}|on the {noun})]
        remember (that |)[fact:I don't like {g}]
        remember (that |)[fact:I'm allergic to {g} and {g}]
        remember (that |)[fact:I lent (my|the) {object_name} to {n}]
        [fact:I parked (on {noun} street|on level {number}|behind the {noun}|in {code})](, remember that|, remember it|, can you remember|, don't forget it)
        for future reference(,|:) {fact}
        one for the memory (bank|)(:|,) {fact}
        I should mention that {fact}(,|;|.) (remember it|remember that|keep it in mind)
        you('ll| might| may) need this later(:|,|;) {fact}
        get this into your head(:|,) {fact}
        add to what you know about me(:|,) {fact}
        [fact:call me {name}] from now on(,|;|.) remember (that|it)
        never forget(:|,| that) {fact}
        small correction to what you know(:|,) {fact}
        {fact}(,|;|.| -) (make sure you remember|commit that to memory|don't you forget it|keep that safe|store that)
        (would|could) you keep a memory of this(:|,) {fact}
        (here's|this is) something worth remembering(:|,) {fact}
        I'd like it stored that {fact}
        put it in your memory that {fact}
    """),
)

MEMORY_EMPTY = Intent(
    name="memory_no_fact",
    tool="memory_save",
    arguments={"fact": "fact"},
    reply="What should I remember?",
    weight=0.35,
    plain=lines("""
        remember something (for me|)
        I want you to remember something
        (can|could) you remember something (for me|)
        there's something you should remember
    """),
    phrases=lines("""
        remember (something|a thing|this|one thing)
        remember something (for me|about me|important)
        remember this for me
        (can|could|will|would) you remember (something|a thing|one thing) (|for me|about me)
        I (want|need|'d like) you to remember something
        I (want|need|'d like) you to (know|learn|memorise|memorize) something about me
        (keep|bear) something in mind (|for me)
        (save|store|add|put) something (to|in) your memory
        (save|add) a (fact|memory|new fact|new memory)
        (learn|memorise|memorize) something (|about me|for me)
        I have (something|a fact) for you to remember
        I've got something to remember
        there's something you should remember
        there is something I want you to remember
        (let me|I'd like to) (teach you|tell you) something to remember
        (let me|I'd like to|I want to) add (something|a fact) to your memory
        (add|save|write) to (your |)memory
        (new|another) (fact|memory)
        (new|another) thing to remember
        I need something remembered
        something to remember
        make a mental note
        (can|could) you keep something in mind for me
        can you store a fact
        help me remember something about me
        a fact about me
        commit something to memory
        remember a fact (for me|about me)
        I need you to remember (something|a thing)
        (please |)don't forget something for me
        store (something|a thing) for later in your memory
        want to (teach|tell) you a fact about me
        you should know something about me
    """),
    answers=lines("""
        {fact}
        {fact}
        {fact}
        that {fact}
        that {fact}
        (remember|know|just|well|um|uh|so|ok|okay|right|oh)(,|) {fact}
        (remember that|the fact that|just that|well, that|um, that) {fact}
        {fact}(, that's it|, that's all|. that's all|, please| please| thanks|, ok?)
        (it's that|I want you to know that|I'd like you to remember that) {fact}
        (the fact is|the thing is|it is|here it is)(:|,| -|) {fact}
        "{fact}"
        (say|say that) {fact}
        {fact}
        {fact}
        (ah yes|hmm|let me think|right)(,|...|) {fact}
        (ok so|right so|so basically|basically) {fact}
        (you should know|please remember|keep in mind) that {fact}
        (remember|save|store)(:|,|) {fact}
        (it's this|this|the following)(:|,|) {fact}
        [fact:my {attribute}: {value_known}]
        [fact:my {attribute} is {value_known}]
        [fact:{friend}'s {kin_attribute} is {value_known}]
        [fact:I'm allergic to {g}]
        [fact:I parked (at {c}|in {code}|on {noun} street)]
        (I wanted to say|I meant to say) that {fact}
    """),
)

MEMORY_SEARCH = Intent(
    name="memory_search",
    tool="memory_search",
    arguments={
        "attribute": "query",
        "kins": "query",
        "names": "query",
        "helper_known": "query",
        "date_known": "query",
        "place_known": "query",
    },
    weight=2.7,
    plain=lines("""
        what's <mine>
        what is <mine>
        what's <mine> again
        what was <mine> (again|)
        tell me <mine>
        (do you know|do you remember) <mine>
        (do you know|do you remember) what <mine> is
        who('s| is) (my|our) {helper_known}
        when('s| is) (my|our) {date_known}
        where('s| is) (my|our) {place_known}
        where did I (put|leave) (my|the) [query:{object_name}]
        where did I [query:(park|park the car|leave the car)]
        what am I [query:allergic] to (again|)
        what do you (know|remember) about [query:me]
        what('s| is) (my|our) [query:{kin} allergic] to
        how do I [query:take my coffee]
        what [query:(size shoes|shoe size)] do I (wear|take)
    """),
    phrases=lines("""
        what's <mine>
        what is <mine>
        (what|what is|what's|whats) <mine>
        what('s| is|s) <mine> again
        who('s| is) (my|our) {helper_known}
        when('s| is) (my|our) {date_known}
        when('s| is|s) [query:{friend}'s (birthday|birthday|anniversary|wedding|due date|party|operation|exam|graduation)]
        (do you|d'you|did you|can you) (remember|know|recall) <mine>
        do you (still |)(remember|know|recall) what <mine> is
        do you (happen to |)know <mine>
        do you (know|remember) what <mine> is
        (tell|remind|give) me <mine>
        what did I (say|tell you) <mine> (was|is)
        (remind me|tell me) what <mine> (is|was)
        what was <mine> (again|)
        (can|could) you (recall|remember|tell me|remind me of|look up|find) <mine>
        I (forgot|forget|can't remember|don't remember|have forgotten|can't recall|forgot what|don't know) <mine>(, what is it|, can you tell me|, do you know it|)
        I (forgot|can't remember|don't remember|have forgotten) what <mine> is
        what do you (know|remember) about <mine>
        (have|did) I (told|tell|ever told|ever tell) you <mine>
        do you have <mine>
        <mine>?
        hey what('s| is| was) <mine>
        what did I tell you about <mine>
        (look up|recall|retrieve|search your memory for|check your memory for|search memory for|find) <mine>
        what have I told you about <mine>
        what('s| is) [query:{friend}'s {attribute}]
        (do you remember|do you know|tell me|what was|what did I say was) [query:{friend}'s {attribute}]
        what do you (know|remember) about [query:{friend}]
        what did I (tell|say to) you about [query:{friend}]
        where did I [query:(park|park the car|park the van)]
        where did I (leave|put|hide) (my|the|our) [query:(keys|spare key|passport|phone|wallet|glasses|umbrella|charger)]
        where did I (put|leave|hide|store|stash|leave) (my|the|our) [query:{object_name}]
        where did I [query:park (the car|my car|my bike|today|this morning|the van|last night|at the airport)]
        where did we (put|leave|hide|store) the [query:({object_name}|Christmas presents|decorations)]
        where did we [query:(park|park the car|leave the car)]
        where did I say (the|my) [query:{object_name}] was
        where do I [query:(live|work|bank|usually park)]
        where do I (keep|store|get) (my|the) [query:({object_name}|spare key|candles|first aid kit)]
        where do we (keep|store) the [query:({object_name}|bin bags|spare bulbs)]
        where do we [query:(meet for book club|usually go for lunch|stay in {c}|meet for training)]
        where (is|'s) (my|our|the) {place_known} (again|kept|hidden|at the moment)
        where (is|'s) (my|our) {place_known}
        where are (my|our) [query:(car keys|spare keys|glasses|Christmas lights|insurance papers|house keys|{noun}s)]
        where does (my|our) [query:(sister|brother|mum|aunt|cousin|boss|dentist|daughter|{kin}) (live|work|study|live now)]
        where does [query:{friend} (live|work|live now|go to school)]
        where was I [query:born]
        where have I (put|left|hidden) (my|the) [query:{object_name}]
        what do I [query:(hate eating|like for breakfast|take in my coffee|usually order|weigh|do for a living|call my car)]
        what (do|did) I (pay for|spend on) (my|the) [query:{object_name}]
        what do I [query:(take for my back|take for hay fever|order at {c})]
        what did I [query:(name the boat|set as my email password|order at {c})]
        what does (my|our) [query:{kin} (like|do|drink|eat|hate|want for (their|his|her) birthday|take in (their|his|her) tea|study)]
        what does [query:{friend} (like|do|drink|eat|hate|want|take in (their|his|her) coffee|do for work|want for Christmas)]
        what can't [query:{friend} eat]
        what can't (my|our) [query:{kin} (eat|have|drink)]
        what am I [query:(allergic|allergic|intolerant)] to
        what am I [query:(scared|afraid)] of
        what am I [query:(called at work|saving)] (for|)
        what('s| is) (my|our) [query:{kin} (allergic|intolerant)] to
        what('s| is) (my|our) [query:{kin} (called|studying)]
        what('s| is) (my|our) [query:{kin} (scared|afraid)] of
        what('s| is) [query:{friend} allergic] to
        what is [query:{friend} studying]
        what('s| is) (my|our) [query:{kin}'s (cat|dog|baby|son|daughter) called]
        what('s| is) (my|our) [query:(dog|cat|hamster|goldfish|street|team|boat|wifi|network) called]
        what are (my|our) [query:(allergies|hobbies|plans|measurements|favourite films|kids' shoe sizes|router settings)]
        what are [query:{friend}'s (allergies|kids called|favourite flowers|opening hours)]
        (what do you|do you) (know|remember) (anything |)about [query:me]
        what have you (saved|stored|remembered|learned) about [query:me]
        what do you (know|remember|have) about [query:me]
        tell me (what|everything) you (know|remember|have saved) about [query:me]
        what have I told you about [query:(me|myself)]
        what have I told you about my [query:(job|family|health|car|house|kids|{noun}|{kin})]
        what do you (know|remember) about my [query:(job|family|health|car|house|kids|{noun}|{kin}|diet|{object_name})]
        who did I lend (my|the) [query:{object_name}] to
        who did I (lend|give) (my|the) [query:{object_name}] to
        who did I (borrow|buy|get) (my|the) [query:{object_name}] from
        who (has|borrowed|has got|took) (my|our) [query:{object_name}]
        who('s| is) (my|our) {helper_known} again
        who('s| is) (my|our) {helper_known} (called|these days|now)
        who was (my|our) {helper_known}
        who cuts my [query:(hair|lawn|hedge)]
        who (looks after|feeds|walks|has) (my|our) [query:(cat|dog|cats|dogs|rabbit|fish|goldfish)] (when we're away|on {day}s|)
        who (looks after|teaches|picks up|babysits) (my|our) [query:(kids|son|daughter|boys|girls|{kin})]
        who (services|fixes|cleans|repaired|painted) (my|our) [query:(car|boiler|house|bike|windows|{object_name})]
        who do I [query:(bank|share an office)] with
        who do I [query:report] to
        who do I call about the [query:(boiler|roof|broadband|leak|alarm)]
        who is [query:{friend} married] to
        who is (my|our) [query:{kin} (married|engaged)] to
        when does (my|our) [query:(passport|contract|visa|insurance|lease|membership|parking permit|licence|Netflix subscription|railcard) (expire|run out|end|renew)]
        when does (my|our) [query:{kin} (arrive|start school|finish work|get home|turn {number})]
        when was (my|our) [query:{kin} born]
        when was [query:{friend} born] again
        when did I [query:(start my job|get married|move to {c}|last see the dentist|have my last eye test|meet {friend}|start at {r})]
        when did I (buy|order|get) (my|the) [query:{object_name}]
        when did (my|our) [query:{kin} (get married|move to {c}|start school|retire|visit last)]
        when do I [query:(get paid|start work|take my pills|finish on {day}s|have therapy|usually go to the gym)]
        when do (my|our) [query:(bins go out|kids finish school|parents arrive|neighbours get back)]
        when('s| is) (my|our) {date_known} again
        (what|which) (day|date) is [query:{friend}'s birthday]
        (what|which) (day|date) is (my|our) {date_known}
        how [query:tall is my (son|daughter|{kin})]
        how [query:old is my (son|daughter|dog|cat|car|{kin}|boiler)]
        how [query:old is {friend}] again
        how [query:tall] am I
        how much do I [query:weigh]
        how much did I (pay for|spend on) (the|my) [query:{object_name}]
        how much is my [query:(rent|insurance|gym|phone contract|car tax|mortgage|water bill)]
        how much do I pay for [query:(rent|insurance|car tax|broadband|Netflix|electricity)]
        how much do I pay for (my|the) [query:(gym|phone contract|mortgage|parking space|mobile)]
        how much do I [query:owe {friend}]
        how much does [query:{friend} owe me]
        how many [query:sugars (do I|does my {kin}|does {friend}) take]
        how do I [query:(take my coffee|take my tea|like my eggs|like my steak)]
        how does [query:{friend} take (their|his|her) (coffee|tea)]
        how does (my|our) [query:{kin} take (their|his|her) (coffee|tea|steak)]
        how do I (spell|pronounce) my [query:(surname|middle name|maiden name)]
        what [query:(size shoes|shoe size)] do I (wear|take)
        what [query:size (shoes|shirt|ring|T-shirt|trousers|gloves|coat|bra|dress|hat) (does my {kin} wear|does {friend} wear|does {friend} take)]
        what [query:(shirt|ring|dress|hat|glove|trouser) size] (am I|do I take|do I wear)
        what [query:size (is my ring|is my {object_name}|are my feet)]
        what [query:colour (is my car|are my eyes|is my {object_name}|is our front door|did we paint the hall|is {friend}'s car)]
        what kind of [query:(car|phone|coffee|bike|milk|tea|wine)] do I (have|like|own|use)
        what (brand|type|sort|make) of [query:(printer ink|light bulbs|coffee|paint|toothpaste|dog food|boiler|razor)] do (I|we) (use|have|like)
        what [query:car] do I drive
        what [query:blood type] am I
        what [query:time does my (shift|yoga class|train|flight|{kin}'s school) start]
        what [query:floor (is my office|did I park|is {friend})] on
        what [query:school does my {kin} go to]
        which [query:(bank|gym|team|dentist|school|doctor|airline)] (do I use|do I go to|do I support|am I with)
        which [query:(school|gym|nursery) does my {kin} go] to
        which [query:(level|row|floor|car park|street|spot|bay) did I park] (in|on)
        which (drawer|box|cupboard|shelf) is my [query:{object_name}] in
        whose birthday is [query:on {date}]
        do you remember where I [query:(parked|live|work|parked the car)]
        do you remember where I (put|left|hid) (my|the) [query:{object_name}]
        do you (know|remember) where (my|our) {place_known} is
        do you remember what I [query:(like for breakfast|hate eating|usually drink)]
        do you remember what I paid for the [query:{object_name}]
        do you remember who I (lent|gave) (my|the) [query:{object_name}] to
        do you remember who (has|borrowed) my [query:{object_name}]
        do you remember who cuts my [query:hair]
        do you (know|remember) who (my|our) {helper_known} is
        do you (know|remember) when (my|our) {date_known} is
        do you (know|remember) when [query:{friend}'s (birthday|anniversary|wedding|operation|party)] is
        do you know my [query:(name|address|age)]
        do you know what (I'm|I am) [query:allergic] to
        do you know where I [query:live]
        (can|could) you tell me what <mine> is
        (can|could) you (remind|tell) me (when (my|our) {date_known} is|who (my|our) {helper_known} is|where (my|our) {place_known} is)
        (can|could) you tell me where I [query:(parked|parked the car)]
        (can|could) you tell me where I (put|left) (my|the) [query:{object_name}]
        (tell|remind) me where I [query:(parked|parked the car)]
        (tell|remind) me where I (put|left|hid) (my|the) [query:{object_name}]
        (tell|remind) me who I (lent|gave) (my|the) [query:{object_name}] to
        tell me (again |)what <mine> (is|was)
        remind me of <mine>
        any idea what <mine> is
        any idea (where|in which drawer) (my|our) {place_known} (is|was)
        any idea where I [query:(parked|parked the car)]
        any idea where I (left|put) (my|the) [query:{object_name}]
        I('ve| have) forgotten <mine>(,|;| -|.|) (what is it|what was it|can you tell me|help)
        I can't remember <mine>(,|;| -|.|) (what is it|do you know it|what was it)
        I can't remember where I [query:(parked|parked the car)]
        I can't remember where I (put|left) (my|the) [query:{object_name}]
        I forgot where I [query:(parked|parked the car)](, do you know|)
        I forgot where I (put|left|hid) (my|the) [query:{object_name}](,|;| -|) (do you know|did I tell you|can you help|)
        I don't remember who I lent the [query:{object_name}] to(, do you|, do you know|)
        I've no idea what <mine> is(,|;| -|) (did I tell you|do you have it|can you look)
        I need <mine>
        I need to know <mine>
        I need to know what <mine> is
        I'd like to know <mine>
        I want to know (what <mine> is|when (my|our) {date_known} is)
        I told you <mine>(,|;| -|) what (was|is) it
        I (told|gave) you <mine> (once|before|the other day|last week)(,|;| -|) (what was it|can you look it up|say it again)
        did I (ever |)(tell|give) you <mine>
        did I tell you where I [query:(parked|parked the car)]
        did I tell you where I (put|left) (my|the) [query:{object_name}]
        did I mention <mine>
        have I mentioned <mine> (before|to you|)
        have you (got|saved|stored) <mine>
        have you got <mine> (saved|stored|somewhere|in memory)
        is <mine> (saved|stored|in your memory)
        you know <mine>(,|) (right|don't you|what is it)
        you remember <mine>(,|) (right|don't you|what was it)
        what (did|have) I (told|tell) you (about |)<mine>
        what did I say about <mine>
        what did I say <mine> was
        what was it(,|) <mine>
        what's <mine>(, I forgot|, I forget|, do you know|, remember|, I never remember)
        what've you got for <mine>
        what do you have (stored |saved |)(for|as|on|under) <mine>
        what do you have down (for|as) <mine>
        (whats|wats|wat is|what be) <mine>
        <mine>(, what is it|, what was it|, please|, do you remember|, do you know it)
        <mine> please
        (check|search|look in) your memory(:|,| for) <mine>
        (check|look|see) (if|whether) you (know|remember) <mine>
        (memory|in your memory|from memory)(:|,|) <mine>
        (pull up|bring up|get me|fetch|give us|say|show me) <mine>
        (search|look) for <mine> in your memory
        (search|look) through what (you know|I told you) for <mine>
        from what I('ve| have) told you(,|) what is <mine>
        may I know <mine>
        kindly tell (me |)<mine>
        please tell me what is <mine>
        tell me what is <mine>
        please to tell me <mine>
        someone's asking for <mine>(,|;| -|) what is it
        they want <mine>(,|;| -|) what is it
        (the form|this form|the website) (asks for|wants|needs) <mine>(,|;| -|) (what is it|do you have it|do you know it)
        I'm at the {noun} and need <mine>
        I'm filling in a form(,|;|.|) what's <mine>
        I want to buy {n} (shoes|a shirt|a gift)(,|;|.|) what('s| is) {names}
        what do I [query:owe {friend}]
        does [query:{friend} (like|eat|take|drink) {g}]
        does (my|our) [query:{kin} (like|eat|take|drink) {g}]
        is (my|our) [query:{kin} allergic to {g}]
        is [query:{friend} (allergic to {g}|vegetarian|vegan|left-handed)]
        am I [query:allergic to {g}]
        (everything|what) you know about [query:me]
        what facts do you (have|know) about [query:me]
        show (me |)(everything|what|all) you (remember|know) about [query:me]
        (list|show|tell me) [query:everything] you (remember|know|have in memory)
        (I'm blanking on|I've blanked on|it escapes me,) <mine>(,|;|.) (what is it|what was it|remind me)
        it's on the tip of my tongue(,|;|.|:) what's <mine>
        <mine> (again|escapes me, what is it)(, please|)
        what did (we|I) say <mine> was
        what would <mine> be
        which is <mine>
        you should know <mine>(,|;|.) what is it
        didn't I tell you <mine>
        quick(,|:) <mine>?
        (where'd|whered) I [query:(park|park the car|leave the car)]
        (where'd|whered) I (put|leave) (my|the) [query:{object_name}]
        (where the hell|where on earth) (is|are) my [query:(keys|glasses|passport|phone charger|wallet)]
        where (have|did) my [query:(keys|glasses|passport|headphones|gloves)] (go|gone|got to)
        (do you know|any idea) how [query:{friend} takes (his|her|their) (tea|coffee)]
        I'm (seeing|meeting|visiting) {n}(,|;|.) what's [query:{friend}'s (address|new address|flat number|door code)]
        (they're|she's|he's) asking what <mine> is
        what do you have on (file|record) for <mine>
        have you (noted|remembered|kept) <mine>
        could I have <mine>(, please|)
        when do I [query:(get paid|finish work|see the dentist next)] (again|)
        (I'm|I am) (at the dentist's|at the doctor's|in a restaurant|ordering food|at the bakery|filling in a form)(,|;|.| and) what am I [query:(allergic|allergic|intolerant)] to (again|)
        what am I [query:(allergic|allergic|intolerant)] to (again|, remind me|, do you know)
        (remind me|tell me)(,|) what am I [query:(allergic|intolerant)] to
        what('s| is) (my|our) [query:{kin} (allergic|intolerant)] to again
        (I'm|I am) at the (gym|pool|door|gate|desk|bank|school)(,|;|.) what('s| is) <mine> (again|)
    """),
)

INTENTS = (MEMORY_SAVE, MEMORY_EMPTY, MEMORY_SEARCH)
