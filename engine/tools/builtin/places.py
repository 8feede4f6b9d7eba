"""Which time zone a place is in: cities, countries, states and zone names, as people say them."""

import re
import unicodedata
import zoneinfo
from dataclasses import dataclass

from engine.core.errors import nearest


@dataclass(frozen=True, slots=True)
class Place:
    """A place that was found."""

    name: str
    """How to write it."""
    zone: str
    """IANA name."""
    is_zone: bool = False
    """True for `Pacific time` or `UTC`, which one is not `in`."""


class PlaceUnknownError(Exception):
    """No such place; the text says what could be asked instead."""


# IANA zone: cities and regions that are not in the zone's own name
_CITIES = """
Africa/Cairo: Alexandria, Giza
Africa/Casablanca: Rabat, Marrakesh, Marrakech, Fez
Africa/Johannesburg: Cape Town, Pretoria, Durban, Soweto
Africa/Lagos: Abuja, Ibadan, Kano
Africa/Nairobi: Mombasa
Africa/Addis_Ababa: Addis Ababa
America/Anchorage: Alaska, Juneau, Fairbanks
America/Argentina/Buenos_Aires: Buenos Aires, Rosario
America/Bogota: Medellin, Cali, Cartagena
America/Chicago: Houston, Dallas, Austin, San Antonio, Texas, Minneapolis, Milwaukee, New Orleans, Nashville, Memphis, \
St Louis, Saint Louis, Kansas City, Oklahoma City, Illinois, Wisconsin, Minnesota, Louisiana, Iowa, Missouri, Alabama, \
Arkansas, Oklahoma, Mississippi
America/Denver: Salt Lake City, Colorado, Utah, Albuquerque, New Mexico, Montana, Wyoming, Boulder, El Paso
America/Phoenix: Arizona, Tucson
America/Halifax: Nova Scotia
America/Lima: Cusco
America/Los_Angeles: LA, L.A., San Francisco, SF, San Diego, San Jose, Seattle, Portland, Las Vegas, Sacramento, \
Oakland, Silicon Valley, Hollywood, California, Washington state, Oregon, Nevada, Berkeley, Palo Alto
America/Mexico_City: Guadalajara, Puebla
America/New_York: NYC, New York City, Manhattan, Brooklyn, Boston, Washington, Washington DC, Washington D.C., DC, \
Philadelphia, Miami, Orlando, Tampa, Atlanta, Charlotte, Baltimore, Pittsburgh, Cleveland, Cincinnati, Columbus, \
Buffalo, Florida, Massachusetts, Pennsylvania, Georgia USA, North Carolina, South Carolina, Virginia, Ohio, Maryland, \
New Jersey, Connecticut, Maine, Vermont, New Hampshire, Rhode Island, Delaware, Raleigh, Richmond
America/Detroit: Michigan
America/Indiana/Indianapolis: Indiana
America/Sao_Paulo: Rio, Rio de Janeiro, Brasilia, Belo Horizonte, Salvador, Porto Alegre
America/Toronto: Ottawa, Montreal, Quebec, Quebec City, Ontario, Hamilton
America/Vancouver: British Columbia, Victoria BC, Whistler
America/Edmonton: Calgary, Alberta
America/Winnipeg: Manitoba
America/Regina: Saskatchewan, Saskatoon
America/St_Johns: Newfoundland
Asia/Bangkok: Phuket, Chiang Mai, Pattaya
Asia/Dubai: Abu Dhabi, Sharjah
Asia/Ho_Chi_Minh: Hanoi, Saigon, Da Nang
Asia/Hong_Kong: HK
Asia/Jakarta: Bandung, Java
Asia/Makassar: Bali, Denpasar
Asia/Jerusalem: Tel Aviv, Haifa
Asia/Karachi: Islamabad, Lahore
Asia/Kolkata: Calcutta, Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Madras, Hyderabad, Pune, \
Ahmedabad, Jaipur, Goa
Asia/Kuala_Lumpur: KL, Penang
Asia/Kathmandu: Katmandu
Asia/Manila: Cebu, Quezon City
Asia/Riyadh: Jeddah, Mecca, Medina
Asia/Seoul: Busan, Incheon
Asia/Shanghai: Beijing, Peking, Shenzhen, Guangzhou, Chengdu, Wuhan, Hangzhou, Nanjing, Xian, Tianjin
Asia/Taipei: Kaohsiung
Asia/Tokyo: Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Okinawa
Asia/Yangon: Rangoon
Atlantic/Reykjavik: Reykjavík
Atlantic/Canary: Tenerife, Gran Canaria, Lanzarote, Las Palmas, Canary Islands
Australia/Sydney: Canberra, New South Wales, Wollongong, Newcastle Australia
Australia/Melbourne: Victoria, Geelong
Australia/Brisbane: Queensland, Gold Coast, Cairns
Australia/Perth: Western Australia
Australia/Adelaide: South Australia
Australia/Hobart: Tasmania
Europe/Amsterdam: Rotterdam, The Hague, Utrecht, Eindhoven
Europe/Athens: Thessaloniki, Crete
Europe/Berlin: Munich, München, Hamburg, Cologne, Köln, Frankfurt, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, \
Dresden, Hanover, Hannover, Nuremberg, Nürnberg, Bremen, Essen, Dortmund, Bonn, Freiburg, Heidelberg, Potsdam, Bavaria
Europe/Brussels: Antwerp, Ghent, Bruges
Europe/Dublin: Cork, Galway, Limerick
Europe/Istanbul: Ankara, Izmir, Antalya
Europe/Kyiv: Kiev, Lviv, Odesa, Kharkiv
Europe/Lisbon: Porto, Faro
Europe/London: Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Bristol, Oxford, York, \
Bath, Cambridge, Sheffield, Newcastle, Brighton, England, Scotland, Wales, Northern Ireland
Europe/Madrid: Barcelona, Valencia, Seville, Bilbao, Malaga, Mallorca, Majorca, Ibiza, Zaragoza
Europe/Moscow: St Petersburg, Saint Petersburg, Sochi
Europe/Oslo: Bergen, Trondheim
Europe/Paris: Lyon, Marseille, Nice, Toulouse, Bordeaux, Lille, Strasbourg, Nantes, Cannes
Europe/Prague: Brno
Europe/Rome: Milan, Milano, Naples, Turin, Florence, Venice, Bologna, Palermo, Sicily, Sardinia
Europe/Stockholm: Gothenburg, Malmo, Malmö
Europe/Vienna: Salzburg, Graz, Innsbruck, Linz
Europe/Warsaw: Krakow, Kraków, Gdansk, Wroclaw, Poznan
Europe/Zurich: Zürich, Geneva, Basel, Bern, Lausanne, Lucerne
Europe/Copenhagen: Aarhus
Europe/Malta: Valletta
Europe/Belgrade: Pristina, Novi Sad
Africa/Douala: Yaounde
America/Costa_Rica: San José
America/Barbados: Bridgetown
America/Guayaquil: Quito
America/Guyana: Georgetown
America/Jamaica: Kingston
Asia/Almaty: Astana
Asia/Bahrain: Manama
Asia/Kuwait: Kuwait City
Asia/Qatar: Doha
Asia/Yangon: Naypyidaw, Mandalay
Pacific/Fiji: Suva
Europe/Helsinki: Tampere, Turku
Pacific/Auckland: Wellington, Christchurch, Queenstown
Pacific/Honolulu: Hawaii, Maui
Pacific/Easter: Easter Island
"""

