/** Marks of quotations and dashes as a language sets them, for what keyboards have. */
interface QuoteMarks {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
  /** Between an outer mark and its words. */
  readonly inner?: string;
  /** Words stand without spaces: a mark closes what is open, whatever is before it. */
  readonly byBalance?: true;
}

const NARROW = '\u202f';
const ENGLISH: QuoteMarks = { double: ['“', '”'], single: ['‘', '’'] };
const CORNERS: QuoteMarks = { double: ['「', '」'], single: ['『', '』'], byBalance: true };
const ANGLES: QuoteMarks = { double: ['«', '»'], single: ['“', '”'] };

/** Unicode CLDR 48, delimiters. French keeps its words off the marks by a narrow space at which no line ends. */
const MARKS: Readonly<Record<string, QuoteMarks>> = {
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  es: ANGLES,
  fr: { double: ['«', '»'], single: ['‘', '’'], inner: NARROW },
  it: ANGLES,
  ja: CORNERS,
  ru: { double: ['«', '»'], single: ['„', '“'] },
  zh: { ...ENGLISH, byBalance: true },
};

export interface TypedMark {
  /** The one character just typed. */
  readonly typed: string;
  /** What stands before it in its line. */
  readonly before: string;
  /** BCP 47; unknown languages are set as English. */
  readonly language: string;
}

/** How many characters up to the caret go, the typed one among them, and what stands there instead. */
export interface SetMark {
  readonly replaced: number;
  readonly text: string;
}

/**
 * What a typed character is set as: straight quotation marks as the language has them, `--` as an en dash, `---` as an em
 * dash, `...` as an ellipsis. Null: it stays, as it does in an address, and in `---` alone on a line, which is a page break.
 */
export function setTyped({ typed, before, language }: TypedMark): SetMark | null {
  if (ADDRESS.test(before.slice(-MOST_LOOKED_AT))) return null;
  switch (typed) {
    case '"':
      return { replaced: 1, text: quote(before, marksOf(language), 'double') };
    case "'":
      return { replaced: 1, text: apostropheOrQuote(before, language) };
    case '-':
      if (before.endsWith('–')) return { replaced: 2, text: '—' };
      return /[^-]-$/.test(before) ? { replaced: 2, text: '–' } : null;
    case '.':
      return /(?:^|[^.])\.\.$/.test(before) ? { replaced: 3, text: '…' } : null;
    default:
      return null;
  }
}

const MOST_LOOKED_AT = 200;
const ADDRESS = /(?:^|[\s([{«“"'])(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.|mailto:)\S*$/i;
const BEFORE_OPENING = /(?:^|[\s([{\u2013\u2014/\u00ab\u201e\u201a\u201c\u2018\u300c\u300e-])$/u;

function marksOf(language: string): QuoteMarks {
  const [name = '', ...parts] = language.toLowerCase().split('-');
  if (name === 'zh' && parts.some((part) => TRADITIONAL.has(part))) return CORNERS;
  return Object.hasOwn(MARKS, name) ? (MARKS[name] ?? ENGLISH) : ENGLISH;
}

const TRADITIONAL: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo']);

function quote(before: string, marks: QuoteMarks, which: 'double' | 'single'): string {
  const [open, close] = marks[which];
  const inner = which === 'double' ? (marks.inner ?? '') : '';
  const opens = marks.byBalance ? !isOpen(before, open, close) : BEFORE_OPENING.test(before);
  return opens ? `${open}${inner}` : `${inner}${close}`;
}

/** Between letters, and after them where nothing is open, it is an apostrophe in every language. */
function apostropheOrQuote(before: string, language: string): string {
  const marks = marksOf(language);
  const [open, close] = marks.single;
  if (/[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(before) && !isOpen(before, open, close)) return '’';
  return quote(before, marks, 'single');
}

function isOpen(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}
