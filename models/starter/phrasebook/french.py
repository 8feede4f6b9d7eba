"""What people say in French: the starter answers that it understands English only."""

from models.starter.phrases import Intent, lines

FRENCH = Intent(
    name="french",
    reply="Je ne comprends que l'anglais pour l'instant. Un modèle plus grand parle aussi français : Settings → Models.",  # noqa: E501
    weight=0.32,
    phrases=lines("""
        comment ça va
        quelle heure est-il
        rappelle-moi d'appeler maman demain
        rappelle-moi (de payer le loyer|de sortir la poubelle|d'acheter du pain) (demain|ce soir|à 18 h|vendredi)
        rappelle moi dans (dix|20|cinq) minutes (de sortir le gâteau|d'éteindre le four|le rendez-vous)
        rappelez-moi (le rendez-vous|d'appeler le médecin) à (9 heures|midi)
        (peux-tu|tu peux|pourrais-tu|pouvez-vous) me rappeler (la réunion|le dentiste) (|demain matin|lundi)
        rappel pour demain (matin|à 8 h) : (médicaments|courses|train)
        fais-moi penser à (appeler {n}|prendre mes clés|arroser les plantes)
        n'oublie pas de me rappeler (le dentiste|ma réunion|les clés)
        (mets|lance|règle|démarre) un (minuteur|timer|compte à rebours) (de|pour) (10 minutes|une heure|cinq minutes)
        mets un timer de 10 minutes
        minuteur (dix minutes|3 min pour les œufs|une demi-heure)
        (mets|règle) (mon |le |)réveil (à|pour) (7 heures|six heures et demie)
        réveille-moi (à 6 h|demain à sept heures|dans une heure)
        réveillez-moi à six heures s'il vous plaît
        combien de temps reste-t-il (|sur le minuteur)
        (annule|supprime|efface) (le rappel|le minuteur|tous mes rappels|l'alarme|la note)
        (montre|lis|donne)-moi (mes rappels|mes notes|la liste de courses|mes tâches)
        quels sont mes (rappels|rendez-vous) (aujourd'hui|de demain|)
        qu'est-ce que j'ai (demain|aujourd'hui|à faire|sur ma liste)
        qu'y a-t-il sur (ma|la) liste (de courses|)
        (ajoute|mets) (du lait|du pain|des œufs|du fromage) (à|sur) (la|ma) liste (de courses|)
        ajoute lait a la liste
        (enlève|raye|retire) (le pain|le lait) de la liste
        (note|notez|note que)(:|) (le code est 1234|{n} a appelé|j'ai rendez-vous jeudi)
        (prends|écris) une note (|pour demain|sur le projet)
        souviens-toi que (je suis allergique aux noix|ma voiture est au niveau 3|{n} habite à Lyon)
        retiens que (mon code est 4411|je préfère le thé)
        de quoi te souviens-tu (|à propos de moi)
        comment s'appelle (ma sœur|mon chat|mon prof)
        c'est quand l'anniversaire de {n}
        quelle heure est-il à (Tokyo|New York|{c})
        il est quelle heure
        quel jour (sommes-nous|on est|est-on aujourd'hui)
        on est le combien (aujourd'hui|)
        quel temps (fait-il|fera-t-il demain|fait-il à {c}) (|aujourd'hui)
        (va-t-il|est-ce qu'il va) (pleuvoir|neiger) (demain|ce soir|)
        il fait (beau|froid|chaud|moche|combien dehors)
        ai-je besoin d'un parapluie
        combien (font|fait) (12 fois 8|17 plus 25|15 pour cent de 80|trois fois sept)
        (calcule|calculez) (240 divisé par 6|la racine de 81|5 fois 12)
        combien de (kilomètres|grammes|mètres) (dans un mile|dans une livre|font dix pieds)
        convertis (10 miles en kilomètres|5 livres en kilos)
        (ouvre|lance|démarre) (Firefox|le navigateur|Word|la calculatrice|{app}) (|s'il te plaît)
        (va sur|ouvre le site) (wikipedia.fr|lemonde.fr)
        (cherche|recherche) (des vols pas chers|une recette de crêpes|un hôtel à {c}) (|sur internet)
        cherche sur google (la météo|les horaires de train)
        (monte|baisse|coupe) le (son|volume)
        (plus fort|moins fort|plus bas) (s'il te plaît|)
        mets le volume à (50|30 %)
        (fais|prends) une capture d'écran
        annule (ça|la dernière action)
        (allume|éteins) (la lumière|la télé|le chauffage|les lampes du salon)
        (mets|joue) (de la musique|du jazz|la radio|ma playlist)
        appelle (maman|{n}|un taxi|la police|mon patron)
        envoie un (message|mail|texto) à {n}
        dis à {n} que (je suis en retard|j'arrive)
        commande (une pizza|un taxi|des sushis)
        (bonjour|salut|coucou|bonsoir|allô|bonjour nestor|salut nestor|re|hello toi)
        (ça va|comment vas-tu|comment allez-vous|quoi de neuf|tu vas bien|ca va bien|la forme)
        (merci|merci beaucoup|merci bien|mille mercis|je te remercie|super merci|merci à toi|c'est gentil)
        (au revoir|à bientôt|à demain|à plus|bonne nuit|bonne soirée|bonne journée|adieu|dors bien)
        (qui es-tu|tu es qui|comment tu t'appelles|comment vous appelez-vous|tu es un robot|es-tu humain)
        (que peux-tu faire|qu'est-ce que tu sais faire|tu sais faire quoi|aide-moi|à l'aide|j'ai besoin d'aide)
        (parles-tu|tu parles|parlez-vous|comprends-tu) (français|le français|francais)
        on peut parler (français|en français)
        (oui|non|si|peut-être|d'accord|bien sûr|ouais|pas du tout|exactement|c'est ça|pas de problème)
        (laisse tomber|tant pis|ce n'est pas grave|oublie|rien|peu importe|ça ne fait rien)
        (raconte|dis)-moi (une blague|une histoire|quelque chose de drôle)
        tu connais (une blague|{n}|une bonne recette)
        je m'ennuie
        je suis (fatigué|triste|malade|content|en retard|fatiguée|perdu|de retour)
        j'ai (faim|soif|froid|mal à la tête|un rendez-vous à 15 h|une question)
        je m'appelle {n}
        mon nom est {n}
        j'habite à {c}
        je (t'aime|t'adore|te déteste|t'en prie)
        tu es (génial|nul|bête|gentil|le meilleur|trop mignon)
        c'est (bien|faux|super|nul|pas ça|parfait|n'importe quoi)
        (quelle est|c'est quoi) la capitale (du Pérou|de l'Australie|du Canada)
        qu'est-ce que (l'amour|la photosynthèse|le sens de la vie|c'est qu'un trou noir)
        qui (a inventé le téléphone|était Napoléon|est le président|a écrit Les Misérables|a peint la Joconde)
        pourquoi (le ciel est bleu|la mer est salée|les chats ronronnent)
        comment (faire des crêpes|cuire du riz|marche un moteur|faire un nœud de cravate)
        comment dit-on (merci|bonjour) en (anglais|espagnol)
        (traduis|traduisez) (cette phrase|ça|bonjour) en anglais
        écris(-moi|) (un poème|une lettre|un mail à mon patron|une dissertation)
        que (dois-je cuisiner|me conseilles-tu|penses-tu de ça|faire ce week-end)
        où (est la gare|sont mes clés|se trouve {c}|est la pharmacie la plus proche|es-tu)
        quand (est Pâques|part le train|commence le match|ferme le magasin|est né Mozart)
        combien (d'habitants à {c}|de jours avant Noël|coûte une baguette|pèse un éléphant)
        il y a (du wifi ici|de la vie sur Mars|des nouvelles)
        je dois (appeler {n}|aller chez le médecin demain|partir à huit heures|faire les courses)
        j'ai besoin (de lait|d'un café|d'une pause|de ton aide|d'un rappel)
        je (veux|voudrais|aimerais) (dormir|un rappel|un minuteur|rentrer|prendre rendez-vous)
        n'oublie pas (que demain est férié|le chat|de fermer la porte)
        (rappelle-le|redis-le)-moi (plus tard|dans une heure|demain)
        (repousse|décale|reporte) (le rappel|la réunion) (à vendredi|de dix minutes|à 15 h)
        encore (cinq|dix) minutes
        dis-moi (l'heure|quel jour on est|la date|quand c'est prêt)
        tous les (lundis|matins|jours à 8 h), rappelle-moi (le sport|mes médicaments)
        rappelle-moi chaque (vendredi|mois) de (payer le loyer|sortir les poubelles)
        (ajoute|mets) (un rendez-vous|la réunion) (dans mon agenda|vendredi à 10 h)
        (nouvelle note|nouveau rappel|nouvelle liste|nouvelle tâche)
        comment (ça marche|mettre un minuteur|supprimer une note|je fais)
        pourquoi (tu ne m'as pas rappelé|tu ne réponds pas|ça ne marche pas|tu ne parles pas français)
        (éteins|redémarre|verrouille) (l'ordinateur|le PC|l'écran)
        (tais-toi|arrête|stop ça|attends|une seconde|silence s'il te plaît)
        (s'il te plaît|s'il vous plaît|excuse-moi|désolé|pardon|je t'en prie|de rien)
        (bon week-end|joyeux Noël|bonne année|joyeux anniversaire|bon appétit|bonne chance|à tes souhaits)
        (quelle journée|il pleut encore|quel beau temps|enfin vendredi|c'est la vie ça)
        (génial|super bien|parfait merci|très bien|chouette|bof|pas mal|bien joué|mdr)
        (quel âge as-tu|où habites-tu|tu dors|tu m'entends|es-tu là|tu m'aimes)
        tu es là
        (peux-tu|tu peux|sais-tu) (compter|chanter|m'aider|cuisiner|me comprendre|allumer la lumière)
        lis-moi (les nouvelles|mes mails|ça)
        (ça veut dire quoi|que se passe-t-il|qu'en penses-tu|tu fais quoi|c'est quoi ça)
        (cinq|dix|trente) minutes (pour le thé|s'il te plaît|de minuteur)
        (demain matin|ce soir|à 15 h|la semaine prochaine) (coiffeur|appeler mamie|sport)
        (liste de courses|mes rappels|mes notes|ma liste|mon agenda|météo|l'heure)
        les (pâtes|œufs) cuisent (huit|dix) minutes
        j'ai (fait les courses|fini|acheté le lait|sorti la poubelle)
        (le meeting|le call) est (décalé|déplacé) (à 15 h|à vendredi)
        mets un reminder pour (le meeting|le call) (de 15 h|demain)
        lance un timer 5 min stp
        ouvre chrome stp
        rappelle moi le call avec {n}
        tu peux me dire l'heure stp
        as-tu (faim|le temps|un nom|des sentiments)
        (cite|donne)-moi (trois fleuves|les planètes|quelques films)
        (explique|expliquez)-moi (la relativité|la bourse|comment ça marche)
        résume (ce texte|l'article|le livre)
        corrige (ma phrase|mon texte|mes fautes)
        aide-moi (à écrire|pour mes devoirs|en maths)
        (jouons|on joue) (aux échecs|à un jeu|ensemble)
        on (parle un peu|discute)
        est-ce que (la terre est ronde|Pluton est une planète|demain est férié|tu comprends)
        dois-je (démissionner|lui écrire|acheter cette voiture)
        qui a gagné (le match|hier|l'élection)
        je ne comprends pas (l'anglais|ce que tu dis|)
        (je parle mal anglais|en français s'il te plaît|mon anglais est mauvais)
        (debout|santé|à table|courage|allez|voilà|bref|dis donc)
        (deux plus deux|trois fois sept|cent divisé par quatre)
        où (est-ce que j'ai garé la voiture|j'ai mis mes clés)
        c'était comment (ta journée|déjà le numéro de {n})
        change l'heure (à seize heures|pour demain)
        non, plutôt (à cinq heures|demain|vendredi)
        (mets ça|ajoute ça) en note
        (oui merci|non merci|ça ira|c'est tout|rien d'autre|c'est bon)
        (chronomètre|réveil|alarme|minuteur) (s'il te plaît|à sept heures|maintenant)
        supprime le dernier rappel
        (le train|mon avion|le film) (part|commence) à (huit heures|20 h)
        (quel|quelle) est (ta couleur préférée|ton film préféré|ton nom)
    """),
)
