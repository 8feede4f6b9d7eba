"""Questions and wishes about anything at all, with words drawn at random: the supplement to the natural ones beside it."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import OUT_OF_SCOPE_REPLY
from models.starter.phrases import Intent, lines

TRANSLATE = Intent(
    name="any_translation",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.12,
    phrases=lines("""
        (translate|please translate|can you translate|could you translate) {r} (to|into|in) {language}
        (translate|please translate|can you translate) (this|that|it|the following|this text|this sentence|my text) (|to {language}|into {language}|to {language}: {r})
        (translate|translation of) "{r}" (|to {language}|into {language}|in {language})
        how (do|would|can) (you|I|one) say {r} in {language}
        how do you (say|write|spell|pronounce) {r} (|in {language})
        (what is|what's) {r} in {language}
        (what's|what is) the {language} (word|expression|term|phrase|translation) (for|of) {r}
        (say|put|write|express) (this|{r}|it|that) in {language}
        what does {r} mean in (English|{language})
        (do|can) you (speak|understand|know|write|read) {language}
        {language} (translation of|for|word for) {r}
        (I need|give me|I want) {r} (in|translated to|translated into) {language}
        (teach|help) me (|learn |some |with )({language}|a {language} word|{language} words|{language} grammar)
        (what language is|which language is) (this|{r}|that)
        (speak|talk to me in|answer in|reply in|switch to) {language}
    """),
)

WRITE = Intent(
    name="any_writing",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.2,
    phrases=lines("""
        write (a|an|me a|me an|us a) (poem|story|essay|song|letter|haiku|limerick|speech|blog post|report|paragraph|novel|cover letter|toast|summary|review|joke book|script|birthday message|sonnet|tweet|press release|caption|wedding speech) (|about {o}|about a {w}|for {n}|to {n}|about {w} and {w}|on {w})
        (compose|draft|create|make up|come up with|invent|generate|produce) (a|an|me a) (poem|story|song|letter|haiku|speech|slogan|name|title|plan|recipe|riddle|quiz|outline|schedule|password|username) (|about {o}|for {n}|for my {w}|about a {w}|for a {w})
        (write|generate|create|make|fix|debug|explain|refactor|review) (some |me some |the |this |my |)(code|python|a function|a program|a script|javascript|a regex|html|sql|a bash script|unit tests|an algorithm) (|that {w}s {w}s|to {v} {o}|for me|in python|for {w})
        (summarise|summarize|shorten|proofread|rewrite|correct|improve|edit|rephrase|paraphrase|simplify|continue|expand|check) (this|my {w}|the {w}|this text|this article|the following|this email|my essay|the text|{r}|this paragraph|this document|my grammar)
        (tell|read) me (a|another) (story|fairy tale|bedtime story|poem|riddle|fun fact|secret|tale) (|about {o}|about a {w}|about {n})
        (give|tell|suggest) me (some |)(advice|tips|ideas|suggestions|inspiration|recommendations|a recipe|a tip|feedback) (on|about|for|with) ({o}|my {w}|a {w}|{w})
        (plan|organise|organize|design) (a|my|our) (trip|holiday|party|day|week|meal|wedding|workout|garden|budget|menu) (|to {c}|for {n}|for two|in {c}|for me)
        (recommend|suggest) (a|some|me a|me some|any) (good |)(book|film|movie|song|restaurant|recipe|game|podcast|{w}|wine|books|films|music|names) (|for {n}|about {w}|for tonight|in {c}|to me)
        give me (a|an|three|five|ten|some) (word|words|name|names|synonym|synonyms|idea|fact|facts|quote|quotes|rhyme) (|for {w}|of {w}|about {w}|that rhyme with {w}|to {v} {o})
        (help me|assist me) (write|with|understand|learn|decide|choose|solve|prepare|study|fix) (|my |a |the ){w}
        (let's|can we|could we) (play a game|play chess|talk about {w}|have a chat|discuss {w}|play {w}|chat|talk|do a quiz|roleplay|pretend you're a {w})
        (solve|answer) (this|the|my) (riddle|puzzle|equation|question|homework|crossword|exercise|problem) (|: {r}|for me)
        (pretend|imagine|act like|act as|roleplay) (you are|you're|as|to be|a|like) (a |){w}
        (make|write|draw up|put together) (me |us |)a (packing list|checklist|meal plan|study plan|training plan) for (a week|ten days|a weekend|two nights|a trip|a holiday) (in|to) {c}
        (write|draw up|make up|put together) (me |)a (packing list|meal plan|checklist|travel plan) (for {c}|for camping|for the beach|for a family of four)
        (analyse|analyze|evaluate|compare|rate|judge|criticise) (this|my {w}|the {w}|{w} and {w}|{r} and {r}|this text)
    """),
)

KNOWLEDGE = Intent(
    name="any_knowledge",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.52,
    phrases=lines("""
        how many (calories|carbs|vitamins|grams of sugar|proteins|slices) (are |are there |)in (a|an|one) (banana|egg|{g}|pint of beer|slice of pizza|bowl of {g}|loaf|{w})
        how many (players|people|members|musicians|horses|teams|judges) (are |)(there |)(in|on) (a|an|the) (cricket team|football team|orchestra|jury|league|choir|{w} team|band|parliament)
        how many (weeks|months|days|hours|years) (does|do|did|will|can) (a pregnancy|the winter|a {w}|the war|it|a cold|a cat|you) (last|take|live|sleep|survive)
        how (many days|many weeks|many sleeps|long|many months) (till|until|to|before|are left until) (christmas|easter|my birthday|halloween|summer|the weekend|new year|the holidays|{n}'s wedding|spring)
        (who|why did someone) (decided|decide) that (an hour has sixty minutes|a week has seven days|a foot has twelve inches|a year has twelve months)
        how many ({w}s|{g}|{w}s and {w}s|songs|books|children|wives|goals) (did|does|do|has|have) ({n}|{n} {r}|the {w}|they|shakespeare|people|you) (have|write|eat|score|own|need|had|sold)
        how much (does|would) (a|an|the|one) ({w}|{g}|new roof|{w} {w}|good bike) (weigh|eat|earn) (|on average|in a year)
        why (is|are) (the |)(sky|grass|sea|sun|moon|ocean|snow|blood|{w}|{w}s|cats|fire|night) (blue|green|red|hot|cold|round|so {w}|{w}|important|dark|salty|wet|white|so expensive)
        why (do|does|did|don't|can't|won't) (the |)({w}s|{w}|people|cats|dogs|we|birds|they|{n}) ({w}|sleep|sing|bark|fly|purr|dream|yawn|die|{v} {o}|laugh|like {w}s)
        (who|what) (is|was|were|are) (the |a |an |){w} (of {c}|of the {w}|in {c}|)
        (who|what) (is|was|were|are) ({r}|the {r}|{n} {r}|{r} and {r})
        who (invented|discovered|wrote|painted|won|built|founded|killed|directed|composed|designed|made|sang|created|played|owns|leads|rules) (the |)({w}|{r}|{w} {w}|world cup|first {w}|{w} of {w}|war|{c}|election|telephone|Mona Lisa)
        who (is|was) the (president|king|queen|prime minister|first man on the {w}|best {w}|richest person|boss|author|inventor|mayor|ceo|director) (of {c}|of {r}|of the {w}|in the world|)
        (what's|what is|whats) the (capital|population|history|meaning|currency|flag|size|area|language|best kind|colour|origin|purpose|plural|opposite|definition|height|weight|speed|religion) of (|the |a |an )({c}|{w}|{r}|life|gold|light)
        (what's|what is) the (tallest|biggest|smallest|fastest|longest|oldest|largest|best|deepest|most expensive|highest|hottest) ({w}|mountain|river|animal|country|city|building|planet|ocean|tree) (in the world|in {c}|on earth|ever|)
        (what's|what is) the (difference|relationship|connection|distance) between (a |the |)({w}|{r}|{c}) and (a |the |)({w}|{r}|{c})
        (what's|what is) (a|an|the) ({w}|{r}|quark|black hole|noun|verb|atom|prime number|neural network|{w} {w})
        (what is|what's) (love|time|life|happiness|truth|consciousness|gravity|energy|art|freedom|beauty|philosophy|money|democracy|photosynthesis|entropy|inflation|the meaning of life|death|music|nothing|infinity|space)
        what (causes|makes|creates) (the |a |)({w}|{w}s|rain|thunder|earthquakes|rainbows|wind|cancer|rust|hiccups|inflation) (|{w})
        what (happens|happened|would happen) (if|when|to|in|after) (|I |you |the |we )({w}|{w} {w}|{v} {o}|{c}|{r}|the {w} {w}s|mix {w} and {w})
        what (colour|color|kind of animal|sound|shape|species|size) (is|are|does) (a |the |)({w}|{w}s|zebra|{r}) (|make|have)
        what do ({w}s|you think about {w}|you think of {w}|people do in {c}|cats eat|{w}s eat|bees do|you think)
        (how) (does|do|did) (a |an |the |)({w}|{w}s|{r}|engine|magnets|vaccines|planes|computer|brain|internet|heart|stock market|fridge|elections|batteries|birds) (work|fly|grow|sleep|{w}|move|think|see)
        how (do|can|should|would) (I|you|we|people) (make|cook|build|fix|clean|grow|learn|get|find|draw|repair|start|stop|become|lose|bake|tie|knit|write|train|improve|remove|install|solve|paint|choose|prepare) (|a |an |the |my )({w}|{g}|{r}|{o}|weight|money|friends)
        how (many|much) ({w}s|{w}|people|countries|planets|calories|legs|bones|languages|stars|teeth|sugar|water) (are there|are in {c}|does a {w} have|live in {c}|is in {g}|are in a {w}|has a {w}|do I need|are in the world|exist)
        how (old|tall|big|far|fast|deep|heavy|long|rich|hot|high|large|strong|dangerous) (is|was|are) (the |a |)({w}|{r}|{c}|{n} {r}|sun|moon|universe|earth|{w}s|Eiffel Tower|blue whale|{w} {w}|pyramids)
        how much (does|do|did) (a |an |the |)({w}|{r}|{w}s|elephant|blue whale|teacher) (weigh|earn|eat|sleep)
        how (far|long) (is it |is the way |does it take |)(to|from) ({c}|the {w}|the moon|{c} to {c})
        when (did|was|were|will|is|does) (the |)({w}|{r}|{w} {w}|war|{c}|{n} {r}|world war|titanic|dinosaurs|election|next eclipse) (end|start|begin|built|invented|born|happen|die|founded|discovered|sink|)
        where (is|are|was|were|do|does|did) (the |a |)({w}|{r}|{c}|{w}s|{w}s live|{w} come from|{w} grow|{g}|a good {w}|penguins live)
        (is|are|was|were) (a |an |the |)({w}|{w}s|{r}|{g}|pluto|tomato|spiders|whales|the earth|water) (a |an |)({w}|better than {w}|healthy|dangerous|bad for you|real|edible|a planet|a fruit|safe|poisonous|expensive|worth it|good for you|flat|insects)
        (can|could|do|does|should|will) (dogs|cats|people|fish|birds|a {w}|{w}s|humans|babies|plants|robots|we|penguins) ({w}|eat {g}|fly|swim|see colours|live on {w}|think|{w} {w}s|dream|have {w}s|feel pain|drink {g})
        <explain> (the |)({w}|{r}|quantum physics|quantum entanglement|relativity|photosynthesis|blockchain|evolution|{w} {w}|the {w}|gravity|economics|the war|history of {c}|{c}|black holes|climate change|machine learning|the {w} of {w}) (| to me|like I'm five|in simple words|briefly|please)
        what do you (think|feel) about (the |my |)({w}|{r}|{w}s|politics|{c}|religion|football|love|me|{w} {w}|war)
        what('s| is) your (opinion|view|favourite {w}|favorite {w}|favourite colour|favorite color|take|favourite food|favorite movie|advice) (|on {w}|about {w}|of {w}s)
        (do you|would you) (like|love|hate|believe in|eat|feel|drink|want|dream of|think about) ({w}|{w}s|music|ghosts|aliens)
        (should|would|could) I (buy|eat|sell|learn|marry|visit|get|wear|study|read|watch|invest in|take|try|quit) (a |an |the |my |)({w}|{r}|{g}|{n}|{c}|job|{o})
        (who|which|what) (would win|is better|is stronger|is faster|is healthier|is cheaper|is bigger)(,|:|) (a |)({w}|{r}) or (a |)({w}|{r})
        (which|what) (is the best|are the best|is the fastest|is the nicest|is your favourite) ({w}|way to {w}|{w} in {c}|{w}s|programming language|phone|car|country)
        (what|which) (books|films|movies|songs|games|{w}s|animals|countries|foods|languages|planets) (are {w}|should I read|should I watch|are there|are popular|do you like|have {w}s|start with {w}|are in {c})
        (tell|teach) me (something|a fact|an interesting fact|more|everything|all) (about|on|of) (the |)({w}|{w}s|{r}|{c}|history|space|physics|{n} {r}|dinosaurs)
        (name|list) (three|five|ten|some|all|a few|two|the) ({w}s|countries|animals|planets|{w} {w}s|presidents|colours|fruits|rivers|cities in {c})
        (is|was) it (true|possible|legal|safe|normal|healthy|bad|ok|rude|illegal) (that {w}s {w}|to {w} {w}s|to eat {g}|to {v} {o}|that the {w} is {w}|to travel to {c})
        does (god|santa|luck|{w}|magic|love|the {w}|{r}) (exist|matter|work|{w}|help|hurt|last)
        (did|has|have|was|were) ({n}|the {w}|{r}|we|humans|the {w} {w}|anyone|{c}) (ever {w}|been to {c}|go to the moon|{w} {w}|die|happen|change)
        (spell|define|pronounce) {w}
        what (rhymes with|means|is another word for|is the opposite of|is the plural of) {w}
        (what did|what does|what has) ({n}|the {w}|{r}|the president|einstein|shakespeare) (say|do|mean|write|invent|think|want|look like) (|about {w}|in {c}|to {n})
        (am I|are we) (pretty|alone in the universe|smart|dreaming|a {w}|old|right|crazy|going to die|tall enough)
        what (time|day|date) (is a {w}|was {n} born|did the {w} {w}|does the {w} mean|do cats sleep|was the {w} invented|is best to plant {w}s)
        how (do|can|would) (I|you) (set|change|turn off|delete) (an alarm|a timer|a reminder|the clock) on (a|an|my|the) (phone|android phone|fitbit|garmin|microwave|oven|smart watch|{w}|ipad)
        (set|setting) (an alarm|a timer|a reminder) on (a|an|my) (android phone|fitbit|garmin|microwave|ipad|samsung)(,| -|:|;) (how do I do that|how does that work|how does one do it|how)
        (what is|what's) (a date|a timer made of|a week|a second|a note in music|a reminder in philosophy|a list in python|a clock made of|a browser|an app|a volume in chemistry|a unit)
    """),
)

INTENTS = (TRANSLATE, WRITE, KNOWLEDGE)
