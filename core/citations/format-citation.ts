import CSL, { type Engine } from 'citeproc';
import type { FootnoteRun } from '../note/footnotes.ts';
import { type CitationFiles, localeName } from './citation-files.ts';
import { cslLocale } from './locales.ts';
import { NOTE_STYLE } from './note-style.ts';
import { readRuns, registerRunsFormat, withoutMarkers } from './processor-runs.ts';
import type { ProcessorItem } from './source-item.ts';

const FORMAT = registerRunsFormat();

/** One source as it is cited at a place. */
export interface Cited {
  readonly id: string;
  /** Ascending; empty to name none. */
  readonly passages: readonly number[];
  /** Whether the short form is wanted. */
  readonly short: boolean;
  /** The number of the footnote that cites it in full; null where there is none. */
  readonly first: number | null;
}

/** What a style makes of sources; of no use once the work it was made for is done. */
export interface CitationFormatter {
  /** Sources cited at one place, as the style writes it there: with its stop or in its brackets. */
  readonly cite: (cited: readonly Cited[]) => readonly FootnoteRun[];
  /** The entries of a list of the sources, in the style's order. */
  readonly list: () => readonly { readonly id: string; readonly runs: readonly FootnoteRun[] }[];
}

interface StyleEngine {
  readonly key: string;
  readonly engine: Engine;
  /** Where the engine looks items up. */
  readonly items: Map<string, unknown>;
}

let resting: StyleEngine | null = null;

/**
 * Calls `work` with a formatter of the given sources in a language (BCP 47) and a style, our own when `files` is null.
 */
export function withCitationFormatter<T>(
  items: readonly ProcessorItem[],
  language: string,
  files: CitationFiles | null,
  work: (formatter: CitationFormatter) => T,
): T {
  const styled = takeEngine(language, files);
  const keys = new Map(items.map((item, index) => [item.id, `source-${index}`]));
  for (const item of items) styled.items.set(keys.get(item.id) ?? '', engineItem(item, keys.get(item.id) ?? ''));
  styled.engine.updateItems([...styled.items.keys()]);
  const result = work({
    cite: rememberCitations((cited) => cite(styled.engine, keys, cited)),
    list: () => listEntries(styled.engine, keys),
  });
  styled.engine.restoreProcessorState();
  styled.items.clear();
  resting = styled;
  return result;
}

/**
 * Reading the style takes longer than formatting a note's citations, so the last engine is kept, emptied. One that threw
 * in use does not come back.
 */
function takeEngine(language: string, files: CitationFiles | null): StyleEngine {
  const key = `${files?.id ?? ''} ${language}`;
  const taken = resting?.key === key ? resting : { key, ...buildEngine(language, files) };
  resting = null;
  return taken;
}

function buildEngine(language: string, files: CitationFiles | null): Omit<StyleEngine, 'key'> {
  const items = new Map<string, unknown>();
  const engine = new CSL.Engine(
    {
      retrieveLocale: (wanted) => (files ? (files.locales[localeName(wanted)] ?? '') : cslLocale(language)),
      retrieveItem: (key) => items.get(key),
    },
    files?.style ?? NOTE_STYLE,
    files ? localeName(language) : language,
    true,
  );
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.setOutputFormat(FORMAT);
  return { engine, items };
}

function cite(engine: Engine, keys: ReadonlyMap<string, string>, cited: readonly Cited[]): readonly FootnoteRun[] {
  return readRuns(
    engine.makeCitationCluster(
      cited.map(({ id, passages, short, first }) => ({
        id: keys.get(id) ?? '',
        position: short ? CSL.POSITION_SUBSEQUENT : CSL.POSITION_FIRST,
        ...(passages.length > 0 ? { locator: passages.join(', '), label: 'paragraph' } : {}),
        ...(first === null ? {} : { 'first-reference-note-number': first }),
      })),
    ),
  );
}

function listEntries(engine: Engine, keys: ReadonlyMap<string, string>): ReturnType<CitationFormatter['list']> {
  const ids = new Map([...keys].map(([id, key]) => [key, id]));
  const made = engine.makeBibliography();
  if (made === false) return [];
  const [{ entry_ids: entryIds }, entries] = made;
  return entries.flatMap((entry, index) => {
    const id = ids.get(entryIds[index]?.[0] ?? '');
    return id === undefined ? [] : [{ id, runs: readRuns(entry.trim()) }];
  });
}

function rememberCitations(format: CitationFormatter['cite']): CitationFormatter['cite'] {
  const done = new Map<string, readonly FootnoteRun[]>();
  return (cited) => {
    const key = JSON.stringify(cited);
    const runs = done.get(key) ?? format(cited);
    done.set(key, runs);
    return runs;
  };
}

/** The engine keeps items in plain objects, where an id such as `constructor` is taken already; it gets keys of ours. */
function engineItem(item: ProcessorItem, key: string): unknown {
  return { ...JSON.parse(withoutMarkers(JSON.stringify(item))), id: key };
}
