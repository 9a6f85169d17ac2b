import { inEnglish, type Said, type SaidValue } from '../../core/shared/said.ts';
import { writeDay, writeList } from './format.ts';
import { knows, sign, spoken, t } from './t.ts';

/**
 * A sentence that was made outside of the page, in the language of the moment; one that the catalogue does not know, as
 * of a host of another version, in English.
 */
export function tell(said: Said | string): string {
  const { message, values } = typeof said === 'string' ? { message: said, values: {} } : said;
  const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, tellValue(value)]));
  if (spoken() !== 'en' && knows(message)) return t(message, told);
  return sign(typeof said === 'string' ? said : inEnglish({ message, values: told }));
}

function tellValue(value: SaidValue): string | number {
  if (typeof value !== 'object') return value;
  if ('message' in value) return tell(value);
  if ('day' in value) return writeDay(value.day);
  return writeList(value.list.map((one) => (typeof one === 'string' ? one : tell(one))));
}