# IANA zone: names of the clock time itself
_ZONES = """
UTC: UTC, GMT, Greenwich, Greenwich time, Zulu, Zulu time, Universal time, Greenwich mean time, \
coordinated universal time
America/Los_Angeles: Pacific, Pacific time, PST, PDT, PT, West Coast
America/Denver: Mountain, Mountain time, MST, MDT, MT
America/Chicago: Central, Central time, CST, CDT, CT
America/New_York: Eastern, Eastern time, EST, EDT, ET, East Coast
America/Halifax: Atlantic time
Europe/Berlin: CET, CEST, Central European time
Europe/Athens: EET, EEST, Eastern European time
Europe/Lisbon: WET, WEST, Western European time
Europe/London: BST, British time, UK time
Asia/Kolkata: IST, Indian time, India standard time
Asia/Tokyo: JST, Japan time, Japanese time
Australia/Sydney: AEST, AEDT
"""

# Countries with one time, or with one that nearly everybody there goes by
_COUNTRIES = """
Africa/Addis_Ababa: Ethiopia
Africa/Accra: Ghana
Africa/Cairo: Egypt
Africa/Casablanca: Morocco
Africa/Harare: Zimbabwe
Africa/Johannesburg: South Africa
Africa/Kampala: Uganda
Africa/Dar_es_Salaam: Tanzania
Africa/Dakar: Senegal
Africa/Lagos: Nigeria
Africa/Nairobi: Kenya
Africa/Tunis: Tunisia
America/Argentina/Buenos_Aires: Argentina
America/Bogota: Colombia
America/Caracas: Venezuela
America/Costa_Rica: Costa Rica
America/Guatemala: Guatemala
America/Havana: Cuba
America/Jamaica: Jamaica
America/La_Paz: Bolivia
America/Lima: Peru
America/Montevideo: Uruguay
America/Panama: Panama
America/Puerto_Rico: Puerto Rico
America/Santo_Domingo: Dominican Republic
Asia/Baghdad: Iraq
Asia/Baku: Azerbaijan
Asia/Bangkok: Thailand
Asia/Beirut: Lebanon
Asia/Colombo: Sri Lanka
Asia/Dhaka: Bangladesh
Asia/Dubai: UAE, United Arab Emirates, the Emirates
Asia/Ho_Chi_Minh: Vietnam
Asia/Jerusalem: Israel
Asia/Kabul: Afghanistan
Asia/Karachi: Pakistan
Asia/Kathmandu: Nepal
Asia/Kolkata: India
Asia/Kuala_Lumpur: Malaysia
Asia/Manila: Philippines
Asia/Phnom_Penh: Cambodia
Asia/Pyongyang: North Korea
Asia/Qatar: Qatar
Asia/Riyadh: Saudi Arabia
Asia/Seoul: South Korea, Korea
Asia/Shanghai: China
Asia/Singapore: Singapore
Asia/Taipei: Taiwan
Asia/Tashkent: Uzbekistan
Asia/Tbilisi: Georgia
Asia/Tehran: Iran
Asia/Tokyo: Japan
Asia/Yerevan: Armenia
Atlantic/Reykjavik: Iceland
Europe/Amsterdam: Netherlands, Holland
Europe/Athens: Greece
Europe/Belgrade: Serbia
Europe/Berlin: Germany, Deutschland
Europe/Bratislava: Slovakia
Europe/Brussels: Belgium
Europe/Bucharest: Romania
Europe/Budapest: Hungary
Europe/Chisinau: Moldova
Europe/Copenhagen: Denmark
Europe/Dublin: Ireland
Europe/Helsinki: Finland
Europe/Istanbul: Turkey, Türkiye
Europe/Kyiv: Ukraine
Europe/Ljubljana: Slovenia
Europe/London: UK, U.K., United Kingdom, Britain, Great Britain
Europe/Luxembourg: Luxembourg
Europe/Malta: Malta
Europe/Minsk: Belarus
Europe/Monaco: Monaco
Europe/Oslo: Norway
Europe/Paris: France
Europe/Prague: Czech Republic, Czechia
Europe/Riga: Latvia
Europe/Rome: Italy
Europe/Sarajevo: Bosnia
Europe/Skopje: North Macedonia
Europe/Sofia: Bulgaria
Europe/Stockholm: Sweden
Europe/Tallinn: Estonia
Europe/Tirane: Albania
Europe/Vienna: Austria
Europe/Vilnius: Lithuania
Europe/Warsaw: Poland
Europe/Zagreb: Croatia
Europe/Zurich: Switzerland
Asia/Nicosia: Cyprus
Africa/Abidjan: Ivory Coast
Africa/Algiers: Algeria
Indian/Antananarivo: Madagascar
Africa/Bamako: Mali
Africa/Douala: Cameroon
Africa/Gaborone: Botswana
Africa/Khartoum: Sudan
Africa/Kigali: Rwanda
Africa/Luanda: Angola
Africa/Lusaka: Zambia
Africa/Maputo: Mozambique
Africa/Mogadishu: Somalia
Africa/Tripoli: Libya
Africa/Windhoek: Namibia
America/Asuncion: Paraguay
America/Barbados: Barbados
America/El_Salvador: El Salvador
America/Guyana: Guyana
America/Managua: Nicaragua
America/Nassau: Bahamas
America/Port_of_Spain: Trinidad
America/Tegucigalpa: Honduras
Asia/Almaty: Kazakhstan
Asia/Amman: Jordan
Asia/Bahrain: Bahrain
Asia/Bishkek: Kyrgyzstan
Asia/Brunei: Brunei
Asia/Damascus: Syria
Asia/Kuwait: Kuwait
Asia/Aden: Yemen
Asia/Muscat: Oman
Asia/Vientiane: Laos
Asia/Yangon: Myanmar, Burma
Asia/Thimphu: Bhutan
Europe/Belgrade: Kosovo
Europe/Podgorica: Montenegro
Indian/Maldives: Maldives
Indian/Mauritius: Mauritius
Pacific/Fiji: Fiji
Europe/Madrid: Spain
Europe/Lisbon: Portugal
Pacific/Auckland: New Zealand
America/Santiago: Chile
America/Guayaquil: Ecuador
"""

