"""How people ask for timers."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

TIMER = Intent(
    name="timer_start",
    tool="timer_start",
    arguments={"duration": "duration", "label": "label"},
    weight=2.3,
    phrases=lines("""
        set a timer for {duration}
        <begin> a timer for {duration}
        <begin> a {duration} timer
        <begin> a timer (of|to|:|at) {duration}
        <begin> (the|my) timer (for|to|at) {duration}
        <begin> a {label} timer for {duration}
        <begin> a {label} timer for {duration}
        <begin> a {label} timer for {duration}
        <begin> a {label} timer for {duration}
        set a {label} timer for {duration}
        (start|set|put on) a timer for (the |my |){label}(,| -|:) {duration}
        <begin> a {label} timer (of|to|:|,|-) {duration}
        <begin> a {duration} {label} timer
        <begin> a {duration} timer for (the |my |a |some |) {label}
        <begin> a timer for (the |my |a |) {label}(,|:| -|) (for |) {duration}
        <begin> a timer for {duration} for (the |my |a |) {label}
        <begin> a timer (called|named|labelled|labeled) {label} for {duration}
        <begin> a timer for {duration} (called|named|labelled|labeled) {label}
        <begin> a {duration} timer (called|named|labelled|labeled) {label}
        (timer|timer for|timer:|timer,|timer -) {duration}
        {duration} timer
        {label} timer(:|,| for| -|) {duration}
        {duration} {label} timer
        {duration} (on the timer|on the clock)
        (count down|countdown|count) (from |for |) {duration}
        (begin|start|do|run|I need|give me) (a |the |) countdown (of|from|for) {duration}
        (begin|start|do|run|give me) a {duration} countdown
        start counting (down |) (from |for |) {duration}
        give me {duration} on the clock
        (time|clock) {duration} (for me|)
        (time|clock) (the|my|a) {label} for {duration}
        put {duration} on the (timer|clock)
        put (a timer on|the timer on) (for |) {duration}
        (ring|buzz|beep|ding|chime|alarm|go off|sound off) (|me )(in|after) {duration}
        (ring|beep|buzz) when {duration} (is up|are up|have passed|is over|are over)
        (tell|alert|let) me (know |)(when|once) {duration} (is up|are up|have passed|is over|are over|has passed)
        (new|another|second|one more) timer(:|,| for| -|) {duration}
        timer please(,|:|) {duration}
        I need {duration} for (the |my |) {label}
        the {label} (needs|takes|goes in for|will take) {duration}(,| -|;) (set a timer|time it|start a timer|timer please|put a timer on)
        {duration} for (the |my |) {label}(,| -) (set a timer|time it|timer please)
        the {label} is in the oven(,|;) (set a timer for|give me|timer) {duration}
        (set|start) (an alarm|the egg timer|my stopwatch) for {duration}
        (can|could|would) you (time|start timing|set) {duration}
        (can|could|would) you (set|start) a timer for {duration}
        (can|could|would) you (set|start) a {label} timer for {duration}
        (stopwatch|egg timer|kitchen timer|cooking timer)(,| for|:|) {duration}
        (I'm|I am) (making|cooking|boiling|baking) {label}(,|;) (set a timer for|give me) {duration}
        set timer {duration}
        start timer {duration}
    """),
)

TIMER_EMPTY = Intent(
    name="timer_no_duration",
    tool="timer_start",
    arguments={"duration": "duration", "label": "label"},
    reply="For how long?",
    weight=0.5,
    phrases=lines("""
        <begin> a timer
        <begin> a {label} timer
        <begin> a {label} timer
        <begin> (the|another) timer
        (timer|countdown|new timer)
        <begin> a timer for (the |my |) {label}
        (start|begin|do) a countdown
    """),
    answers=lines("""
        {duration}
        for {duration}
        (make it|let's say|say|about|um|uh|maybe|just) {duration}
        {duration} (is fine|would be good|will do|should do it|I think)
    """),
)

INTENTS = (TIMER, TIMER_EMPTY)
