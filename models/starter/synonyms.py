"""Families of words that mean the same in a request; a phrase names one as `<cancel>`.

A verb that is missing here is a verb that the starter does not know.
"""

from collections.abc import Mapping

SYNONYMS: Mapping[str, str] = {
    "cancel": (
        "cancel|cancel|cancel|cancel|cancel|cancel|delete|delete|delete|delete|remove|remove|remove|drop|drop|"
        "scrap|kill|get rid of|discard|erase|ditch|call off|bin|"
        "axe|take away|lose|throw out|throw away|trash|nix|wipe|chuck out"
    ),
    "create": (
        "set|set|set|set|set|set|set up|set up|create|create|create|make|make|make|add|add|add|put in|"
        "schedule|give me|start|I need|I want|I'd like|enter|"
        "get me|could I have|can I have|can I get|put|I would like|let's have|program|establish|place|"
        "book me|gimme|drop me|leave me|send me|I could use|I could do with|I'd love|I'll need|we need|"
        "arrange|organise|organize|sort out|pop in|stick in|bung in|throw in|add in|write|make me|set me|"
        "fix me up with|get|register|log|file|lodge|prepare|plan|build|do|do me|help me set|help me create|"
        "line up|save|activate|configure|initiate|generate|insert|raise|let me have|"
        "I require|may I have|could I get"
    ),
    "nudge": (
        "remind|remind|remind|remind|remind|remind|remind|remind|ping|ping|nudge|nudge|nudge|alert|notify|"
        "prod|poke|buzz|warn|prompt|tell|shout at|message|"
        "tap|jog my memory and tell|nag|bug|pester|hassle|badger|chase|beep|bleep|kick|jog|bother|"
        "flag down|page|shout to|yell at|signal|inform|hint to|caution|urge|rouse|rmd"
    ),
    "finish": (
        "tick off|tick off|check off|check off|cross off|cross off|cross out|mark off|strike off|strike out|"
        "scratch off|strike through|tick|clear off|knock off|score off"
    ),
    "done": (
        "done|done|complete|completed|finished|ticked off|checked off|sorted|dealt with|handled|taken care of|"
        "crossed off|all done"
    ),
    "show": (
        "show|show me|list|read|read me|read out|tell me|give me|display|print|let me see|let me hear|"
        "go through|run through|pull up|bring up|see|view|I want to see|I'd like to see|get me|open up|recap|check"
    ),
    "begin": (
        "set|set|set|start|start|start|begin|run|kick off|make|create|put on|give me|I need|I want|I'd like|"
        "can I have|can I get|can we have|get me|add|do|set up"
    ),
    "find": (
        "find|find|search for|look for|look up|get|show me|show|pull up|bring up|dig out|dig up|locate|fetch|"
        "give me|read me|read out|hunt down|hunt for|track down|open|retrieve|seek out|search|where is|where's|"
        "grab|display|let me see|can I see|let me hear|call up|get me|find me|go find|pull out|"
        "dig through my stuff for|bring me|show us"
    ),
    "write": (
        "write down|write down|jot down|jot|note|note down|take down|scribble down|put down|scrawl down|"
        "type out|type up|mark down|note|pen"
    ),
    "todo": (
        "to-do list|to-do list|todo list|to do list|todos|to-dos|tasks|task list|list of tasks|"
        "list of things to do|todo|to-do|list|to-dos list|things to do|list of to-dos|todo's|tasklist"
    ),
    "put": (
        "add|add|add|add|add|put|put|put|put|stick|stick|pop|"
        "throw|chuck|pop|place|write|include|append|get|drop|bung|slap|enter|jot|insert|"
        "slip|toss|log|whack|note|shove|plonk|scribble|list|tack|pencil|squeeze|type|dump|hang|jam"
    ),
    "mine": ("my {attribute}|my {attribute}|my {attribute}|our {attribute}|my {kins}|my {kins}|{names}"),
    # Only verbs that ask for a program: "I want", "show me" or "go to" would open whatever follows.
    "launch": (
        "open|open|open|open|open|open|open|launch|launch|launch|launch|start|start|start|start|run|run|"
        "fire up|start up|open up|load|load up|boot up|boot|execute|"
        "spin up|pop open|crank up|get open|power up|kick off|launch up|bring up|pull up"
    ),
    # Each says that the web is meant; "find" and "look for" alone may mean a note.
    "search": (
        "search for|search for|search for|search for|search|search|google|google|google|google|look up|look up|look up|"
        "web search for|web search|search up|google for|"
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
    "later": ("snooze|snooze|snooze|postpone|delay|defer|push|shift"),
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
