import type { FactDate, FactDraft, FactKind, Figure, Span } from './fact.ts';
import { issuedDay } from './issued-day.ts';
import type { Source } from './source.ts';
import type { DateMark, FigureMark, NameType, PassageSpan, SourceMarks } from './source-marks.ts';

/**
 * The words of a span of a source as a draft: the claim is those words, white space at the ends cut and inside made
 * single, at most 5,000 units; names, date, figures and speaker are the marks inside; the citation is the exact span
 * (white space cut). A span without a word gives an empty claim, which is no fact: the caller does not offer it.
 */
export function draftFromSpan(source: Source, marks: SourceMarks | null, span: PassageSpan): FactDraft {
  const text = source.passages.find(({ number }) => number === span.passage)?.text ?? '';
  const cited = trimSpan(text, span);
  const inside = { passage: span.passage, ...cited };
  const named = (type: NameType) =>
    distinct(
      (marks?.names ?? []).filter((name) => name.type === type && isWithin(name, inside)).map(({ name }) => name),
    );
  const figures = (marks?.figures ?? []).filter((figure) => isWithin(figure, inside));
  const dates = (marks?.dates ?? []).filter((date) => isWithin(date, inside));
  const date = dates.find(({ iso }) => iso !== null) ?? dates[0];
  const speech = [...(marks?.quotations ?? []), ...(marks?.reported ?? [])].filter((said) => overlap(said, inside) > 0);
  return {
    kind: guessKind(speech, inside, figures.length > 0, date?.iso !== null && date !== undefined),
    claim: text.slice(cited.start, cited.end).replace(/\s+/g, ' ').slice(0, MAX_CLAIM),
    language: source.language,
    people: named('person'),
    organisations: named('organisation'),
    places: named('place'),
    programmes: named('programme'),
    when: date ? factDateOf(date) : null,
    figures: figures.map(figureOf),
    speaker: speech.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    asAt: issuedDay(source.csl),
    tags: [],
    citations: [{ source: source.id, passage: span.passage, span: cited }],
  };
}

export function factDateOf({ iso, to, text, relation, vague, inferred }: Omit<DateMark, 'passage'>): FactDate {
  return {
    iso,
    ...(to === undefined ? {} : { to }),
    text,
    ...(relation === undefined ? {} : { relation }),
    ...(vague ? { vague } : {}),
    ...(inferred && iso !== null ? { yearInferred: true } : {}),
  };
}

export function figureOf({ value, high, unit, of, qualifier }: Omit<FigureMark, 'passage'>): Figure {
  return {
    value,
    ...(high === undefined ? {} : { high }),
    unit,
    of,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

const MAX_CLAIM = 5_000;

/** Speech that fills half the selection makes it a statement: a mere echo of a quotation in it does not. */
function guessKind(speech: readonly PassageSpan[], span: PassageSpan, figures: boolean, dated: boolean): FactKind {
  if (speech.some((said) => overlap(said, span) * 2 >= span.end - span.start)) return 'statement';
  if (figures) return 'figure';
  return dated ? 'event' : 'background';
}

function trimSpan(text: string, { start, end }: Span): Span {
  const from = Math.max(0, Math.min(start, text.length));
  const words = text.slice(from, Math.max(from, Math.min(end, text.length)));
  const lead = words.length - words.trimStart().length;
  return { start: from + lead, end: from + Math.max(lead, words.trimEnd().length) };
}

function isWithin(mark: PassageSpan, span: PassageSpan): boolean {
  return mark.passage === span.passage && mark.start >= span.start && mark.end <= span.end;
}

/** How many units two spans share. */
function overlap(one: PassageSpan, other: PassageSpan): number {
  if (one.passage !== other.passage) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
