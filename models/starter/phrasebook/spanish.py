"""What people say in Spanish: the starter answers that it understands English only."""

from models.starter.phrases import Intent, lines

SPANISH = Intent(
    name="spanish",
    reply="Por ahora solo entiendo inglés. Un modelo más grande también habla español: Settings → Models.",
    weight=0.32,
    phrases=lines("""
        cómo estás
        qué hora es
        recuérdame llamar a mamá mañana
        recuérdame (pagar el alquiler|sacar la basura|comprar pan) (mañana|esta noche|a las 6|el viernes)
        recuerdame en (diez|20|cinco) minutos (apagar el horno|la reunion|el pastel)
        recuérdeme (la reunión|llamar al médico) a las (9|doce)
        (puedes|podrías|me puedes|puede) recordarme (la reunión|comprar leche|el dentista) (|mañana|el lunes)
        recordatorio para mañana: (medicinas|compras|tren a las ocho)
        que no se me olvide (llamar a {n}|regar las plantas|el cumpleaños de {n})
        avísame (en una hora|a las cinco|cuando sean las tres)
        (pon|inicia|programa|ponme) un temporizador (de|para) (10 minutos|una hora|cinco minutos)
        pon un timer de 10 minutos
        temporizador (diez minutos|3 min para los huevos|media hora)
        (pon|ponme) (una alarma|la alarma|el despertador) (a|para) (las 7|las seis y media)
        despiértame (a las 6|mañana a las siete|en una hora)
        despiérteme a las seis, por favor
        cuánto (tiempo queda|falta) (|en el temporizador)
        (cancela|borra|elimina|quita) (el recordatorio|el temporizador|todos mis recordatorios|la alarma|la nota)
        (muéstrame|léeme|enséñame|dime) (mis recordatorios|mis notas|la lista de la compra|mis tareas)
        qué (recordatorios|citas|tareas) tengo (hoy|mañana|pendientes)
        qué tengo (mañana|hoy|que hacer|en la lista)
        qué hay en (mi|la) lista (de la compra|)
        (añade|agrega|pon|apunta) (leche|pan|huevos|queso) (a|en) la lista (de la compra|)
        agrega leche a la lista
        (quita|tacha) (el pan|la leche) de la lista
        (anota|apunta|toma nota)(:|) (el código es 1234|llamó {n}|tengo cita el jueves)
        (toma|escribe) una nota (|para mañana|sobre el proyecto)
        recuerda que (soy alérgico a las nueces|el coche está en la planta 3|{n} vive en Sevilla)
        acuérdate de que (mi código es 4411|prefiero el té)
        qué (recuerdas|sabes) de mí
        cómo se llama (mi hermana|mi gato|mi profesor)
        cuándo es el cumpleaños de {n}
        qué hora es en (Tokio|Nueva York|{c})
        me dices la hora
        qué día es (hoy|mañana)
        a (qué|cuánto) estamos (hoy|)
        qué tiempo (hace|hará mañana|hace en {c}) (|hoy)
        (va a|irá a) (llover|nevar) (mañana|esta noche|)
        hace (calor|frío|sol|mucho viento) (hoy|fuera)
        necesito paraguas (hoy|)
        cuánto es (12 por 8|17 más 25|el 15 por ciento de 80|tres por siete)
        (calcula|calcule) (240 entre 6|la raíz de 81|5 por 12)
        cuántos (kilómetros|gramos|metros) (hay en una milla|hay en una libra|son diez pies)
        convierte (10 millas a kilómetros|5 libras a kilos)
        (abre|inicia|lanza) (Firefox|el navegador|Word|la calculadora|{app}) (|por favor)
        (ve a|abre la página) (wikipedia.es|elpais.com)
        (busca|búscame) (vuelos baratos|una receta de paella|un hotel en {c}) (|en internet)
        busca en google (el tiempo|los horarios del tren)
        (sube|baja|quita) el (volumen|sonido)
        (más alto|más bajo|menos volumen) por favor
        pon el volumen al (50|30 por ciento)
        (haz|toma) una captura de pantalla
        deshaz (eso|lo último)
        (enciende|apaga) (la luz|la tele|la calefacción|las luces del salón)
        (pon|toca) (música|algo de jazz|la radio|mi lista)
        llama a (mamá|{n}|un taxi|la policía|mi jefe)
        (manda|envía) un (mensaje|correo|whatsapp) a {n}
        dile a {n} que (llego tarde|ya voy)
        pide (una pizza|un taxi|comida china)
        (hola|buenos días|buenas tardes|buenas noches|buenas|qué tal|hola nestor|oye nestor|hola amigo)
        (cómo te va|cómo está usted|qué tal estás|qué pasa|todo bien|como estas|qué onda|qué haces)
        (gracias|muchas gracias|mil gracias|muchísimas gracias|gracias amigo|genial, gracias|te lo agradezco)
        (adiós|hasta luego|hasta mañana|nos vemos|chao|buenas noches, hasta mañana|que descanses|que te vaya bien)
        (quién eres|cómo te llamas|qué eres|eres un robot|eres humano|quién te hizo|cuál es tu nombre)
        (qué puedes hacer|qué sabes hacer|ayuda|ayúdame|necesito ayuda|para qué sirves|en qué me ayudas)
        (hablas|entiendes|habla usted) (español|el español|espanol|castellano)
        podemos hablar (en español|español)
        (sí|claro|tal vez|de acuerdo|por supuesto|vale|para nada|exacto|eso es|no hay problema|sí por favor)
        (olvídalo|da igual|no importa|déjalo|nada|no pasa nada|no gracias)
        cuéntame (un chiste|una historia|algo gracioso)
        te sabes (un chiste|alguna adivinanza|una buena receta)
        me aburro
        estoy (cansado|triste|enfermo|feliz|cansada|perdido|aburrido|de vuelta)
        tengo (hambre|sed|frío|dolor de cabeza|una cita a las tres|una pregunta|sueño)
        me llamo {n}
        mi nombre es {n}
        vivo en {c}
        (te quiero|te amo|te odio|me gustas|te echo de menos)
        eres (genial|tonto|muy amable|el mejor|inútil|muy lista)
        eso (está bien|no es|es falso|es genial|no era|es perfecto)
        cuál es la capital de (Perú|Australia|Canadá)
        qué es (el amor|la fotosíntesis|un agujero negro|la inflación)
        quién (inventó el teléfono|fue Napoleón|es el presidente|escribió el Quijote|pintó la Mona Lisa)
        por qué (el cielo es azul|el mar es salado|ronronean los gatos)
        cómo (se hacen tortitas|cocino arroz|funciona un motor|se hace un nudo de corbata)
        cómo se dice (gracias|hola) en (inglés|francés)
        (traduce|tradúceme) (esta frase|esto|buenos días) al inglés
        (escribe|escríbeme) (un poema|una carta|un correo para mi jefe|una redacción)
        qué (cocino hoy|me recomiendas|opinas de esto|hago este fin de semana|me pongo)
        dónde (está la estación|están mis llaves|queda {c}|hay una farmacia|estás)
        cuándo (es semana santa|sale el tren|empieza el partido|cierra la tienda|nació Mozart)
        cuántos (habitantes tiene {c}|días faltan para navidad|huesos tiene el cuerpo)
        hay (wifi aquí|vida en Marte|noticias hoy)
        tengo que (llamar a {n}|ir al médico mañana|salir a las ocho|hacer la compra)
        necesito (leche|un café|un descanso|tu ayuda|un recordatorio)
        (quiero|quisiera|me gustaría) (dormir|un recordatorio|un temporizador|irme a casa|pedir cita)
        no olvides (que mañana es fiesta|al gato|cerrar la puerta)
        recuérdamelo (más tarde|en una hora|mañana)
        (pospón|retrasa|cambia) (el recordatorio|la reunión) (al viernes|diez minutos|a las 3)
        (cinco|diez) minutos más
        dime (la hora|qué día es|la fecha|cuando esté listo)
        todos los (lunes|días a las 8|domingos) recuérdame (el gimnasio|las pastillas)
        recuérdame cada (viernes|mes) (pagar la luz|sacar la basura)
        (añade|pon) (una cita|la reunión) (en el calendario|el viernes a las 10)
        (nueva nota|nuevo recordatorio|nueva lista|nueva tarea)
        cómo (funciona esto|pongo un temporizador|borro una nota|lo hago)
        por qué (no me avisaste|no contestas|no funciona|no hablas español)
        (apaga|reinicia|bloquea) (el ordenador|la computadora|la pantalla)
        (cállate|para ya|basta|espera|un momento|silencio por favor)
        (por favor|perdón|lo siento|disculpa|de nada|con permiso|disculpe)
        (buen fin de semana|feliz navidad|feliz año nuevo|feliz cumpleaños|buen provecho|buena suerte|salud)
        (qué día|otra vez llueve|qué buen tiempo|por fin viernes|así es la vida)
        (genial|muy bien|perfecto, gracias|estupendo|bueno|más o menos|jajaja|bien hecho|qué chulo)
        (cuántos años tienes|dónde vives|duermes|me escuchas|estás ahí|me quieres|me oyes)
        (puedes|sabes) (contar|cantar|ayudarme|cocinar|entenderme|encender la luz)
        léeme (las noticias|mis correos|esto)
        (qué significa eso|qué ha pasado|qué piensas|qué pasó|qué es esto)
        (cinco|diez|treinta) minutos (para el té|por favor|de cuenta atrás)
        (mañana por la mañana|esta noche|a las 3|la semana que viene) (peluquería|llamar a la abuela|deporte)
        (lista de la compra|mis recordatorios|mis notas|mi lista|mi agenda|el tiempo hoy|la hora)
        la (pasta|tortilla) tarda (ocho|diez) minutos
        ya (hice la compra|terminé|compré la leche|saqué la basura)
        (el meeting|la call) (es|se movió) (a las tres|al viernes)
        ponme un reminder para (el meeting|la call) (de las 3|mañana)
        pon un timer de 5 min porfa
        abre chrome porfa
        recuérdame el zoom con {n}
        me puedes decir la hora porfa
        tienes (hambre|tiempo|nombre|sentimientos)
        dime (tres ríos|los planetas|unas películas|una curiosidad)
        explícame (la relatividad|la bolsa|cómo funciona)
        resume (este texto|el artículo|el libro)
        corrige (mi frase|mi texto|mis errores)
        ayúdame (a escribir|con los deberes|con mates)
        (juguemos|vamos a jugar) (al ajedrez|a algo|un juego)
        (hablemos un rato|charlemos|habla conmigo)
        es verdad que (la tierra es redonda|Plutón es un planeta|mañana es fiesta)
        debería (dejar mi trabajo|escribirle|comprar ese coche)
        quién (ganó ayer|ganó el partido|va a ganar)
        no entiendo (inglés|lo que dices|nada)
        (hablo mal inglés|en español por favor|mi inglés es malo|no hablo inglés)
        (arriba|ánimo|vamos|venga|ojalá|pues nada|oye|mira)
        (dos más dos|tres por siete|cien dividido entre cuatro)
        dónde (aparqué el coche|dejé las llaves)
        cómo (fue tu día|era el número de {n})
        cambia la hora a (las cuatro|mañana)
        no, mejor (a las cinco|mañana|el viernes)
        (ponlo|guárdalo) como nota
        (así está bien|eso es todo|nada más|ya está|listo)
        (cronómetro|alarma|despertador) (por favor|a las siete|ahora)
        borra el último recordatorio
        (el tren|mi vuelo|la película) (sale|empieza) a las (ocho|20)
        cuál es tu (color favorito|película favorita|nombre)
        (órale|ándale|qué padre|che|dale|bacán|qué guay|vale tío)
        apúntame (la cita|el teléfono de {n}|lo del banco)
        acuérdame de (la cita|comprar tortillas|los frijoles)
        (ahorita|al rato|luego) me recuerdas (lo del banco|la cita)
    """),
)
