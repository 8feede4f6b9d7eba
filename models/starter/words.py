"""The word lists of the training data: names, places, things, deeds and apps, all written for Nestor.

Only data lives here; `slots.py` puts the words together.
"""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", "|").split("|") if part.strip())


NAMES = _words("""
Anna Bob Priya Wei Carlos Fatima John Sarah Tom Lucy Mike Emma Olga Yusuf Hannah Chris Sam Alex Miguel
Ingrid Tomasz Aiko Ravi Zoe Liam Noah Mia Jürgen José Chloé Björn Aoife Siobhan Saoirse Niamh Declan Eoin
Ciara Dmitri Svetlana Katya Ivan Nikolai Anya Oksana Taras Bohdan Marek Kasia Agnieszka Wojciech Zuzanna
Piotr Václav Jana Lukáš Ilona Zoltán Ágnes Béla Ioana Radu Mihai Elena Dragan Milica Goran Vesna Ante Mirela
Eleni Nikos Dimitra Yannis Mehmet Ayşe Emre Zeynep Can Deniz Leyla Omar Layla Hassan Amira Karim Nadia
Khalid Salma Tariq Yasmin Farid Mariam Avi Noa Yael Moshe Shira Arjun Ananya Vikram Deepa Sanjay Lakshmi
Rohan Meera Kavya Suresh Imran Ayesha Bilal Sana Tenzin Nguyen Linh Minh Thuy Duc Somchai Malee Putu Dewi
Agus Siti Rizal Jun Hana Kenji Yuki Haruto Sakura Ren Satoshi Minjun Jiho Seoyeon Hyun Eunji Li Fang Xiu
Jian Mei Chen Ling Bao Kwame Ama Kofi Abena Chidi Ngozi Oluwaseun Adaeze Femi Yetunde Tunde Amara Zainab
Musa Thabo Nomsa Sipho Lerato Wanjiru Kamau Akinyi Otieno Tadesse Selam Abebe Makena Sofia Mateo Valentina
Diego Camila Joaquín Ximena Lucía Andrés Paula Rodrigo Beatriz Thiago Larissa Caio João Inês Matilde Rui
Luca Giulia Matteo Chiara Alessandro Francesca Enzo Margaux Théo Amélie Hugo Camille Benoît Élodie Lars
Astrid Sven Freya Magnus Solveig Håkon Sigrid Anders Kirsten Mikkel Aino Eero Päivi Jari Liisa Tiina Ülo
Mārtiņš Greta Klaus Heidi Dieter Lotte Pieter Femke Sander Anouk Bram Wout Ella Jack Grace Oliver Ruby Harry
Isla George Rosie Callum Fiona Hamish Morag Rhys Carys Gethin Bronwyn Kai Leilani Keoni Tane Aroha Mere
Wiremu Nanook Winona Dakota Thaddeus Ezekiel Beatrix Cornelius Hortense Ophelia Percival Oyelaran Kowalczyk
Hrafnsson Szymanski Papadakis Okonkwo Fitzgerald MacLeod O'Brien Castellano Bergström Müller Nakamura
Yamamoto Gutiérrez Ferreira Haddad Petrov
""")

RELATIONS = _phrases("""
mum|mom|dad|grandma|grandpa|granny|my wife|my husband|my sister|my brother|my son|my daughter|my boss|my aunt
my uncle|the boss|the landlord|the dentist|the plumber|the kids|the vet|the doctor|the bank|the school
the neighbours|the team|the accountant|the electrician|the babysitter|the garage|the lawyer|the hairdresser
the office|the library|my cousin|my niece|my nephew|my partner|my girlfriend|my boyfriend|my flatmate|my teacher
Dr. Patel|Mr. Lee|Mrs. Okafor|Aunt May|Uncle Jan|the optician|the pharmacy|the council|the estate agent
the insurance company|customer service|HR|IT support|Anne-Marie|Jean-Luc|Mary Jane|Kim Smith-Jones|Anne d'Arcy
my mother|my father|my nan|nan|gran|grandad|my mother-in-law|my father-in-law|my sister-in-law|my brother-in-law
my in-laws|my stepdad|my fiancé|my fiancée|my godson|my grandson|my granddaughter|the twins|the girls|the boys
the baby|my roommate|my housemate|my neighbour|my neighbor|next door|my manager|my supervisor|my team lead
my colleague|my coach|my trainer|my tutor|my therapist|my physio|my GP|my advisor|my agent|my best friend
my client|my tenant|my accountant|the mechanic|the builder|the roofer|the gardener|the cleaner|the nanny
the nurse|the caterer|the florist|the tailor|the photographer|the receptionist|the supplier|the courier
the broker|the solicitor|the notary|the midwife|the chemist|the gas company|the water board|the phone company
the airline|the hotel|the airport|the restaurant|the embassy|the tax office|the gym|the nursery|the head teacher
the coach|payroll|accounts|reception|the front desk|the help desk|Uncle Ben|Auntie Jo|Grandma Rose|Ms. Ortega
Mr. Singh|Mrs. D'Angelo|Dr. Núñez|Professor Lind|Coach Riley|Father Byrne|Amma|Appa|Didi|Abuela|Oma|Opa|Mamá
Papa|Babcia|Pops|Ma|my better half|my missus|the wife|hubby|the hubby|sis|bro
""")

