import type { Span } from '../../facts/fact.ts';

/** How far a single quotation mark may look for its closing one: apostrophes look the same. */
const SINGLE_REACH = 3000;

/**
 * Every outermost pair of quotation marks in one block, marks included, in reading order: curly, straight, single
 * (British), guillemets and low-high. A pair within a pair is part of it. A quotation that the block opens and never
 * closes runs to the block's end where `goesOn` says the next block opens one too: the custom for speech over several
 * paragraphs.
 */
export function scanQuotationMarks(text: string, block: Span, goesOn: boolean): readonly Span[] {
  const found: Span[] = [];
  const body = text.slice(block.start, block.end);
  const seekers = new Map<string, Seeker>();
  let at = 0;
  while (at < body.length) {
    const marks = opening(body, at);
    if (!marks) {
      at++;
      continue;
    }
    const seeker = seekers.get(marks.open) ?? startSeeker(body, marks);
    seekers.set(marks.open, seeker);
    const closed = seeker(at);
    const end = closed ?? (goesOn && marks.spansParagraphs ? body.length : null);
    if (end === null) {
      at++;
      continue;
    }
    found.push({ start: block.start + at, end: block.start + end });
    at = end;
  }
  return found;
}

interface Marks {
  readonly open: string;
  readonly close: string;
  readonly spansParagraphs: boolean;
}

const PAIRS: Readonly<Record<string, Marks>> = {
  '“': { open: '“', close: '”“"', spansParagraphs: true },
  '"': { open: '"', close: '"”', spansParagraphs: true },
  '«': { open: '«', close: '»', spansParagraphs: true },
  '„': { open: '„', close: '“”', spansParagraphs: true },
  '‘': { open: '‘', close: "’'", spansParagraphs: false },
  "'": { open: "'", close: "'’", spansParagraphs: false },
};

function opening(body: string, at: number): Marks | null {
  const mark = body[at];
  if (mark === undefined) return null;
  const marks = PAIRS[mark];
  if (!marks) return null;
  const next = body[at + 1];
  if (next === undefined) return null;
  if (mark === '«' || mark === '„') return marks;
  if (/\s/.test(next)) return null;
  if (mark === '“') return marks;
  const before = body[at - 1];
  return before === undefined || /[\s([{—–\-/“"‘:,]/.test(before) ? marks : null;
}

/** Finds the end (exclusive) of the pair that opens at a place, or null; calls go forwards only. */
type Seeker = (from: number) => number | null;

function startSeeker(body: string, marks: Marks): Seeker {
  let noneBefore = 0;
  return (from) => {
    const reach = marks.spansParagraphs ? body.length : Math.min(body.length, from + SINGLE_REACH);
    let straightOpens = false;
    for (let at = Math.max(from + 1, noneBefore); at < reach; at++) {
      const mark = body[at] ?? '';
      if (mark === '"' && /[\s([]/.test(body[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(body[at + 1] ?? ''))
        straightOpens = true;
      if (!marks.close.includes(mark) || !closes(body, at, marks)) continue;
      // The straight mark closes the straight one that opens in between.
      if (mark === '"' && marks.open !== '"' && straightOpens) continue;
      return at + 1;
    }
    noneBefore = reach;
    return null;
  };
}

function closes(body: string, at: number, marks: Marks): boolean {
  const before = body[at - 1] ?? ' ';
  const after = body[at + 1] ?? ' ';
  if (marks.spansParagraphs) {
    if (body[at] === '"') return !/[\p{L}\p{N}]/u.test(after) && !/\s/.test(before);
    return !(body[at] === '“' && marks.open === '“') || !/[\p{L}\p{N}]/u.test(after);
  }
  if (/[\p{L}\p{N}]/u.test(after)) return false;
  if (/\s/.test(before)) return false;
  return !isPossessive(body, at);
}

/** `the farmers’ fields` within single quotation marks: a plural's apostrophe, when a surer closing mark comes later. */
function isPossessive(body: string, at: number): boolean {
  if (body[at - 1] !== 's' || !/^ \p{L}/u.test(body.slice(at + 1, at + 3))) return false;
  const rest = body.slice(at + 1, at + 400);
  const closing = /[,.?!…][’'](?!\p{L})|\p{L}[’'](?=[.,;:?!)]|$)/u.exec(rest);
  if (!closing) return false;
  const opening = /(?:^|[\s(])[‘']\p{L}/u.exec(rest);
  return !opening || closing.index < opening.index;
}
