import type { SourceReference } from '../facts/source.ts';
import type { FootnoteRun } from '../note/footnotes.ts';
import type { Block, Inline } from '../note/note.ts';
import type { CitationFiles } from './citation-files.ts';
import { citedItems } from './cited-items.ts';
import { withCitationFormatter } from './format-citation.ts';
import { sourceWords } from './source-words.ts';

/** The list of sources: an annex with a paragraph for each, in the order of the style. No blocks for no sources. */
export function listSources(
  sources: readonly SourceReference[],
  language: string,
  files: CitationFiles | null,
): readonly Block[] {
  if (sources.length === 0) return [];
  const entries = withCitationFormatter(citedItems(sources, language), language, files, ({ list }) => list());
  return [
    {
      type: 'heading',
      level: 1,
      annex: true,
      content: [{ type: 'text', text: sourceWords(language).listOfSources, marks: [] }],
    },
    ...entries.map(({ runs }): Block => ({ type: 'paragraph', content: runsToInlines(runs) })),
  ];
}

export function runsToInlines(runs: readonly FootnoteRun[]): readonly Inline[] {
  return runs.map(({ text, italic, url }): Inline => {
    const words = { type: 'text', text, marks: italic ? (['italic'] as const) : [] } as const;
    return url === null ? words : { type: 'link', url, content: [words] };
  });
}