PLACES = _phrases("""
London|Paris|New York|Tokyo|Berlin|Madrid|Chicago|San Francisco|Mumbai|Sydney|Toronto|Oslo|Cairo|Seoul|Rome
Lisbon|Boston|Austin|Mexico City|Nairobi|Lagos|Kyiv|Dublin|Vienna|Prague|Denver|Seattle|Los Angeles
Melbourne|Auckland|Wellington|Singapore|Hong Kong|Shanghai|Beijing|Delhi|Bangalore|Kathmandu|Colombo|Dhaka
Karachi|Lahore|Tehran|Baghdad|Dubai|Doha|Riyadh|Istanbul|Ankara|Athens|Sofia|Bucharest|Belgrade|Zagreb
Ljubljana|Budapest|Bratislava|Warsaw|Kraków|Gdańsk|Vilnius|Riga|Tallinn|Helsinki|Stockholm|Gothenburg
Copenhagen|Aarhus|Bergen|Reykjavik|Edinburgh|Glasgow|Cardiff|Belfast|Cork|Galway|Manchester|Leeds|Bristol
York|Brighton|Oxford|Cambridge|Amsterdam|Rotterdam|Utrecht|Brussels|Ghent|Antwerp|Lyon|Marseille|Bordeaux
Nice|Geneva|Zürich|Basel|Bern|Munich|Hamburg|Cologne|Leipzig|Dresden|Graz|Salzburg|Milan|Venice|Florence
Naples|Turin|Palermo|Barcelona|Seville|Valencia|Bilbao|Porto|Faro|Casablanca|Rabat|Tunis|Algiers|Accra|Dakar
Kampala|Addis Ababa|Kigali|Cape Town|Johannesburg|Durban|Harare|Lusaka|Havana|Kingston|Bogotá|Medellín|Lima
Quito|La Paz|Santiago|Buenos Aires|Montevideo|São Paulo|Rio de Janeiro|Brasília|Montreal|Vancouver|Calgary
Ottawa|Halifax|Dallas|Houston|Miami|Atlanta|Portland|Phoenix|Detroit|New Orleans|Las Vegas|Honolulu
Anchorage|Osaka|Kyoto|Sapporo|Busan|Taipei|Manila|Jakarta|Bangkok|Hanoi|Kuala Lumpur|Perth|Brisbane|Adelaide
Hobart|Suva|Ulaanbaatar|Tashkent|Tbilisi|Germany|Japan|India|Brazil|Canada|Kenya|Iceland|Portugal|Mexico
Australia|New Zealand|Egypt|Norway|California|Texas
""")

APPS = _phrases("""
Firefox|Chrome|Chromium|Spotify|VS Code|calculator|Terminal|Slack|Word|Excel|Photoshop|Steam|Discord
file manager|Settings|Thunderbird|GIMP|VLC|Zoom|Notepad|Outlook|LibreOffice|LibreOffice Writer
LibreOffice Calc|Blender|OBS|OBS Studio|Telegram|calendar|mail|text editor|Signal|Obsidian|Teams|Paint
Audacity|Krita|Inkscape|Darktable|Kdenlive|Safari|Finder|Files|Explorer|PowerPoint|OneNote|Skype|WhatsApp
Dropbox|Nextcloud|Joplin|Anki|Zotero|Calibre|KeePassXC|Bitwarden|Minecraft|Emacs|Vim|Neovim|Kate|Konsole
Dolphin|Okular|Evince|Gwenview|Rhythmbox|Clementine|Kodi|HandBrake|FileZilla|PuTTY|WinSCP|VirtualBox|Docker
Postman|IntelliJ|PyCharm|Eclipse|Android Studio|Xcode|Unity|Godot|FreeCAD|QGIS|RStudio|Jupyter|Spyder|Octave
Stellarium|Shotwell|Cheese|Brave|Edge|Opera|Vivaldi|Tor Browser|Evolution|Geary|Pidgin|Element|Mumble|Lutris
Heroic|RetroArch|camera|photos|contacts|maps|clock|weather app|system monitor|task manager|control panel
music player|video player|browser|web browser|email|password manager|photo viewer|screen recorder|app store
printer settings|notes app
""")

DEEDS = _phrases("""
buy|call|email|text|pick up|drop off|pay|clean|wash|fix|check|water|feed|walk|book|cancel|renew|order|return
print|send|submit|review|finish|start|update|charge|pack|sign|mail|wrap|cook|bake|defrost|take out|bring|find
move|read|write|prepare|schedule|replace|refill|take|turn off|turn on|lock|back up|practise|practice|study
ask about|look at|invite|meet|visit|organize|organise|paint|measure|sell|donate|collect|get|ring|phone|message
reply to|thank|talk to|chase|confirm|file|scan|hoover|vacuum|iron|mow|trim|plant|sort|fold|empty|clear|tidy|wipe
mend|sew|tune|install|download|upload|delete|export|transfer|withdraw|deposit|claim|register|apply for
sign up for|swap|borrow|lend|post|deliver|serve|stir|marinate|bring in|put away|put out|hang up|drop in|top up
look over|go over|go through|sort out|set up|give back|hand in|hand over|send off|send back|take back|turn in
follow up on|sign off on|throw out|throw away|tidy up|clean out|clear out|fill in|fill out|fill up|type up
print out|cut|peel|chop|soak|reheat|thaw|season|freeze|brush|bathe|polish|dust|scrub|mop|sweep|rinse|bleach
descale|unblock|unclog|oil|grease|inflate|pump up|tighten|patch|glue|sand|varnish|rewire|service|inspect|test
calibrate|reset|restart|reboot|reinstall|unplug|plug in|disconnect|hook up|configure|track|weigh|count|reorder
exchange|ship|courier|frame|hang|laminate|photocopy|label|archive|shred|recycle|compost|rake|prune|weed|harvest
repot|fertilise|dig up|rent|hire|lease|reserve|rebook|reschedule|postpone|settle|split|pay off|invest in|insure
compare|research|plan|outline|draft|edit|proofread|revise|rehearse|memorise|memorize|learn|translate|rewrite
format|approve|decline|unsubscribe from|opt out of|vote on|discuss|mention|bring up|raise|announce|share|forward
rename|merge|deploy|monitor|audit|tag|publish|photograph|film|record|listen to|watch|attend|skip|swap out|hide
unpack|assemble|dismantle|grab|fetch|hunt for|track down|get back|give|offer|choose|pick|decide on|check on
""")

