import { CODES, DOUBTFUL, HUNDREDTHS, SIGNS, WORDS } from './currencies.ts';
import { moneyOfCountry, type WhoseMoney } from './whose-money.ts';

/** Money told by the words after a number: how much of it one is, and where those words end. */
export interface MoneyWords {
  readonly unit: string;
  readonly factor: number;
  readonly end: number;
}

/** The money a sign before a number stands for; null where its letters are no money here. */
export function moneyOfSign(
  sign: string,
  { isLarge, isGlued }: { readonly isLarge: boolean; readonly isGlued: boolean },
  whose: WhoseMoney,
  at: number,
): string | null {
  const money = SIGNS.get(sign) ?? sign;
  const code = CODES.has(money) ? money : whose.settle(money, at);
  const isPlain = (isLarge || whose.isNamed(code)) && (isGlued || sign.length > 1);
  return DOUBTFUL.has(sign) && !isPlain ? null : code;
}

const WORD = /[ -]?((?:\p{Lu}\.){2,3}|[\p{L}\p{M}’ʻ']+|[€£$¥₹])/uy;
/** Longest adjective of money: `Papua New Guinea`. */
const MOST = 4;

/** Reads `million baht`'s baht, `U.S. cents`, `NOK`, `€` behind a number and its scale that end at `at`. */
export function readMoneyWords(
  text: string,
  { end: at, isLarge, value }: { readonly end: number; readonly isLarge: boolean; readonly value: number },
  whose: WhoseMoney,
): MoneyWords | null {
  const glued =
    /^(?:p(?=[\s.,;:)]|$)|c(?=[.,;)]|$| (?:a|an|per|in|to|from|each|share|and|or|more|less|higher|lower)(?!\p{L})))/u.exec(
      text.slice(at, at + 10),
    );
  if (glued)
    return value < 1_000
      ? { unit: glued[0] === 'p' ? 'GBP' : whose.settle('cent', at), factor: 0.01, end: at + 1 }
      : null;
  let end = at;
  let before = '';
  for (let index = 0; index < MOST; index += 1) {
    WORD.lastIndex = end;
    const match = WORD.exec(text);
    const word = match?.[1];
    if (match === null || word === undefined || (index > 0 && !/^[ -]/.test(match[0]))) return null;
    end += match[0].length;
    if (index === 0 && (CODES.has(word) || /^[€£$¥₹]$/.test(word))) return codeAfter(word, at, end, isLarge, whose);
    const name = word.toLowerCase().replace(/(?<=\p{L}{2})s$/u, '');
    const money = WORDS.get(word.toLowerCase()) ?? WORDS.get(name);
    const part = HUNDREDTHS.get(word.toLowerCase()) ?? HUNDREDTHS.get(name);
    if (money !== undefined) {
      if (UNSURE.has(name) && !isLarge) return null;
      if (money === 'pound' && before === '' && isWeight(text, end, isLarge)) return { unit: 'lb', factor: 1, end };
      const after = /^ sterling(?!\p{L})/u.exec(text.slice(end, end + 10));
      if (after) return { unit: 'GBP', factor: 1, end: end + after[0].length };
      return toMoney(money, before, 1, at, end, whose);
    }
    if (part !== undefined) return toMoney(part, before, 0.01, at, end, whose);
    if (!/^\p{Lu}/u.test(word)) return null;
    before = before === '' ? word : `${before} ${word}`;
  }
  return null;
}

/** Words that mean money only behind a large number: `40 won seats`. */
const UNSURE = new Set('won sum som kip lek lev dram tala pula kina leone crown'.split(' '));

function codeAfter(word: string, at: number, end: number, isLarge: boolean, whose: WhoseMoney): MoneyWords | null {
  if (DOUBTFUL.has(word) && !isLarge) return null;
  const money = SIGNS.get(word) ?? word;
  return { unit: CODES.has(money) ? money : whose.settle(money, at), factor: 1, end };
}

function toMoney(
  money: string,
  country: string,
  factor: number,
  at: number,
  end: number,
  whose: WhoseMoney,
): MoneyWords | null {
  if (country === '') return { unit: CODES.has(money) ? money : whose.settle(money, at), factor, end };
  if (/^(?:U\.?S\.?|American)$/.test(country)) return { unit: 'USD', factor, end };
  if (country === 'CFA') return { unit: whose.settle('franc', at), factor, end };
  if (CODES.has(money)) return { unit: money, factor, end };
  const unit = moneyOfCountry(money === 'cent' ? 'dollar' : money, country);
  return unit === null ? null : { unit, factor, end };
}

/** Pounds that weigh: `40 pounds of rice`, `a 500-pound bomb`. */
function isWeight(text: string, end: number, isLarge: boolean): boolean {
  if (isLarge) return false;
  const after = text.slice(end, end + 40);
  return /^ of (?!(?:public|taxpayers?|aid|debt|funding|investment|public|savings|money|spending|damage)\b)\p{Ll}/u.test(
    after,
  );
}
