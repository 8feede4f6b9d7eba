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
    """),
    "half_day": lines("(am|pm|am|pm| am| pm| p.m.| a.m.|AM|PM| PM)"),
    "clock": lines("""
        {1-12}
        {1-12}
        {1-12}
        {spelled_hour}
        {1-12}{half_day}
        {1-12}{half_day}
        {1-12}{half_day}
        {1-12}:{00-59}
        {0-23}(:|:|.){00-59}
        {0-23}(:|:|:|.)(00|15|30|45)
        {1-12}(:|:|:|.)(15|30|45|00|05|20){half_day}
        (noon|midnight|midday|lunchtime|12 noon)
        (half past|half|quarter past|quarter to|a quarter past|a quarter to|ten past|10 to|five to) ({spelled_hour}|{1-12})
        ({1-12}|{spelled_hour}) o'clock
        {spelled_hour} (thirty|fifteen|forty five|pm|am|twenty)
    """),
    "date": lines("""
        {month} ({1-31}|{nth})
        (the {nth}|{nth}|the {nth} of {month}|{nth} of {month}|{nth} {month})
        {1-31} {month}
        {1-31} {month} {2025-2033}
        {month} {1-31}, {2025-2033}
        {1-31}/{1-12}
        {1-12}/{1-31}/{2025-2033}
        {1-31}.{1-12}.(|{2025-2033})
        {2025-2033}-{01-12}-{01-28}
    """),
    "short_unit": lines("(minutes|minutes|minutes|mins|min|hours|hours|hrs|seconds|secs|minute)"),
    "long_unit": lines("(minutes|minutes|minutes|mins|min|hours|hours|hrs|seconds|minute|days|weeks|days|months)"),
    "duration": lines("""
        {number} {short_unit}
        {number} {short_unit}
        {number} {short_unit}
        {1-90}(m|min|mins|s|h|hr|sec)
        ({1-5}|{spelled}) hour(|s)( and | and | ){number} minutes
        {number} minutes( and | and | ){number} seconds
        {length}
        {length}
    """),
    "delay": lines("""
        {number} {long_unit}
        {number} {long_unit}
        {number} {long_unit}
        {1-90}(m|min|mins|s|h|hr)
        ({1-5}|{spelled}) hour(|s)( and | ){number} minutes
        {length}
        {length}
        {length}
    """),
    "length": lines("""
        (an hour|half an hour|a minute|an hour and a half|a couple of minutes|a quarter of an hour|half hour)
        (2 and a half hours|1h30|90s|45m|1h 20m|one hour|two and a half minutes|3.5 minutes|1:30|1.5 hours)
        (an hour and 20 minutes|an hour and ten minutes|half a minute|a few minutes|three quarters of an hour)
        (1 hour|1 minute|2 hours|10 minutes|5 minutes|20 minutes|15 minutes|a couple of hours|an hour or so)
        (5|10|15|ten|two|five|20) more minutes
    """),
    "near": lines("""
        (today|tomorrow|tomorrow|tomorrow|tomorrow morning|tomorrow evening|tonight|this evening|this afternoon)
        (this morning|this weekend|tomorrow night|tomorrow afternoon|later today|next week|next month|tmrw|tmr)
        (the day after tomorrow|2morrow|tonight|tomorrow|today)
    """),
    "about_then": lines("""
        (at lunchtime|after lunch|after dinner|after work|before bed|in the morning|in the evening|at night|at dawn)
        (in the afternoon|first thing tomorrow|at the weekend|on the weekend|end of the day|at bedtime|at sunset)
        (at the end of the day|early tomorrow|late tonight|next year|on Christmas|on New Year's Eve|in a bit)
        (at the end of the month|in a while|soon|later)
    """),
    "part": lines("(day|morning|evening|night|weekday|afternoon)"),
    "when": lines("""
        at {clock}
        at {clock}
        in {delay}
        in {delay}
        in (5|10|15|20|25|30|35|40|45|50|55|60) minutes
        {near}
        {near}
        {about_then}
        (today|tomorrow|tomorrow|tonight|tomorrow morning|tmrw) at {clock}
        tomorrow at {1-12}
        (tomorrow|today|tonight) {clock}
        on {day}
        on {day} at {clock}
        on {day} at {clock}
        {day} at {clock}
        (next|this|next|coming) {day}
        (next|this) {day} at {clock}
        on {date}
        on {date} at {clock}
        at {clock} (tomorrow|today|on {day}|next {day})
        at {clock} (in the morning|in the evening|in the afternoon|at night|tonight|sharp|tomorrow morning)
        at {clock} on {date}
        (by|around|about|before|after|at around|at about|shortly before) {clock}
        (before|by|after) {day}
        (this|on|next|) {day} (morning|afternoon|night|evening)
        {delay} from now
        on the {nth}
        in {month}
        a week from (now|today|{day})
    """),
    "bare_when": lines("""
        {clock}
        {clock} (tomorrow|today|tonight|on {day})
        {day} at {clock}
        {day} {clock}
        {date}
        {date} at {clock}
        {near}
        tomorrow at {clock}
        tomorrow {clock}
        {day}
        {day} (morning|evening|night|afternoon)
        next {day}
        next {day} at {clock}
        {delay} from now
    """),
    "every": lines("""
        every ({part}|{part}|week|month|year|hour|other day|two weeks|weekend|half hour)
        every {day}
        every {day} at {clock}
        every {day} at {clock}
        every {part} at {clock}
        (each|every single) ({part}|{day})(| at {clock})
        (daily|weekly|monthly|hourly|yearly|once a week|twice a day|once a month|on weekdays|each morning|once a year)
        (three times a day|once a day|at weekends|every fortnight|twice a week|every so often|from Monday to Friday)
        (daily|weekly on {day}|once a week on {day}|on weekdays|weekdays) at {clock}
        every ({2-12}|two|three|four|six|ten) (hours|minutes|days|weeks|months|mins)
        on (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s(| at {clock})
        (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s at {clock}
        every {day} and {day}(| at {clock})
        every {day} (morning|evening|night|afternoon)(|| at {clock})
        on the {nth} of (every|each) month
        every month on the {nth}(| at {clock})
        (every|on the) (first|second|last) {day} of the month
        every year on {date}
        every (other|second) ({day}|week|day)(| at {clock})
        at {clock} every ({part}|{day})
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
}