LONE_DEEDS = _phrases("""
stretch|go for a run|take a break|drink water|go to bed|get up|do the laundry|do yoga|meditate|breathe|stand up
leave|leave for the airport|go home|go shopping|get dressed|have lunch|eat something|take my pills
take the bins out|exercise|put the bins out|take the chicken out of the freezer|bring the washing in
turn the oven off|switch off the heating|log off|check in for my flight|move the car|let the dog out
feed the fish|change the sheets|do my homework|practise the piano|clean my teeth|put the kids to bed|lock up
charge my phone|water the ficus|change the cat litter|do the washing up|stop working|log my hours|join the call
dial in|check on the soup|flip the laundry|get off the phone|go to the gym|pick up the kids
pick the kids up from school|collect the kids from nursery|drop the kids at football practice|take the dog out
walk the dog|feed the cat|feed the neighbour's cat|give the cat her tablet|worm the dog
book the cat in for her jabs|take the rubbish out|bring the bins back in|put the recycling out|put a wash on
hang the washing out|empty the dryer|put the clothes in the dryer|take the cake out of the oven|preheat the oven
turn off the stove|turn the slow cooker on|take the mince out of the freezer|marinate the chicken|start dinner
peel the spuds|put the rice on|switch the kettle on|soak the beans overnight|feed the sourdough
prep tomorrow's lunches|make the kids' packed lunches|defrost the freezer|clean the litter tray
wipe down the counters|run the dishwasher|empty the dishwasher|strip the beds|vacuum upstairs|water the tomatoes
water the plants on the balcony|mow the lawn|bring the cushions in|cover the grill|rake the leaves
salt the driveway|clear the gutters|bleed the radiators|change the furnace filter|test the smoke alarm
flush the boiler|take my meds|take my blood pressure tablets|take my vitamins|take the antibiotics|do my insulin
check my blood sugar|use my inhaler|put my drops in|do my physio exercises|do my stretches
refill my prescription|book a flu jab|floss|put sunscreen on|drink some water|have a snack|go for a walk
get some fresh air|rest my eyes|take my contacts out|charge the car|fill up the tank|check the tyre pressure
get petrol|put the car in for its MOT|renew the car tax|move the car before the street sweeper comes
feed the meter|pay the parking ticket|pay the congestion charge|pay the rent|pay the gas bill
pay the credit card off|pay the nanny|send rent money|do my tax return|file my expenses|send the invoice out
chase the late invoices|submit my timesheet|cancel the free trial|cancel Netflix|top up my Oyster card
renew my passport|renew my library card|return the library books|return those shoes
drop the parcel off at the post office|post gran's birthday card|send a thank-you note|buy stamps
pick up the dry cleaning|collect the prescription|pick up a prescription at Boots|grab milk on the way home
get cash out|go to the bank|swing by the hardware store|get bread|get a card for Mother's Day|order the turkey
book the restaurant|book a table for six|reserve a court|book the train|print my boarding pass|check in online
pack my swimming things|pack the chargers|pack for the weekend|bring my laptop home|bring my gym bag
bring an umbrella|take a jumper|take the cool box|grab my keys|find my passport|lock the back door|lock the shed
close the garage|shut the windows|set the burglar alarm|turn the sprinklers off|turn off the Christmas lights
switch the immersion off|let the chickens out|shut the hens in|let the electrician in|be home for the delivery
wait in for the plumber|sign for the parcel|hand my notice in|ask for a raise|book annual leave
prepare for the stand-up|join the Zoom call|dial into the all-hands|send the minutes round|update the board
back up my laptop|restart the server|push my branch|merge the PR|renew the SSL cert|rotate the API keys
deploy to staging|check the build|review Priya's pull request|fill in my self-assessment|finish the slides
practise my speech|rehearse my talk|hand in my essay|study for the chem test|revise for biology
do my Spanish flashcards|do my reading|register for classes|apply for the bursary|email my professor back
practise my scales|tune the violin|learn my lines|go to band practice|go to choir|go to rehearsal|go to church
say my prayers|pray|call home|ring the surgery|phone in sick|text back|wish Amma a happy birthday
wish Dad a happy Father's Day|say happy anniversary to Jo|send flowers to Nan|ring Auntie Jo|text the babysitter
sort out a sitter|order nappies|sterilise the bottles|express some milk|give the baby her bottle|change the baby
wake the baby|start bath time|read to the kids|sign the permission slip|buy a present for the party
send in the school trip money|wash the football kit|pack the PE kit|check the kids' homework
book parents' evening|get off at the next stop|leave for work|leave for the station|get ready|get going
start getting ready|call a cab|set off|go to sleep|get to bed|wind down|put my phone away|log out|clock in
clock out|knock off|take a nap|wake Tom up|get moving|straighten my posture|sit up straight|breathe deeply
journal|meditate for a bit|count my blessings|weigh myself|go for a swim|hit the gym|do my squats|go bouldering
lift weights|do some pull-ups|get a haircut|shave|dye my roots|do my nails|wash my hair|vote
renew my vote by mail|donate blood|check the post|check the mailbox|check the oven|check on the roast
check on Grandpa|flip the steaks|turn the compost|stir the risotto|take the bread out|switch the laundry over
take off the face mask|shut down the computer|reply to Ms. Ortega|RSVP|RSVP to the wedding|buy wrapping paper
wrap the presents|hide the eggs|play the lottery|put the tree up|take the decorations down|put the clocks back
change the batteries|carve the pumpkin|unsubscribe|declutter|spring-clean|grocery-shop|carpool|de-ice the car
babysit|proofread|car-share with Zoë|job-hunt
""")

