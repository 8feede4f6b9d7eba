"""How people say times: clocks, dates, durations, moments and repetitions, as patterns for `slots.py`.

Nothing here reads a clock.
"""

# ruff: noqa: E501 - one pattern to a line, however long

from collections.abc import Mapping

from models.starter.phrases import lines

MOMENTS: Mapping[str, tuple[str, ...]] = {
    "spelled": lines("""
        (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)
        (two|three|four|five|ten|fifteen|eighteen|twenty|twenty five|twenty-five|thirty|forty|forty five)
        (twenty|thirty|forty-five|fifty|sixty|ninety)
    """),
    "spelled_hour": lines("(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"),
    "number": lines("""
        {1-60}
        {1-60}
        {1-12}
        ({1-12}|5|10|15|20|30|40|45|50)
        {spelled}
    """),
    "day": lines("""
        (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)
        (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)
        (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)
        (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)
        (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)
        (mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|Mon|Tue|Wed|Thu|Fri|Sat|Sun)
    """),
    "month": lines("""
        (January|February|March|April|May|June|July|August|September|October|November|December)
        (January|February|March|April|May|June|July|August|September|October|November|December)
        (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)
    """),
    "nth": lines("""
        (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th)
        (17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)
        (1st|2nd|3rd|4th|5th|10th|12th|15th|20th|21st|22nd|23rd|28th|30th|31st)
        (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|twenty-first|thirtieth)
    """),
    "half_day": lines("""
        (am|pm|am|pm|am|pm| am| pm| am| pm| p.m.| a.m.|p.m.|AM|PM| PM|p| p m| a m)
    """),
    "past": lines("""
        (half past|half|half|quarter past|quarter to|a quarter past|a quarter to|ten past|10 to|five to|twenty past|20 past)
        (five past|ten to|twenty to|20 to|twenty five past|quarter after|ten after|a quarter of|quarter till|ten minutes to)
    """),
    "plain_clock": lines("""
        {1-12}
        {1-12}
        {1-12}
        {spelled_hour}
        {1-12}{half_day}
        {1-12}{half_day}
        {1-12}{half_day}
        {1-12}{half_day}
        {1-12}:{00-59}
        {0-23}(:|:|.){00-59}
        {0-23}(:|:|:|.)(00|15|30|45)
        {1-12}(:|:|:|.)(15|30|45|00|05|20|10|50){half_day}
        {1-12}(30|15|45){half_day}
        (noon|midnight|midday|lunchtime|12 noon)
        {past} ({spelled_hour}|{1-12})
        {past} ({spelled_hour}|{1-12})
        {past} {1-12}{half_day}
        ({1-12}|{spelled_hour}) o'clock
        {spelled_hour} (thirty|fifteen|forty five|forty-five|pm|am|twenty|fifty|ten|oh five|thirty pm|fifteen am)
    """),
    "set_clock": lines("""
        {1-12}(am|pm| am| pm|:30|:15| o'clock|:45|:30pm|:30 am| p.m.|:00)
        ({0-23}:(00|15|30|45)|half {spelled_hour}|noon|{spelled_hour} o'clock|{1-12}{half_day}|{spelled_hour} thirty)
        ({1-12}|{1-12}|{spelled_hour})
    """),
    "loose_clock": lines("""
        ({1-12}|{spelled_hour}|{1-12}:30|half ({1-12}|{spelled_hour})) (in the morning|in the evening|in the afternoon|at night)
        ({1-12}|{1-12}{half_day}|{spelled_hour}) (sharp|on the dot|exactly|prompt|latest|or so|or thereabouts)
        ({1-12}|{spelled_hour}) o'clock (sharp|in the morning|in the evening|on the dot|at night)
        ({1-12}|{1-12}-|{1-12}:30|half {spelled_hour}|{spelled_hour}|{spelled_hour}-)ish
        (noonish|noon-ish|midday-ish|about noon|around midday|lunch time|half past noon|twelve noon|dinner time|tea time|teatime)
        ({13-23}00|0{6-9}(00|30)|1{0-9}(15|30|45))(|| hrs| hours|h)
        ({6-23}h|{6-23}h30|{6-23}h15|{6-23}h(15|45)|{1-12} {00-59}(|am|pm))
        exactly {1-12}(|{half_day}|:30)
    """),
    "clock": lines("""
        {plain_clock}
        {plain_clock}
        {plain_clock}
        {plain_clock}
        {plain_clock}
        {plain_clock}
        {plain_clock}
        {loose_clock}
    """),
    "date": lines("""
        {month} ({1-31}|{nth})
        (the {nth}|{nth}|the {nth} of {month}|{nth} of {month}|{nth} {month}|the {nth}|the {nth} of {month})
        {1-31} {month}
        ({1-31} of {month}|the {1-31} of {month}|{month} the {1-31})
        {1-31} {month} {2025-2033}
        {month} ({1-31}|{nth}), {2025-2033}
        {1-31}/{1-12}
        ({1-31}/{01-12}|{01-31}/{01-12}|{01-31}/{01-12}/{25-33}|{1-12}/{1-31})
        {1-12}/{1-31}/{2025-2033}
        {1-31}.{1-12}.(|{2025-2033})
        {2025-2033}-{01-12}-{01-28}
        ({day}|{day},) ({nth} {month}|the {nth}|{month} {nth}|the {nth} of {month}|{1-31} {month})
        (the {nth} of (next month|this month)|the (first|last) of {month}|{month} the {nth}|{nth} {month} {2026-2030})
        (Christmas Eve|Christmas Day|Boxing Day|New Year's Day|New Year's Eve|Halloween|Valentine's Day|Easter Monday|Good Friday)
    """),
    "short_unit": lines("""
        (minutes|minutes|minutes|mins|mins|min|hours|hours|hrs|hours|seconds|secs|minute)
    """),
    "long_unit": lines("(minutes|minutes|minutes|mins|min|hours|hours|hrs|seconds|minute|days|weeks|days|months)"),
    "span": lines("""
        ({number}|{1-60}|{number}) (minutes|minutes|minutes|mins|mins|min|minute)
        (5|10|15|20|25|30|40|45|50|60|90) (minutes|mins|min)
        ({2-12}|two|three|four|five|six|{2-5}) (hours|hours|hrs|hours)
        ({5-90}|ten|fifteen|twenty|thirty|forty-five|ninety) (seconds|secs)
    """),
    "duration": lines("""
        {span}
        {span}
        {span}
        {span}
        ({1-90}(m|min|mins)|{1-12}(h|hr)|{10-90}(s|sec|secs))
        ((an|one|1) hour|(two|three|four|{2-5}) hours)( and | and | ){2-59} minutes
        ({1-5}h {1-59}m|{1-5}h{10-59}|{1-3} hrs {1-59} mins|{1-12} and a half minutes|{1-12}.5 (hours|minutes|mins))
        ({1-20}|{spelled}) minutes( and | and | ){number} seconds
        ({1-5}|one|two|three|four|five) and a half (hours|minutes)
        {length}
        {length}
        {length}
    """),
    "delay": lines("""
        {span}
        {span}
        {span}
        {span}
        ({1-90}(m|min|mins)|{1-24}(h|hr|hrs)|{1-9}(d|w)|{10-90}s)
        ((an|one|1) hour|(two|three|{2-5}) hours)( and | ){5-59} minutes
        ({1-5}|one|two|three) and a half (hours|minutes)
        {length}
        {length}
        ({2-6}|two|three|four|six) (days|weeks|months|hours)
        (a day|a week|a month|a year|a fortnight|a day or two|a couple of days|a couple of weeks|a few days|one day|a few weeks)
    """),
    "length": lines("""
        (an hour|half an hour|a minute|an hour and a half|a couple of minutes|a quarter of an hour|half hour|an hour)
        (2 and a half hours|1h30|90s|45m|1h 20m|one hour|two and a half minutes|3.5 minutes|1:30|1.5 hours)
        (an hour and 20 minutes|an hour and ten minutes|half a minute|a few minutes|three quarters of an hour)
        (1hr 30|2 hrs 15|1 hour 30|10ish minutes|an hour fifteen|an hour thirty|10 or 15 minutes|5 to 10 minutes)
        (1 hour|1 minute|2 hours|10 minutes|5 minutes|20 minutes|15 minutes|a couple of hours|an hour or so)
        (5|10|15|ten|two|five|20) more minutes
        (an hour and a bit|a good hour|an hour and a quarter|one and a half hours|ten minutes or so|about an hour|about ten minutes)
        (a couple of hours|a few hours|half an hour or so|about 20 minutes|roughly an hour|a half hour|a couple hours|a couple minutes)
        (twenty odd minutes|five minutes or so|thirty mins|a hour|1hr|2hrs|1 and a half hours|an hour and three quarters)
    """),
    "near": lines("""
        (today|tomorrow|tomorrow|tomorrow|tomorrow morning|tomorrow evening|tonight|this evening|this afternoon)
        (this morning|this weekend|tomorrow night|tomorrow afternoon|later today|next week|next month|tmrw|tmr)
        (the day after tomorrow|2morrow|tonight|tomorrow|today|tomorrow|tonight|tomorrow morning|tomorrow morning)
        (tomorrow lunchtime|later tonight|later this week|later this afternoon|early tomorrow|tomorrow first thing|first thing tomorrow)
        (2moro|2nite|tonite|tmrw morning|tmr night|tmrw eve|tomoz|tomo|tom morning|this arvo|overmorrow|day after tomorrow)
        (2day|nxt week|l8r 2day|this wkend|tomorrow arvo|tmrw arvo|today evening|today night|tomorrow itself|tomorrow EOD|tmw|tmrw pm)
        (this time tomorrow|this time next week|next weekend|the weekend|mid-morning tomorrow|tomorrow at some point|sometime tomorrow)
    """),
    "about_then": lines("""
        (at lunchtime|after lunch|after dinner|after work|before bed|in the morning|in the evening|at night|at dawn)
        (in the afternoon|first thing tomorrow|at the weekend|on the weekend|end of the day|at bedtime|at sunset)
        (at the end of the day|early tomorrow|late tonight|next year|on Christmas|on New Year's Eve|in a bit)
        (at the end of the month|in a while|soon|later)
        (first thing|first thing in the morning|first thing on {day}|first thing {day}|last thing at night|last thing tonight)
        (at the end of play|by end of play|by close of business|before close of business|by COB {day}|by EOD|by EOD tomorrow|end of play {day})
        (by the end of the week|at the end of the week|early next week|late next week|before the weekend|over the weekend|mid-week)
        (before lunch|during lunch|around lunchtime|over lunch|after breakfast|before breakfast|at teatime|at dinnertime|before dinner|before I leave)
        (in the early evening|late in the afternoon|early in the morning|late afternoon|early evening|in the middle of the afternoon|mid-afternoon)
        (at the start of next week|at the beginning of {month}|by the end of {month}|in early {month}|at the end of {month}|in mid {month})
        (before school|after school|on my way home|when I get home|when I'm home|when I get to work|when I get up|before I go to bed)
        (in the next hour|within the hour|in the coming days|in the next few days|sometime next week|some time this week|one of these days)
        (at the crack of dawn|at dusk|at sundown|at closing time|at the top of the hour|on the hour|at half-time|at daybreak|by nightfall)
        (before the end of the month|by month end|by the end of the year|the week after next|in the new year|mid-December|at the end of {month})
        (the beginning of next week|in a month or two|in a couple of weeks' time|by evening|by morning|by lunchtime|by tonight|by tomorrow|on payday)
        {length} (before|after) (the match|dinner|kick-off|the meeting|bedtime|lunch|I get home|the show|my shift|sunset)
        (l8r|in a sec|in a little while|in a jiffy|a bit later|later on|a little later|shortly|before it gets dark|at sunrise)
    """),
    "part": lines("""
        (day|day|morning|evening|night|weekday|afternoon|lunchtime|working day|school day)
    """),
    "hour": lines("""
        ({1-12}|{1-12}|{spelled_hour}|{1-12}:(15|30|45)|{past} {spelled_hour})
    """),
    "when": lines("""
        at {clock}
        at {clock}
        at {clock}
        in {delay}
        in {delay}
        in (5|10|15|20|25|30|35|40|45|50|55|60) minutes
        in (5|10|15|20|30|45|60|90)( min| mins|min|)
        in (like|about|around|roughly|approximately|exactly|another|maybe) {number} {short_unit}
        in ({2-60} (minutes|mins)|{2-12} (hours|days|weeks))( time|' time|)
        (b4|round about|at roughly|at approx|@|@ around) {clock}
        {near}
        {near}
        {about_then}
        {about_then}
        (today|tomorrow|tomorrow|tonight|tomorrow morning|tmrw|tomorrow night|this evening) at {clock}
        tomorrow at {1-12}
        (tomorrow|today|tmrw|2moro|tom|tmr) {clock}
        (tonight|this afternoon|tomorrow evening|this evening|tomorrow afternoon) (at|around|about) ({1-12}|{spelled_hour}|{past} {spelled_hour})
        on {day}
        on {day} at {clock}
        on {day} at {clock}
        {day} at {clock}
        {day} {clock}
        (next|this|next|coming|this coming|the coming|on the following) {day}
        (next|this|this coming|coming) {day} at {clock}
        on {date}
        on {date}
        on {date} at {clock}
        at {clock} (tomorrow|today|on {day}|next {day}|this {day})
        at {hour} (in the morning|in the evening|in the afternoon|at night|tonight|sharp|tomorrow morning|tomorrow night|on {day} morning)
        at {clock} on {date}
        (by|around|about|before|after|at around|at about|shortly before|just before|just after|a little before|towards|no later than|by about) {clock}
        (before|by|after|until) {day}
        (by|before|around) {clock} (tomorrow|today|on {day}|tonight)
        (this|on|next|) {day} (morning|afternoon|night|evening|lunchtime|arvo)
        (on next {day}|on coming {day}|on the {nth} of this month|on this {day}|nxt {day}|{day} coming|the {day} coming)
        (at|by) ({13-22} o'clock|{13-22} hours)
        (early|late|first thing|bright and early|late in the day) (on {day}|{day}|{day} morning|tomorrow morning|tomorrow|tomorrow evening)
        (on {day}|{day}) (morning|evening|afternoon) (at|around|about) {clock}
        (some time|sometime) (on {day}|this afternoon|this evening|tomorrow morning|before {clock}|after {clock}|around {clock})
        {delay} from now
        on the {nth}
        (on |)the {nth} at {clock}
        in {month}
        (on the|the next|on the next) {day}(| at {clock})
        (tomorrow|today|{day}|on {day}) at (lunch|lunchtime|noon|midday|teatime|dinner|breakfast)
        a week from (now|today|{day}|tomorrow)
        ({day} week|a week on {day}|on {day} week|a week {day}|{day} fortnight|two weeks on {day}|the {day} after next|not this {day} but next|{day} of next week)
        (in an hour's time|in two hours' time|in a week's time|in two days' time|in half an hour's time|in ten minutes' time|in a fortnight's time)
        (two weeks today|a week today|a week tomorrow|three weeks today|two weeks from today|a month from now|six months from now|{2-9} weeks from {day})
        (this time tomorrow|same time tomorrow|this time next week|this time on {day}|the same time on {day}|same time next {day})
        (between {1-12} and {1-12}|sometime between {1-12} and {1-12} on {day})
        (on|by) (the weekend|the first|the last day of the month|the first of the month|the first of next month|the last {day} of {month})
        (next|this) (spring|summer|autumn|winter|month|quarter)
        (a day|two days|a week|the day|the night|the evening|three days) before {day}
        (tomorrow|on {day}|{day}|tonight|today), (at {clock}|around {clock}|in the morning|early|late)
        ((one|a) (day|week|hour)|(two|three|{2-5}) (days|weeks|hours)) (from now|from now|later)
        ({2-10}|two|three|four) (days|weeks|months) from (today|tomorrow)
    """),
    "bare_when": lines("""
        {clock}
        {clock}
        {clock} (tomorrow|today|on {day}|{day}|this {day})
        {day} at {clock}
        {day} {clock}
        {date}
        {date} at {clock}
        {date}, {clock}
        {near}
        {near}
        tomorrow at {clock}
        tomorrow {clock}
        (tmrw|today|tomorrow) (at |around |){clock}
        (tonight|this evening|tomorrow morning|tomorrow night) (at |around |){hour}
        {day}
        {day} (morning|evening|night|afternoon|lunchtime)
        (next|this|this coming) {day}
        (next|this) {day} at {clock}
        {delay} from now
        (an hour from now|half an hour from now|ten minutes from now|two hours from now|a week from now|a week from {day})
        ({day} week|a week on {day}|the {day} after next|two weeks today|a week tomorrow|this time tomorrow|this time next week)
        (the end of the day|the end of the week|first thing tomorrow|end of play|close of business|COB|EOD|early next week|lunch|lunchtime|bedtime|dinnertime)
        ({hour} in the (morning|afternoon|evening)|{hour} at night|{hour} (tomorrow morning|tomorrow evening|tonight|this afternoon))
        (first thing {day}|early {day}|late {day} afternoon|early tomorrow morning|late tomorrow|{day} first thing)
        (the {nth} at {clock}|the {nth}|the first of {month}|the weekend|next weekend|{month} {nth} at {clock})
    """),
    "days": lines("""
        (Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)
    """),
    "every": lines("""
        every ({part}|{part}|week|month|year|hour|other day|two weeks|weekend|half hour|fortnight|few days|couple of hours|quarter)
        every {day}
        every {day} at {clock}
        every {day} at {clock}
        every {part} at {clock}
        every {part} at {clock}
        (each|every single) ({part}|{day})(| at {clock})
        (each and every|each|every blessed) (morning|day|night|evening|week|month|{day})
        (daily|weekly|monthly|hourly|yearly|once a week|twice a day|once a month|on weekdays|each morning|once a year|fortnightly|annually)
        (three times a day|once a day|at weekends|every fortnight|twice a week|every so often|from Monday to Friday|once an hour|nightly|quarterly)
        (Monday to Friday|Mondays to Fridays|Monday through Friday|Mon-Fri|weekdays|weekends|on weekends|on workdays|on school days|all weekdays)
        (daily|weekly on {day}|once a week on {day}|on weekdays|weekdays|Monday to Friday|every day|every weekday|nightly|weekends|Mon-Fri) at {clock}
        (daily|every day|every night|each morning|weekdays|every weekday|every morning) (around|before|by|from|after) {clock}
        every ({2-12}|two|three|four|six|ten|eight) (hours|minutes|days|weeks|months|mins|hrs)
        every (15|20|30|45|60|90|ninety|forty-five|twenty|thirty) (minutes|mins|min)
        every (half an hour|half-hour|hour and a half|quarter of an hour|hour on the hour|hour or so|{2-12}h|{10-90}m|couple of days|two to three days)
        on {days}(| at {clock})
        {days} at {clock}
        {days}( {clock}| mornings| evenings||, {clock})
        (on |){days} and {days}(| at {clock})
        (on |)(Mondays, Wednesdays and Fridays|Tuesdays and Thursdays|Mon and Thu|Mon, Wed and Fri|Tue/Thu|Saturdays and Sundays)(| at {clock})
        every {day} and {day}(| at {clock})
        every {day}, {day} and {day}
        every {day} (morning|evening|night|afternoon|lunchtime)(|| at {clock})
        on the {nth} of (every|each) month
        (on |)the (first|15th|last day|1st|last|20th) of (every|each|the) month(|| at {clock})
        every (1st|15th|28th|first) of the month
        (every|each) month on the {nth}(| at {clock})
        (every|on the|the|each) (first|second|last|third) {day} of (the|every|each) month
        (every year on|each year on|once a year on|annually on|yearly on) {date}
        every {month} (|{nth}|{1-28})
        every (other|second|third|2nd|3rd|alternate) ({day}|week|day|month)(| at {clock})
        ((every other|every second) ({day}|week|day|night)|(on |)alternate ({days}|weeks|days))(| at {clock}| at noon)
        at {clock} (every|each) ({part}|{day}|morning|night)
        at {clock} (daily|on weekdays|on {days}|every single day|each day|on school days|Monday to Friday)
        (mornings|evenings|nights) (at|around) {clock}
        (twice|three times|four times|once) (a day|daily|every day|a week|per day|each week|a month)(||, morning and evening)
        (twice a day at {1-12} and {1-12}|every day at {1-12} and {1-12}|every morning and evening|every morning and night|morning and night)
        (every day this week|every night this week|every hour until {1-12}|every day until {day}|every day for a week|every {2-6} hours today)
    """),
    "weather_day": lines("""
        (today|tomorrow|tonight|this weekend|now|this afternoon|next week|later|on {day}|{day}|today|tomorrow)
    """),
    "exact_clock": lines("{00-23}:{00-59}"),
    "exact": lines("""
        (at {exact_clock} today|today at {exact_clock}|tomorrow at {exact_clock}|today {exact_clock})
        on (Mon|Tue|Wed|Thu|Fri|Sat|Sun) {1-31} {month}(| {2025-2031}) at {exact_clock}
        at {exact_clock} today ⟨in {delay}⟩
        (Mon|Tue|Wed|Thu|Fri|Sat|Sun) {1-31} {month}(|,) {exact_clock}
        (at {exact_clock} tomorrow|tomorrow {exact_clock}|{day} at {exact_clock}|every {day} at {exact_clock})
        on {day}, {1-31} {month} {2025-2031}, at {exact_clock}
        {2025-2031}-{01-12}-{01-28} {exact_clock}
    """),
    # what people say most
    "plain_when": lines("""
        (tomorrow|tonight|tomorrow|tonight|today)
        (tomorrow|tonight|this evening|tomorrow morning|this afternoon)
        (on {day}|{day}|on {day}|on {day} morning|next {day}|later today|later|this weekend|next week)
        at {1-12}
        at {1-12}
        at {1-12}
        at {spelled_hour}
        at {1-12}(am|pm| am| pm| o'clock)
        at {1-12}:(00|15|30|45|10|20)(|| pm| am|pm)
        at (half past|quarter past|quarter to|half|ten past|ten to) {spelled_hour}
        at (noon|noon|midnight|midday|lunchtime|lunch|bedtime)
        in (5|10|15|20|25|30|40|45|60|90) (minutes|minutes|mins|min)
        in (five|ten|fifteen|twenty|thirty|forty|forty-five) minutes
        in (an hour|half an hour|two hours|three hours|a couple of hours|{2-8} hours|a few minutes)
        in (a week|two weeks|{2-10} days|a month|three days|two days|a few days)
        (tomorrow|tomorrow|tonight|today|this evening|this afternoon|tomorrow morning|tomorrow evening|tomorrow night|later today|later)
        (tomorrow|tomorrow|tomorrow|today|tonight) at {1-12}(||am|pm| am| pm|:30)
        (tomorrow|today) at ({spelled_hour}|noon|lunch|lunchtime|midday|half past {spelled_hour})
        (tomorrow|tonight|today) {1-12}(am|pm| pm|:30)
        (on {day}|{day}|on {day}|next {day}|this {day}|on the {nth}|on {month} {nth}|on the {nth} of {month}|next week)
        (on {day}|{day}|next {day}) (morning|evening|afternoon|night)
        (on {day}|{day}|next {day}|on {day}) at ({1-12}|{1-12}(am|pm)|noon|{spelled_hour}|{1-12}:30)
        at {1-12}(| pm| am|pm) (tomorrow|today|on {day}|tonight|on {day})
        (by|before|around|after) ({1-12}|{1-12} (am|pm)|noon|{spelled_hour}|{day}|tomorrow)
        (after lunch|after work|before bed|in the morning|in the evening|first thing tomorrow|at the weekend|before lunch)
    """),
    "plain_every": lines("""
        every (day|morning|evening|night|week|month|hour|weekday|year|afternoon|weekend)
        every (day|morning|evening|night|weekday) at ({1-12}|{1-12}(am|pm| am| pm)|{spelled_hour}|noon|{1-12}:30)
        every {day}
        every {day}
        every {day} at ({1-12}|{1-12}(am|pm| am| pm)|{spelled_hour}|noon|{1-12}:30)
        every {day} (morning|evening|night|afternoon)
        every (other|second) ({day}|{day}|{day}|day|week|month)
        every ({2-12}|two|three|four|six) (hours|days|weeks|months)
        every (15|20|30|45|ten|thirty) minutes
        (on {days}|weekdays|on weekdays|daily|weekly|monthly|at weekends|each morning|twice a day|every {day} and {day})
        on the (1st|first|15th|{nth}) of every month
    """),
    # the two halves of a time that is said in two places
    "plain_day": lines("""
        (tomorrow|tomorrow|today|today|tonight|this evening|this afternoon|tomorrow morning|later today)
        (on {day}|{day}|next {day}|this {day}|on {day}|next {day})
    """),
    "plain_time": lines("""
        at {1-12}(||am|pm| am| pm|:30)
        at ({spelled_hour}|noon|half past {spelled_hour}|{1-12} o'clock)
        (by|before|by|before|around|after) {1-12}(||am|pm| am| pm|:30)
        (by|before|at|around) ({spelled_hour}|noon|lunchtime|midday)
    """),
    "which_day": lines("""
        (tomorrow|tomorrow|tomorrow|today|tonight|tmrw|this evening|tomorrow morning|tomorrow night|later today)
        on {day}
        on {day}
        {day}
        {day}
        (next|this|this coming) {day}
        (on |){day} (morning|afternoon|evening|night)
        (on the {nth}|on {date}|the day after tomorrow|on {date}|in two weeks|next week|a week on {day})
    """),
    "what_time": lines("""
        at {clock}
        at {clock}
        at {clock}
        at {hour}
        (around|about|by|before|after|at about|at around) {clock}
        (around lunchtime|after work|early on|before bed|after lunch|after dinner)
    """),
    "late_clock": lines("""
        {1-12}{half_day}
        {1-12}{half_day}
        {1-12}:{00-59}{half_day}
        {0-23}:(00|15|30|45)
        {past} {spelled_hour}
        ({1-12}|{spelled_hour}) o'clock
        ({1-12}|{spelled_hour}|noon|midday|{1-12}ish|{1-12} sharp)
    """),
    "which_days": lines("""
        every {day}
        every {day}
        (every day|every day|daily|every morning|every night|every weekday|weekdays|on weekdays|each day|every other day)
        on {days}
        (every week|every month|every other {day}|every weekend|on the {nth} of every month|each {day}|Mondays and Thursdays)
    """),
    # when alarms ring
    "alarm_time": lines("""
        {clock}
        {clock}
        {clock}
        {clock} (tomorrow|on {day}|{day}|today)
        {hour} (tomorrow morning|tomorrow morning|tonight|this evening)
        (tomorrow|tmrw|{day}|next {day}|today) (at |){clock}
        (tomorrow|{day}|{day} morning|tomorrow morning|{delay} from now|half an hour from now)
    """),
    "wake_when": lines("""
        at {clock}
        at {clock}
        at {clock} (tomorrow|on {day}|today|next {day})
        at ({4-11}|{5-9}|half {spelled_hour}|{5-9}:30|{4-9}am) tomorrow morning
        (tomorrow|on {day}|{day}|tmrw) at {clock}
        tomorrow morning at {hour}
        in {delay}
        in (20 minutes|30 minutes|45 mins|an hour|two hours|half an hour)
        (by|before|around|about|not later than|no later than) {clock}
        (tomorrow|early tomorrow|first thing|first thing tomorrow|on {day} morning|early on {day}|at dawn|at sunrise|in the morning|early)
    """),
}