# Countries with several times, and the cities to offer
_SEVERAL = """
the United States: USA, US, U.S., U.S.A., United States, United States of America, America: \
New York, Chicago, Denver or Los Angeles
Canada: Canada: Toronto, Winnipeg, Edmonton or Vancouver
Russia: Russia: Moscow, Yekaterinburg, Novosibirsk or Vladivostok
Australia: Australia: Sydney, Adelaide or Perth
Brazil: Brazil: Sao Paulo, Manaus or Noronha
Mexico: Mexico: Mexico City, Chihuahua or Tijuana
Indonesia: Indonesia: Jakarta, Makassar or Jayapura
Mongolia: Mongolia: Ulaanbaatar or Hovd
Congo: Congo, DR Congo: Kinshasa or Lubumbashi
"""

_AROUND = re.compile(r"^(?:the )?(?:current )?(?:local )?(?:time )?(?:now )?(?:in |at |for )?(?:the city of )?")


_WORD = re.compile(r"[^\W_]+")


class Places:
    """Looks places up; what zoneinfo knows is read at the first use."""

    def __init__(self) -> None:
        self._known: dict[str, Place] = {}
        self._several: dict[str, tuple[str, str]] = {}
        self._words: frozenset[str] = frozenset()

    def find(self, text: str) -> Place:
        """Return the place a person means; raises PlaceUnknownError. Reads files."""
        if not self._known:
            self._load()
        asked = _AROUND.sub("", _plain(text)).removesuffix(" right now").removesuffix(" now").strip()
        first, _, rest = (part.strip() for part in asked.partition(","))
        for name in (asked, asked.replace(",", ""), first, asked.removesuffix(" time"), rest):
            if found := self._known.get(name):
                return found
            if name in self._several:
                country, cities = self._several[name]
                raise PlaceUnknownError(f"There are several times in {country}; ask for a city, such as {cities}.")
        near = nearest(first, [name for name in self._known if "/" not in name])
        hint = f"Did you mean {self._known[near].name}?" if near else "Ask for a larger city nearby or for its country."
        raise PlaceUnknownError(f"I don't know where “{' '.join(text.split())[:60]}” is. {hint}")

    def knows(self, text: str) -> bool:
        """Say whether this is the name of a place with nothing else around it. Reads files."""
        if not self._known:
            self._load()
        names = [part.strip() for part in _AROUND.sub("", _plain(text)).split(",")]
        return all(name in self._known or name in self._several for name in names)

    def may_be_of_a_place(self, word: str) -> bool:
        """Say whether a word is part of the name of any place. Reads files."""
        if not self._known:
            self._load()
        return all(part in self._words for part in _WORD.findall(_plain(word)))

    def _load(self) -> None:
        known: dict[str, Place] = {}
        for zone in sorted(zoneinfo.available_timezones() - {"localtime", "Factory"}):
            area, _, city = zone.rpartition("/")
            if area and area not in ("Etc", "SystemV", "posix", "right", "US", "Canada", "Brazil", "Mexico", "Chile"):
                name = city.replace("_", " ")
                known.setdefault(_plain(name), Place(name, zone))
            known[_plain(zone)] = Place(zone, zone, is_zone=True)
        for table, is_zone in ((_CITIES, False), (_COUNTRIES, False), (_ZONES, True)):
            for line in table.strip().splitlines():
                zone, _, names = line.partition(": ")
                known.update({_plain(name): Place(_title(name), zone, is_zone) for name in names.split(", ")})
        for line in _SEVERAL.strip().splitlines():
            country, names, cities = line.split(": ")
            self._several.update({_plain(name): (country, cities) for name in names.split(", ")})
        for name in self._several:
            known.pop(name, None)
        self._words = frozenset(word for name in (*known, *self._several) for word in _WORD.findall(name))
        self._known = known


def _plain(text: str) -> str:
    """Return a name without accents, case and spare marks, so that `Zürich` and `zurich` are one."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(mark for mark in bare if not unicodedata.combining(mark))
    return " ".join(re.sub(r"[?!\"“”]|\.(?=$|\s)|(?<=\b[a-z])\.(?=[a-z]\b)", "", bare.replace("_", " ")).split())


def _title(name: str) -> str:
    return {"West Coast": "the US West Coast", "East Coast": "the US East Coast"}.get(name, name)