THINGS = _phrases("""
milk|oat milk|rent|electricity bill|plants|dog|cat|car|laundry|dishes|report|slides|tax form|passport
invoice|groceries|bread|eggs|coffee beans|trash|rubbish|recycling|meds|vitamins|birthday card|flowers|gift
tickets|hotel|printer|laptop|phone|backup|presentation|contract|library books|chicken|oven|garage door
window|filter|batteries|light bulbs|shoes|kitchen|bathroom|garden|appointment|meeting notes|budget
spreadsheet|homework|essay|guitar|train tickets|package|letter|parcel|bike|tyres|thermostat|router|password
gym membership|insurance|prescription|car keys|umbrella|lunch|dinner|cake|sunscreen|bins|lawn|hedge|fence
gutter|boiler|heating|fridge|freezer|dishwasher|washing machine|curtains|carpet|sofa|desk|shelf|lamp
mattress|sheets|towels|coat|suit|dress|boots|glasses|contact lenses|dentist appointment|haircut|vaccination
blood test|visa|permit|licence|bank statement|credit card bill|phone bill|water bill|council tax|mortgage
loan|subscription|newsletter|website|blog post|draft|chapter|thesis|paper|abstract|poster|agenda|minutes
proposal|quote|estimate|receipt|expenses|timesheet|payslip|CV|cover letter|application|interview|rehearsal
lesson|class|exam|test|quiz|project|demo|release|bug|ticket|branch|server|database|logs|certificate|domain
camera|tripod|tent|sleeping bag|backpack|suitcase|map|guidebook|charger|adapter|headphones|speaker|keyboard
monitor|cable|USB stick|hard drive|photos|album|playlist|podcast|book|novel|magazine|newspaper|piano|violin
drum kit|choir|football|tennis racket|yoga mat|swimming kit|helmet|skis|horse|rabbit|hamster|goldfish
chickens|bird feeder|compost|seeds|bulbs|tomatoes|roses|herbs|ladder|drill|hammer|screws|paint|brushes
wallpaper|tiles|key|lock
air fryer|kettle|toaster|microwave|blender|slow cooker|extractor fan|smoke alarm|carbon monoxide alarm
doorbell|letterbox|front door|back gate|shed|greenhouse|lawnmower|hosepipe|wheelbarrow|sprinkler
patio furniture|barbecue|paddling pool|trampoline|swing|sandpit|high chair|pushchair|car seat|cot
baby monitor|school bag|school uniform|PE kit|lunch box|permission slip|school photos|football boots
shin pads|swimming goggles|recorder|cello|trumpet|sheet music|metronome|amplifier|record player|turntable
vinyl collection|board games|jigsaw|chess set|Lego|game console|controller|VR headset|drone|e-reader|tablet
smartwatch|fitness tracker|phone case|screen protector|power bank|SIM card|memory card|webcam|microphone
projector|scanner|toner|ink cartridge|printer paper|envelopes|stamps|stapler|paper clips|whiteboard|folder
filing cabinet|business cards|name badges|lanyard|office chair|standing desk|desk lamp|extension lead
fuse box|light switch|dimmer|ceiling fan|radiator|thermostat battery|water softener|shower head|bath mat
toilet seat|sink|tap|drain|washer|plughole|mirror|medicine cabinet|first aid kit|toothbrush heads
razor blades|hair dryer|nail clippers|hearing aid|reading glasses|sunglasses|watch|watch strap|necklace
earrings|wedding ring|handbag|wallet|belt|scarf|gloves|hat|raincoat|wellies|walking boots|trainers|slippers
dressing gown|pyjamas|swimsuit|tights|socks|shirts|jeans|tie|cufflinks|dry cleaning|shoe polish
sewing machine|knitting|yarn|buttons|zip|ironing|ironing board|laundry basket|duvet|pillowcases
mattress topper|bed frame|chest of drawers|wardrobe|coffee table|bookcase|picture frames|rug|blinds|candles
vase|orchid|cactus|houseplants|window boxes|hanging baskets|raised beds|tomato plants|strawberry patch
apple tree|pruning shears|garden hose|fertiliser|bird bath|fish tank|aquarium filter|cat flap|litter tray
dog lead|dog bed|flea treatment|worming tablets|pet passport|hay|chicken coop|beehive|saddle|caravan
campervan|roof rack|spare tyre|jump leads|windscreen wipers|number plate|oil change|MOT|road tax
parking permit|breakdown cover|driving licence|toll tag|bus pass|railcard|season ticket|boarding pass
travel insurance|travel adapter|luggage tags|neck pillow|hiking poles|camping stove|cool box|picnic blanket
beach towels|snorkel|surfboard|paddleboard|kayak|life jackets|ski pass|ski boots|ice skates|golf clubs
badminton racket|running shoes|exercise bike|dumbbells|resistance bands|foam roller|protein powder|meal plan
recipe book|spice rack|chopping board|knives|frying pan|casserole dish|baking tray|cake tin|wedding cake
birthday banner|balloons|party bags|wrapping paper|thank-you cards|Christmas cards|Christmas lights
Christmas tree|advent calendar|Easter eggs|Halloween costume|fancy dress|guest list|seating plan|invitations
flower arrangement|speech|vows|eulogy|will|birth certificate|marriage certificate|deeds|tenancy agreement
inventory|deposit|survey|floor plan|planning application|utility meter|gas meter|meter reading|smart meter
broadband contract|TV licence|streaming subscription|gift card|loyalty card|store credit|refund|warranty
manual|invoice template|purchase order|tax return|VAT return|pension form|savings account|direct debit
standing order|petition|voter registration|jury summons|reference letter|grant application|scholarship essay
dissertation|lab report|case study|reading list|flashcards|lecture notes|worksheet|syllabus|marking|register
lesson plan|job advert|shift rota|sick note|onboarding checklist|pull request|unit tests|changelog
style guide|wireframes|mock-ups|user survey|sales figures|quarterly report|board pack|press release
pitch deck|price list|catalogue|stocktake|delivery note|pallet|van|forklift
""")

