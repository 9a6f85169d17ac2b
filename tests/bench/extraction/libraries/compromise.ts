import nlp from 'compromise';
import type { Span } from '../../../../core/facts/fact.ts';
import type { NameType } from '../../../../core/facts/source-marks.ts';
import { FINDS_NOTHING, type FigureHit, type Findings, type NameHit, type Tool } from '../findings.ts';
import { overlap } from '../match-spans.ts';

/**
 * compromise, given the benefit of the doubt: acronyms in no other name are organisations, a list of places is each of
 * them, and of its numbers those in dates and ordinals are no figures. It names no speakers.
 */
export const COMPROMISE: Tool = {
  name: 'compromise',
  read({ text }): Findings {
    const doc = nlp(text);
    return {
      ...FINDS_NOTHING,
      names: findNames(doc, text),
      figures: findFigures(doc, text),
      quotations: spansOf(doc.quotations()).map(({ start, end }) => ({ start, end })),
    };
  },
};

type Doc = ReturnType<typeof nlp>;

/** What `json` gives for a match, as far as it is read here. */
interface Match {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null; readonly suffix?: string; readonly unit?: string };
  readonly money?: { readonly currency?: string };
}

function findNames(doc: Doc, text: string): readonly NameHit[] {
  const hits: NameHit[] = [
    ...namesOf('person', spansOf(doc.people()), text),
    ...namesOf('organisation', spansOf(doc.organizations()), text),
    ...namesOf(
      'place',
      spansOf(doc.places()).flatMap((span) => splitList(span, text)),
      text,
    ),
  ];
  const acronyms = namesOf('organisation', spansOf(doc.acronyms()), text);
  return [...hits, ...acronyms.filter((acronym) => !hits.some((hit) => overlap(hit, acronym) > 0))];
}

function findFigures(doc: Doc, text: string): readonly FigureHit[] {
  const dates = spansOf(doc.match('(#Date|#Ordinal|#PhoneNumber)'));
  const money = spansOf(doc.money());
  const percentages = spansOf(doc.percentages());
  return spansOf(doc.numbers()).flatMap((span) => {
    const value = span.match.number?.num;
    if (typeof value !== 'number' || dates.some((date) => overlap(date, span) > 0)) return [];
    const currency = money.find((found) => overlap(found, span) > 0)?.match.money?.currency;
    const percent = span.match.number?.suffix === '%' || percentages.some((found) => overlap(found, span) > 0);
    return [
      { ...bare(span, text), value: [value], unit: currency || (percent ? '%' : span.match.number?.unit) || null },
    ];
  });
}

function namesOf(type: NameType, spans: readonly Span[], text: string): readonly NameHit[] {
  return spans.map((span) => ({ ...bare(span, text), type })).filter(({ start, end }) => start < end);
}

function spansOf(view: { json: (options?: object) => unknown }): readonly (Span & { readonly match: Match })[] {
  const matches = view.json({ offset: true, terms: false }) as readonly Match[];
  return matches.map((match) => {
    return { start: match.offset.start, end: match.offset.start + match.offset.length, match };
  });
}

/** `Tanzania, Madagascar` as two. */
function splitList({ start, end }: Span, text: string): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^,]+/g)].map((part) => {
    return { start: start + part.index, end: start + part.index + part[0].length };
  });
}

/** Without the brackets, marks and stops a match takes along. */
function bare({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const before = words.length - words.replace(/^[^\p{L}\p{N}$£€₹¥]+/u, '').length;
  const after = words.length - words.replace(/[^\p{L}\p{N}%°.]+$|[.,;:)\]”’"'—–\s]+$/u, '').length;
  return { start: start + before, end: end - after };
}
