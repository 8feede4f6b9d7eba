"""What people say in German: the starter answers that it understands English only."""

from models.starter.phrases import Intent, lines

GERMAN = Intent(
    name="german",
    reply="Ich verstehe bisher nur Englisch. Ein größeres Modell spricht auch Deutsch: Settings → Models.",
    weight=0.32,
    phrases=lines("""
        wie geht es dir
        wie spät ist es
        erinnere mich morgen um acht an den Zahnarzt
        erinnere mich (bitte |)(daran|dran), (Mama anzurufen|die Blumen zu gießen|die Miete zu zahlen)
        erinnere mich in (zehn|20|fünf|30) (Minuten|Stunden) an (die Wäsche|den Kuchen|das Meeting)
        (kannst du|könntest du|würdest du) mich (morgen|heute Abend|um fünf) an (den Termin|das Paket|{n}) erinnern
        erinner mich mal an (die Pizza|den Müll|das Meeting morgen)
        erinnern Sie mich bitte um (9|neun|halb zehn) an den Anruf
        erinnerung für morgen früh: (Müll rausbringen|Brot kaufen|Tabletten nehmen)
        (stell|stelle|mach|setz) (mir |)(bitte |)einen (Wecker|Timer) (auf|für) (sieben Uhr|10 Minuten|eine Stunde)
        (timer|Timer) (auf |für |)(zehn|fünf|20) (Minuten|min)
        stell einen timer auf 5 minuten für die nudeln
        wecker auf halb sieben
        weck mich (morgen |)um (6|sieben|halb acht)
        wecken Sie mich bitte um sechs
        (wie lange|wieviel zeit) (läuft|hat) der Timer noch
        lösche (den|meinen) (Wecker|Timer|Termin mit {n})
        lösch alle (Erinnerungen|Notizen|Timer)
        (zeig|zeige|lies) mir (meine|alle) (Erinnerungen|Notizen|Termine|Aufgaben) (|vor)
        welche (Erinnerungen|Termine|Aufgaben) habe ich (heute|morgen|noch)
        was steht (heute|morgen) an
        was steht auf (meiner|der) (Einkaufsliste|Liste|To-do-Liste)
        (setz|schreib|pack|tu) (Milch|Brot|Eier|Käse|Klopapier) auf die (Einkaufsliste|Liste)
        milch auf die einkaufsliste
        füge (Butter|Äpfel|Zwiebeln) zur Einkaufsliste hinzu
        streich (die Milch|das Brot) von der Liste
        (hak|hake) (den Müll|das Putzen) ab
        (notiere|notier|schreib auf)(:|,) (der Code ist 4711|{n} hat angerufen|Idee fürs Wochenende)
        mach (mir |)(bitte |)eine Notiz(, dass {n} morgen kommt|)
        schreib dir (bitte |)auf, dass (der Schlüssel unter der Matte liegt|ich morgen frei habe)
        merk dir(, dass| bitte) (ich allergisch gegen Nüsse bin|mein Auto auf Deck drei steht)
        was hast du dir (über mich |)gemerkt
        wann hat {n} Geburtstag
        wie heißt meine (Schwester|Katze|Lehrerin)
        wie viel uhr ist es (|in Tokio)
        wie spät ist es (gerade |)in (New York|London|{c})
        welcher (Tag|Wochentag) ist heute
        (welches Datum|den wievielten) haben wir (heute|)
        wie wird das Wetter (morgen|heute|am Wochenende|in {c})
        (regnet|schneit) es (heute|morgen|in {c})
        brauche ich (heute |)einen Regenschirm
        wie (warm|kalt) ist es (draußen|heute|)
        (was ist|was macht|wie viel ist|wieviel ist) (12 mal 8|17 plus 25|die Wurzel aus 81|15 Prozent von 80)
        (rechne|rechne mal|berechne) (5 mal 12|240 durch 6|3 hoch 4)
        wie viele (Kilometer|Meter|Gramm) sind (eine Meile|ein Fuß|ein Pfund)
        rechne (10 Meilen|5 Kilo) in (Kilometer|Pfund) um
        (öffne|mach|starte) (bitte |)(Firefox|den Browser|Spotify|Word|den Taschenrechner|{app}) (|auf)
        (öffne|geh auf|zeig mir) (die Seite |)wikipedia.de
        such (im Internet |)nach (günstigen Flügen|Rezepten|Hotels in {c})
        google mal (das Wetter|die Öffnungszeiten|{n})
        mach (die Musik |den Ton |)(lauter|leiser|aus)
        (lauter|leiser|noch lauter|etwas leiser) bitte
        stell die Lautstärke auf (50|30) Prozent
        (mach|nimm) (bitte |)ein (Bildschirmfoto|Screenshot) (|auf)
        mach einen screenshot
        mach das (rückgängig|wieder rückgängig)
        (mach|schalte) (das Licht|die Heizung|den Fernseher) (an|aus|ein)
        spiel (Musik|etwas von Mozart|das Radio|mein Lieblingslied)
        (ruf|ruf bitte) (Mama|{n}|meinen Chef|die Polizei) an
        (schick|schreib) {n} (eine Nachricht|eine Mail|dass ich später komme)
        (bestell|bestelle) (mir |)(eine Pizza|ein Taxi|Blumen)
        (hallo|guten Tag|guten Morgen|guten Abend|moin|servus|grüß gott|grüß dich|hallöchen|tach|na du)
        hallo (nestor|du|zusammen|mein Freund)
        (wie geht's|wie gehts|wie geht es Ihnen|wie läuft's|alles klar bei dir|was geht|was machst du)
        (danke|danke schön|dankeschön|vielen Dank|herzlichen Dank|merci vielmals|danke dir|super, danke)
        (tschüss|auf wiedersehen|bis morgen|bis später|gute Nacht|schlaf gut|mach's gut|servus und tschüss)
        (wer bist du|wie heißt du|was bist du|wer hat dich gemacht|bist du ein Mensch|bist du ein Roboter)
        (was kannst du|was kannst du alles|was können Sie|wobei kannst du helfen|hilfe|hilf mir|ich brauche Hilfe)
        (sprichst du|verstehst du|kannst du|sprechen Sie) (Deutsch|auch Deutsch|deutsch)
        (kannst du|könnten wir) (bitte |)(deutsch|auf Deutsch) (sprechen|reden)
        (ja|nein|doch|vielleicht|genau|stimmt|jawohl|na klar|auf keinen Fall|kein Problem|passt schon)
        (ja bitte|nein danke|alles gut|schon gut|egal|vergiss es|macht nichts|lass mal|ach so|ach nee)
        (erzähl|erzähle) (mir |)(einen Witz|eine Geschichte|was Lustiges)
        kennst du (einen Witz|{n}|ein gutes Rezept)
        mir ist (langweilig|kalt|schlecht|heiß)
        ich bin (müde|traurig|krank|glücklich|zu spät|im Stress|wieder da)
        ich habe (Hunger|Durst|Kopfschmerzen|Geburtstag|keine Zeit|einen Termin um drei)
        ich heiße {n}
        mein Name ist {n}
        ich wohne in {c}
        ich (liebe|hasse|vermisse) (dich|Montage|meinen Hund)
        du bist (toll|doof|süß|nett|dumm|der Beste|mein Freund)
        das (ist gut|war falsch|stimmt nicht|hilft mir|meinte ich nicht)
        was ist (die Hauptstadt von Peru|ein schwarzes Loch|Liebe|der Sinn des Lebens|Photosynthese)
        wer (war Goethe|hat das Telefon erfunden|ist der Bundeskanzler|hat die Mauer gebaut)
        warum (ist der Himmel blau|schlafen Katzen so viel|ist das Meer salzig)
        wie (koche ich Reis|macht man Pfannkuchen|weit ist der Mond|hoch ist der Mount Everest|funktioniert ein Motor)
        wie sagt man (danke|guten Tag) auf (Englisch|Spanisch)
        übersetze (das|diesen Satz|guten Morgen) ins Englische
        schreib (mir |)(ein Gedicht|eine E-Mail an meinen Chef|einen Brief|eine Bewerbung)
        was (soll ich kochen|soll ich anziehen|empfiehlst du mir|läuft heute im Fernsehen|gibt es Neues)
        (wo ist|wo finde ich|wo liegt) (der Bahnhof|mein Handy|{c}|die nächste Apotheke)
        wann (ist Ostern|kommt der Bus|fängt das Spiel an|macht der Laden zu|wurde Mozart geboren)
        wie viele (Einwohner hat {c}|Tage sind es bis Weihnachten|Beine hat eine Spinne)
        gibt es (Leben auf dem Mars|hier WLAN|heute Nachrichten)
        ich muss (morgen zum Arzt|noch einkaufen|um acht los|{n} anrufen)
        ich brauche (Milch|einen Kaffee|eine Pause|deine Hilfe)
        ich (möchte|will|würde gern) (schlafen|eine Erinnerung|einen Timer stellen|nach Hause|einen Termin machen)
        vergiss nicht, (die Katze zu füttern|dass morgen Feiertag ist|den Herd auszumachen)
        (später|in einer Stunde|morgen) nochmal (erinnern|bitte)
        verschieb (den Termin|die Erinnerung) auf (Freitag|morgen|15 Uhr)
        schlummern (zehn Minuten|)
        sag mir (bitte |)(die Uhrzeit|wie spät es ist|das Datum|Bescheid in zehn Minuten)
        (jeden Montag|täglich um acht|jeden Morgen) an (die Tabletten|das Training|die Mülltonne) erinnern
        erinnere mich jeden (Freitag|Tag um 9) an (die Tonne|den Bericht)
        (trag|trage) (einen Termin|das Meeting) (am Freitag |)(ein|in den Kalender ein)
        neuer termin (morgen um drei|am Montag 10 Uhr)
        neue (notiz|Erinnerung|Liste|Aufgabe)
        wie (funktioniert das|stelle ich einen Timer|kann ich eine Notiz löschen|lösche ich alles)
        warum (hast du mich nicht erinnert|antwortest du nicht|geht das nicht|sprichst du kein Deutsch)
        (mach|fahr|schalte) (den Computer|den Rechner|den PC) (aus|herunter|runter)
        (halt die Klappe|sei still|stopp|hör auf|abbrechen|warte mal|moment)
        (bitte|bitte schön|gern geschehen|entschuldigung|tut mir leid|verzeihung|sorry, war mein Fehler)
        (schönes Wochenende|schönen Tag noch|frohe Weihnachten|guten Rutsch|viel Glück|guten Appetit)
        (was für ein Tag|endlich Feierabend|so ein Mist|wie schön|das Wetter ist schön heute|es regnet schon wieder)
        (lustig|toll|prima|super gemacht|sehr gut|wunderbar|perfekt gemacht|gut gemacht|na ja|geht so)
        (wie alt bist du|wo wohnst du|schläfst du|hörst du mich|bist du da|bist du echt|magst du mich)
        (hörst du mich|bist du noch da|ist da jemand|funktioniert das)
        kannst du (rechnen|kochen|singen|mich verstehen|mir helfen|Witze erzählen|das Licht ausmachen)
        (lies|lies mir) (die Nachrichten|meine Mails|das) vor
        was (bedeutet das|heißt das auf Deutsch|meinst du|denkst du|ist passiert|ist los)
        (fünf|zehn|dreißig) Minuten (bitte|noch|Timer|für den Tee)
        (um drei|morgen früh|heute abend|nächste woche) (zum Friseur|Oma anrufen|Sport)
        (einkaufsliste|einkaufsliste anzeigen|todo liste zeigen|meine termine|notizen anzeigen)
        die (Nudeln|Eier) brauchen (acht|zehn) Minuten
        ich hab (den Müll rausgebracht|alles erledigt|die Milch gekauft)
        (das meeting|der call) ist auf (drei|freitag) verschoben
        (setz|mach) ein reminder für (das meeting|den call) um 3
        (start|starte) mal nen timer für 10 min
        (mach mal|mach ma) firefox auf
        erinner mich ans update vom laptop
        kannst du ma gucken wie spät es is
        hast du (Zeit|Lust|Hunger|Gefühle|einen Namen)
        (nenn|nenne) mir (drei Flüsse|die Planeten|ein paar Filme)
        erklär mir (die Relativitätstheorie|das Wahlrecht|wie das geht)
        (fasse|fass) (den Text|das) zusammen
        (korrigiere|verbessere) (den Satz|meinen Text)
        hilf mir (bei den Hausaufgaben|mit Mathe|beim Schreiben)
        (lass uns|wollen wir) (ein Spiel spielen|reden|Schach spielen)
        was wiegt (ein Elefant|die Erde)
        wie wird man (reich|schneller fit|Arzt)
        soll ich (kündigen|das Auto kaufen|ihr schreiben)
        ist (die Erde rund|morgen Feiertag|Pluto ein Planet)
        (wer hat|hat) (gestern gewonnen|Bayern gewonnen|Deutschland gewonnen)
        (uhrzeit|datum|wetter|wetter berlin|nachrichten|rechner|kalender|lautstärke 50)
        (guten morgen nestor|nestor hilf mir|nestor, wie spät ist es|du nestor)
        so ein schönes (Wetter|Lied|Wochenende)
        ich verstehe (dich|das|Englisch) nicht
        (mein Englisch ist schlecht|ich kann kein Englisch|nur Deutsch bitte)
        (aufstehen|aufwachen|gute besserung|prost|mahlzeit|feierabend|gesundheit)
        (zwei plus zwei|drei mal sieben|hundert geteilt durch vier)
        (sag|sagen Sie) {n} (Bescheid|, dass ich komme)
        wo hab ich (mein Auto geparkt|die Schlüssel hingelegt)
        wie war (dein Tag|das nochmal|die Nummer von {n})
        (alarm|stoppuhr|countdown) (starten|stellen|aus)
        die letzte Erinnerung (löschen|ändern)
        ändere die uhrzeit auf (vier|17 uhr)
        doch nicht, lieber (um fünf|morgen|als Notiz)
    """),
)
