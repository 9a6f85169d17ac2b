import { MULTIPLES, TIMES, unitNamed, unitOfSymbol } from './units.ts';

/** A unit of measure behind a number, and where its words end. */
export interface UnitWords {
  readonly unit: string;
  /** How many of the unit one of its words is. */
  readonly factor: number;
  readonly end: number;
}

const WORD = /([ -]?)([\p{L}\p{M}%‰°º˚℃℉²³µμ/.]+\d?(?![\p{N}]))/uy;
/** The most words a unit has: `cubic metres per second`. */
const MOST = 4;

/** Reads `km`, `per cent`, `square-foot` or `degrees Celsius` behind a number that ends at `at`. */
export function readUnit(text: string, at: number, value: number): UnitWords | null {
  const words: { readonly word: string; readonly end: number; readonly mark: string }[] = [];
  let end = at;
  for (let index = 0; index < MOST; index += 1) {
    WORD.lastIndex = end;
    const match = WORD.exec(text);
    if (!match) break;
    const [whole, mark = '', raw = ''] = match;
    const word = raw.replace(/[./]+$/, '');
    if (word === '' || (index > 0 && mark === '')) break;
    words.push({ word, mark, end: end + whole.length - (raw.length - word.length) });
    end += whole.length;
    if (word !== raw && !/^(?:sq|cu)\.$/i.test(raw)) break;
  }
  const multiple = MULTIPLES.get(words[0]?.word ?? '');
  if (multiple && words[0]) return { ...multiple, end: words[0].end };
  for (let count = words.length; count > 0; count -= 1) {
    const some = words.slice(0, count);
    const last = some.at(-1);
    const [first] = some;
    if (!first || !last) continue;
    const phrase = some.map(({ word }) => word).join(' ');
    const unit = count === 1 ? (unitOfRate(first.word) ?? unitNamed(phrase)) : unitNamed(phrase);
    if (unit === null || !isMeant(unit, phrase, first.mark, value)) continue;
    return { unit, factor: 1, end: last.end };
  }
  return null;
}

/** `km`, or `g/km` where both sides of a rate are units. */
function unitOfRate(symbol: string): string | null {
  const plain = unitOfSymbol(symbol);
  if (plain !== null) return plain;
  const [over = '', under = '', more] = symbol.split('/');
  const unit = more === undefined && under !== '' ? unitOfSymbol(over) : null;
  return unit !== null && (unitOfSymbol(under) ?? unitNamed(under)) !== null ? symbol : null;
}

/** A singular unit of time behind another number than one is an ordinal or a name: `30 second`; `30-second` is not. */
function isMeant(unit: string, phrase: string, mark: string, value: number): boolean {
  if (mark === '' && phrase.length > 5) return false;
  if (phrase === 'in' || phrase === 'min') return mark === '';
  if (TIMES.has(unit) && phrase.toLowerCase() === unit) return mark === '-' || Math.abs(value) <= 1;
  return true;
}

/** Where `times`, `x` or `fold` behind a number ends; null for none, and for how often: `three times a day`. */
export function readMultiple(text: string, at: number, value: number): number | null {
  const after = text.slice(at, at + 16);
  const [words] = /^(?: times| ?x(?![\p{L}\p{N}])|-?fold(?!\p{L})|×(?! ?\d))/u.exec(after) ?? [];
  if (words === undefined) return null;
  const isOften = Number.isInteger(value) && /^ times (?:a|per|each|every|in|since|before|over)\b/.test(after);
  return isOften ? null : at + words.length;
}

const AGE =
  /\b(?:ages?|aged|aged (?:about|around|between|from|over|under)|ages? (?:of|between)|average age (?:is|was|of)) (?:\d{1,3}(?: to |,? and |, |-|–)){0,4}$|\b(?:them|those|people|adults|children|women|men|patients|voters|workers) (?:under|over|below|above) $/i;

/** A unit told elsewhere than right behind its number: `aged 44`, `magnitude 6.1`, `6.1 on the Richter scale`. */
export function readUnitBefore(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - 32), start);
  if (AGE.test(before)) return 'year';
  const isQuake = /\bmagnitude(?: of| was| at)? $/i.test(before);
  return isQuake || /^ on the (?:Richter|moment magnitude)/i.test(text.slice(end, end + 24)) ? 'magnitude' : null;
}