GROCERIES = _phrases("""
milk|oat milk|soy milk|bread|butter|eggs|cheese|cheddar|feta|parmesan|yoghurt|cream|rice|pasta|spaghetti
noodles|flour|sugar|salt|pepper|olive oil|vinegar|honey|jam|tahini|hummus|peanut butter|coffee|tea|tea bags
juice|orange juice|water|beer|wine|apples|bananas|oranges|lemons|limes|grapes|strawberries|blueberries
mangoes|avocados|tomatoes|potatoes|onions|garlic|carrots|spinach|lettuce|cucumber|peppers|mushrooms|broccoli
cauliflower|cabbage|peas|beans|lentils|chickpeas|corn|celery|ginger|chicken|beef|mince|bacon|sausages|ham
salmon|tuna|prawns|tofu|tempeh|cereal|oats|muesli|crisps|chips|chocolate|biscuits|cookies|ice cream
frozen peas|toilet paper|kitchen roll|tissues|soap|shampoo|toothpaste|toothbrushes|washing powder|bin bags
foil|cling film|cat food|dog food|batteries|light bulbs|candles|matches|nappies|wipes|plasters|ibuprofen
paracetamol|aspirin|basil|parsley|cumin|paprika|turmeric|cinnamon|vanilla|baking powder|yeast|couscous
quinoa|tortillas|salsa|pesto|ketchup|mustard|mayo|soy sauce|fish sauce|coconut milk|almonds|walnuts|cashews
raisins|dates|figs|olives|pickles|anchovies|gnocchi
almond milk|skimmed milk|sour cream|crème fraîche|cream cheese|mozzarella|halloumi|goat's cheese|brie
mascarpone|ricotta|margarine|ghee|lard|egg noodles|penne|lasagne sheets|basmati rice|brown rice|polenta
bulgur wheat|semolina|cornflour|self-raising flour|icing sugar|brown sugar|golden syrup|maple syrup|treacle
marmalade|Marmite|Nutella|stock cubes|gravy|tinned tomatoes|chopped tomatoes|passata|tomato purée
baked beans|kidney beans|black beans|sweetcorn|coconut oil|sunflower oil|sesame oil|balsamic vinegar
Worcestershire sauce|hot sauce|sriracha|curry paste|chilli flakes|garam masala|coriander|mint|rosemary|thyme
bay leaves|nutmeg|cardamom|saffron|oregano|rock salt|peppercorns|sweet potatoes|spring onions|red onions
shallots|leeks|courgettes|aubergine|butternut squash|beetroot|radishes|rocket|kale|asparagus|green beans
cherry tomatoes|pak choi|bean sprouts|okra|parsnips|turnips|pineapple|watermelon|melon|kiwis|pears|plums
peaches|nectarines|cherries|raspberries|pomegranate|dried apricots|sultanas|mixed nuts|pistachios
sunflower seeds|chia seeds|linseed|granola|cornflakes|porridge oats|crumpets|bagels|pitta|naan|wraps
burger buns|hot dog rolls|croissants|sourdough|baguettes|crackers|rice cakes|pretzels|popcorn|tortilla chips
digestives|flapjacks|muffins|fruit cake|jelly|custard|yoghurt pots|fromage frais|ice lollies|sorbet
chicken thighs|chicken breasts|turkey|lamb chops|pork chops|steak|gammon|chorizo|salami|pepperoni|pâté
smoked salmon|cod|haddock|fish fingers|mackerel|sardines|crab sticks|mussels|paneer|seitan|veggie burgers
falafel|frozen pizza|oven chips|frozen berries|sparkling water|lemonade|cola|squash|ginger beer|cider
prosecco|red wine|gin|tonic|decaf|herbal tea|green tea|hot chocolate|coffee filters|oat bars|chewing gum
mints|baby food|formula|baby wipes|cotton wool|conditioner|shower gel|deodorant|hand soap|mouthwash
dental floss|razors|sun cream|hand cream|fabric softener|washing-up liquid|dishwasher tablets|bleach|sponges
rubber gloves|kitchen foil|greaseproof paper|freezer bags|sandwich bags|napkins|paper plates|firelighters
charcoal|birdseed|cat litter|dog treats|AA batteries|vitamin D|cough syrup|antihistamines|throat lozenges
blister plasters|paracetamol for kids
""")

LABELS = _phrases("""
pasta|tea|egg|eggs|pizza|laundry|rice|cake|bread|coffee|break|workout|plank|nap|oven|dough|potato|homework
reading|meditation|shower|parking|washing|dryer|soup|roast|chicken|steak|brownie|cookie|pomodoro|focus|study
stretch|piano|screen time|bath|presentation|speech|round|game|meeting|grill|barbecue|marinade|sourdough
lasagne|noodle|dumpling|face mask|hair dye|paint
""")

