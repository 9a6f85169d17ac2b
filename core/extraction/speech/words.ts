import type { Span } from '../../facts/fact.ts';
import type { Mention } from '../extraction.ts';

/**
 * One word, name, quotation or mark of what the writer says. A name is one word however long it is, and so is a whole
 * quotation, whose own words are nobody's grammar but the speaker's.
 */
export interface Word extends Span {
  readonly kind:
    | 'word'
    | 'number'
    | 'name'
    | 'quote'
    | 'comma'
    | 'colon'
    | 'stop'
    | 'dash'
    | 'open'
    | 'close'
    | 'other';
  /** In small letters, without a possessive ending; empty for a quotation. */
  readonly lower: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Ends in ’s or s’. */
  readonly possessive: boolean;
  readonly mention: Mention | null;
}

/** A place without a word: what lies before the first and after the last. */
export const NO_WORD: Word = {
  start: -1,
  end: -1,
  kind: 'stop',
  lower: '',
  capital: false,
  possessive: false,
  mention: null,
};

/**
 * The words of a span. `names` and `quoted` are those that begin in it, each in reading order; what is quoted wins over
 * names that reach into it.
 */
export function readWords(
  text: string,
  span: Span,
  names: readonly Mention[],
  quoted: readonly Span[],
): readonly Word[] {
  const words: Word[] = [];
  let [at, name, quote] = [span.start, 0, 0];
  while (at < span.end) {
    while ((names[name]?.start ?? span.end) < at) name++;
    while ((quoted[quote]?.start ?? span.end) < at) quote++;
    const [mention, quotation] = [names[name], quoted[quote]];
    if (quotation && quotation.start === at) {
      words.push({ ...NO_WORD, start: at, end: quotation.end, kind: 'quote' });
      at = quotation.end;
    } else if (mention && mention.start === at) {
      const ending = possessiveEnding(text, mention.end);
      words.push({
        start: at,
        end: mention.end,
        kind: 'name',
        lower: text.slice(at, mention.end).toLowerCase(),
        capital: true,
        possessive: ending > 0,
        mention,
      });
      at = mention.end + ending;
    } else {
      const limit = Math.min(span.end, mention?.start ?? span.end, quotation?.start ?? span.end);
      const word = wordAt(text, at, limit);
      if (word) words.push(word);
      at = word ? word.end + (word.possessive ? possessiveEnding(text, word.end) : 0) : at + 1;
    }
  }
  return words;
}

const WORD = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'‘.,/-](?=[\p{L}\p{N}]))*/u;
/** In UTF-16 units; a longer run of letters is no word. */
const LONGEST_WORD = 60;

function wordAt(text: string, at: number, limit: number): Word | null {
  const mark = text[at] ?? ' ';
  if (/\s/.test(mark)) return null;
  const kind = MARKS[mark];
  if (kind) return { ...NO_WORD, start: at, end: at + 1, kind: kind === 'dash' ? dashAt(text, at) : kind, lower: mark };
  const found = WORD.exec(text.slice(at, Math.min(limit, at + LONGEST_WORD)));
  if (!found) return { ...NO_WORD, start: at, end: at + 1, kind: 'other', lower: mark };
  const whole = found[0];
  const bare = whole.replace(/[’']s$/u, '');
  const end = at + bare.length;
  const possessive =
    bare.length < whole.length || (/s$/.test(bare) && /^[’'](?![\p{L}])/u.test(text.slice(end, end + 2)));
  return {
    start: at,
    end,
    kind: /^\p{N}/u.test(bare) ? 'number' : 'word',
    lower: bare.toLowerCase(),
    capital: /^\p{Lu}/u.test(bare),
    possessive,
    mention: null,
  };
}

const MARKS: Readonly<Record<string, Word['kind']>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'colon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** A hyphen or short dash within words parts nothing. */
function dashAt(text: string, at: number): Word['kind'] {
  if (text[at] === '—') return 'dash';
  return /\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + 1] ?? ' ') ? 'dash' : 'other';
}

function possessiveEnding(text: string, end: number): number {
  const after = text.slice(end, end + 3);
  if (/^[’']s(?!\p{L})/u.test(after)) return 2;
  return /s/.test(text[end - 1] ?? '') && /^[’'](?!\p{L})/u.test(after) ? 1 : 0;
}
