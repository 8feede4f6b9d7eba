"""Advice, how-to and opinions people ask for: a larger model's work, and the starter says so."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import OUT_OF_SCOPE_REPLY
from models.starter.phrases import Intent, lines

HOUSEHOLD = Intent(
    name="household",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.52,
    phrases=lines("""
        how do I (boil an egg|make pancakes|cook rice|poach an egg|bake sourdough|make a roux|roast a chicken|season a cast iron pan)
        how long (do I boil eggs|should I roast a chicken|does rice take|do I steam broccoli|can I keep cooked rice|does milk last once opened|do potatoes need)
        how long should I (cook a steak|bake salmon|let dough rise|soak chickpeas|marinate chicken|brew green tea)
        what can I (make with leftover rice|cook with eggs and spinach|use instead of buttermilk|substitute for eggs|do with stale bread|bring to a potluck)
        what('s| is) (a good|an easy|a quick|the best) (recipe for banana bread|way to cook asparagus|weeknight dinner|cake for beginners|vegan lasagne|marinade for tofu)
        (give me|I need|got) (a|an easy) recipe (for|with) (chicken curry|tomato soup|lentils|zucchini|an apple pie|{g}|leftovers)
        what (goes well|wine goes) with (lamb|fish|blue cheese|sweet potatoes|salmon)
        what should (I|we) (eat tonight|have for dinner|cook for six people|make for lunch|serve at a baby shower)
        is it (ok|safe) to (eat moldy bread|refreeze meat|eat raw cookie dough|eat eggs past the date|drink rainwater|microwave foil)
        how do I (get red wine out of a carpet|remove mould from a wall|unclog a drain|descale a kettle|get rid of ants|clean burnt pans|get gum off a shoe)
        how (do|can) I (fix a leaking tap|hang a picture straight|stop a door squeaking|bleed a radiator|patch a hole in drywall|change a fuse|tile a bathroom)
        how do you (tie a tie|fold a fitted sheet|sharpen a knife|change a tyre|jump start a car|sew on a button|iron a shirt|tie a bowline)
        why is my (fridge so loud|washing machine leaking|car making a grinding noise|toilet running all the time|bread so dense|basil dying|radiator cold at the top)
        my (dishwasher|boiler|laptop|bike chain|toilet|hoover) (won't start|keeps leaking|makes a weird noise|smells funny)(, what should I do|. any ideas|, how do I fix it|. what could it be|)
        the (smoke alarm|sink|oven|lawnmower|printer) (keeps beeping|is blocked|won't heat up|won't turn on|is smoking)(, help|. what now|, what do I do|, why is that)
        how often should I (water a cactus|change my sheets|oil a bike chain|repot an orchid|service the boiler|wash jeans|replace a toothbrush)
        when (should|do) I (plant tomatoes|prune roses|sow carrots|harvest garlic|repot my monstera|mow for the first time)
        what (plants survive|can I plant) (in the shade|on a north facing balcony|with no sun|in clay soil)
        how do I (train a puppy|stop my dog barking|get my cat to use the litter box|introduce two cats|stop my rabbit chewing cables|clip a parrot's nails)
        can (dogs eat grapes|cats drink milk|rabbits eat lettuce|hamsters eat cheese|chickens eat rice|dogs have chocolate)
        my (dog|cat|hamster) (ate|swallowed) (a grape|some chocolate|a sock|a lily|an onion)(, is that bad|. what do I do|, help|, should I worry)
        which (paint|glue|drill bit|lightbulb|fertiliser|mattress|wood) (should I use for a bathroom|is best for tiles|do I need for brick|do I want|is good for bad backs|works outdoors)
        how much (flour for twenty pancakes|paint do I need for a bedroom|salt goes in pasta water|sugar is in cola|protein is in tofu|wine for ten guests)
        how many (calories are in an avocado|eggs a week are healthy|carbs in rice|spoons of coffee per cup|litres of water should I drink)
        what temperature (should I bake cookies at|is medium rare|do you wash wool at|is safe for chicken|should a fridge be)
        how do I (save|lower|cut) (on heating|my electricity bill|water at home|money on groceries)
        what's the (trick|secret) to (fluffy rice|crispy potatoes|clean windows|a weed free lawn|a good pie crust)
        how to (get rid of fruit flies|make cold brew|fix a zipper|remove a stripped screw|keep bananas fresh|clean suede|build a raised bed|cook {g})
        any tips for (cleaning an oven|moving house|packing light|keeping orchids alive|a tiny kitchen|composting)
        steps to (change a tyre|install a dimmer switch|make kombucha|assemble a wardrobe|wallpaper a room)
        I burnt (the rice|the pan|my tongue|the toast), (what now|can I save it|how do I fix that)
        ran out of (eggs|baking powder|butter|yeast) halfway through baking(, what can I use instead|. any substitute|)
        how do (I|you) (cook|make|clean|fix|store|use) (|a |the |my )({g}|{w})
        (what's|is there) a good (substitute for cream|way to store herbs|trick to peel garlic|knife for bread)
        (how|when) do I know (if an avocado is ripe|if chicken is done|when the oil is hot|if eggs are bad|if the cake is baked)
        can I (freeze cheese|reheat rice|wash silk|put this in the dishwasher|bleach jeans|plant garlic now)
        why does my (cake sink|cat bite|coffee taste sour|plant have brown tips|shower smell|bread not rise)
        what (should I|do I) feed (a hedgehog|my sourdough|a newborn kitten|the birds in winter|tomato plants)
    """),
)

HEALTH = Intent(
    name="health",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.36,
    phrases=lines("""
        what are the symptoms of (flu|diabetes|appendicitis|anaemia|a concussion|burnout|strep throat)
        how do I get rid of (a headache|hiccups|a sore throat|acne|dandruff|heartburn|a stye|back pain|bad breath)
        my (head|back|knee|throat|stomach|ear|shoulder) hurts(, what should I do|. what can I take|, is that serious|. should I see a doctor|)
        I (can't sleep|keep getting dizzy|have a fever of 39|have a rash on my arm|twisted my ankle|feel faint)(, what can I do|. what helps|, what does that mean|. should I worry)
        is (coffee|red wine|gluten|fasting|melatonin|intermittent fasting|cracking my knuckles|sleeping late|screen time) (bad|good|healthy|dangerous) (|for you|for me)
        how much (sleep do I need|water should I drink a day|ibuprofen is safe|vitamin d should I take|sugar is too much|exercise is enough)
        can I (take ibuprofen with alcohol|mix paracetamol and aspirin|run with a cold|drink while on antibiotics|fly when pregnant|get a tan through a window)
        what('s| is) a (normal blood pressure|healthy weight for my height|resting heart rate|good bmi|normal temperature)
        how do I (lose weight|build muscle|lower my blood pressure|quit smoking|stop biting my nails|fall asleep faster|improve my posture|get more energy)
        what (exercises help with back pain|foods have iron|vitamins should I take|stretches are good for runners|helps against nausea|tea is good for sleep)
        (how long does|when will) (a cold last|jet lag go away|a bruise heal|the flu stay contagious|a sprain take|caffeine stay in the body)
        why (do I keep sneezing|am I always tired|do my eyes twitch|do my knees crack|do I get brain freeze|is my nose running)
        (give me|make me|I need) (a workout plan|a training plan for a 10k|a diet plan|a yoga routine|a stretching routine|a meal plan for the week)
        should I (see a doctor about this mole|go to the er|put ice or heat on it|get the flu shot|pop this blister|eat before running)
        I'm (pregnant|diabetic|lactose intolerant|allergic to nuts|feeling feverish), (can I eat sushi|what can I eat|is honey ok|what should I avoid)
        (what's|is there) a (natural remedy|home cure|quick fix) for (a cough|hangovers|a stuffy nose|mosquito bites|sunburn)
        how do (antidepressants|painkillers|vaccines|contact lenses|antihistamines) work
        what does (a high white cell count|cholesterol of 240|an mri|benign|chronic) mean
        how do I do (cpr|a proper push up|the heimlich manoeuvre|a squat|first aid for burns|box breathing)
        I think I (have a cold|broke my toe|ate something bad|have covid|sprained my wrist)(, what now|. what should I take|, how can I tell)
        I feel (anxious|overwhelmed|burnt out|depressed)(, what helps|. how do I cope|, what should I do about it|. any advice)
        am I (depressed|too old to start running|drinking too much|getting enough protein|overweight)
        is it normal (to talk to yourself|to wake up at 3 every night|that my ears ring|to be tired after eating|that my dog snores)
        (diagnose me|what's wrong with me|what illness do I have|guess my illness)
        how (bad|harmful|healthy) is (vaping|a vegan diet|instant ramen|sitting all day|cold showering)
        (what|which) (pills help against a cold|doctor do I need for my knee|painkiller is strongest|food is good for the heart)
        how (many|much) (hours should a teenager sleep|pushups should I do|alcohol is too much|coffee is safe)
        is (this rash dangerous|a fever of 38 bad|snoring unhealthy|tap water ok for babies|it a cold or allergies)
        (my|the) (baby|toddler|husband|mother) (has a fever|won't eat|fell on his head|coughs all night)(, what do I do|. is it bad|)
        (what|how long) (does a root canal cost|is the flu contagious|should I rest after surgery|can I fast)
    """),
)

LIFE = Intent(
    name="life_advice",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.72,
    phrases=lines("""
        how do I (ask for a raise|quit my job nicely|make friends in a new city|get over a breakup|apologise to a friend|say no politely|stop procrastinating)
        should I (quit my job|text him back|buy or rent|go back to school|get a dog|move in with her|tell my boss|dye my hair|take the offer)
        should I (wear the blue dress or the red one|learn piano or guitar|buy a mac or a pc|get a cat|go out tonight or stay in|invest in gold)
        my (boss|girlfriend|flatmate|mother in law|neighbour|best friend|teenager) (is ignoring me|is mad at me|never listens|keeps interrupting me|lied to me|is too loud)(, what should I do|. any advice|, help|. what would you do|)
        (what|which) (gift|present) (should I get|do I buy) (for my dad|for a ten year old|for my boss|for someone who has everything|for a housewarming|for mother's day)
        what (should|could|can) I (get|give|buy) (my wife for our anniversary|a coffee lover|my secret santa|a teenage girl|{n} for her birthday)
        how do I (deal with a difficult coworker|tell my parents|know if he likes me|talk to my teenager about drugs|break up with someone|comfort a grieving friend)
        does (she|he) (like me|still love me|want me back)
        (give me|I need|got any) (some |)(dating advice|career advice|advice on money|life advice|parenting tips|relationship advice|a pep talk|motivation)
        (motivate|encourage|inspire|comfort|reassure|distract) me
        how do I (invest my savings|save for retirement|get out of debt|start a business|make a budget|do my taxes|build credit|buy a house)
        (what's|explain) (the best way to invest 1000 euros|a good mortgage rate|compound interest|a tax free allowance|an etf|the difference between stocks and bonds)
        is (bitcoin|gold|a pension|renting|leasing a car|that warranty) (a good investment|worth it|better than a savings account|a scam)
        how much (should I save each month|rent can I afford|should I tip in america|does a wedding cost|does a plumber earn|is a used tesla worth)
        can my (landlord|boss|ex|neighbour|employer) (raise the rent|fire me for being sick|keep my deposit|read my emails|build a fence there|refuse my holiday)(|, legally)
        is it (legal|illegal|against the law|allowed) to (record a phone call|park on the pavement|download films|film the police|ride a bike drunk|collect rainwater)
        (what are|do I know|tell me) my rights (as a tenant|if I'm arrested|when a flight is cancelled|at work|if a parcel is lost|)
        how do I (contest a parking fine|write a will|sue someone|apply for a visa|renew a passport|register a company|get a refund from an airline)
        what (do I|should I|shall I) (wear to a wedding|wear to an interview|say in a eulogy|ask in an interview|bring to a dinner party|name my cat)
        what (questions should I ask|do they ask|salary should I ask for|should I say) (at the interview|in a job interview|on a first date|for a junior role)
        (what|which) (job|career|haircut|degree|sport|dog breed|instrument|hobby) (would suit me|should I choose|is right for me|pays best|is easiest to learn)
        how can I (be happier|become more confident|focus better|wake up earlier|read faster|learn to draw|get better at chess|stop worrying|be more productive)
        (help me|I need help to) (decide|choose between two job offers|make a decision|pick a name for my baby|plan my week|get organised|get my life together)
        (recommend|suggest) (a book|a film|something to watch|a podcast|a good thriller|a board game for four|a holiday destination|an anime|a documentary)
        (what|which) (book should I read next|film should we watch tonight|series is worth watching|game should I play|album is good for running|podcast do you like)
        any (good|nice) (books|films|shows|podcasts|games|restaurants|ideas) (you can recommend|to recommend|for a rainy day|for the weekend|like dune)
        what should (we|I) do (this weekend with kids|on a rainy sunday|for our anniversary|in my gap year|with my life|about the mice)
        where should (I|we) (go on holiday|eat tonight|go on a first date|move to|honeymoon|spend new year's)
        I'm bored(, what can I do|. entertain me|, give me something to do|. any ideas|, got ideas)
        (which|what) (phone|laptop|car|camera|mattress|vacuum|bank|headphones) should I (buy|get|choose|go for)
        is the (new iphone|ps5|kindle|tesla model 3|air fryer|switch) worth (it|buying|the money)
        (iphone or android|mac or windows|ps5 or xbox|tea or coffee|cats or dogs|beach or mountains|python or javascript|aldi or lidl)
        (compare|what are the pros and cons of) (electric and petrol cars|renting and buying|ipad and surface|android and iphone|solar panels|working from home|the two phones)
        (plan|help me plan|can you plan) (a trip to {c}|a weekend in {c}|my wedding|a birthday party for a six year old|a three day hike|our summer holiday|a dinner menu|my day)
        (make|create|write|draw up) (me |)(an itinerary for {c}|a study plan|a packing list for iceland|a revision schedule|a cleaning schedule|a budget plan|a seating plan)
        how do I (study for an exam|write a cv|memorise vocabulary|cite a website|prepare for a marathon|give a good speech|take better photos|learn to code)
        how do I (use a vpn|reset my router|free up disk space|speed up my computer|make a pivot table|recover a deleted file|change my email password)
        how (do|can) I (screenshot on a mac|set a timer on my oven|add a note in excel|open a pdf in word|turn on bluetooth on my phone|set an alarm on a pixel)
        why is my (wifi so slow|computer so slow|phone battery draining|screen flickering|printer offline|mac overheating)
        my (computer|wifi|phone|screen|keyboard) (keeps crashing|is slow|froze|won't charge|makes a noise)(, why|. how do I fix it|, what can I do|)
        what('s| is) the best (way to learn spanish|laptop for students|free antivirus|bank for travellers|time to visit japan|diet|browser|age to have kids)
        what would you do (in my place|if you were me|with a million dollars|if she said no|)
        is it (weird|rude|ok|normal|wrong|cheating) (to eat alone|to cancel last minute|to text first|to lie to protect someone|to ask for separate bills|if I don't go)
        how do (people|other couples|students|freelancers|nurses|single parents) (make money|split bills|find flats|find time|cope with night shifts)
        I had a fight with (my sister|{n}|my husband|a friend)(. how do I make up with her|, what should I say|. was I wrong|)
        {n} (didn't invite me|hasn't replied in days|wants to break up|got my job), (what should I do|what does that mean|how do I react)
        I got (two job offers|a parking fine|invited to a gala|a strange letter from the bank)(. what should I do|, what now|, how do I handle that|. help me decide)
        tell me what to (do|wear|cook|say to her|study|watch|believe)
        (help|help me) with (my cv|my job application|a difficult decision|my maths homework|my garden|my finances|my presentation)
        (what|how much) (do I need to retire|is a fair price for a used golf|should a babysitter get|is a good salary)
        how (can|do) I (forgive him|meet people|stop being shy|get my ex back|find a flat|earn more money|learn to say no)
        (where|how) (can I|do I|could we) (learn to dance|volunteer|make new friends|meet singles|sell old books)
        is (marriage worth it|it too late to apologise|she the one|my rent too high|he cheating on me|a phd worth it)
        (would|will) (this suit me|he forgive me|they hire me|it get better|a loan help)
        what are (good first date ideas|some hobbies for introverts|good gifts for teachers|the steps to buy a house)
        (settle|help us settle) (an argument|this debate|our bet)
        I (can't decide|don't know) (what to wear|what to cook|which job to take|where to go|what to give her)
        (give|tell) me (your honest opinion|one piece of advice|what you'd do|a reason to stay|three reasons to exercise)
        (draft|make|think of) a (plan to save money|budget for a student|workout for beginners|morning routine|route through italy)
    """),
)

OPINION = Intent(
    name="opinion",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.4,
    phrases=lines("""
        what do you think (about|of) (politics|pineapple on pizza|elon musk|climate change|my idea|tattoos|religion|the royal family|modern art|ai|brexit)
        what('s| is) your (favourite|favorite) (colour|food|film|song|book|animal|season|word|city|number|joke|sport|band)
        what('s| is) your (opinion on capital punishment|view on nuclear energy|take on remote work|dream|biggest fear|star sign|hot take|advice)
        do you (believe in god|believe in ghosts|like music|like cats|have a favourite film|prefer tea or coffee|believe in love|ever get bored|vote)
        who (should I vote for|will win the election|is the greatest footballer ever|is the best actor alive|is prettier|was the best bond|is smarter)
        is (there a god|free will real|time travel possible|love just chemistry|santa real|astrology real|karma real|the universe infinite|life a simulation)
        what('s| is) (the meaning of it all|love|happiness|truth|beauty|evil|consciousness|the soul|justice|the purpose of art)
        (what|where) (happens after we die|do we go when we die|was before the big bang|is heaven|is the soul)
        why (do we exist|do bad things happen to good people|is there something rather than nothing|do people lie|is life so hard|are people so mean|do we dream)
        can (machines think|money buy happiness|people change|a computer be creative|men and women just be friends|wars ever be justified)
        will (ai take over the world|robots take our jobs|we ever live on mars|there be another war|humans go extinct|I ever find love|cash disappear)
        are (we alone in the universe|you smarter than me|zoos wrong|people basically good|aliens real|memes art|humans still evolving)
        would you rather (fight a horse-sized duck|be invisible or fly|live forever|give up cheese or chocolate|be rich or famous)
        if a tree falls in a forest and no one hears it(, does it make a sound|)
        what came first, the chicken or the egg
        is (a hot dog a sandwich|cereal a soup|water wet|the dress blue or gold|math discovered or invented|golf a sport)
        (trolley problem|the trolley problem): (what would you do|who do you save|pull the lever or not)
        what did (kant|nietzsche|plato|buddha|socrates|marx|freud|confucius) (mean by freedom|say about dreams|believe|think of happiness|teach)
        (explain|summarise) (existentialism|stoicism|the allegory of the cave|utilitarianism|zen|nihilism|the ship of theseus)
        what do (christians|muslims|hindus|buddhists|vegans|socialists|libertarians) believe
        what('s| is) (ramadan|diwali|lent|hanukkah|the trinity|karma|yom kippur|the eucharist|shabbat) (|about|exactly)
        do you (agree|think I'm right|think that's fair|think he meant it|think she's lying|think I should go|think it's too late)
        (am I|was I) (wrong|the bad guy here|overreacting|a good person|a bad mother|right to be angry|too sensitive)
        (rate|judge|review) (my outfit|my cooking|my poem|my haircut|this idea|my business plan|this logo) (|from one to ten|honestly)
        what's (better|more important|worse), (love or money|books or films|talent or luck|being too hot or too cold|honesty or kindness)
        (read my palm|tell my fortune|what's my horoscope|what's my future|predict the lottery numbers|what does my star sign say|do a tarot reading)
        what will (I be in ten years|happen in 2050|the world look like in 100 years|my kids look like|the stock market do)
        who's your (hero|favourite actor|best friend|favourite president|crush|role model)
        tell me (a secret|what you really think|your deepest thought|something deep|an unpopular opinion|who you'd vote for)
        convince me (to exercise|that the earth is round|to go vegan|to stay|not to text my ex)
        let's (talk about philosophy|discuss politics|debate|argue about religion|have a deep conversation|talk about feelings)
    """),
)

INTENTS = (HOUSEHOLD, HEALTH, LIFE, OPINION)
