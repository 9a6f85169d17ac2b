import type { FootnoteRun } from '../note/footnotes.ts';
import { citationStyle, DEFAULT_STYLE } from '../shared/citation-style.ts';
import type { CitationFiles } from './citation-files.ts';
import type { CitationFormatter, Cited } from './format-citation.ts';
import { namePassages } from './locales.ts';

/** How a style cites at the places a note has. */
export interface StyleCitations {
  /** The text of a footnote for one source. */
  readonly footnote: (cited: Cited) => readonly FootnoteRun[];
  /** What stands in brackets in a sentence, brackets included; each source in full where `seen` has not got it yet. */
  readonly inSentence: (sources: readonly string[], seen: Set<string>) => readonly FootnoteRun[];
  /** A source as a list of sources has it. */
  readonly reference: (source: string) => readonly FootnoteRun[];
}

/**
 * Cites through a formatter of the same style. An author-date style has no words for a footnote of its own: there it gives
 * the source as in its list, and name and year from the second time on.
 */
export function citeInStyle(
  formatter: CitationFormatter,
  language: string,
  files: CitationFiles | null,
): StyleCitations {
  const { kind, byNumber } = citationStyle(files?.id ?? DEFAULT_STYLE);
  let entries: ReadonlyMap<string, readonly FootnoteRun[]> | null = null;
  const reference = (source: string) => {
    entries ??= new Map(formatter.list().map(({ id, runs }) => [id, runs]));
    return entries.get(source) ?? [];
  };
  return {
    reference,
    footnote(cited) {
      if (kind === 'note') return formatter.cite([cited]);
      if (cited.short) return stopped(withoutBrackets(formatter.cite([{ ...cited, first: null }])));
      const passages = namePassages(cited.passages, language);
      return passages === '' ? reference(cited.id) : [...reference(cited.id), plain(` (${passages})`)];
    },
    inSentence(sources, seen) {
      const cited = sources.map((id) => ({
        id,
        passages: [],
        // Where there are no footnotes, there is none to point at.
        short: kind === 'note' && !byNumber && seen.has(id),
        first: null,
      }));
      for (const id of sources) seen.add(id);
      const runs = formatter.cite(cited);
      return kind === 'note' ? [plain('('), ...unstopped(runs), plain(')')] : runs;
    },
  };
}

function withoutBrackets(runs: readonly FootnoteRun[]): readonly FootnoteRun[] {
  const text = runs.map((run) => run.text).join('');
  if (!text.startsWith('(') || !text.endsWith(')')) return runs;
  return trimEnd(
    runs.map((run, index) => (index === 0 ? { ...run, text: run.text.slice(1) } : run)),
    1,
  );
}

function stopped(runs: readonly FootnoteRun[]): readonly FootnoteRun[] {
  return /[.!?]$/.test(runs.at(-1)?.text ?? '') ? runs : [...runs, plain('.')];
}

function unstopped(runs: readonly FootnoteRun[]): readonly FootnoteRun[] {
  return runs.at(-1)?.text.endsWith('.') ? trimEnd(runs, 1) : runs;
}

function trimEnd(runs: readonly FootnoteRun[], characters: number): readonly FootnoteRun[] {
  return runs
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.slice(0, -characters) } : run))
    .filter(({ text }) => text !== '');
}

function plain(text: string): FootnoteRun {
  return { text, italic: false, url: null };
}