LISTS = _phrases("""
shopping|grocery|groceries|packing|work|wish|birthday|movie|reading|hardware store|holiday|gift|camping
garden|party|school|christmas|cleaning|films|books|recipe|house|moving|travel|weekend|bucket|baby|office
pharmacy|supermarket|market|guest|errands|DIY|music|games|wedding|project|study|chores|meal|beach|festival
picnic|ski trip|toy|garage|kitchen|Lidl|IKEA
books to read|films to watch|to read|to watch|watchlist|reading log|Christmas|Christmas presents|present
presents|birthday party|bills|hardware|DIY store|B&Q|Costco|Tesco|Aldi|butcher's|bakery|greengrocer
farmers market|corner shop|drugstore|Target|Walmart|home improvement|home|flat|new house|to buy
things to buy|wants|gift ideas|ideas|blog ideas|recipes to try|restaurants to try|places to visit|summer
winter|spring cleaning|back to school|uni|homework|exam revision|thesis|revision|sprint|launch|backlog
client|marketing|admin|calls|phone calls|emails|follow-up|today|tomorrow|this week|weekly|monthly|daily
Monday|morning routine|bedtime|kids|dog|pet|vet|medicine|first aid|hospital bag|nursery|car|road trip
carry-on|Japan trip|honeymoon|hiking|diving|fishing|football|gym|band|choir|gig|setlist|record|wine|beer
cheese|bake sale|dinner party|barbecue|potluck|Thanksgiving|Halloween|Eid|Diwali|Easter|New Year|anniversary
stag do|hen do|baby shower|house move|moving out|spare room|allotment|plants to buy|repairs|maintenance
someday|maybe|goals|quick wins|priority|urgent|personal|family|team|joint|secret
""")

ATTRIBUTES = _phrases("""
birthday|locker code|wifi password|shoe size|favourite colour|favorite color|dentist|license plate
number plate|blood type|bank|flight number|hotel|sister's name|dog's name|landlord|anniversary|student id
gym pin|doctor|boss's name|parking spot|middle name|favourite band|allergy|favourite food|favorite food
phone number|address|locker number|door code|garage code|passport number|insurance number|coffee order|team
nephew's birthday|cat's name|T-shirt size|bike lock combination|mother's birthday|mum's birthday
dad's phone number|wife's ring size|daughter's teacher|son's school|brother's address|car insurance company
tax number|bank branch|alarm code|safe combination|router password|library card number|waist size|star sign
vet|physio|hairdresser|favourite tea|favourite film|favourite song|least favourite vegetable|home town
job title|work address|office number|desk number|employee number|gate number|seat number|booking reference
order number|mobile number|customer number|membership number|account number|postcode|zip code|street
flat number|landlady|nickname|hobby|diet|team name
Netflix password|email password|voicemail pin|phone pin|SIM pin|laptop serial number|car registration
chassis number|tyre pressure|boiler model|printer model|router name|guest wifi password|bin day
recycling day|meter number|gas supplier|electricity provider|broadband provider|mobile provider
policy number|claim number|case number|reference number|NHS number|social security number
national insurance number|driving licence number|frequent flyer number|loyalty card number|sort code|IBAN
salary|payday|start date|notice period|manager|line manager|team leader|PIN for the gate|gate code
building code|mailbox number|storage unit|unit number|floor|room number|bed number|locker|parking level
parking ticket number|seat|train time|platform|hotel room|hotel address|check-in time|flight time|gate
wedding date|wedding anniversary|due date|MOT date|passport expiry date|contract end date|rent day
next check-up|next appointment|prescription|glasses prescription|hat size|collar size|glove size|ring size
jeans size|dress size|bra size|inside leg|height|weight|resting heart rate|blood pressure|cholesterol
resting pulse|marathon time|personal best|golf handicap|squat record|gym|gym locker code|trainer|coach
piano teacher|driving instructor|tutor|class teacher|therapist|optician|pharmacist|chiropodist|plumber
electrician|mechanic|window cleaner|gardener|cleaner|childminder|babysitter|solicitor|accountant
estate agent|mortgage adviser|financial adviser|next of kin|emergency contact|best friend|best man|neighbour
neighbour's name|cousin's name|sister's birthday|brother's birthday|dad's birthday|wife's birthday
husband's birthday|daughter's shoe size|son's height|kids' school|kids' bedtime|dog's birthday
dog's microchip number|cat's medication|hamster's name|favourite book|favourite pizza|favourite flower
favourite restaurant|favorite movie|favorite song|favourite team|favourite wine|favourite author
favorite ice cream|usual order|lunch order|pizza order|takeaway order|tea order|hair colour|paint colour
living room paint|kitchen measurements|curtain length|desk height|mattress size|filter size|bulb type
battery type|ink cartridge|printer ink|time zone|first language|maiden name|stage name|handle|username
gamertag|Wi-Fi name|domain registrar|library|surgery|GP|dental plan|health insurance|donor number|allergies
medication|dosage|inhaler|epipen location|spare key|spare key location|alarm code for the shop|office wifi
work email|work phone|extension|cost centre|project code|badge number
""")

