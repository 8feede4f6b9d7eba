"""What people say in other languages: the starter answers in theirs that it understands English only."""

from models.starter.phrases import Intent, lines

GERMAN = Intent(
    name="german",
    reply="Ich verstehe bisher nur Englisch. Ein größeres Modell kann auch Deutsch.",
    weight=0.4,
    phrases=lines("""
        wie geht es dir
        wie spät ist es
        erinnere mich morgen um acht an den Zahnarzt
    """),
)

INTENTS = (GERMAN,)
