"""Questions of knowledge, in the words people use: the starter knows no answers and says so."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import OUT_OF_SCOPE_REPLY
from models.starter.phrases import Intent, lines

NATURE = Intent(
    name="nature",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.64,
    phrases=lines("""
        why is the sky blue
        why (is the sea salty|are flamingos pink|do leaves change colour in autumn|is the grass green|is snow white|are clouds white)
        how (do planes stay up|do birds find their way|does a rainbow form|do magnets work|do bees make honey)
        what causes (thunder|earthquakes|the northern lights|tides|a volcano to erupt|acid rain|hay fever|the seasons)
        how far away is the (moon|sun|nearest star|andromeda galaxy)
        how big is (the universe|a blue whale|jupiter compared to earth|a virus|the great red spot|an atom)
        (how many|what number of) (planets are there|moons does saturn have|bones are in the body|legs does a centipede have|hearts does an octopus have|teeth do sharks have)
        (is|was) pluto (still |)a planet
        what('s| is) (a black hole|dark matter|a neutron star|a supernova|the big bang|a light year|antimatter|a wormhole)
        do (fish sleep|trees talk to each other|snakes have ears|spiders sleep|cats have nine lives|penguins have knees|worms feel pain)
        can (dogs see colour|elephants jump|ostriches fly|crabs walk forward|owls turn their heads all the way round|plants feel pain)
        what do (hedgehogs|koalas|tadpoles|robins|snails|axolotls|woodlice) eat
        how long do (tortoises|hamsters|mayflies|parrots|goldfish|elephants|house flies) live
        (which|what) animal (is the fastest|has the longest tongue|sleeps the most|lives the longest|has the biggest brain|never drinks)
        what('s| is) the (fastest|deadliest|tallest|laziest|smartest|loudest) animal (in the world|on earth|alive|)
        why do (cats purr|dogs tilt their heads|whales beach themselves|cicadas make so much noise|zebras have stripes|moths fly into lamps)
        what('s| is) the difference between (a frog and a toad|a crocodile and an alligator|moths and butterflies|a hare and a rabbit|weather and climate)
        are (bats blind|tomatoes fruit|mushrooms plants|whales fish|spiders insects|koalas bears)
        how does (photosynthesis|evolution|gravity|the immune system|natural selection|radioactive decay|osmosis) work
        what is (photosynthesis|an isotope|entropy|a mole in chemistry|the krebs cycle|inertia|an enzyme|dna made of|plasma)
        (explain|could you explain) (quantum entanglement|relativity|string theory|the double slit experiment|how vaccines work|plate tectonics) (|to me|simply|to a ten year old)
        why (can't we go faster than light|does ice float|does time only go forwards|is glass see-through|do we have leap years|is yawning contagious)
        who discovered (penicillin|oxygen|gravity|radium|the structure of dna|neptune|electricity)
        what('s| is) the (chemical symbol|atomic number|melting point|boiling point) (for|of) (gold|iron|lead|mercury|tungsten)
        what('s| is) (water|salt|rust|steel|brass|bronze|concrete|glass) made (of|from)
        how (hot is lava|cold is space|deep is the ocean|heavy is a cloud|old is the earth|loud is a jet engine|strong is spider silk)
        (does|will) the sun (ever |)(die|burn out|explode|run out of fuel)
        is there (life on mars|water on the moon|sound in space|oxygen on other planets|a planet nine|such a thing as a white hole)
        what would happen if (the moon disappeared|the earth stopped spinning|bees died out|everyone jumped at once|there was no gravity)
        how (did|does) life (begin|start) (|on earth)
        what (killed|happened to) the dinosaurs
        (were there|did) (dinosaurs|mammoths|people) (with feathers|live with humans|in antarctica)
        what's the (biggest|smallest|heaviest|rarest) (dinosaur|bird|mammal|fish|insect|flower) (ever|that ever lived|in europe|)
        how do (submarines sink and rise|microwaves heat food|noise cancelling headphones work|fridges get cold|touch screens feel my finger|batteries store power)
        how does (wifi travel through walls|a car engine work|a nuclear reactor work|gps know where I am|a 3d printer work|bluetooth work|a helicopter steer)
        why does (my voice sound weird when recorded|metal feel colder than wood|soap clean things|bread rise|cheese have holes|coffee keep me awake)
        what (kind|type) of (rock is granite|cloud is that big puffy one|star is the sun|bird sings at night|spider makes those funnel webs)
        there's a (huge spider|weird plant|strange bird|blue beetle) in my garden(, what could it be|, what is it| and I'd love to know what it is)
        saw a shooting star last night. what are they (really|made of|)
        my (son|daughter|niece) asked why (the moon follows us|the sea is blue|we have toenails|dogs can't talk)(, what do I say|. what's the answer|)
        (is it true that|true or false:|is it a myth that) (goldfish have a three second memory|we only use ten percent of our brain|lightning never strikes twice|bulls hate red)
        name (the planets in order|three noble gases|all the great apes|some animals that hibernate|five metals|the layers of the atmosphere)
        give me (three|some|a few) facts about (octopuses|saturn|the amazon|volcanoes|honey bees|wolves)
        tell me (about|something about|more about) (the milky way|jellyfish|the water cycle|black holes|tardigrades|coral reefs|bamboo)
        how (fast|quickly) (does light travel|does sound travel|can a cheetah run|does hair grow|does bamboo grow|do glaciers move)
        what (colour|color) (is a mirror|are polar bears under their fur|was the t rex|is blood inside the body|do bees see)
        can (you drown in quicksand|lightning hit a plane|a magnet wipe a laptop|a penny dropped from a tower kill someone|we grow food on mars)
        which (metals rust|planets have rings|birds can't fly|gas do plants take in|mammals lay eggs|elements are liquid)
        how is (glass made|salt harvested|paper recycled|rubber made|chocolate made|silk produced|cement made)
        what's inside (a golf ball|the earth's core|a camel's hump|an atom|a battery|a comet)
        why is (it colder up a mountain|my tap water cloudy|mars red|poison ivy itchy|helium making my voice squeaky)
        (what are|name) the (five senses|states of matter|three types of rock|primary colours|parts of a flower|stages of sleep)
        what('s| is) (newton's first law|ohm's law|pythagoras' theorem|moore's law|murphy's law|the law of conservation of energy|occam's razor)
        (what's|explain) schrödinger's cat
        how do (chameleons change colour|salmon find their river|geckos stick to walls|ants carry so much|fireflies glow|eels make electricity)
        how (do we know|can scientists tell) (how old the universe is|how hot the sun is|what dinosaurs ate|the earth is round)
        is (nuclear power safe|5g dangerous|fluoride in water bad|the ozone hole getting smaller|the amazon really the lungs of the earth)
        what('s| is) (global warming|the greenhouse effect|el niño|the jet stream|a carbon footprint|biodiversity|a heat pump)
        how much (water is in a cucumber|does the earth weigh|oxygen does a tree make|food does an elephant eat|of the ocean is explored)
        (what|which) (vitamins are in oranges|plants keep mosquitoes away|trees grow fastest|flowers bloom in winter|mushrooms are poisonous)
        do (identical twins have the same fingerprints|plants grow better with music|babies dream|dogs understand words|opposite magnets attract)
        where (does the wind come from|do butterflies go in winter|does dust come from|do eels breed|does the sun go at night)
        what sound does a (fox|giraffe|seal|capybara|swan) make
        (why don't|how come) (spiders stick to their own webs|woodpeckers get headaches|we float away|polar bears eat penguins|birds on power lines get shocked)
        what's (bigger|heavier|older|faster), (an orca or a great white|a ton of feathers or a ton of bricks|the sun or the moon|a cheetah or a falcon)
        who (would win|wins), a (gorilla or a grizzly|lion or a tiger|hippo or a crocodile)
        what is the (ph of lemon juice|speed of light|half-life of carbon 14|density of ice|powerhouse of the cell|smallest particle)
        the (speed of light|boiling point of ethanol|mass of an electron|freezing point of mercury|circumference of the earth)
        who was the first (animal|dog|woman|human) in space
        how did they (land on the moon|build the iss|photograph a black hole|split the atom|map the genome|clone dolly)
        when will (halley's comet come back|the next eclipse be|the sun become a red giant|betelgeuse explode)
        what are (cosmic rays|tardigrades|stem cells|prions|gravitational waves|tectonic plates|mirror neurons|quarks) (|exactly|anyway)
        quick science question: (why do stars twinkle|what's an ion|why do onions make us cry|does hot water freeze faster)
        (how many|what) (colours are in a rainbow|stars are in the sky|bones does a baby have|lungs do snakes have)
        is (a whale a fish|a banana a berry|glass a liquid|fire alive|the moon moving away|cold a thing)
        (why|how) do (leaves fall|bees dance|dogs wag their tails|rivers bend|mountains grow|fish breathe)
        what('s| is) (the hardest material|the heaviest metal|the coldest place in space|the oldest living thing|a quasar|a fossil)
        who('s| is| was) (stephen hawking|charles darwin|galileo|marie curie|rosalind franklin|carl sagan) and what did (he|she) do
        what if (the sun went out|we had no moon|oxygen doubled|gravity stopped|insects were bigger)
        (can|could) (humans breathe on mars|we stop an asteroid|sharks smell fear|plants hear|a cactus drown)
        (how|why) does (mould grow|milk go sour|iron rust|wood float|the moon shine|salt melt ice)
        what('s| is) (a comet|an eclipse|a solstice|a fungus|a mineral|a glacier|an ecosystem|a cell|a hormone|a protein)
        do (elephants forget|goldfish remember|ants sleep|lobsters live forever|camels store water in their humps)
    """),
)

HISTORY = Intent(
    name="history",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.52,
    phrases=lines("""
        who (won|started|lost) (world war one|the cold war|the hundred years war|the american civil war|the falklands war|the punic wars)
        when did (the berlin wall fall|rome fall|the second world war end|the titanic sink|columbus reach america|the black death start|india become independent)
        who was (cleopatra|napoleon|genghis khan|marie curie|rasputin|nikola tesla|joan of arc|anne frank|rosa parks|ibn battuta)
        who (is|was) the (first president of america|last tsar of russia|first man on the moon|first roman emperor|youngest pharaoh|first woman prime minister)
        why did (rome fall|the french revolution happen|britain leave india|the soviet union collapse|the vikings sail to america|the luddites smash machines)
        how did (hitler come to power|the pyramids get built|tutankhamun die|the plague spread|the great fire of london start|stonehenge get there)
        what (was|were) (the magna carta|the treaty of versailles|the crusades|the silk road|the opium wars|the space race|prohibition|the enlightenment)
        what happened (in 1066|in 1789|at chernobyl|at pompeii|on d-day|to the aztecs|to amelia earhart|at the boston tea party|on the hindenburg)
        (tell me about|give me a short history of) (ancient egypt|the roman empire|the ottoman empire|the mayans|the samurai|the suez canal|the industrial revolution)
        who invented (the telephone|the wheel|paper|the light bulb|velcro|the internet|the zip|dynamite|the printing press|crosswords)
        when was (the internet|penicillin|the bicycle|television|the fridge|the computer mouse|chess|toilet paper) (invented|first made|created)
        how old (is|was) (the great wall|stonehenge|the oldest person ever|queen victoria when she died|mozart when he wrote his first piece|the oldest tree)
        who (built|designed) (the eiffel tower|the taj mahal|hadrian's wall|machu picchu|the colosseum|the sagrada família|big ben)
        who (killed|shot|betrayed|poisoned) (julius caesar|jfk|franz ferdinand|rasputin|abraham lincoln|socrates)
        how many (wives did henry the eighth have|people died in the first world war|presidents were assassinated|roman emperors were there|crusades were there)
        how long did (the ottoman empire last|the second world war last|queen victoria reign|the hundred years war actually last|it take to build notre dame)
        where (was napoleon exiled|did the vikings come from|was the first olympics|did the renaissance start|is the rosetta stone now|did potatoes come from)
        (was|were) (king arthur|robin hood|the trojan war|homer|atlantis|gladiators|ninjas) real
        did (einstein fail maths|vikings really wear horned helmets|marie antoinette say let them eat cake|nero play while rome burned|romans have glasses)
        what did (people eat in the middle ages|vikings drink|roman soldiers wear|medieval doctors do|pirates do all day|cavemen believe in)
        what was life like (in ancient rome|in the 1950s|for a victorian child|behind the iron curtain|on a pirate ship|before electricity)
        what's the (oldest city in the world|longest war ever|oldest language still spoken|oldest company|shortest war in history)
        how did (people tell the time before clocks|they make swords|slavery end in britain|ancient people do dentistry|women get the vote)
        (list|name) (the kings of england|the last five popes|the seven wonders of the world|the founding fathers|three greek philosophers|the roman emperors)
        who came (first|before), (the greeks or the romans|the aztecs or the incas|plato or aristotle)
        who (succeeded|followed|came after) (queen elizabeth the first|henry the eighth|nelson mandela|abraham lincoln|stalin)
        why is it called (the cold war|the bronze age|wall street|america|the dark ages|easter island|boxing day|good friday)
        (what's|explain) the (significance of the printing press|cause of the first world war|story of the trojan horse|point of the house of lords|history of tea)
        my (essay|homework|history test) is about the (tudors|weimar republic|aztecs|cuban missile crisis), (what do I need to know|where do I start|give me the main points)
        I'm watching a documentary on (the romans|pompeii|the tudors|apollo 13). (how did they heat their houses|what was real|who was the leader then|is it accurate)
        is (easter island a country|the queen of sheba real|the bermuda triangle dangerous|the shroud of turin real|the nazca desert old)
        who (wrote|composed|painted|sculpted) (war and peace|the four seasons|the mona lisa|the odyssey|don quixote|guernica|the thinker|swan lake|frankenstein)
        who (sang|played|starred in|directed|voiced) (bohemian rhapsody|titanic|the godfather|the original james bond|thriller|shrek|jaws|purple rain)
        what('s| is) (the plot of macbeth|moby dick about|the moral of the tortoise and the hare|the ending of inception|catch-22 about|the great gatsby about)
        which (beatle died first|band wrote wonderwall|composer went deaf|author created poirot|artist cut off his ear|book sold the most)
        (what|which) (year|decade) did (elvis die|the beatles split up|star wars come out|mtv start|the first iphone come out|colour tv arrive)
        in (what|which) year (was mozart born|did shakespeare die|was the euro introduced|was the un founded|did apartheid end)
        how did (freddie mercury|van gogh|mozart|agatha christie|marilyn monroe|houdini|bruce lee|edgar allan poe) die
        is (agatha christie|clint eastwood|pelé|the author of dune|yoko ono|jimmy carter) still alive
        (who is|who's) (the current pope|the president of france|the chancellor of germany|the ceo of microsoft|the richest person alive|the prime minister of canada) (|right now|these days|at the moment)
        who('s| is) (taylor swift|greta thunberg|elon musk|stephen hawking|malala|banksy|hayao miyazaki|alan turing|ada lovelace|david bowie)
        what('s| is) (beyoncé's real name|obama's middle name|einstein famous for|picasso's full name|banksy's real identity|lady gaga's real name)
        how tall (was napoleon|is tom cruise|is the statue of liberty|was abraham lincoln|is danny devito|is big ben)
        how (many|much) (oscars did titanic win|money did the great train robbers get|albums did queen make|goals did pelé score|books did stephen king write)
        who plays (the lead in breaking bad|sherlock in the bbc series|spiderman nowadays|the joker in the dark knight|hermione)
        what (language|languages) did (jesus|the vikings|cleopatra|the ancient romans|shakespeare's audience) speak
        (who's|who is) the (god of thunder|greek goddess of love|patron saint of travellers|egyptian god with the dog head|villain in othello|main character in 1984)
        what (happens|happened) at the end of (the odyssey|romeo and juliet|lost|the sopranos|great expectations)
        was (mozart german or austrian|tesla cheated by edison|cleopatra egyptian|shakespeare one person|napoleon really short)
        what were the (last words of caesar|causes of the great depression|terms of the treaty of versailles|names of columbus's ships|ten commandments)
        the (battle of hastings|plague of athens|spanish armada|dreyfus affair|dust bowl) in (two sentences|short|a nutshell)
        first (emperor of china|woman to win a nobel prize|country to give women the vote|film with sound|person to climb everest)
        who('s| is) (the king of spain|the un secretary general|the mayor of london|the president of brazil|the dalai lama|the head of nasa)
        (is|was) (the president|nelson mandela|charlie chaplin|genghis khan|winston churchill) (still in office|a good man|married|left handed|rich)
        what did (gandhi|martin luther king|edison|hemingway|tolkien|darwin) (do|believe|write|invent|fight for)
        how did (the beatles meet|world war two start|the roman republic end|jazz begin|the euro come about)
        when did (people start wearing shoes|humans first use fire|the olympics begin|women first vote|slavery end|cars replace horses)
        what was (the first video game|the first film ever|the worst year in history|the renaissance|feudalism|the iron curtain)
        (name|who were) (the beatles|the three musketeers|the tudors|the stuart kings|the suffragettes|the founding fathers)
        which (war lasted longest|king had six wives|president was shot|empire was largest|country invented pizza)
        (what|who) (inspired dracula|was the fifth beatle|composed carmen|directed psycho|painted the scream|wrote dune)
        who won the (nobel peace prize in 1979|1966 world cup|booker prize last year|first eurovision|space race)
    """),
)

GEOGRAPHY = Intent(
    name="geography",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.36,
    phrases=lines("""
        what('s| is) the capital of (Peru|Mongolia|Australia|Canada|Kazakhstan|Burkina Faso|Bolivia|Turkey|New Zealand|{c})
        capital of (Brazil|Switzerland|Vietnam|Morocco|Sri Lanka|Nigeria)
        what('s| is) the (tallest|highest) (mountain|building|waterfall) in (the world|africa|japan|europe|the us)
        what('s| is) the (longest|deepest|widest) (river|lake|cave|canyon) (in the world|in africa|on earth|in europe)
        what('s| is) the (biggest|smallest|richest|coldest|least visited) (country|island|desert|city) (in the world|in asia|by area|)
        how many (countries are there|people live in {c}|states does america have|islands are in greece|time zones does russia have|languages are spoken in india)
        where is (timbuktu|the dead sea|machu picchu|lake baikal|the great barrier reef|transylvania|bhutan|the bermuda triangle)
        (which|what) (country|continent) is (the largest|egypt in|iceland in|shaped like a boot|inside south africa|georgia in)
        which (countries border|rivers flow through|oceans touch|languages do they speak in) (germany|{c}|switzerland|laos|south africa)
        what('s| is) the (population|currency|national dish|flag|language|religion|government|size) (of|in) ({c}|iceland|kenya|thailand|switzerland|bolivia)
        what (language|languages) do (they|people) speak in ({c}|brazil|belgium|austria|the philippines|moldova)
        what money do they use in ({c}|sweden|vietnam|croatia)
        is (turkey in europe or asia|russia bigger than africa|greenland a country|wales a country|antarctica a desert|{c} expensive|the vatican a country)
        is it safe to (travel to {c}|drink the tap water in {c}|swim in the ganges|hitchhike in iceland|walk around {c} at night)
        what('s| is) ({c}|lisbon|patagonia|transylvania|the outer hebrides) (known for|famous for|like in spring)
        how far is (it from {c} to {c}|the moon|alaska from russia|{c} from the sea|mars)
        how long (is the flight to {c}|does it take to drive to {c}|is the great wall of china|is the nile|does it take to sail round the world)
        how do (people|you) get from {c} to {c} (without flying|by train|)
        what are the (seven continents|great lakes|scandinavian countries|baltic states|bric countries|five oceans)
        (name|list) (the countries of south america|five landlocked countries|all the us states|three capitals in africa|the stans|islands in the caribbean)
        why (is greenland called greenland|are there two koreas|is istanbul not the capital|does alaska belong to america|is the dead sea so salty|do they drive on the left in japan)
        does (it snow in africa|{c} have a metro|iceland have trees|everyone in quebec speak french|australia have volcanoes)
        (which|what) is (bigger|further north|hotter|older), ({c} or {c}|texas or france|london or new york|chile or peru)
        do (I|we) need a visa for (india|{c}|the us|china|brazil)
        what (plug|side of the road|sort of food|kind of people) (do they use|do they drive on|do they eat|live) in {c}
        what should (I|we|one) see in {c}
        what ocean is (between africa and australia|off the coast of peru|hawaii in|the bermuda triangle in)
        what('s| is) the (dialling code of|best season for|oldest part of) {c}
        where (does the rhine start|do most people live in egypt|do kangaroos come from|is the driest place on earth|does the equator run)
        how (deep is loch ness|high is kilimanjaro|wide is the amazon|cold does siberia get|old is {c})
        who (owns|lives in|rules|discovered) (antarctica|greenland|the north pole|gibraltar|easter island|tasmania)
        what do you call (someone from {c}|people from the netherlands|a person from glasgow|someone from niger)
        tell me (about|something about|a fact about) ({c}|the sahara|cape horn|the highlands|lake titicaca|patagonia)
        moving to {c} next year(, what is it like there|. what should I know|, is it expensive|. how's life there)
        we're planning to visit {c}(, is three days enough|, where should we stay|. what's worth seeing|, any tips)
    """),
)

MEANINGS = Intent(
    name="meanings",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.48,
    phrases=lines("""
        what does (ubiquitous|serendipity|schadenfreude|ambivalent|quixotic|defenestrate|lol|yolo|rsvp|asap|touché) (mean|stand for)
        what('s| is) the meaning of (life|stoic|existentialism|the word gaslighting|carpe diem|déjà vu|cognitive dissonance)
        (define|give me a definition of|definition of) (irony|democracy|entropy|capitalism|an oxymoron|empathy|nepotism|zeitgeist|sustainability)
        how do you spell (necessary|rhythm|mississippi|entrepreneur|definitely|bureaucracy|accommodate|diarrhoea)
        (spell|how to spell|correct spelling of) (restaurant|conscience|separate|liaison|embarrass|onomatopoeia|yacht)
        is it (spelled|written|spelt) (colour or color|grey or gray|advice or advise|judgement or judgment|with one l or two)
        (affect or effect|its or it's|who or whom|then or than|lay or lie|less or fewer)(, which one|, what's right here|, which is it|)
        when (do I|should I|do you) use (a semicolon|whom|an em dash|a versus an|the subjunctive|affect instead of effect)
        what('s| is) (another word|a synonym|a fancier word|a nicer word|a better word) for (happy|important|said|beautiful|busy|very good|hardworking|annoying)
        what('s| is) the opposite of (generous|expand|introvert|ancient|transparent|humble)
        what rhymes with (orange|heart|love|purple|time|friday|silver)
        what('s| is) the plural of (octopus|mouse|sheep|cactus|ox|crisis|goose)
        what('s| is) the past tense of (swim|lie|bring|dive|lead|forbid)
        how do you pronounce (quinoa|worcestershire|gif|nguyen|bruschetta|siobhan|hyperbole)
        where does the (word|expression|phrase|saying) (ok|salary|break a leg|quarantine|goodbye|raining cats and dogs|robot) come from
        what part of speech is (quickly|beautiful|although|running)
        give me (five|some|three|a few) (words that start with q|synonyms for big|words ending in ology|adjectives for a friend|antonyms of calm|words with no vowels)
        what('s| is) (an adverb|a gerund|a metaphor|onomatopoeia|the passive voice|a preposition|a split infinitive|a haiku|a palindrome)
        is (irregardless a word|ain't proper english|alright acceptable|literally used right here|this sentence correct: me and him went home)
        does this (sentence|text|email) (sound right|make sense|sound rude|read well)
        how many (letters are in supercalifragilistic|words do shakespeare's plays have|words are in the english language|syllables are in chocolate|vowels are there)
        what('s| is) the longest (word|word in english|sentence ever|word with one vowel|palindrome)
        translate (good morning|I love you|where is the station|the bill please|cheers|happy birthday) (to|into) {language}
        (how do you say|what is|what's) (thank you|hello|cheers|goodbye|butterfly|good luck|I miss you|two beers please) in {language}
        can you translate (this|this email|a sentence|a letter from my aunt|the menu|the following paragraph) (|for me|into english|to {language})
        what does (c'est la vie|gesundheit|hygge|mañana|arigato|inshallah|wabi sabi|feierabend) mean (in english|)
        I got a letter in {language}(, can you tell me what it says|, please translate|. what does it say)
        say (something in {language}|happy new year in {language}|hello in five languages|that again but in {language})
        (do|can) you (speak|know|understand) ({language}|{language}|any other languages|sign language|latin)
        (teach me|I want to learn|help me practise|let's practise) (some |)({language}|{language} verbs|basic {language}|{language} for beginners)
        how (hard is it|long does it take) to learn {language}
        conjugate (to be|avoir|ser and estar|gehen) (in the past|for me|)
        what('s| is) the {language} (word|expression) for (bread|snow|homesick|train station|grandmother)
        answer me in {language} (from now on|please|)
        (read|decode|decipher) this (morse code|doctor's handwriting|roman numeral: xlvii|emoji sentence)
        what do these (emojis|abbreviations|road signs|washing symbols|letters after his name) mean
        what does (it mean when a dog yawns|a red flag mean|my dream about teeth mean|black cat symbolise|the eye of providence stand for|tl;dr mean)
        (what's|what is) (a nda|gdp|an api|the fed|a hedge fund|blockchain|an nft|a llm|brexit|the metaverse|a pyramid scheme|a dividend)
        (explain|what's the deal with) (bitcoin|inflation|the offside rule|how interest rates work|cricket|the stock market|how taxes work|the electoral college) (|to me|in simple words|like I'm five)
        what('s| is) the difference between (a virus and bacteria|jam and jelly|a llama and an alpaca|england and great britain|baking soda and baking powder|sushi and sashimi|ram and storage)
        what('s| is) the difference between (their and there|a simile and a metaphor|http and https|hay and straw|a lawyer and a solicitor|empathy and sympathy)
        {r} meaning
        meaning of {r}
        what('s| is) (a|an) {w}
        what does {r} mean
        how do you say {r} in {language}
        translate {r} (to|into) {language}
        translate "{r}"
        spell {w}
        how do you spell {w}
        what's {r} in {language}
        what does ({w}|{r}) (mean|stand for)
        (explain|what's) the (joke|difference between few and a few|word order in german|expression break the ice|term soft skills)
        (is|are) (data singular or plural|none is or none are|e.g. and i.e. the same|moist a noun)
        (what|which) (is|language is) (easier, spanish or italian|hardest to learn|most spoken|the oldest)
        how do I (say sorry in japanese|sign my name in chinese|write the date in american english|address a duchess)
        (translation of|translate) (merci|danke schön|gracias|obrigado) please
        I'm looking for a word that means (sad but happy|to walk slowly|afraid of flying|very old)
        (a five letter word for|crossword clue:) (joy|river in france|opposite of night|greek letter)
    """),
)

INTENTS = (NATURE, HISTORY, GEOGRAPHY, MEANINGS)
