"""Families of words that mean the same in a request; a phrase names one as `<cancel>`.

A verb that is missing here is a verb that the starter does not know.
"""

from collections.abc import Mapping

SYNONYMS: Mapping[str, str] = {
    "cancel": (
        "cancel|cancel|delete|delete|remove|remove|drop|scrap|kill|get rid of|clear|discard|forget|erase|"
        "ditch|call off|bin|axe|stop|turn off|dismiss|take away|lose|throw out|switch off|unset|undo|"
        "trash|abort|nix|wipe"
    ),
    "create": (
        "set|set|set up|create|make|add|put in|schedule|give me|start|I need|I want|I'd like|new|enter|"
        "get me|could I have|can I have|can I get|put|I would like|let's have|program|establish|place|"
        "book me"
    ),
    "nudge": (
        "remind|remind|remind|ping|nudge|alert|notify|prod|poke|buzz|warn|prompt|tell|shout at|message|"
        "tap|jog my memory and tell"
    ),
    "finish": (
        "finish|check off|tick off|tick|check|cross off|cross out|mark off|strike off|strike out|"
        "complete|close|clear off|scratch off|strike through|cross"
    ),
    "done": "done|complete|completed|finished|ticked off|checked off|sorted|closed|dealt with|over|handled",
    "show": (
        "show|show me|list|read|read me|read out|tell me|give me|display|print|let me see|let me hear|"
        "go through|run through|pull up|bring up|recite|see|view|I want to see|I'd like to see|get me|"
        "call up|open up|present|go over|recap"
    ),
    "begin": (
        "set|set|set|start|start|begin|run|kick off|make|create|put on|launch|get going|fire up|give me|"
        "I need|I want|I'd like|can I have|can I get|switch on|turn on|add|do|new"
    ),
    "find": (
        "find|search for|look for|look up|get|show me|show|pull up|bring up|dig out|dig up|locate|fetch|"
        "give me|read me|hunt down|hunt for|track down|open|retrieve|seek out|search|where is|where's|"
        "grab|display|let me see|can I see"
    ),
    "write": (
        "write down|write|jot down|jot|note|note down|take down|scribble down|scribble|record|put down|"
        "log|save|keep|pen|store|type up|capture"
    ),
    "todo": (
        "to-do list|todo list|to do list|todos|to-dos|tasks|task list|list of tasks|list of things to do|todo|to-do"
    ),
    "put": (
        "add|add|put|stick|throw|chuck|pop|place|write|include|append|get|drop|bung|slap|enter|jot|"
        "insert|slip|toss|log|whack|note"
    ),
    # Only verbs that ask for a program: "I want", "show me" or "go to" would open whatever follows.
    "launch": (
        "open|open|open|launch|launch|start|start|run|fire up|start up|open up|load|load up|boot up|boot|execute|"
        "spin up|pop open|crank up|get open|power up|kick off|launch up|bring up|pull up"
    ),
    # Each says that the web is meant; "find" and "look for" alone may mean a note.
    "search": (
        "search for|search for|search|google|google|look up|web search for|web search|search up|google for|"
        "search online for|look online for|do a search for|do a web search for|do a google search for|"
        "run a search for|bing|duckduckgo|hunt online for|browse for|browse the web for|query the web for|"
        "check online for|check the web for|check the internet for|check google for|search the net for|"
        "search google for|search the web for|search the internet for|search on google for|"
        "look on the web for|look on the internet for|look on google for|look around online for|"
        "find information on|find information about|get me information on|find out online about|"
        "pull up information about|see what the web says about|see what the internet says about|"
        "see what google says about|go online and find|go online and search for|look around the web for|"
        "ask google about|ask google|ask the internet about|ask the web about|do some research on|"
        "do an online search for|do an internet search for|have a look online for|research online|"
        "see if the web knows|put in google|type into google|look up online|find online|scour the web for"
    ),
    "later": (
        "snooze|snooze|postpone|delay|push back|put off|defer|hold off|hold|hold back|push|shift|"
        "move back|put back|suspend|pause"
    ),
    "volume": "volume|sound|audio|speakers|sound level|speaker volume|music volume|system volume",
    "capture": (
        "take|take|grab|capture|make|get|snap|save|do|shoot|snag|I need|I want|give me|create|can I have|can I get"
    ),
    "time": "time|time now|current time|exact time|local time|right time|time right now",
    "compute": (
        "calculate|compute|work out|solve|evaluate|figure out|do the math|do the maths|calc|add up|"
        "tell me|find|reckon|give me|what is|what's|whats|how much is|what does|I need to know|quick sum|"
        "quick math|crunch|determine|could you tell me what is"
    ),
    "convert": (
        "convert|change|turn|translate|express|switch|transform|recalculate|put|give me|show me|I need|"
        "what is|what's|whats|how much is"
    ),
    "explain": (
        "explain|describe|define|tell me about|teach me about|teach me|talk about|talk to me about|"
        "give me an overview of|help me understand|discuss|summarise|summarize|break down|outline|"
        "clarify|give me facts about|give me the basics of|educate me on|walk me through|expand on|"
        "elaborate on|enlighten me about|give me an introduction to|help me learn about|give me a summary of|"
        "compare|I want to learn about|I want to understand|I'd like to know more about|"
        "give me a lecture on|give a definition of|what should I know about|shed light on|demystify"
    ),
}
