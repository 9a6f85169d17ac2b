/** The dictionaries that come with the app, as the languages they are of. */
export const DICTIONARIES = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'fr'] as const;
export type Dictionary = (typeof DICTIONARIES)[number];

/** Regions that spell English as the United States do. */
const AMERICAN: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'LR']);
const OWN_ENGLISH: ReadonlySet<string> = new Set(['AU', 'CA']);

/**
 * The dictionary a text in a language (BCP 47) is checked by; null where there is none. English without a region, or of
 * one without a dictionary of its own, is British; French is one everywhere.
 */
export function dictionaryFor(language: string): Dictionary | null {
  const [base = '', ...rest] = language.split('-');
  if (base === 'fr') return 'fr';
  if (base !== 'en') return null;
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? '';
  if (AMERICAN.has(region)) return 'en-US';
  return OWN_ENGLISH.has(region) ? (`en-${region}` as Dictionary) : 'en-GB';
}
