import CSL, { type Engine } from 'citeproc';
import type { Footnote } from '../note/footnotes.ts';
import { cslLocale } from './locales.ts';
import { NOTE_STYLE } from './note-style.ts';
import type { ProcessorItem } from './source-item.ts';

export type FootnoteRun = Footnote['runs'][number];

/**
 * Noncharacters that bracket what the processor decorates. They cannot occur in a source's data: the sanitiser of
 * `engineItem` takes them out first.
 */
const ITALIC = '\u{FDD0}';
const NOT_ITALIC = '\u{FDD1}';
const LINK = '\u{FDD2}';
const NOT_LINK = '\u{FDD3}';
const MARKERS = /[\u{FDD0}-\u{FDEF}]/gu;

const FORMAT = 'briefing-desk-runs';
registerFormat();

/**
 * citeproc-js looks its output formats up in one registry; ours brackets italics and links and escapes nothing.
 * Functions, because the templates other formats use (`<i>%%STRING%%</i>`) go through String.replace, where a `$&` in a
 * newspaper's name means something; and `@DOI`, because that is what it decorates addresses with, too.
 */
function registerFormat(): void {
  CSL.Output.Formats[FORMAT] = {
    ...CSL.Output.Formats.text,
    '@font-style/italic': (_state: unknown, text: string) => `${ITALIC}${text}${NOT_ITALIC}`,
    '@DOI/true': (_state: unknown, address: string) => `${LINK}${address}${NOT_LINK}`,
  };
}

export type FormatCitation = (id: string, passages: readonly number[], short: boolean) => readonly FootnoteRun[];

interface StyleEngine {
  readonly language: string;
  readonly engine: Engine;
  /** Where the engine looks items up. */
  readonly items: Map<string, unknown>;
}

let resting: StyleEngine | null = null;

/**
 * Calls `work` with a function that formats citations of the given sources in the note style and a language (BCP 47): it
 * takes a source's id, the passages cited (ascending) and whether the short form is wanted, and is of no use afterwards.
 */
export function withCitationFormatter<T>(
  items: readonly ProcessorItem[],
  language: string,
  work: (format: FormatCitation) => T,
): T {
  const styled = takeEngine(language);
  const keys = new Map(items.map((item, index) => [item.id, `source-${index}`]));
  for (const item of items) styled.items.set(keys.get(item.id) ?? '', engineItem(item, keys.get(item.id) ?? ''));
  styled.engine.updateItems([...styled.items.keys()]);
  const result = work(
    rememberCitations((id, passages, short) => cite(styled.engine, keys.get(id) ?? '', passages, short)),
  );
  styled.engine.restoreProcessorState();
  styled.items.clear();
  resting = styled;
  return result;
}

/**
 * Reading the style takes longer than formatting a note's citations, so the last engine is kept, emptied. One that threw
 * in use does not come back.
 */
function takeEngine(language: string): StyleEngine {
  const taken = resting?.language === language ? resting : buildEngine(language);
  resting = null;
  return taken;
}

function buildEngine(language: string): StyleEngine {
  const items = new Map<string, unknown>();
  const engine = new CSL.Engine(
    { retrieveLocale: () => cslLocale(language), retrieveItem: (key) => items.get(key) },
    NOTE_STYLE,
    language,
    true,
  );
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.setOutputFormat(FORMAT);
  return { language, engine, items };
}

function cite(engine: Engine, key: string, passages: readonly number[], short: boolean): readonly FootnoteRun[] {
  const position = short ? CSL.POSITION_SUBSEQUENT : CSL.POSITION_FIRST;
  return readRuns(
    engine.makeCitationCluster([{ id: key, locator: passages.join(', '), label: 'paragraph', position }]),
  );
}

function rememberCitations(format: FormatCitation): FormatCitation {
  const done = new Map<string, readonly FootnoteRun[]>();
  return (id, passages, short) => {
    const key = `${id} ${passages.join()} ${short}`;
    const runs = done.get(key) ?? format(id, passages, short);
    done.set(key, runs);
    return runs;
  };
}

/** The engine keeps items in plain objects, where an id such as `constructor` is taken already; it gets keys of ours. */
function engineItem(item: ProcessorItem, key: string): unknown {
  return { ...JSON.parse(JSON.stringify(item).replace(MARKERS, '')), id: key };
}

function readRuns(text: string): readonly FootnoteRun[] {
  const runs: FootnoteRun[] = [];
  let italic = 0;
  let link = false;
  for (const part of text.split(/([\u{FDD0}-\u{FDD3}])/u)) {
    if (part === ITALIC) italic += 1;
    else if (part === NOT_ITALIC) italic -= 1;
    else if (part === LINK || part === NOT_LINK) link = part === LINK;
    else if (part !== '') runs.push({ text: part, italic: italic > 0, url: link ? part : null });
  }
  return runs;
}
