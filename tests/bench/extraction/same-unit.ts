/** Ways to write one unit, the first being how articles are annotated. */
const UNITS: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent', 'percentage'],
  ['pp', 'percentage point'],
  ['t', 'tonne', 'ton', 'metric ton', 'metric tonne'],
  ['kg', 'kilogram', 'kilo'],
  ['g', 'gram'],
  ['lb', 'pound'],
  ['oz', 'ounce'],
  ['km', 'kilometre', 'kilometer'],
  ['m', 'metre', 'meter'],
  ['cm', 'centimetre', 'centimeter'],
  ['mm', 'millimetre', 'millimeter'],
  ['mi', 'mile'],
  ['ft', 'foot', 'feet'],
  ['in', 'inch'],
  ['yd', 'yard'],
  ['ha', 'hectare'],
  ['acre', 'ac'],
  ['m2', 'm²', 'sq m', 'square metre', 'square meter'],
  ['km2', 'km²', 'sq km', 'square kilometre', 'square kilometer'],
  ['ft2', 'sq ft', 'square foot', 'square feet'],
  ['m3', 'm³', 'cubic metre', 'cubic meter'],
  ['km3', 'km³', 'cubic kilometre', 'cubic kilometer'],
  ['l', 'litre', 'liter'],
  ['ml', 'millilitre', 'milliliter'],
  ['gal', 'gallon'],
  ['bbl', 'barrel'],
  ['bu', 'bushel'],
  ['km/h', 'kph', 'kmh', 'kilometre per hour', 'kilometer per hour'],
  ['mph', 'mi/h', 'mile per hour'],
  ['kn', 'knot', 'kt'],
  ['°c', 'c', 'degree celsius', 'celsius', 'degree c'],
  ['°f', 'f', 'degree fahrenheit', 'fahrenheit', 'degree f'],
  ['w', 'watt'],
  ['kw', 'kilowatt'],
  ['mw', 'megawatt'],
  ['gw', 'gigawatt'],
  ['kwh', 'kilowatt hour', 'kilowatt-hour'],
  ['mwh', 'megawatt hour', 'megawatt-hour'],
  ['gwh', 'gigawatt hour', 'gigawatt-hour'],
  ['twh', 'terawatt hour', 'terawatt-hour'],
  ['second', 's', 'sec'],
  ['minute', 'min'],
  ['hour', 'h', 'hr'],
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'yr', 'y'],
  ['x', 'time', 'fold'],
  ['bp', 'bps', 'basis point'],
];
const KNOWN = new Map(UNITS.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));

/** Money as libraries name it, without saying whose: a dollar counts for every dollar. */
const MONEY: Readonly<Record<string, RegExp>> = {
  dollar: /^(?:USD|AUD|CAD|NZD|SGD|HKD|FJD|XCD|BBD|JMD|TTD)$/,
  cent: /^(?:USD|AUD|CAD|NZD|SGD|HKD|EUR)$/,
  pound: /^(?:GBP|EGP)$/,
  penny: /^GBP$/,
  pence: /^GBP$/,
  euro: /^EUR$/,
  yen: /^JPY$/,
  yuan: /^CNY$/,
  won: /^KRW$/,
  rupee: /^(?:INR|PKR|LKR|NPR)$/,
  ringgit: /^MYR$/,
  baht: /^THB$/,
  birr: /^ETB$/,
  franc: /^(?:CHF|XOF|XAF)$/,
  krone: /^(?:NOK|DKK)$/,
  krona: /^(?:SEK|ISK)$/,
  zloty: /^PLN$/,
  naira: /^NGN$/,
  rand: /^ZAR$/,
  kwacha: /^(?:ZMW|MWK)$/,
  shilling: /^(?:KES|UGX|TZS)$/,
  peso: /^(?:MXN|CLP|PHP|ARS|COP)$/,
  dinar: /^(?:TND|KWD|JOD|DZD)$/,
  rial: /^(?:YER|IRR|OMR|QAR)$/,
  riyal: /^(?:SAR|QAR|YER)$/,
};

/**
 * Whether a unit found is the one annotated, in capital or small letters, singular or plural, abbreviated or not. An
 * annotated unit that is empty leaves it open; what is counted may be told at more or less length, as long as the last
 * word agrees (`acoustic sensors`, `sensors`), and need not be told where the words `printed` do not hold it, nor by a
 * tool that does not look for it (null).
 */
export function isSameUnit(annotated: string, found: string | null, printed: string): boolean {
  if (isSameUnitInFull(annotated, found)) return true;
  if (isMeasure(annotated)) return false;
  if (found === null) return true;
  if (found === '') return !printed.toLowerCase().includes(lastWord(annotated.toLowerCase()));
  return lastWord(canonical(annotated)) === lastWord(canonical(found));
}

/** The same without leave for what is counted: as many words as annotated. */
export function isSameUnitInFull(annotated: string, found: string | null): boolean {
  return (
    annotated === '' || (found !== null && (canonical(annotated) === canonical(found) || isMoney(annotated, found)))
  );
}

/** `Dollar`, `New Zealand dollar` for NZD. */
function isMoney(annotated: string, found: string): boolean {
  return MONEY[lastWord(singular(found.toLowerCase()))]?.test(annotated) ?? false;
}

/** A unit of money or measure, apart from things that are counted. */
function isMeasure(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) || KNOWN.has(singular(unit.toLowerCase()));
}

function canonical(unit: string): string {
  const small = unit.toLowerCase().replace(/\.$/, '').trim();
  return KNOWN.get(small) ?? KNOWN.get(singular(small)) ?? singular(small);
}

function lastWord(words: string): string {
  return words.split(/[\s-]+/).at(-1) ?? words;
}

/** `households`, `cities`, `cubic metres per day` as one of them. */
function singular(words: string): string {
  return words
    .split(' ')
    .map((word) => (word.length < 3 ? word : word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')))
    .join(' ');
}