EVERYDAY = _words("""
able about above accept account across act active actor add address adult advice afraid after again age
agree air airport alarm album alive allow almost alone along already always amazing amount anger angle angry
animal ankle answer ant anxious apart apple april apron area argue arm army around arrive arrow art ask
asleep attic aunt autumn avoid awake away axe baby back bacon bad badge bag bake balance ball balloon banana
band bank bar barn base basil basket bat bath battery beach bead beak bean bear beard beat beautiful bed
bedroom bee beef beer beetle before begin behind believe bell below belt bench bend berry beside best better
big bike bill bin bird birth biscuit bite bitter black blade blanket blend blind block blonde blood blossom
blow blue board boat body boil bold bolt bone book boot border boring borrow boss bottle bottom bowl box boy
brain branch brave bread break breakfast breath breeze brick bridge bright bring broad broken broom brother
brown brush bubble bucket buckle budget bug build bulb bull bump bunch burn bus bush business busy butter
button buy cabin cable cactus cage cake calm camel camera camp can candle candy canoe cap capital captain
car card care careful carpet carrot carry cart case cash castle cat catch cave ceiling cell centre chain
chair chalk champion chance change chapter charge chase cheap cheek cheer cheese chef cherry chess chest
chicken chief child chimney chin chocolate choice choir choose church circle circus city clap class claw
clay clean clever cliff climb clock close cloth cloud clown club coach coal coast coat cobra cocoa code
coffee coin cold collar colour comb come comfort common compass complete computer concert cook cool copper
copy coral corner correct cost cotton cough count country couple courage cousin cover cow crab crack cradle
crane crash crayon cream create credit crew cricket crisp crop cross crow crowd crown crumb cry cup curious
curl curry curtain curve cushion custom cut cute cycle daily dairy daisy dance danger dark data daughter
dawn day dead deaf deal dear deck deep deer degree delay delicious deliver dentist desert desk dessert
detail dew diamond diary dice different dig dinner direct dirt dish distance dive doctor dog doll dolphin
dome donkey door dot double dough dove dozen dragon draw drawer dream dress drift drill drink drive drop
drum dry duck dull dust duty eager eagle ear early earn earth east easy eat echo edge egg eight elbow
electric elephant eleven elk empty end enemy engine enjoy enough enter envelope equal escape evening event
ever exact exam example excited exit expect expert extra eye fabric face fact factory fair fairy faith fall
family famous fan far farm fashion fast fat father favour fear feast feather feed feel fence fern ferry
festival fetch fever few field fig fight figure film final find fine finger finish fire firm first fish fist
fit five fix flag flame flat flavour flight float flock flood floor flour flow flower flute fly fog fold
follow food foot forest forget fork form fort fountain four fox frame free freeze fresh friend frog front
frost fruit fry fuel full fun funny fur future galaxy game garage garden garlic gate gather gentle ghost
giant gift ginger giraffe girl give glad glass globe glove glow glue goal goat gold golf good goose grain
grape grass gravel great green grey grin ground group grow guard guess guest guide guitar gulf gum gym habit
hair half hall hammer hamster hand handle happen happy harbour hard hare harp hat hatch hate have hawk hay
head heal health hear heart heat heavy hedge heel height helmet help hen herb hero hidden high hike hill
hint hip history hit hobby hold hole holiday hollow home honest honey hood hook hope horn horse hospital hot
hotel hour house hug huge human humble hundred hungry hunt hurry hurt husband hut ice idea idle ill image
important inch ink insect inside iron island itch ivory ivy jacket jaguar jam jar jaw jazz jeans jelly jewel
job join joke journey joy judge jug juice jump jungle junior just kangaroo keen keep kettle key kick kid
kind king kiss kitchen kite kitten knee knife knit knock knot know koala label lace ladder lady lake lamb
lamp land lane language large last late laugh laundry lava law lawn lazy lead leaf learn leather leave left
leg lemon lend length leopard less lesson letter level library lid life lift light lily lime limit line
linen lion lip list listen litre little live lizard load loaf lobster local lock log lonely long look loop
loose lose lot loud love low lucky luggage lunch lung machine magic magnet mail main make mammal man mango
many map maple marble march mark market marry mask mass master mat match mate maths matter maze meadow meal
mean measure meat medal medicine medium meet melon melt member memory mend mention menu merry mess metal
method middle midnight mild milk mill mind mine mint minute mirror miss mist mix model modern moment monday
money monkey monster month mood moon moose morning mosquito moss moth mother motor mountain mouse mouth move
mud muffin mug muscle museum mushroom music nail name narrow nation nature navy near neat neck need needle
neighbour nephew nerve nest net never new news nice niece night nine noble noise noodle noon normal north
nose notebook nothing notice novel number nurse nut oak oar oasis oat object ocean octopus odd offer office
often oil old olive omelette once onion open opera orange orbit orchard orchid order organ ostrich otter
outside oval oven over owl own ox oyster pace pack paddle page pain paint pair palace pale palm pan panda
panel panic paper parade parcel parent park parrot part party pass past pasta path patient pattern pause paw
pay pea peace peach peacock peak pear pearl pebble pedal pen pencil penguin people pepper perfect perfume
period person pet phone photo piano pick picnic picture pie piece pig pigeon pillow pilot pin pine pink pipe
pirate pizza place plain plan plane planet plant plaster plastic plate play please plenty plum pocket poem
point poison pole police polite pond pony pool poor popcorn poppy porch pork port possible post pot potato
pottery pouch pour powder power practice pray present press pretty price pride prince print prison prize
problem promise proud public pudding pull pulse pump pumpkin puppet puppy pure purple purse push puzzle
pyramid quack quarter queen question queue quick quiet quilt quite quiz rabbit race radio raft rail rain
rainbow raisin rake ram ranch rapid rare raspberry rat raven raw ray razor reach read ready real reason
recipe record red reed reef refuse regular relax remote rent repair repeat reply rescue rest result return
rhyme rhythm ribbon rice rich riddle ride ridge right ring ripe rise river road roar roast robin robot rock
rocket roll roof room rooster root rope rose rotten rough round route row royal rubber ruby rude rug ruin
rule run rush rust sack sad saddle safe sail salad salmon salt same sand sandal sandwich sauce saucer
sausage save saw scale scarf scene school science scissors score scout scrap scratch screen screw sea seal
search season seat second secret see seed sell send sense serious seven shade shadow shake shallow shape
share shark sharp shave shed sheep sheet shelf shell shelter shepherd shine ship shirt shock shoe shop shore
short shoulder shout shovel show shower shrimp shut shy sick side sight sign signal silent silk silly silver
simple sing single sink sister six size skate sketch ski skill skin skirt sky slam sleep sleeve slice slide
slim slip slope slow small smart smell smile smoke smooth snack snail snake sneeze snow soap soccer sock
soda soft soil soldier solid solve some son song soon sore sort soul sound soup sour south space spade spark
sparrow speak special speed spell spend spice spider spin spinach spirit splash spoon sport spot spray
spread spring square squash squirrel stable stack stage stairs stamp stand star start station statue stay
steak steam steel steep stem step stew stick sting stir stitch stomach stone stool stop store storm story
stove straight strange straw stream street stretch strike string stripe strong student study submarine
subway sudden sugar suit summer sun sunday supper sure surf surprise swallow swamp swan sweater sweep sweet
swim swing sword symbol syrup system table tail take tale talent talk tall tank tap tape target task taste
tax tea teach team tear telephone tell ten tennis tent term test thank theatre thick thief thin thing think
thirsty thistle thorn thought thread three throat throne throw thumb thunder thursday ticket tide tidy tie
tiger tight tile till timber time tin tiny tip tired title toad toast today toe together toilet tomato
tomorrow tongue tool tooth top torch tortoise total touch tough tour towel tower town toy track tractor
trade traffic trail train tram trap travel tray treasure treat tree triangle trick trip trophy trouble
trousers truck true trumpet trunk trust truth try tulip tune tunnel turkey turn turtle twelve twenty twice
twin twist two type tyre ugly umbrella uncle under unicorn uniform unit until upper upset upstairs urban
urgent use useful usual vacation valley value van vanilla vase vegetable velvet very vest video view village
vine vinegar violet violin visit vitamin voice volcano vote voyage waffle wagon waist wait waiter wake walk
wall wallet walnut walrus warm wash wasp waste watch water wave wax way weak wealth wear weather web wedding
week weekend weight welcome well west wet whale wheat wheel whisper whistle white whole wide wife wild
willow win wind window wine wing winter wire wise wish witch wolf woman wonder wood wool word work world
worm worry wrap wreck wrist write wrong yard yarn yawn year yeast yellow yesterday yoghurt young zebra zero
zigzag zip zone zoo ability absence academy accent accident achieve actually admire adventure afford agency
alphabet ambition ancient announce apartment apology appetite applause appointment approach architect
argument arrange article artist assistant athlete attempt attention audience author average backpack bakery
bargain battle behaviour benefit bicycle billion biology blizzard blueberry bookshelf bracelet briefcase
broadcast brochure brownie builder bungalow burglar butcher butterfly cabinet calendar campaign candidate
carnival carpenter catalogue caterpillar cathedral celebrate cellar ceremony certain challenge champagne
character charity chemist chocolate cinema citizen classic climate clothes coconut colleague collect college
combine comedy command comment committee communicate community company compare competition concern condition
confidence connect consider contact contain content contest continue control conversation corridor costume
council cottage counter courier cricket culture cupboard currency customer cyclist damage database deadline
debate decade decide declare decorate defend definite delight demand department depend describe design
destroy detective develop device dialogue dictionary difficult digital dinosaur diploma discount discover
discuss disease display divide document domestic dramatic earring earthquake economy educate effort elastic
election elegant elevator emergency emotion employ encourage energy engineer enormous entertain entrance
equipment error especially evidence examine excellent exchange exercise exhibition expensive experience
experiment explain explore express extreme fantastic feature female fiction finance fireplace flexible
football foreign forever formal fortune forward fragile freedom frequent furniture gallery garbage gasoline
general generous genius geography gesture gorilla government grammar grandfather graph grateful grocery
guarantee handsome headache heritage holiday horizon household hurricane identity imagine immediate improve
include increase independent industry influence inform ingredient injury innocent inspire instrument
intelligent interest international interview introduce invent invite jealous jewellery journalist junction
justice keyboard kidney kilometre kingdom knowledge laboratory landscape language laptop launch
adapter agenda allergy almond anchor antenna archive asthma autograph avocado badminton baggage balcony
ballet bandage banjo banner barbecue barrel beacon beanbag bedside beetroot binder binoculars blazer blender
blouse bonfire bookmark boulder bouquet bouncer broccoli bucketful buffet bumper bunk burrow buzzer cabbage
caramel cardigan cashier casserole catering celery cello cereal charger checklist chestnut chilli chopsticks
clarinet clipboard coaster cobweb compost corkscrew coupon crate crochet crossword croissant cufflink curfew
custard cymbal dandelion dashboard daybreak decal detour dimmer doorbell doorstep doughnut downpour
drawstring dressing driveway drizzle drone dumpling duster duvet earplug eclipse eraser espresso extension
faucet ferryman fiddle firefly fireworks flannel flask flatmate flipper floss folder footpath foxglove
freckle freezer funnel garnish gasket gazebo glitter goggles gravy griddle groove gymnast hairbrush hammock
handcuff harmonica harvest hatchback haystack hinge hoodie hydrant iceberg icing incense inkwell insulation
invoice jackpot jigsaw jumper kerb ketchup kiln kiosk kneecap ladle lantern larder lavender ledger leotard
lettuce lollipop lullaby lunchbox magnolia mailbox mandolin manicure marigold marmalade mattress meringue
mitten mixtape mocktail monocle moped mop mosaic motorway mulch mustard napkin nectarine nightlight nozzle
oatmeal oboe offcut ointment omelet origami overalls padlock pamphlet pancake pantry paprika parachute
parsley parsnip passcode patio paving peppermint permit petal pickle piggy pillowcase pinecone pitcher plaid
plank playlist plumbing polish porridge postcard potluck poultry printer pulley quiche rattle receipt
recital referee remedy reservation rhubarb rickshaw riverbank rota rucksack runway saffron sapling satchel
scaffold scallop scooter seashell seatbelt sequin shampoo shingle shortcut shrub sidecar silt skillet
skylight sled slippers smoothie snorkel socket spatula speedometer spool sprinkler spreadsheet squeegee
stapler stopwatch strainer suitcase sunflower sunscreen surname swatch syringe tablecloth tambourine
tangerine tarpaulin teapot teaspoon thermometer thimble throttle timetable tinsel toaster tollbooth
toothpick topsoil tracksuit treadmill trellis tripod trowel tweezers twine typewriter undershirt unicycle
upholstery valve varnish velcro veranda viaduct vineyard waistcoat wardrobe warranty washer watermelon
wetsuit whisk wicker windmill windscreen wishbone woodpile wrench wristband xylophone yogurt yoyo zipper
zucchini
""")
