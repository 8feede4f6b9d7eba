"""What people call units: everyday names, plurals and abbreviations, each with pint's name and how we write it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class UnitName:
    """A unit that is known by many names."""

    pint: str
    """An expression pint reads."""
    one: str
    """How it is written after 1."""
    many: str
    """How it is written after any other number."""


# pint's expression | written after 1 | written after other numbers | other names, separated by commas
_TABLE = """
meter|m|m|meter,meters,metre,metres
kilometer|km|km|kms,kilometer,kilometers,kilometre,kilometres,klick,klicks
centimeter|cm|cm|cms,centimeter,centimeters,centimetre,centimetres
millimeter|mm|mm|mms,millimeter,millimeters,millimetre,millimetres
micrometer|µm|µm|um,μm,micron,microns,micrometer,micrometers,micrometre,micrometres
nanometer|nm|nm|nanometer,nanometers,nanometre,nanometres
mile|mile|miles|mi
nautical_mile|nautical mile|nautical miles|nmi,sea mile,sea miles
yard|yard|yards|yd,yds
foot|foot|feet|ft,',′,foots
inch|inch|inches|in,",″,''
light_year|light year|light years|ly,lightyear,lightyears,light-year,light-years
astronomical_unit|astronomical unit|astronomical units|au
parsec|parsec|parsecs|pc
meter**2|m²|m²|sqm,m2,qm
foot**2|square foot|square feet|sqft
hectare|hectare|hectares|ha
acre|acre|acres|ac
liter|litre|litres|l,L,liter,liters,ltr,ltrs
milliliter|ml|ml|mL,milliliter,milliliters,millilitre,millilitres,mls
centiliter|cl|cl|cL,centiliter,centiliters,centilitre,centilitres
deciliter|dl|dl|dL,deciliter,deciliters,decilitre,decilitres
centimeter**3|cm³|cm³|cc,ccm,cm3
meter**3|m³|m³|cbm,m3
cup|cup|cups|us cup,us cups
250*milliliter|metric cup|metric cups|
tablespoon|tablespoon|tablespoons|tbsp,tbsps,tbs,Tbsp,T,table spoon,table spoons
teaspoon|teaspoon|teaspoons|tsp,tsps,tea spoon,tea spoons
fluid_ounce|fl oz|fl oz|floz,fluid ounce,fluid ounces,fl. oz,fl ounce,fl ounces,us fl oz
imperial_fluid_ounce|imperial fl oz|imperial fl oz|imperial fluid ounce,imperial fluid ounces,uk fl oz,uk fluid ounces
pint|US pint|US pints|pint,pints,pt,us pint,us pints
imperial_pint|imperial pint|imperial pints|uk pint,uk pints,british pint,british pints
quart|US quart|US quarts|quart,quarts,qt,qts
gallon|US gallon|US gallons|gallon,gallons,gal,gals,us gallon,us gallons
imperial_gallon|imperial gallon|imperial gallons|uk gallon,uk gallons,british gallon,british gallons
oil_barrel|barrel of oil|barrels of oil|barrel,barrels,bbl
gram|g|g|gr,gram,grams,gramme,grammes,gm,gms
kilogram|kg|kg|kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes
milligram|mg|mg|milligram,milligrams
microgram|µg|µg|ug,mcg,microgram,micrograms
metric_ton|tonne|tonnes|t,metric ton,metric tons,metric tonne,metric tonnes
short_ton|US ton|US tons|ton,tons,us ton,us tons,short ton,short tons
long_ton|imperial ton|imperial tons|uk ton,uk tons,long ton,long tons
pound|pound|pounds|lb,lbs,lb.,lbs.,pound,pounds
ounce|ounce|ounces|oz,oz.
stone|stone|stone|st,stones
carat|carat|carats|ct
second|second|seconds|s,sec,secs
millisecond|ms|ms|millisecond,milliseconds,msec
minute|minute|minutes|min,mins
hour|hour|hours|h,hr,hrs
day|day|days|d
week|week|weeks|wk,wks
14*day|fortnight|fortnights|
month|month|months|mo
year|year|years|yr,yrs,y
10*year|decade|decades|
100*year|century|centuries|
degC|°C|°C|C,c,celsius,degc,deg c,degree celsius,degrees celsius,degrees c,degree c,centigrade,degrees centigrade,° c
degF|°F|°F|F,f,fahrenheit,farenheit,degf,deg f,degree fahrenheit,degrees fahrenheit,degrees f,degree f,° f
kelvin|K|K|k,kelvin,kelvins,degrees kelvin
kilometer/hour|km/h|km/h|kph,kmh,kmph,km/hr,km/hour,kms/h,km per hour,kilometers per hour,kilometres per hour
kilometer/hour|km/h|km/h|km an hour,kms an hour,kilometers an hour,kilometers/hour,kilometres/hour,kilometres an hour
kilometer/hour|km/h|km/h|kms per hour
mile/hour|mph|mph|mi/h,miles/h,miles/hour,mile per hour,miles per hour,miles an hour
meter/second|m/s|m/s|mps,meters per second,metres per second
knot|knot|knots|kn,kt,kts
foot/second|ft/s|ft/s|fps,feet per second
bit|bit|bits|
byte|byte|bytes|B
kilobyte|kB|kB|KB,kb,kilobyte,kilobytes
megabyte|MB|MB|mb,megabyte,megabytes,meg,megs
gigabyte|GB|GB|gb,gigabyte,gigabytes,gig,gigs
terabyte|TB|TB|tb,terabyte,terabytes
petabyte|PB|PB|pb,petabyte,petabytes
kibibyte|KiB|KiB|kib,kibibyte,kibibytes
mebibyte|MiB|MiB|mib,mebibyte,mebibytes
gibibyte|GiB|GiB|gib,gibibyte,gibibytes
tebibyte|TiB|TiB|tib,tebibyte,tebibytes
kilobit|kbit|kbit|Kb,kilobit,kilobits
megabit|Mbit|Mbit|Mb,megabit,megabits,mbit
gigabit|Gbit|Gbit|Gb,gigabit,gigabits,gbit
kilobit/second|kbit/s|kbit/s|kbps,Kbps,kb/s
megabit/second|Mbit/s|Mbit/s|Mbps,mbps,Mb/s,megabits per second
gigabit/second|Gbit/s|Gbit/s|Gbps,gbps,Gb/s,gigabits per second
megabyte/second|MB/s|MB/s|MBps,MB/sec,mb/s,megabytes per second
joule|J|J|joule,joules
kilojoule|kJ|kJ|kj,KJ,kilojoule,kilojoules
megajoule|MJ|MJ|mj,megajoule,megajoules
calorie|cal|cal|
kilocalorie|kcal|kcal|Cal,calorie,calories,kilocalorie,kilocalories,food calories
kilowatt_hour|kWh|kWh|kwh,kW h,kilowatt hour,kilowatt hours,kilowatt-hour,kilowatt-hours
watt_hour|Wh|Wh|wh,watt hour,watt hours
british_thermal_unit|BTU|BTU|btu,btus
watt|W|W|w,watt,watts
kilowatt|kW|kW|kw,KW,kilowatt,kilowatts
megawatt|MW|MW|megawatt,megawatts
horsepower|horsepower|horsepower|hp,bhp
metric_horsepower|metric horsepower|metric horsepower|ps,PS
pascal|Pa|Pa|pa,pascal,pascals
hectopascal|hPa|hPa|hpa,hectopascal,hectopascals
kilopascal|kPa|kPa|kpa,kilopascal,kilopascals
bar|bar|bar|bars
millibar|mbar|mbar|millibar,millibars
psi|psi|psi|pounds per square inch
standard_atmosphere|atm|atm|atmosphere,atmospheres
millimeter_Hg|mmHg|mmHg|mmhg
newton|N|N|newton,newtons
degree|degree|degrees|deg,°,arc degree
radian|radian|radians|rad
turn|turn|turns|revolution,revolutions
hertz|Hz|Hz|hz,hertz
kilohertz|kHz|kHz|khz,kilohertz
megahertz|MHz|MHz|mhz,megahertz
gigahertz|GHz|GHz|ghz,gigahertz
mile/gallon|US mpg|US mpg|mpg,miles per gallon,miles/gallon,us mpg
mile/imperial_gallon|imperial mpg|imperial mpg|uk mpg
liter/(100*kilometer)|l/100 km|l/100 km|l/100km,L/100km,L/100 km,liters per 100 km,litres per 100 km
liter/(100*kilometer)|l/100 km|l/100 km|liters per 100 kilometers,litres per 100 kilometres
kilometer/liter|km/l|km/l|kmpl,km/L,kilometers per liter,kilometres per litre
"""

_MONEY = (
    "$ € £ ¥ ₹ usd eur gbp jpy chf cad aud nzd cny inr sek nok dkk pln czk huf rub brl mxn zar krw try btc eth dollar "
    "dollars buck bucks euro euros yen yuan rupee rupees franc francs krona kronor krone kroner peso pesos rouble "
    "roubles ruble rubles rand zloty won lira bitcoin bitcoins ethereum sterling quid pence cents"
)
CURRENCIES = frozenset(_MONEY.split())
"""Words for money; their rates are not ours to know."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "length": "meter",
        "area": "meter**2",
        "volume": "liter",
        "mass": "gram",
        "time": "second",
        "temperature": "kelvin",
        "speed": "meter/second",
        "an amount of data": "byte",
        "a data rate": "byte/second",
        "energy": "joule",
        "power": "watt",
        "pressure": "pascal",
        "force": "newton",
        "an angle": "degree",
        "frequency": "hertz",
        "fuel use": "liter/kilometer",
        "fuel economy": "kilometer/liter",
        "electric current": "ampere",
        "voltage": "volt",
        "density": "gram/liter",
        "acceleration": "meter/second**2",
    }
)
"""What a unit measures, each with one unit of that kind."""


def unit_names() -> dict[str, UnitName]:
    """Return every name in the table, as written there, with its unit."""
    names: dict[str, UnitName] = {}
    for line in _TABLE.strip().splitlines():
        pint, one, many, others = line.split("|")
        unit = UnitName(pint, one, many)
        for name in (one, many, *filter(None, others.split(","))):
            names.setdefault(name, unit)
    return names
