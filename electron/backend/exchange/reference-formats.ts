import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** A CSL-JSON item as a file has it: unchecked. */
export type LooseItem = Readonly<Record<string, unknown>>;

const bibtex = plugins.config.get('@bibtex').format;
bibtex.useIdAsLabel = true;
bibtex.checkLabel = false;
bibtex.asciiOnly = false;

/** Reads RIS (Research Information Systems). Throws what the library throws on text that is none. */
export function readRis(text: string): readonly LooseItem[] {
  const items = plugins.input.chain(text.replace(/^(TY {2}- )NEWS/gm, `$1${STANDS_FOR_NEWS}`), {
    forceType: '@ris/file',
    generateGraph: false,
  });
  const types = [...text.matchAll(/^TY {2}- (\S+)/gm)].map(([, type]) => type);
  const dois = text.split(/^ER {2}-/m).map((record) => /^DO {2}- (.+)$/m.exec(record)?.[1]?.trim());
  return items.map((item, index) => ({
    ...item,
    ...(types[index] === 'NEWS' ? { type: 'article-newspaper' } : {}),
    ...(dois[index] ? { DOI: dois[index] } : {}),
  }));
}

/**
 * The library writes newspaper articles without their authors and day, and nothing with its DOI; by the rules for
 * magazines, which have the same fields, it writes both.
 */
const STANDS_FOR_NEWS = 'MGZN';

/** One record an item. The library breaks lines in the middle of words and cuts ids short; neither can be read back. */
export function writeRis(items: readonly LooseItem[]): string {
  return `${items.map(writeRisRecord).join('\n')}\n`;
}

function writeRisRecord(item: LooseItem): string {
  const news = item.type === 'article-newspaper';
  const written = plugins.output.format('ris', [news ? { ...item, type: 'article-magazine' } : item]);
  const lines = written
    .trimEnd()
    .replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')
    .split('\n')
    .filter((line) => !/^(ID|DO|ER) {2}-/.test(line));
  const [type = '', ...rest] = lines;
  return [
    news ? 'TY  - NEWS' : type,
    ...rest,
    ...(typeof item.DOI === 'string' ? [`DO  - ${item.DOI}`] : []),
    `ID  - ${String(item.id)}`,
    'ER  - ',
  ].join('\n');
}

/** Reads BibTeX and BibLaTeX. Throws what the library throws on text that is neither. */
export function readBibtex(text: string): readonly LooseItem[] {
  return plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false });
}

/** BibLaTeX, which unlike BibTeX has whole dates, web pages and reports. */
export function writeBibtex(items: readonly LooseItem[]): string {
  return plugins.output.format('biblatex', items);
}
