"""The replies that several kinds of talk share."""

OUT_OF_SCOPE_REPLY = (
    "I can't answer that: I'm Nestor's small starter model. {larger} runs on this computer, see Settings → Models."
)
"""`{larger}` stands for a larger model's name, filled in when a dialogue is drawn."""
CANNOT_REPLY = "I can't do that yet. I can do reminders, timers, notes, lists, sums and units."
CAN_DO_REPLY = (
    "I can do reminders, timers, notes, to-do lists, facts, the time, sums, units, apps and web pages, web search, "
    "volume, screenshots and undo."
)
UNSURE_REPLY = (
    "I'm not sure what you'd like. Try “remind me to … at …”, “note …”, “add … to my list”, or ask what I can do."
)
OVERRIDE_REPLY = "I won't do that. Tell me plainly what you need."
ENGLISH_ONLY_REPLY = "I only understand English so far. A larger model also speaks other languages: Settings → Models."
STATEMENT_REPLY = "I see. If I should note or remember something, just say so."
