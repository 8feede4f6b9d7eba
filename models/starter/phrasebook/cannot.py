"""Wishes for deeds Nestor has no tool for: the starter says what it can do instead."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import CANNOT_REPLY
from models.starter.phrases import Intent, lines

PEOPLE = Intent(
    name="cannot_reach_people",
    reply=CANNOT_REPLY,
    weight=0.75,
    plain=lines("""
        (call|phone|ring|text|message|email) {n}
        (call|phone|ring|text) (mum|mom|dad|my wife|my husband|my boss|the office|my sister)
        (text|message|email|tell) {n} that (I'm late|I'm on my way|dinner is ready|the meeting moved)
        send (a message|a text|an email) to {n}
        send {n} (a message|a text|an email)
        (read|check) my (emails|messages|texts|voicemail)
        (write|send) an email to {n}
        (can|could) you (call|text|email|message) {n} (|for me)
        (book|schedule) a meeting with {n}
        (write|send) a (note|card|message) to my (daughter's|boy's|girl's) (coach|doctor|school)
    """),
    phrases=lines("""
        (call|phone|ring|dial) (mum|mom|dad|grandma|{n}|my wife|the office|a taxi|the police|911|999|home|the dentist|my boss)
        call {n} (|on speaker|on whatsapp|back|on her mobile|now)
        (give {n} a call|give mum a ring|get {n} on the phone|put me through to {n}|connect me with {n}|dial the last number|redial)
        (can|could) you (call|phone|ring) ({n}|my mother|the doctor's office|a cab|the landlord) (for me|)
        (facetime|skype|video call|zoom) {n}
        (hang up|answer the phone|pick up|decline the call|answer that call|reject the call|put it on speaker|mute my phone|end the call)
        (text|sms) {n} (that I'm late|I'm on my way|happy birthday|to bring bread|saying see you at eight|that I love her|ok)
        text {n}
        text (mum|my wife|my boss|the babysitter) (I'll be late|that dinner's ready|when I leave|about tomorrow)
        (message|whatsapp|dm|signal|telegram|slack) {n} (that I'm running late|about the party|I'm here|hi|to say sorry)
        send (a message|a text|an sms|a whatsapp|a dm|a voice message|a snap) to {n} (|saying I'm late|that I'm outside|about dinner)
        send {n} (a message|a text|my location|the photo|an email|the file|flowers|a postcard|my regards|a reply)
        (let|tell) {n} (know |)(that |)(I'm late|I'll be there soon|dinner is ready|I can't make it|the meeting moved|I said hi|to call me|I'm home)
        (ask|invite) {n} (if she's coming|what time he arrives|to dinner|to my party|for the report|where he is)
        (write|send) an email
        (write|send|shoot|fire off) an email to (my boss|{n}|the landlord|hr|customer service|the team|support) (|about the invoice|saying I'm sick|that I'll be late|with the report)
        (email|mail) (my boss|{n}|the school|the team) (|the report|that I'm ill|about friday|the slides|a thank you)
        (reply|respond) to (|{n}'s |the last |that )(email|message|text) (|saying yes|with ok|and say thanks)
        (forward|archive|delete|star|flag) (this email|the last email|that message|all my spam|{n}'s mail)
        (check|read|refresh) my (email|emails|inbox|mail|messages|texts|voicemail|whatsapp|dms|unread messages)
        (do I have|any|have I got) (new |unread |)(mail|email|emails|messages|texts|missed calls|voicemails|notifications)
        (search|go through|look in|look through) my (email|emails|inbox|mail|messages|gmail) (for the invoice|for {n}|for tickets|for {o}|)
        (snooze|postpone|silence|pin|label|sort|tidy up|clear out) (my inbox|this email|that email|all my mail|the email from {n}|the newsletters|my unread mail|{n}'s message)
        (snooze|hide|archive|mute) (the |my |all my )(mails|email threads|email notifications|newsletters|inbox) (|for a week|until {day}|for now)
        (write|pen|send|scribble) a (note|card|message|reply) to (my|our|the) (daughter's|boy's|girl's|kids') (school|coach|doctor|class teacher|nursery|headmaster)
        (write|send) (the|my) (teacher|landlord|neighbour|headteacher|insurance company|council) a (note|message|card) (|about {o}|that {n} is ill)
        what (did {n} text me|does {n}'s email say|is in my inbox|emails came in|does the last message say)
        who (called|texted|emailed|messaged|rang) me (|today|last night|just now|while I was out)
        (post|tweet|share) (this on facebook|a photo on instagram|that I'm in {c}|this on twitter|my score|something on linkedin|a story)
        (like|comment on|retweet) ({n}'s post|that photo|the last tweet)
        (follow|unfollow|block|add|unfriend) {n} on (facebook|instagram|twitter|linkedin|snapchat)
        (add {n} to|remove {n} from|invite {n} to) (the meeting|the group chat|the call|my contacts|our family group|the zoom)
        (add|save|delete|edit) (a contact|this number|{n}'s number in my contacts|the contact {n})
        what('s| is) {n}'s number in my (contacts|phone book|phone)
        (send|create|make) a (calendar invite|meeting invitation|calendar event|zoom link|google meet|doodle poll) (|to {n}|for friday|for the team|with {n})
        (accept|decline|reschedule) (the|that|{n}'s) (meeting invitation|invite|invitation|meeting|zoom call)
        (schedule|set up|arrange|book) a (meeting|zoom|video call) with ({n}|the team|my boss) (|in outlook|in teams)
        (join|leave|start|host) (the|my) (meeting|zoom call|teams call|video call|standup)
        (cancel|move) my (meeting|appointment|lunch) with {n} (and tell him|and let her know|by email)
        set my status to (busy|away|invisible|do not disturb|online|lunch)
        (mute|unmute|kick|admit) {n} (in the call|in the meeting|from the chat)
        (turn on|turn off|start|switch off) my (camera|webcam|mic|microphone|video) (|for the call|in the meeting)
        (fax|print and mail|post) (this|the letter|the form) (to {n}|)
        (wake|get) {n} (up|out of bed)
        (page|alert|contact|notify) (the doctor|security|the fire brigade|{n}|my emergency contact|the front desk)
        (call|get) (an ambulance|the fire department|the police|help|a doctor|emergency services)
        help, (call someone|there's a fire, call 911|I've fallen and can't get up)
        (read|tell) me (my mail|my messages|what {n} wrote|my new texts|the last email)
        (unsubscribe|sign me up|register|rsvp) (me from this newsletter|for the newsletter|for the course|to the party|)
        (leave|record) a voicemail for {n}
        tell (everyone|the team|the kids|my family) (I'm running late|the meeting's off|dinner is on the table|we won)
        wish {n} (a happy birthday|good luck|a merry christmas) from me
        (say|tell) (hi|hello|sorry|thanks|happy birthday) to {n} (for me|from me)
        add Bob to the meeting
        (make|place|start) a (call|phone call|video call|conference call) (to {n}|with the team|to the office|)
        (I need|I want|I'd like) to (call {n}|text my wife|send an email|phone the bank|write to my landlord|speak to {n}|talk to someone from support)
        (can|could) you (email|text|message|write to) ({n}|my boss|the team) (that I'm sick|about the delay|for me|)
        get hold of ({n}|my brother|the landlord)
        (pass|drop|shoot) {n} (a line|a quick email|a message|a note by mail)
        (respond to|answer|ignore) (that text|the invitation|the comment|{n})
        (put|add) {n} (on the guest list|in the group|in cc|to the email)
    """),
)

HOME = Intent(
    name="cannot_at_home",
    reply=CANNOT_REPLY,
    weight=0.65,
    plain=lines("""
        turn (on|off) the (lights|light|lamp|tv|heating|fan|oven)
        turn the (lights|light|tv|heating|fan|oven) (on|off)
        (open|close) the (blinds|curtains|window|windows|garage|garage door|front door|gate|shutters)
        open the (blinds|curtains|window|windows|garage|garage door|front door|door|gate|shutters) (|in the {w}|a bit)
        (lock|unlock) the (door|front door|back door|car|house)
        (raise|lower|pull up|pull down|draw) the (blinds|curtains|shutters)
        (dim|switch on|switch off) the (lights|lamp|kitchen light)
        (turn up|turn down) the (heating|thermostat|air conditioning)
        set the (thermostat|heating|oven) to {10-30} degrees
        (make|get|bring) me a (coffee|sandwich|cup of tea|beer)
        start the (dishwasher|washing machine|vacuum|robot vacuum|coffee machine)
    """),
    phrases=lines("""
        turn (on|off) the (lights|light|lamp|tv|heating|fan|kettle|oven|radio|air con|washing machine|heater|christmas tree|porch light|sprinklers)
        turn the (lights|lamp|tv|heating|fan|oven|radio|heater) (on|off)
        (switch|put) the (kettle|heating|lights|telly|fan|bedroom light|hallway light) (on|off)
        (lights|light|heating|tv|fan|lamp|ac|radio) (on|off) (please|)
        (lights|kitchen lights|bedroom lamp) to (50 percent|red|warm white|full|dim)
        (dim|brighten|lower) the (lights|living room lights|lamps)
        turn (up|down) the (heating|thermostat|heat|lights|ac|air conditioning|brightness|temperature|oven)
        set the (thermostat|heating|temperature|ac|oven|fridge|boiler|water heater) to (21|20 degrees|18|200|180 degrees|eco|70)
        make it (warmer|cooler|brighter|darker|colder) (in here|in the bedroom|)
        (it's|it is) (too cold|too dark|freezing|boiling) in here(, turn up the heating|, do something|, put the lights on)
        (open|close|shut|lock|unlock|raise|lower) the (door|front door|garage|garage door|blinds|curtains|window|windows|gate|shutters|roller shutters|skylight|bedroom window|kitchen blinds)
        (lift|pull up|pull down|draw|let down) the (blinds|curtains|shutters|awning|garage door)
        (start|stop|run|pause|turn on) the (dishwasher|washing machine|dryer|vacuum|roomba|robot|coffee machine|lawnmower|oven|sprinkler|bath)
        (make|brew|start|pour|get) (me |)(a coffee|some coffee|a cup of tea|an espresso|toast|a sandwich|dinner|lunch|popcorn)
        (vacuum|hoover|mop|sweep|clean|tidy) (the living room|my room|the floor|downstairs|the kitchen|the house)
        (feed|walk|wash|brush) (the cat|the dog|my fish|the baby)
        (water|mow|trim|rake) (the plants|the lawn|the garden|my tomatoes|the hedge|the leaves)
        (arm|disarm|set) the (alarm system|burglar alarm|house alarm|security system)
        (who's|who is) at the (door|gate)
        show me the (doorbell camera|baby monitor|driveway camera|security camera|front door camera)
        is the (front door locked|oven still on|heating on|garage open|iron off|window open|washing done)
        (charge|start|warm up|unlock|honk|find) my (car|tesla|scooter|e-bike)
        (turn|switch) off (everything|all the lights|the lights in the kitchen|the whole house|every lamp)
        (activate|start|run|set) the (movie scene|night scene|goodnight routine|party mode|away mode|holiday mode)
        (change|switch|put) the (channel|tv to channel 5|tv on|tv to netflix|input to hdmi|light to blue|lights to purple)
        (preheat|heat) the (oven|grill|sauna|car|pool) (to 180|to 200 degrees|)
        (fill|run|drain) (the bath|the pool|a bath for me|the tub)
        (cook|bake|fry|make|prepare) (me |us )(dinner|a cake|an egg|pancakes|pasta|{g})
        (bring|hand|pass|fetch|carry) me (a beer|the newspaper|my slippers|a towel|the remote|a glass of water|my keys)
        (take out|empty) the (bins|trash|rubbish|dishwasher) (yourself|for me|please)
        (take|drive|pick up) (the kids|my mother|me|the dog) (to school|home|to the airport|from practice)
        (play|show) (that|it|this|the film) on the (tv|big screen|living room speaker|kitchen speaker|chromecast)
        (is anyone|who is) (home|in the garden|in my room)
        (adjust|raise|lower|tilt) the (blinds|desk|bed|seat|shutters|standing desk)
        (turn|move) the (camera|antenna|desk|robot) (left|right|up|down)
        what('s| is) the (temperature in the living room|humidity in the cellar|oven set to|power use right now|thermostat at)
        how (warm|hot|humid) is it in (the bedroom|my office|here|the greenhouse)
        (flush|fix|unclog) (the toilet|the sink|my shower) (for me|)
        (do|fold|iron|hang up) (the|my) (laundry|dishes|shirts|washing|washing up)
        (hey, |)the (lights|heating|tv) please
        could you (get the lights|turn the heating up|put the kettle on|let the cat in|shut the window)
        I want the (lights|tv|heating|fan) (on|off)
        (kill|hit|cut) the lights
        (lights out|all lights off|lights please|more light|less light)
        (it's dark|I can't see anything)(, lights|, turn on a lamp)
        (start|begin|schedule) (a wash|the robot vacuum|watering the garden|the coffee at seven)
        (let|let the) (the dog out|guests in|some fresh air in)
        (defrost the freezer|restock the fridge|change the bulb|hang the picture|assemble the shelf)
        what's in (my|the) (fridge|oven|mailbox)
    """),
)

MEDIA = Intent(
    name="cannot_media",
    reply=CANNOT_REPLY,
    weight=0.6,
    plain=lines("""
        play (some |)(music|jazz|rock|pop|classical music)
        play {r} by {n}
        play (the radio|a podcast|my playlist|a song|some mozart|the news)
        (stop|pause) the (music|song|video)
        next (song|track)
        skip this song
        take a (photo|picture|selfie|video)
        record (my voice|a video|this call)
        (show|find) me (a picture|some pictures|videos) of {w}s
        draw (a cat|a picture of {o}|me a house)
        (what's|what is) this song
        read (this article|my book|this page) (aloud|out loud|to me)
    """),
    phrases=lines("""
        play (music|some music|a song|jazz|the beatles|my playlist|the radio|thriller|something relaxing|a podcast|white noise|rain sounds|lofi)
        play (bohemian rhapsody by queen|some mozart|the latest episode|my liked songs|songs from the 80s|christmas music|an audiobook|{r} by {n})
        (put on|stick on|throw on) (some music|a record|netflix|some jazz|the radio|a movie|the next episode|cartoons for the kids|{n}'s new song)
        (I want|I'd like|I wanna) to (hear some music|listen to jazz|listen to the radio|watch a film|hear {r}|watch youtube|listen to something calm)
        (pause|stop|skip|resume|rewind|repeat|shuffle) (the music|this song|the song|the video|the film|playback|the playlist|this track|the podcast)
        stop the music
        (next|previous|last) (song|track|episode|video|chapter)
        (skip|skip this|next please|next one please|play it again|play that again|shuffle|repeat this song|fast forward|rewind ten seconds)
        what('s| is) (this song|playing|that song|the name of this song|on the radio|playing right now)
        who (sings this|is singing|is this song by|made this track)
        (shazam this|recognise this song|name that tune|identify this song)
        (like|save|download|favourite|add) (this song|this track|the song to my playlist|this album|that to my library)
        (play|watch|stream|continue) (the office|a film|the news channel|stranger things|the match|season two|a nature documentary|where I left off)
        (create|make|delete) a playlist (|called summer|for the gym|with queen songs)
        (sleep|turn off the music) in (half an hour|20 minutes when I'm asleep)
        (sing|hum|whistle|rap) (for me|me a song|happy birthday|a lullaby|something|along)
        read (me the newspaper|this article aloud|my book|aloud|the page to me|me an audiobook|it out loud|the text on the screen)
        (show|find) me (a video of cats|funny videos|pictures of dogs|my holiday photos|the photos from july|a picture of {c}|the trailer)
        take a (photo|selfie|picture|picture of me|photo with the webcam|group photo|video)
        (record|film|start recording|start filming|record a video|record my voice|record this meeting|record the screen|make a voice memo|record this call)
        (stop|pause) (recording|filming|the recording|the video)
        (edit|crop|rotate|resize|brighten|blur) (this photo|the picture|my photo|the screenshot|the background|that image)
        (draw|paint|generate|make|create) (me |)a (picture|logo|drawing|portrait|meme|cartoon|comic|poster|birthday card) (of a cat|of {n}|for my shop|of a sunset|with flowers|)
        draw (a cat|me|a house|something|a horse riding a bike)
        (make|edit|cut|convert) (a video|this video|the clip|a gif|my podcast) (from my photos|to mp3|shorter|for youtube|)
        (set|change) my (wallpaper|background|profile picture|ringtone|lock screen|desktop background) (to a beach|to this photo|)
        (upload|post) (the video to youtube|my photos to the cloud|this picture|my story)
        (use|turn on) the (flash|flashlight|torch|front camera)
        (turn|switch) (on|off) the (flashlight|torch|subtitles|captions|radio|music)
        describe (this picture|what you see|the photo|what's on my screen|this image)
        what('s| is) on my (screen|desktop|phone screen|monitor) (|right now)
        (look at|see|read|check) (my screen|this picture|this photo|the image|this pdf|the attached file)
        can you (see this|watch a film with me|hear the music|play a song|sing|play videos|show pictures)
        (karaoke|start karaoke|dj mode|party playlist|music please|some tunes please|tunes)
        (more bass|change the equalizer|turn on surround sound|switch to headphones|use the bluetooth speaker)
        (can|could) you (play|put on) (some music|the radio|spotify|my playlist|something by abba|a meditation)
        (music|song|radio|podcast|jazz) (on|off|please)
        (turn|put) (the radio|some music|a song|the telly) on
        (let's hear|I'm in the mood for) (some blues|a ballad|{n}'s album|the top ten)
        (hit|press) (play|pause|stop|record)
        (next|skip) (ad|intro|chapter)
        (dance music|sleep sounds|ocean waves|a lullaby|focus music) please
        (show|stream) me a (movie|film|series|livestream)
        print (my photos|a photo of {n}|the picture|the holiday pictures)
        (photograph|film) (the room|me|my desk|the whiteboard)
    """),
)

MACHINE = Intent(
    name="cannot_machine",
    reply=CANNOT_REPLY,
    weight=0.8,
    plain=lines("""
        (shut down|restart|lock|turn off) (the|my) (computer|laptop|pc)
        close {app}
        close (this window|the browser|all tabs|the program)
        (install|uninstall|update) {app}
        turn (on|off) (wifi|bluetooth|dark mode|airplane mode)
        (print|print out|scan) (this|the document|this page|my {w}|the {w})
        print (the (first|second|next|title) page|{few} copies|my tickets)
        (delete|rename|move|copy) (this file|the file|my files|the folder)
        (search|look through|go through) my (computer|laptop|files|documents|usb stick) for {o}
        find (the|my) {w} (file|folder|photos|document) on (my|the) (computer|laptop|disk)
        (increase|turn up|turn down|lower) the (brightness|screen brightness)
        (empty the trash|empty the recycle bin|free up space|check for updates)
        connect to (the wifi|my headphones|the printer)
    """),
    phrases=lines("""
        (shut down|restart|reboot|turn off|switch off|power off|log out of|lock|hibernate|sleep) (the computer|my computer|the pc|my laptop|this machine|the mac|windows)
        (lock|unlock) (the screen|my screen|my session|the computer|the pc|my phone)
        (wake up|turn on|boot) (the pc|my computer|the other laptop|the server|the monitor)
        (put|send) (the computer|my laptop|it|the pc) to sleep
        (shut down|restart|log off|reboot|hibernate|power off|sign out|switch user)
        (shut down|reboot|turn off) (in an hour|at midnight|when the download is done|after the film)
        turn (on|off) (bluetooth|wifi|the wifi|dark mode|airplane mode|night light|do not disturb|notifications|the vpn|location|the firewall|the hotspot|caps lock)
        (enable|disable|activate|toggle) (bluetooth|wifi|dark mode|flight mode|the vpn|notifications|focus mode|power saving|the touchpad|two factor)
        (bluetooth|wifi|dark mode|airplane mode|vpn|night mode) (on|off)
        (connect|disconnect|pair) (to the wifi|to my headphones|the vpn|my keyboard|bluetooth|to the printer|to {n}'s phone|the second monitor)
        (set|turn|change) the (brightness|screen brightness|resolution|contrast|keyboard layout|font size) to (50|half|max|full hd|german|bigger)
        (turn|make) the (brightness|screen) (up|down|brighter|darker|dimmer|less bright)
        (brightness|screen) (up|down|to 70 percent|brighter)
        (close|quit|exit|kill|minimize|minimise|maximize|hide|shut) ({app}|this window|all windows|the browser|the window|the app|this tab|all tabs|everything|the program)
        close {app}
        (quit|exit|force quit|kill|restart|minimise|hide|uninstall|update) {app}
        (install|uninstall|update|download|reinstall|upgrade) ({app}|the app|my drivers|windows|the printer driver|all apps|python|the latest version)
        (remove|delete|get rid of) (the app|this program|that application|the bloatware|candy crush)
        (delete|move|rename|copy|zip|unzip|print|share|back up|restore) (this file|my files|the folder|my photos|the downloads folder|that document|report.pdf|everything on the desktop)
        (print|print out|scan) (this|this page|the document|two copies|the pdf|it in colour|my essay|my train ticket|the invoice|the letter|this form|the shopping list)
        (print|print out|scan) (the|only the|just the) (first|second|front|odd|even|next|title) (page|pages|sheet) (|twice|in colour|double sided|of the document)
        (print|print off|run off|print out) (a copy|{few} copies|the tickets|my tickets|my booking|the return label|a copy of {o}|pages {1-5} to {6-20}|my {w}|the {w})
        (can|could|would) you (print|scan|copy|photocopy) (this|the page|my {w}|the {w}|these pages|the whole document) (|for me|please)
        (search|look through|go through|scan|comb) my (computer|laptop|disk|files|documents|downloads|usb stick|pc|photo folder|external drive|onedrive) for (the invoice|{o}|the wedding video|my cv|{r}|{n}'s pictures)
        (find|look for|locate|search for) (the|my) ({w}|old) (photos|files|video|folder|spreadsheet|documents) on (my|the) (hard disk|computer|laptop|usb stick|desktop|pc|external drive)
        (find|locate) (the file|my file|the document|the pdf|the folder|the spreadsheet|my tax folder|the latest download) (called budget|from yesterday|with the invoices|named {w}|)
        (save|edit|close) (this file|the document|the spreadsheet|my presentation|the pdf|the attachment)
        (create|make|new) (a new folder|a folder called {w}|a text file|a spreadsheet|a powerpoint|a word document|an excel sheet|a slide deck)
        (type|write|enter|paste|insert) (this for me|hello world into the document|my address here|my password|what I say|the date into excel|it in the field)
        (type what I say|transcribe this|transcribe the meeting|write down everything they say in the meeting)
        (click|double click|right click|press|tap) (ok|enter|the button|next|on submit|escape|that link|the second result)
        (scroll|zoom|page) (down|up|in|out)
        (copy|cut|paste|select all|redo|copy that to the clipboard|paste it here|what's in my clipboard|clear the clipboard)
        (switch) to the (next window|other desktop|previous tab|second screen|other user|full screen mode)
        (close the tab|close all tabs|reopen the closed tab|refresh the page|reload|clear my history|clear my cookies|bookmark this)
        (go back|go forward|next page|previous page) (in the browser|a page)
        (log in|log me in|sign in|log out|sign me out|log me out) (|to facebook|to my bank|of gmail|with my password|everywhere)
        (fill in|fill out|submit|sign) (this form|the form|my details|the application|this document|the customs form)
        (change|reset|show me|save) my (password|pin|username|email address|netflix password|screen lock)
        (delete|close|deactivate) my (account|facebook account|profile|browser history|data at google|instagram)
        (cancel|stop|end|renew) my (subscription|netflix subscription|gym membership|contract|free trial|plan|insurance)
        (empty|clear) the (recycle bin|trash|cache|download folder|desktop|temp files)
        (free up|clean up|defragment|format|encrypt|partition) (space|my disk|the drive|the usb stick|the hard drive|storage)
        (scan for viruses|run a virus scan|check for malware|run the antivirus|check for updates|install updates|update the system)
        (run|execute) (this command|a script|the tests|the backup|a speed test|my backup script)
        how much (battery do I have|disk space is left|battery is left|memory is free|ram is in use)
        (is|how is) my (battery full|computer up to date|disk full|internet working|wifi connected|cpu doing)
        (eject|mount|unplug|format) (the usb stick|the drive|the dvd|the sd card|the disk)
        (rotate|flip|mirror|extend|project|cast|share) (my screen|the screen|the display|to the tv|my desktop|to the projector)
        (show|hide) (the desktop|my taskbar|desktop icons|hidden files|the dock|the keyboard|file extensions)
        (fix|repair|speed up|optimise|clean) (my computer|my wifi|the printer|windows|this error|my laptop)
        (swipe|drag|drop|move) (the mouse|the window to the left|this icon|the cursor|that file here)
        (set|make) ({app}|this|this browser) (my default browser|the default|start automatically|start with windows|full screen)
        (change|set) the (language|keyboard|theme|system time|time zone|date|wallpaper) (to french|to dark|on my pc|of the system|)
        turn off (the monitor|the screen|my phone|the laptop|this pc|notifications|updates|autocorrect)
        (remove|uninstall|get rid of) (the app|zoom|this app|that game)
        (shut|turn) (everything|the machine) off (when I leave|for the night|now)
        (computer|laptop|pc), (shut down|sleep|lock|restart|turn off)
        (I want to|can you|please) (restart the computer|log out|lock the screen|shut it all down|close everything)
        (type|write) (dear sir in the mail|my name in the box|a sentence into word|the answer in the chat)
        (rename|move|copy) (the file|it|my folder) to (desktop|backup|the usb stick|the cloud)
        (how do I|can you) (delete this file|close this window|turn off the touchpad)
        (attach|send) (the file|this pdf|my cv) (to the email|to {n})
        (switch|change) (user|account|desktop|keyboard|monitor|to dark mode|to the other screen)
        (read|show) me (the error|the log|my clipboard|what's in this file|the contents of the folder)
        (unlock|decrypt) (my vault|the safe folder|my encrypted drive|the admin account)
        (turn down|turn up|dim) (the brightness|my screen|the backlight|the keyboard light)
    """),
)

WORLD = Intent(
    name="cannot_in_the_world",
    reply=CANNOT_REPLY,
    weight=0.6,
    plain=lines("""
        order (a pizza|a taxi|some food|an uber|flowers for {n}|groceries)
        (book|reserve) (a table for {few}|a flight to {c}|a hotel in {c}|a taxi)
        (buy|order|get me|book) {few} tickets (for|to) (the {w}|the show|{r})
        (buy|order) (me |)(a|some|a new) {w}
        pay (the|my) (rent|electricity bill|invoice|phone bill)
        (send|transfer) {d} to {n}
        (cancel|change) my (flight|booking|order)
        (call|get) (me |)(a taxi|a cab|an uber)
        (navigate|take me|drive me) to {c}
        where is my (parcel|package|phone|order)
        how do I get to {c} from here
    """),
    phrases=lines("""
        order (milk|a pizza|some sushi|toilet paper|a taxi|an uber|chinese food|flowers for mum|more printer ink|a new charger|groceries|two burgers|{g})
        (buy|purchase|order) (me |us |)(a plane ticket|concert tickets|cat food on amazon|a new phone|ten shares of apple|some bitcoin|a gift card|tickets for the match)
        (buy|purchase|order|book|reserve|get me|get us) (three|four|five|{few}|a couple of|some) (tickets|seats) (for|to) (the {w}|the theatre|the {w} in {c}|{r}|the show|the zoo|the match) (|on {day}|tomorrow|tonight)
        (buy|order|purchase) (a|the|some|me a|me some) ({w}|{g}|{w} {w}) (|online|on ebay|for {n})
        (order|get) me (a cab|a pizza|lunch|an uber|some food|the usual|a large pepperoni)
        (book|reserve) (a table for two|a flight to {c}|a hotel in {c}|a room|a haircut|a taxi for six|seats|a train to {c}|a doctor's appointment|an airbnb)
        (book|get) me (a flight|an appointment at the dentist|a hotel|on the next train|a massage|a table at {r}|in for a haircut)
        (cancel|change|upgrade|confirm) my (flight|booking|reservation|order|hotel|ticket|delivery)
        (check|check me) in for my flight
        (track|where is) my (package|parcel|order|delivery|pizza|uber|driver|amazon order)
        (return|send back|exchange|refund) (my order|the shoes|this item|the parcel)
        (pay|transfer|send|wire) (the electricity bill|my rent|50 euros to {n}|{n} 20 bucks|the invoice|my credit card|money to my savings|{d} to {n})
        (check|show me) my (bank balance|account balance|balance|credit score|paypal balance|credit card bill|portfolio)
        (how much|do I have enough) money (is in my account|do I have in the bank|in my account|on my card)
        (sell|trade|buy) (my stocks|my bitcoin|some gold|my shares|the car on ebay|my bike online)
        (add|put) (milk|batteries|this|a {w}) (to|in) my (amazon cart|basket|cart|amazon basket|wish list on amazon)
        (apply|use) (a coupon|the promo code|my gift card)
        (navigate|take me|drive me|directions|get directions|give me directions) (home|to work|to {c}|to the airport|to the nearest petrol station|to {n}'s house)
        how do I get (home|to {c} from here|to the airport|to the train station|to {n}'s place) (|by bus|from here)
        (show|find) (me |)(the fastest route home|my location|where I am on the map)
        where am I (|right now|on the map)
        how long (will it take me to get home|is my commute|until the bus comes|is the drive to work) (|today|with traffic)
        (find|locate|ring|track) my (phone|keys|wallet|airpods|watch|tablet|dog|car)
        (hail|call|get) a (cab|taxi|uber|lyft|rickshaw)
        (renew|extend|apply for) my (passport|library books|licence|visa|parking permit|bus pass)
        (pick|go get|collect) (up my parcel|the kids|my prescription|the dry cleaning) (for me|)
        (sign|enrol|register) me (up for yoga|for the marathon|at the gym|for the exam)
        (translate what he says|translate my speech|interpret for us|be my interpreter|translate the conversation live)
        hire (me |)a (plumber|cleaner|babysitter|lawyer|gardener|dog walker)
        (count|track|log|measure) my (steps|calories|sleep|heart rate|run|weight|water|screen time|periods)
        (start|stop|log) a (workout|run|bike ride|meditation|stopwatch on my watch)
        (how many steps|how far) did I (walk today|do today|run this week|walk)
        (measure|weigh) (my heart rate|the table|this|my blood pressure|the baby)
        (rent|lease|return) a (car|bike|scooter|van)
        (donate|give) {d} to (charity|the red cross|wikipedia)
        (vote|bid|apply) (for {n}|on that auction|for the job for me|in the poll)
        (do|file|submit) my (taxes|expenses|tax return|timesheet|job application) (for me|)
        (get|win|make) me (rich|a million|famous|a raise|a job|an a in maths)
        (hack|break into|spy on|track) ({n}'s phone|my ex's instagram|the wifi next door|a bank|my neighbour|the school server)
        (dance|jump|sit|roll over|hug me|kiss me|give me a hug|shake hands|come here|fly|make me a sandwich)
        (drive|park|wash|refuel) (the|my) (car|van|truck)
        (babysit the kids|watch the house|raise my children|marry me|go to work for me|attend the meeting for me|sit the exam for me)
        (add|put|create|enter) (this|an event|the meeting|lunch with {n}|the match) (to|in|into) my (google calendar|outlook calendar|google calendar please|icloud calendar)
        (sync|connect|link) (my calendar|with google|to outlook|my contacts|with my phone|to alexa|my fitbit)
        (import|export) my (calendar|contacts|notes to evernote|data to excel|bookmarks)
        order milk
        (cancel|end) my (spotify|phone contract|newspaper|amazon prime|lease)
        (could you|can you) (order food|book a flight|buy tickets|get me a taxi|pay my bills|do my shopping|go shopping for me)
        (I'd like|I want|I need) to (book a hotel|order a pizza|buy a ticket|reserve a table|pay a bill|rent a car)
        a (table for four at eight|taxi to the station|pizza with extra cheese|large latte), please
        (do the shopping|shop for groceries|buy everything on the list|order what's on my list)
        (find|get) me a (cheap flight ticket and book it|seat by the window|table outside)
        (ship|deliver|post) (this|the parcel|a gift) to {n}
        (top up|recharge) my (phone|oyster card|prepaid|travel card)
        (check out|complete my order|proceed to payment|place the order|add to cart)
    """),
)

INTENTS = (PEOPLE, HOME, MEDIA, MACHINE, WORLD)
