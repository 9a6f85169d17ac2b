/** What a piece of text is written in, as far as a page has to know it: from right to left, in East Asian signs, or any other way. */
export interface ScriptRun {
  readonly text: string;
  readonly script: 'rtl' | 'east-asian' | 'other';
  /** BCP 47, as far as the script tells it; null: the document's own. */
  readonly language: string | null;
}

export type Direction = 'ltr' | 'rtl';

const RTL =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}\\p{Script=Adlam}';
/** With the punctuation that is as wide as the signs (CJK Symbols, Fullwidth Forms). */
const EAST_ASIAN =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff01-\\uff60';
const SPECIAL = new RegExp(`[${RTL}${EAST_ASIAN}]`, 'u');
/** No script that matters here is before Hebrew; the class of them all takes long to compile. */
const BEYOND_LATIN = /[\u0590-\uffff]/;
const PIECES = new RegExp(`([${RTL}]+)|([${EAST_ASIAN}]+)|(\\p{L}+)|([^\\p{L}${EAST_ASIAN}]+)`, 'gu');
const FIRST_STRONG = /[\p{L}\u200e\u200f\u061c]/u;
const STRONG_RTL = new RegExp(`[${RTL}\\u200f\\u061c]`, 'u');

/** By its first letter or direction mark (Unicode Standard Annex 9, P2 and P3); null: it has neither. */
export function directionOf(text: string): Direction | null {
  const first = FIRST_STRONG.exec(text)?.[0];
  return first === undefined ? null : STRONG_RTL.test(first) ? 'rtl' : 'ltr';
}

const RTL_LANGUAGE = /^(ar|fa|he|iw|ur|ps|sd|ug|ckb|yi|dv|syr|nqo)\b|^[a-z]{2,3}-(Arab|Hebr|Adlm|Thaa|Syrc|Nkoo)\b/i;

/** Of text in a language (BCP 47). */
export function directionOfLanguage(language: string): Direction {
  return RTL_LANGUAGE.test(language) ? 'rtl' : 'ltr';
}

/**
 * Text cut where its script changes, in order and whole. Figures, spaces and signs belong to what is on both sides of them;
 * between two scripts to the one that runs as `base` does, else to the one before. Linear in the text.
 */
export function splitByScript(text: string, language: string, base: Direction = 'ltr'): readonly ScriptRun[] {
  if (!BEYOND_LATIN.test(text) || !SPECIAL.test(text)) return [{ text, script: 'other', language: null }];
  const pieces = [...text.matchAll(PIECES)].map(([words, rtl, eastAsian, letters]) => ({
    words,
    script: rtl ? ('rtl' as const) : eastAsian ? ('east-asian' as const) : letters ? ('other' as const) : null,
  }));
  const runs: { text: string; script: ScriptRun['script'] }[] = [];
  for (const [index, { words, script }] of pieces.entries()) {
    const own = script ?? between(runs.at(-1)?.script, pieces[index + 1]?.script ?? undefined, base);
    const last = runs.at(-1);
    if (last?.script === own) last.text += words;
    else runs.push({ text: words, script: own });
  }
  return runs.map((run) => ({ ...run, language: languageOf(run, text, language) }));
}

type Side = ScriptRun['script'] | undefined;

function between(before: Side, after: Side, base: Direction): ScriptRun['script'] {
  if (before === undefined || after === undefined || before === after) return before ?? after ?? 'other';
  if (before !== 'rtl' && after !== 'rtl') return before;
  if (base === 'rtl') return 'rtl';
  return before === 'rtl' ? after : before;
}

/** Letters of Malay in Arabic script (Jawi) that Arabic itself does not have, nor Persian, nor Urdu. */
const JAWI = /[\u06a0\u06a4\u0762\u06bd\u06cf]/u;

function languageOf(
  { text, script }: Pick<ScriptRun, 'text' | 'script'>,
  whole: string,
  document: string,
): string | null {
  if (script === 'other') return null;
  if (script === 'east-asian') {
    if (/\p{Script=Hangul}/u.test(text)) return isIn(document, 'ko') ? document : 'ko-KR';
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(whole)) return isIn(document, 'ja') ? document : 'ja-JP';
    if (/\p{Script=Bopomofo}/u.test(text)) return isIn(document, 'zh') ? document : 'zh-TW';
    return isIn(document, 'zh', 'ja', 'ko') ? document : 'zh-CN';
  }
  if (/\p{Script=Hebrew}/u.test(text)) return isIn(document, 'he', 'yi') ? document : 'he-IL';
  if (!/\p{Script=Arabic}/u.test(text)) return directionOfLanguage(document) === 'rtl' ? document : null;
  if (directionOfLanguage(document) === 'rtl' && !isIn(document, 'he', 'yi', 'dv')) return document;
  return JAWI.test(whole) ? 'ms-Arab' : 'ar-SA';
}

function isIn(language: string, ...wanted: readonly string[]): boolean {
  return wanted.includes(language.toLowerCase().split('-')[0] ?? '');
}

/** A face for text in an East Asian language (BCP 47) that comes with Word on Windows; null for any other language. */
export function eastAsianFont(language: string): string | null {
  const [primary, ...rest] = language.toLowerCase().split('-');
  if (primary === 'ja') return 'Yu Gothic';
  if (primary === 'ko') return 'Malgun Gothic';
  if (primary !== 'zh') return null;
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'Microsoft JhengHei' : 'Microsoft YaHei';
}
