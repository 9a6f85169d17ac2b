import type { Citation, Fact } from '../facts/fact.ts';
import type { SourceReference } from '../facts/source.ts';
import type { Block, Cell, Inline } from '../note/note.ts';
import { asAt, describeSource } from './name-source.ts';
import type { Evidence } from './show-sources.ts';
import { sourceItem } from './source-item.ts';
import { sourceWords } from './source-words.ts';

/** Characters of a passage that is cited as a whole. */
const LONGEST_EXCERPT = 300;

/**
 * The annex of evidence: a heading and a table of facts, numbered from 1 in the order given. `reference` says a source as
 * the style chosen does; null for our own way.
 */
export function evidenceAnnex(
  facts: readonly Fact[],
  language: string,
  evidence: Evidence,
  reference: ((source: string) => readonly Inline[]) | null,
): readonly Block[] {
  const words = sourceWords(language);
  const heads = [words.number, words.fact, words.passage, words.source, words.status];
  const rows = facts.map((fact, index) => [
    cell([line(String(index + 1))]),
    cell([line(fact.claim)]),
    cell(excerpts(fact, evidence)),
    cell(
      citedSources(fact, evidence).flatMap((source) =>
        reference ? [reference(source.id)] : nameFully(source, language),
      ),
      words.noSource,
    ),
    cell([line(words.statuses[fact.status]), ...(fact.asAt ? [line(asAt(fact.asAt, language))] : [])]),
  ]);
  return [
    { type: 'heading', level: 1, annex: true, content: line(words.evidence) },
    { type: 'table', headerRow: true, rows: [heads.map((head) => cell([line(head)])), ...rows] },
  ];
}

function citedSources({ citations }: Fact, { sources }: Evidence): readonly SourceReference[] {
  return [...new Set(citations.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
}

/** Title, who and when, and the link where it has a safe one. */
function nameFully(source: SourceReference, language: string): readonly (readonly Inline[])[] {
  const { title = '', URL: url } = sourceItem(source.id, source.csl, language);
  const named = describeSource(source, language);
  const link: readonly Inline[] = url ? [{ type: 'link', url, content: [{ type: 'text', text: url, marks: [] }] }] : [];
  return [line(title), line(named), link].filter((inlines) => inlines.length > 0);
}

function excerpts({ citations }: Fact, { passages }: Evidence): readonly (readonly Inline[])[] {
  return citations.flatMap((citation) => {
    const excerpt = excerptOf(citation, passages);
    return excerpt === '' ? [] : [line(excerpt)];
  });
}

function excerptOf({ source, passage, span }: Citation, passages: Evidence['passages']): string {
  const text = passages.get(source)?.find(({ number }) => number === passage)?.text ?? '';
  if (span) return text.slice(span.start, span.end).trim();
  const characters = [...text.trim()];
  return characters.length <= LONGEST_EXCERPT ? text.trim() : `${characters.slice(0, LONGEST_EXCERPT).join('')}…`;
}

function line(text: string): readonly Inline[] {
  return text === '' ? [] : [{ type: 'text', text, marks: [] }];
}

function cell(lines: readonly (readonly Inline[])[], otherwise = ''): Cell {
  const shown = lines.length > 0 ? lines : [line(otherwise)];
  return { blocks: shown.map((content) => ({ type: 'paragraph', content })) };
}
