import type { Span } from '../../core/facts/fact.ts';
import type { NameType } from '../../core/facts/source-marks.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { isReading } from './read-article.ts';

/** The practice articles keep their marks in a file beside the text, in a form of their own. */
interface PracticeMarks {
  readonly doc: string;
  readonly refDate: string;
  readonly mentions: readonly (Span & { type: PracticeType; name: string; alt: readonly PracticeType[] })[];
  readonly dates: readonly (Span & { iso: readonly string[]; optional: boolean })[];
  readonly figures: readonly (Span & { value: readonly number[]; unit: string; of: string; optional: boolean })[];
  readonly quotes: readonly (Span & { speaker: string; optional: boolean })[];
  readonly scareQuotes: readonly Span[];
  readonly reportedSpeech: readonly (Span & { speaker: string })[];
  /** How the heading lines begin. */
  readonly headings: readonly string[];
}

type PracticeType = 'person' | 'org' | 'place' | 'programme';

/**
 * A practice article from its text and its marks as JSON.
 *
 * @throws Error when a mark names a heading the text lacks.
 */
export function readPractice(text: string, json: string): AnnotatedArticle {
  const marks = JSON.parse(json) as PracticeMarks;
  return {
    text: text.trimEnd(),
    date: marks.refDate,
    style: marks.doc.replace('-', ' '),
    mentions: inOrder(
      marks.mentions.map(({ start, end, type, name, alt }) => {
        return { start, end, type: nameType(type), name, alt: alt.map(nameType), optional: false };
      }),
    ),
    // A quarter stands there as `2026-Q2` as well, which no date of ours can say.
    dates: inOrder(
      marks.dates.map(({ start, end, iso, optional }) => ({ start, end, isos: iso.filter(isReading), optional })),
    ),
    figures: inOrder(
      marks.figures.map(({ start, end, value, unit, of, optional }) => ({ start, end, value, unit, of, optional })),
    ),
    quotations: inOrder(marks.quotes.map(({ start, end, speaker, optional }) => ({ start, end, speaker, optional }))),
    scares: inOrder(marks.scareQuotes.map(({ start, end }) => ({ start, end }))),
    reported: inOrder(
      marks.reportedSpeech.map(({ start, end, speaker }) => ({ start, end, speaker, optional: false })),
    ),
    headings: marks.headings.map((beginning) => headingLine(text, beginning)),
    facts: [],
  };
}

function nameType(type: PracticeType): NameType {
  return type === 'org' ? 'organisation' : type;
}

function headingLine(text: string, beginning: string): Span {
  const start = `\n${text}`.indexOf(`\n${beginning}`);
  if (start < 0) throw new Error(`No line begins with ${beginning}`);
  const lineEnd = text.indexOf('\n', start);
  return { start, end: lineEnd < 0 ? text.length : lineEnd };
}

function inOrder<Marked extends Span>(marks: readonly Marked[]): readonly Marked[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
