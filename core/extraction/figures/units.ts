/** Ways to write units of measure after a number: the symbol we give, then its forms, singular, `_` for a space. */
const NAMES = `
% percent per_cent pct per-cent
pp percentage_point percentage-point
bp basis_point bps
‰ per_mille permille
t tonne ton metric_ton metric_tonne
kg kilogram kilogramme kilo
g gram gramme
mg milligram milligramme
µg microgram microgramme
lb lbs
oz ounce
ct carat
km kilometre kilometer
m metre meter
cm centimetre centimeter
mm millimetre millimeter
nm nanometre nanometer
µm micrometre micrometer micron
mi mile
nmi nautical_mile
ft foot feet
in inch inches
yd yard
ha hectare
acre acre
m2 square_metre square_meter sq_m sq_metre sq_meter sqm
km2 square_kilometre square_kilometer sq_km sq_kilometre sq_kilometer sqkm
mi2 square_mile sq_mile sq_mi
ft2 square_foot square_feet sq_ft sq_feet sqft
m3 cubic_metre cubic_meter cu_m cumec cubic_metre_per_second cubic_meter_per_second
km3 cubic_kilometre cubic_kilometer
ft3 cubic_foot cubic_feet
cusec cusec
l litre liter
ml millilitre milliliter
gal gallon
bbl barrel barrel_of_oil bpd barrel_per_day barrel_a_day
boe barrel_of_oil_equivalent boepd
bu bushel
km/h kph kmh kmph kilometre_per_hour kilometer_per_hour kilometre_an_hour kilometer_an_hour km_per_hour km_an_hour
mph mile_per_hour mile_an_hour
m/s metre_per_second meter_per_second metre_a_second meter_a_second
kn knot
°C degree_celsius degree_centigrade degree_c celsius deg_c
°F degree_fahrenheit degree_f fahrenheit deg_f
degree degree
magnitude magnitude
W watt
kW kilowatt
MW megawatt
GW gigawatt
TW terawatt
kWh kilowatt_hour kilowatt-hour
MWh megawatt_hour megawatt-hour
GWh gigawatt_hour gigawatt-hour
TWh terawatt_hour terawatt-hour
V volt
kV kilovolt
A ampere amp
Hz hertz
kHz kilohertz
MHz megahertz
GHz gigahertz
J joule
kJ kilojoule
PJ petajoule
kcal kilocalorie
cal calorie
hPa hectopascal
millibar millibar
dB decibel
KB kilobyte
MB megabyte
GB gigabyte
TB terabyte
PB petabyte
Mbps megabit_per_second megabits_per_second
Gbps gigabit_per_second gigabits_per_second
ppm part_per_million parts_per_million
ppb part_per_billion parts_per_billion
light-year light_year light-year
second second sec
minute minute min
hour hour hr
day day
week week
fortnight fortnight
month month
quarter quarter
year year yr
decade decade
century century
`;

/** Symbols, in exactly these letters; a single letter counts only glued or right behind its number. */
const SYMBOLS = `
% % ％ pc pct
pp pp ppt ppts
bp bp bps
‰ ‰
t t MT
TEU TEU TEUs
DWT DWT dwt
kg kg kgs
g g
mg mg
µg µg μg mcg
lb lb lbs
oz oz
km km kms
m m
cm cm
mm mm
nm nm
µm µm μm
mi mi
nmi nmi
ft ft
ha ha
m2 m2 m² sqm
km2 km2 km²
ft2 ft2 ft² sqft
m3 m3 m³
m3 m3/s m³/s
l l L
ml ml mL
bbl bbl bpd b/d
boe boe boepd
km/h km/h kph kmh kmph KPH KM/H
mph mph MPH
m/s m/s
kn kn kt kts
°C °C ºC ˚C ℃ °
°F °F ºF ˚F ℉
W W
kW kW KW
MW MW
MWp MWp
GW GW
GWp GWp
TW TW
kWh kWh KWh
MWh MWh
GWh GWh
TWh TWh
kV kV KV
V V
Hz Hz
kHz kHz
MHz MHz
GHz GHz
PJ PJ
kJ kJ
kcal kcal
hPa hPa
mb mb mbar
dB dB
KB KB kB
MB MB
GB GB
TB TB
PB PB
Mbps Mbps
Gbps Gbps
ppm ppm
ppb ppb
mg/l mg/l mg/L
µg/m3 µg/m³ μg/m³ µg/m3 μg/m3
second secs sec
minute mins min
hour hrs hr
year yrs yr
`;

/** The unit a phrase of one to five words names (`Cubic metres`, `km per hour`); null for any other. */
export function unitNamed(phrase: string): string | null {
  const small = phrase.toLowerCase();
  return BY_NAME.get(small) ?? BY_NAME.get(small.replace(/(?<=\p{L}{2})(?<!celsiu|basi)s(?= |$)/gu, '')) ?? null;
}

/** The unit of a symbol; null for any other. */
export function unitOfSymbol(symbol: string): string | null {
  return BY_SYMBOL.get(symbol) ?? null;
}

/** Symbols that are so many of another unit: `bcm` is a thousand million cubic metres. */
export const MULTIPLES: ReadonlyMap<string, { readonly unit: string; readonly factor: number }> = new Map(
  Object.entries({
    kt: { unit: 't', factor: 1e3 },
    LMT: { unit: 't', factor: 1e5 },
    Mt: { unit: 't', factor: 1e6 },
    MMT: { unit: 't', factor: 1e6 },
    mmt: { unit: 't', factor: 1e6 },
    mtpa: { unit: 't', factor: 1e6 },
    mmtpa: { unit: 't', factor: 1e6 },
    mcm: { unit: 'm3', factor: 1e6 },
    bcm: { unit: 'm3', factor: 1e9 },
    bcf: { unit: 'ft3', factor: 1e9 },
    tcf: { unit: 'ft3', factor: 1e12 },
  }),
);

/** Time a figure may take; the rest of the units measure other things. */
export const TIMES: ReadonlySet<string> = new Set(
  'second minute hour day week fortnight month quarter year decade century'.split(' '),
);

const BY_NAME = new Map([...table(NAMES), ['centuries', 'century'] as const]);
const BY_SYMBOL = table(SYMBOLS);

function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [unit = '', ...forms] = line.split(' ');
        return forms.map((form) => [form.replaceAll('_', ' '), unit] as const);
      }),
  );
}
