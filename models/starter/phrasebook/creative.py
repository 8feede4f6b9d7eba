"""Texts, code, games and schoolwork people want made: a larger model's work, and the starter says so."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import OUT_OF_SCOPE_REPLY
from models.starter.phrases import Intent, lines

WRITING = Intent(
    name="writing",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.68,
    phrases=lines("""
        write (me |)a (poem|haiku|limerick|song|sonnet|rap) (about autumn|for my wife|about my cat|about monday mornings|about {w})
        write (me |)a (short story|fairy tale|bedtime story|ghost story|love story|screenplay|novel) (about a dragon|set in space|for my kids|with a twist|about two {w}s)
        (write|draft|compose) (a|a short|a polite|a kind) note to (my landlord|{n}'s teacher|the school|our neighbours|my boss|the headmaster) (about the noise|saying {n} is ill|to say we're sorry|explaining why he was late|about the rent)
        (make|create|draw up|suggest|put together) (me |)a packing list for (a weekend|a fortnight|ten days|a trip|a holiday) (in|to) {c} (with kids|in winter|with a tent|for two|)
        write an essay (about climate change|on hamlet|about my summer|on the causes of inflation|of 500 words|on {w})
        write (a cover letter|a cv|a resignation letter|a complaint|a reference|a linkedin post|an ad for my bike|a product description|a wedding speech|a toast|an obituary)
        (help me write|draft|compose|can you draft) (a letter to my landlord|a birthday card for grandma|my best man speech|a love letter|a thank you card|an apology|an email to my professor)
        (I need|I want|give me) (a poem|a slogan for my bakery|a caption for this photo|a catchy title|a bio for my website|a quote about friendship|an opening line)
        how (do|should) I (start a cover letter|end an email|address a judge|phrase this nicely|write a eulogy|word a rejection|open my speech)
        what should I (write in the card|say in the toast|put in my dating profile|call my essay|caption this|reply to her text)
        (summarise|summarize|sum up|condense|shorten) (this article|this for me|the following text|the book dune|my essay|this chapter|the meeting|what he said|war and peace)
        (proofread|rewrite|rephrase|improve|polish|fix) (this|my essay|this sentence|my cover letter|the following paragraph|this email|my english|my grammar)
        (make|can you make) (this|it|my text|that sentence) (sound more formal|sound friendlier|shorter and clearer|more professional|less angry|rhyme|funnier)
        turn (this into bullet points|these ideas into an essay|my rant into a polite email|the story into a poem|it into plain english)
        (check|correct|fix) (my|the) (spelling|grammar|punctuation|english) (|in this|please|: me and him goes home)
        (continue|finish) (the story|this sentence: once upon a time|my poem|the lyrics|this text)
        give (me |)(feedback on my text|this a better ending|it a title|the hero a name|me a plot twist)
        tell (me|us) a (story|bedtime story|scary story|fairy tale|ghost story|true story|story about a brave mouse)
        (once upon a time|it was a dark and stormy night)
        (brainstorm|come up with|think of|invent|suggest|generate) (names for my cat|band names|ideas for a short film|a team name|party themes|a business name|ten blog topics|a username)
        (I need|got any|give me) (ideas for a costume|a name for my boat|blog post ideas|icebreakers|story ideas|science fair ideas|a theme for the party)
        what (are some good names for|should I call) (a kitten|my podcast|a coffee shop|my rock band|a startup|my novel)
        (invent|make up|create) (a word for that|a new language|a superhero|a cocktail|a holiday|a fantasy map|a recipe with {g})
        write (a|me a) (tweet|blog post|press release|newsletter|instagram caption|yelp review|headline|script for a podcast) (about {o}|about our launch|for the bakery|)
        write (lyrics|a chorus|a jingle) (about {w}|for my song|in the style of dylan|)
        write (in the style of|like) (shakespeare|hemingway|a pirate|dr seuss|a lawyer)
        paraphrase (this|the following|what einstein said|the first amendment)
        (expand|elaborate|say more|go into more detail|give me a longer version|be more specific)
        (simplify|put) (this|that|it) (for a child|in plain english|in layman's terms)
        (extract|list|pull) the (key points|main ideas|action items|names) from (this text|the minutes|the transcript)
        (analyse|analyze|interpret) (this poem|the lyrics of hotel california|hamlet's soliloquy|my dream|my data|this graph)
        (fill in|complete) (the blanks|the crossword|my tax return)
        what('s| is) wrong with (this sentence|my essay|the argument|this paragraph)
        how many words (is this|are in my essay|should a cover letter have)
        (describe|draw|paint|imagine) (a sunset|a cat in words|my dream house|a perfect day|the smell of rain|a city in the clouds)
        write (a|an) {w} about {w}
        (compose|write) something (nice|funny|romantic|deep) (for {n}|about {w}|)
        roast (me|my friend|my brother|my outfit)
        (give me|say) (a compliment|an affirmation|a motivational quote|a tongue twister|a proverb|some wisdom|a quote of the day|your best pick up line)
        what('s| is) a (good|witty|polite) (reply to that|comeback|way to say no|out of office message|toast for a wedding)
        (can|could|would) you (write something for me|write a poem|rewrite this|help me with an essay|summarise a text|check my spelling)
        (I'm|I am) (writing a novel|working on a speech|stuck with my essay)(, any ideas|, help me|. how should it start)
        (what|how) (rhymes should I use|do I end a story|do poets start|can I make this shorter)
        (a|one) (poem|haiku|limerick|short story|love letter|slogan) (about rain|please|for {n}|about my job)
        make (it|the text|my sentence) (longer|more polite|simpler|more exciting|sound british)
        (ten|three|five) (ideas for a party|names for a dog|titles for my blog|slogans|reasons to smile)
        (create|give me) a (character|plot|dialogue between two cats|metaphor for time|new word)
        (tell|write) (my life story|the story of nestor|a fairy tale with {n}|what happens next)
    """),
)

CODING = Intent(
    name="coding",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.36,
    phrases=lines("""
        write (a python script|a function|some javascript|a bash script|an sql query|a regex|a unit test|a macro|a program) (to rename files|that sorts a list|that checks for palindromes|for email addresses|to join two tables|for me|in rust)
        (code|program|build|make) (me |)(a snake game|a website|a calculator app|a todo app in react|a discord bot|a landing page)
        how do I (reverse a list in python|center a div|exit vim|merge two branches|undo a git commit|write a for loop in c|parse json in java|install pip)
        what does (this error mean|segmentation fault mean|error 404 mean|null pointer exception mean|this regex do|chmod 755 do|git rebase do)
        what('s| is) (recursion|a pointer|big o notation|a closure|object oriented programming|docker|a race condition|a hash map|kubernetes|git|a linked list)
        what('s| is) the difference between (a list and a tuple|tcp and udp|git merge and rebase|java and javascript|let and const|sql and nosql|a process and a thread)
        (debug|fix|review|refactor|optimise|optimize|explain|comment) (this code|my code|this function|my python script|this query|the following snippet|my css)
        why (is my code not working|does this loop never end|do I get a syntax error|is my query slow|won't this compile|is undefined not a function|does npm fail)
        (which|what) (programming language should I learn|framework is best|database should I use|editor do you recommend|sort is the fastest)
        is (python faster than java|php dead|rust hard to learn|tabs better than spaces|html a programming language|linux better than windows)
        translate this (code to python|function into typescript|script into bash)
        (give me|show me|I need) (an example of a for loop|a regex for phone numbers|a git cheat sheet|the sql for that|html for a table|a dockerfile for node)
        implement (quicksort|binary search|fizzbuzz|a stack in c|dijkstra|a linked list)
        (my|the) (build fails|tests don't pass|server returns 500|import doesn't work|page is blank)(, why|. any idea|, help me fix it|)
        def main(): (what's wrong here|fix this|why does it crash)
        print hello world in (c|python|rust|java|haskell|brainfuck)
        how (do|does) (compilers|neural networks|hash tables|databases|large language models|encryption|garbage collection|blockchains) work
        (generate|make|create) (a password|a random number|a uuid|a qr code|test data|fake names|a json schema|an excel formula)
        what('s| is) the (formula for vlookup|command to list files|shortcut to copy|regex for dates|css for a shadow|excel formula for the average)
        (explain|walk me through) (this stack trace|async await|the model view controller pattern|dns|what this code does)
        how do I (make an app|become a programmer|host a website|learn python|contribute to open source|hack|get into cybersecurity)
        (set up|configure|deploy) (a web server|nginx|kubernetes|my raspberry pi|a vpn for me|ssh keys)
        (can|could|do) you (code|write code|program|know python|read javascript|fix bugs|review my code)
        what('s| is) (python|linux|html|a variable|a loop|an algorithm|open source|a compiler|json|machine learning|a cookie)
        (how|why) (does|do) (regex work|git branches work|pointers exist|css hate me|floats lie)
        (write|give me) (a loop that counts to ten|a class for a dog|code to read a csv|a sort function|a batch file)
    """),
)

SCHOOL = Intent(
    name="school",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.32,
    phrases=lines("""
        (do|solve|help me with|can you do) my (homework|maths homework|chemistry homework|physics assignment|history essay|spanish exercises)
        (solve|answer) (this riddle|question 4|this equation for x|this word problem|exercise three|the quiz|these questions|the puzzle)
        solve (for x|the integral of x squared|the system of equations|x squared plus two x equals eight|this inequality)
        how do (you|I) (do long division|find the area of a circle|factor a polynomial|balance a chemical equation|calculate a standard deviation|convert fractions to decimals)
        (explain|teach me) (fractions|the quadratic formula|derivatives|probability|trigonometry|integrals|pythagoras|logarithms|bayes' theorem) (|to me|please|step by step|for dummies)
        what('s| is) (the derivative of sine|pi|a prime number|an imaginary number|a logarithm|a standard deviation|a fraction|the golden ratio|infinity plus one)
        is (zero even|one a prime number|a square a rectangle|zero a natural number|point nine repeating equal to one|91 prime)
        (prove|show) that (the square root of two is irrational|there are infinitely many primes|angles in a triangle add up to 180)
        (a train leaves|two trains leave) (the station|chicago) at 60 miles an hour(, when do they meet|, how long until it arrives|...)
        if john has three apples and gives two away(, how sad is he|, what does that teach us|, who is john)
        (quiz|test|drill) me (on capitals|on french verbs|on the periodic table|on times tables|about biology|for my driving test)
        (make|give me) (flashcards for biology|a quiz about rome|practice questions for algebra|a mnemonic for the planets|a lesson plan|a worksheet on fractions)
        what (topics are on the sat|should I know about cells|comes up in the citizenship test|do I need for a level physics)
        (what are|explain) the (themes of hamlet|main characters in emma|symbols in lord of the flies|causes of world war one) (|for my exam|for class)
        my (teacher|tutor|professor) (wants|needs) (an essay on macbeth|a summary of chapter two|three sources on fracking|a poem by friday)(, can you write it|. help|, I've no idea)
        I have (an exam|a test|a quiz) on (genetics|the cold war|trigonometry) (tomorrow|soon)(, teach me the basics|. explain it to me|, quiz me)
        how do I (cite a book in apa|write a lab report|write a thesis statement|structure an essay|take good notes in class|cram for a test)
        (I don't understand|I don't get|I'm stuck on) (fractions|this exercise|the subjunctive|my homework|question five|chemistry|why x equals four)
        which (university|subject|major|school) (should I apply to|is better for medicine|should I study|is hardest|has the best reputation)
        (what grade|which mark) would (this essay|my poem|that answer) get
        what('s| is) the next number( in the sequence|): (1 1 2 3 5|2 4 8 16|1 4 9 16|3 6 9)
        (how many ways|what are the odds) (can you arrange five books|of winning the lottery|of two sixes in a row|two people share a birthday)
        (mnemonic|rule|trick) for (the planets|sine and cosine|french genders|the order of operations)
    """),
)

PLAY = Intent(
    name="play",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.44,
    phrases=lines("""
        (let's play|can we play|I want to play|play|wanna play) (chess|hangman|tic tac toe|twenty questions|rock paper scissors|a word game|truth or dare|a game|20 questions|trivia|i spy|battleship|scrabble)
        (let's|can we|shall we) (play something|do a quiz|do a crossword|have a rap battle|do some trivia|play would you rather|roleplay)
        (rock|paper|scissors|I choose rock|checkmate|e4|knight to f3|your move|go fish|truth|dare|hit me)
        (flip a coin|roll a dice|roll two dice|throw a d20|pick a card|toss a coin|spin the wheel|draw straws|heads or tails)
        (pick|choose|think of) (a number|a number between one and ten|a random number|a colour|a card, any card|one of these|for me)
        (guess|can you guess) (my age|what I'm thinking|the number I'm thinking of|who I am|my name|my star sign)
        (ask|give|tell) me (a riddle|a trivia question|a brain teaser|a maths puzzle|a quiz question|a would you rather|an icebreaker question)
        (what|who) am I: (I have keys but no locks|I follow you all day but vanish at night|the more you take the more you leave behind)
        what has (four legs in the morning|hands but can't clap|a neck but no head|keys but no doors|one eye but can't see)
        why did the chicken cross the road
        (knock knock|who's there|banana who)
        (pretend|act like|imagine|speak like) (you're a pirate|you are my grandmother|you're a cat|you are sherlock holmes|a medieval king|you're my therapist|yoda|a grumpy waiter)
        (you are|you're|be) (a dungeon master|my interviewer|my french teacher|a tour guide|the villain|a talking tree) (and I'm the customer|for the next ten minutes|, ask me questions|now)
        (roleplay|role play) (a job interview|as a detective|with me|a doctor's visit|that we're on mars)
        (start|run|begin) (a text adventure|a dungeons and dragons campaign|a murder mystery|an interactive story|the interrogation)
        I (attack the goblin|open the chest|walk into the cave|cast fireball|look around the tavern)
        (can you|could you|please) (rap|freestyle|beatbox|recite a poem|speak like yoda|talk in rhymes|meow|impersonate trump|do an accent)
        (talk|chat|flirt|argue|gossip) with me
        (let's chat|let's talk|talk to me|keep me company|have a chat with me|I just want to talk|let's have a conversation|chat with me a bit)
        (amaze|surprise|impress|shock|challenge|teach) me
        (tell me|say|teach me) something (interesting|new|I don't know|clever|surprising|weird|smart|random|useful|about yourself nobody knows)
        (fun fact|random fact|fact of the day|word of the day|quote of the day|today in history|trivia|did you know)
        (give|tell) me (a|another) (fun fact|random fact|weird fact|cool fact|history fact|animal fact)
        (what should I name|invent a backstory for|design) my (character|dnd rogue|sim|elf|pokemon team)
        how do (you|I) (beat the ender dragon|win at monopoly|solve a rubik's cube|castle in chess|get past level nine|count cards|play poker)
        (what are|explain) the rules of (chess|poker|cricket|uno|catan|mahjong|go fish|backgammon)
        (who would win|in a fight), (batman or superman|a bear or a shark|goku or naruto|pirates or ninjas)(, who wins|)
        (predict|tell) (the future|my future|who wins the world cup)
        what (colour|number|animal|fruit|season) (am I thinking of|would I be|are you)
        (do|can|could) you (play chess|play games|tell stories|tell riddles|rhyme|do magic tricks|keep a secret)
        (I spy with my little eye|tag, you're it|your turn|I win|you lose|best of three|double or nothing)
        (ask me anything|ask me a question|interview me|tease me|scare me|hypnotise me)
        (start|begin) (the quiz|the game|a story|the adventure|round two)
    """),
)

FURTHER = Intent(
    name="further_questions",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.56,
    phrases=lines("""
        (why|why not|how so|how come|why is that|what do you mean|since when|says who|like what|who says)
        (tell me more|explain that|can you explain|explain|go on|elaborate on that|what else|and then what|what does that mean)
        (I have|I've got|can I ask|may I ask|quick|got) a question(:|,) (why do cats purr|who wrote dracula|is mercury a planet|how do magnets work|what is love)
        (quick question|question for you|just wondering|out of curiosity|random question|I was wondering|silly question)(,|:) (how tall is mount everest|who invented pizza|why is blood red|do ants sleep|is water wet|what's a haiku)
        (do you know|any idea|can you tell me|tell me|I'd like to know|I wonder) (who wrote hamlet|why the sky is blue|how many people live in {c}|what a quark is|how vaccines work|who painted guernica)
        (do you happen to know|you wouldn't know|would you know) (how a clutch works|who sang africa|where kiwis come from|if bats are blind|what causes hiccups)
        (my kid|my boss|a friend|my teacher|{n}) (asked me|wants to know|asked) (how rainbows form|what inflation is|why we yawn|who invented money|what a subsidy is)
        (we were arguing about|we had a bet on|can you settle this:) (whether a tomato is a fruit|who played the first bond|which is bigger, texas or france|whether fish feel pain)
        I (read|heard|saw) that (coffee stunts your growth|sharks don't get cancer|gold comes from space|we share dna with bananas)(, is that true|. is it true|. really|)
        I (don't know|never understood|always wondered|forgot from school) (how planes fly|what a quark is|why we have leap years|who voltaire was|how elections work)
        (what's|what is) (the deal with|up with|the story with|the point of) (daylight saving time|crypto|the royal family|leap years|black friday|tiktok|nfts|kombucha)
        (did you know|is it true) that (honey never spoils|octopuses have three hearts|bananas are berries|sharks are older than trees)
        (name|list|give me) (ten fruits|five rivers|all the colours of the rainbow|some famous painters|the beatles|three dinosaurs|the zodiac signs|musical keys|two prime ministers)
        how (does|do|did) (the internet|a bill become law|the lottery|credit scores|airbags|a piano|tattoos|the eu|inflation|insurance|a mortgage) work
        how (is|are) (cheese|wine|paper|movies|chips|diamonds|jeans|pencils|beer|cars) made
        who (makes|owns|founded|runs|started) (toyota|ikea|wikipedia|netflix|red bull|the bbc|lego|tiktok|openai|amazon)
        what (is|was) (the marshall plan|the turing test|a bauhaus chair|jazz|the stanford prison experiment|the manhattan project|blues|art deco|dada)
        how much (does a netflix subscription cost|is a lamborghini|do teachers earn|does a tiny house cost|is the mona lisa worth|did the moon landing cost)
        what('s| is) (your ip address|the wifi password at starbucks|the emergency number in germany|the number for pizza hut|elon musk's phone number)
        (is there|are there) (snakes in ireland|sharks in the mediterranean|a bank holiday in may|vegan options at mcdonald's|any castles in scotland)
        when (is|does) (easter this year|ramadan start|the next olympics|summer break start|black friday|diwali|the superbowl|daylight saving end)
        (what|which) (day is mother's day|movies are in the cinema|bands play at glastonbury|bus goes to the airport|trains run on sunday)
        what do (you think he meant|people see in him|women want|babies dream about|cats think of us|I do with a degree in art)
        (how|why) (are you so slow|don't you know that|can't you answer that|are you so stupid about history)
        (think|reason|work it out|use logic|try harder|think step by step|give it another try|answer the question|just answer)
        (explain|describe|tell me about) (|the ){w}
        <explain> (|the ){r}
        what('s| is) (a|the) {w} {w}
        why (do|are|is|does) {w}s {w}
        who (is|was) {n} {r}
        how (does|do) (a|the) {w} work
        which {w} is the (best|fastest|oldest|biggest|cheapest)
        (is|are) {w}s (dangerous|edible|alive|expensive|real|rare|good for you)
        (compare|difference between) {w} and {w}
        what do you think of {w}s
        (hey|so|right), (who is the president now|what's the tallest building|how do vaccines work|what's a good film|why is it called wifi)
        (let me ask you something|one question|another question|next question): (what is time|who was buddha|how do bees fly|why do we laugh)
        (can|could) you (explain|tell me about|help me understand) (inflation|the stock market|black holes|the bible|evolution|how cars work)
        (what|who) (is|was) (the best|the worst|the most famous) (singer of all time|film ever made|inventor|painter|dictator|pizza topping)
        what (is|are) the (benefits of yoga|side effects of aspirin|rules of tennis|laws on drones|ingredients of mayonnaise|stages of grief)
        (how|what) (old do I have to be to vote|is the drinking age in japan|do I need to become a pilot|is the speed limit in germany)
        (why|when) (do we|did we) (celebrate easter|sleep|shake hands|start cooking food|clap|say bless you)
        (what|which) (nuts are the healthiest|cars last longest|jobs pay well|cheese is vegan|tea has no caffeine|bears are dangerous)
        (somebody|someone|my brother) told me (that carrots help you see|bulls see red|the great wall is visible from space)(, right?|, is that so|. true?)
        (how|where) (is|was) (silk made|lego invented|pizza invented|the first car built|chess invented)
    """),
)

INTENTS = (WRITING, CODING, SCHOOL, PLAY, FURTHER)
