import type { MarkingScheme } from '../template.ts';
import { type LayoutBand, oneLine, textOf, type WordLayout } from './word-layout.ts';

/** Lowest first. A document's marking says which practice it follows; the longest that fits is it. */
const LADDERS: readonly (readonly string[])[] = [
  ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
  ['OFFICIAL', 'OFFICIAL: Sensitive', 'PROTECTED', 'SECRET', 'TOP SECRET'],
  ['UNCLASSIFIED', 'PROTECTED A', 'PROTECTED B', 'PROTECTED C', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'],
  ['UNCLASSIFIED', 'SENSITIVE BUT UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'],
  ['IN-CONFIDENCE', 'SENSITIVE', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'],
  ['NON CLASSIFIÉ', 'PROTÉGÉ A', 'PROTÉGÉ B', 'PROTÉGÉ C', 'CONFIDENTIEL', 'SECRET', 'TRÈS SECRET'],
  ['DIFFUSION RESTREINTE', 'SECRET', 'TRÈS SECRET'],
  ['TERBUKA', 'TERHAD', 'SULIT', 'RAHSIA', 'RAHSIA BESAR'],
];

interface Marked {
  readonly band: LayoutBand;
  readonly marking: string;
  readonly align: 'left' | 'centre' | 'right';
}

/** The marking scheme a document's headers and footers show; null where no marking is recognised. `said`: what a field or first line says. */
export function findMarking({ bands }: Pick<WordLayout, 'bands'>, said: string): MarkingScheme | null {
  const marked = bands.flatMap((band) =>
    band.paragraphs.flatMap((paragraph): Marked[] => {
      const text = textOf(paragraph);
      const marking = longestIn(text);
      if (marking === null) return [];
      const before = text.slice(0, text.toUpperCase().indexOf(marking.toUpperCase()));
      const tabs = before.split('\t').length - 1;
      const align = paragraph.align !== 'left' ? paragraph.align : tabs >= 2 ? 'right' : tabs === 1 ? 'centre' : 'left';
      return [{ band, marking, align }];
    }),
  );
  const found = marked[0]?.marking ?? longestIn(said);
  if (found === null) return null;
  const ladder = LADDERS.find(
    (one) => one.includes(found) && (marked.length === 0 || marked.every(({ marking }) => one.includes(marking))),
  ) ??
    LADDERS.find((one) => one.includes(found)) ?? [found];
  const header = marked.filter(({ band }) => band.where === 'header');
  const footer = marked.filter(({ band }) => band.where === 'footer');
  const position =
    header.length > 0 && footer.length === 0 && header.every(({ align }) => align === 'right')
      ? 'header-right'
      : header.some(({ align }) => align === 'left') && footer.some(({ align }) => align === 'right')
        ? 'header-left-footer-right'
        : 'header-and-footer';
  const onlyFirst = marked.length > 0 && marked.every(({ band }) => band.pages === 'first');
  return { ladder, initial: found, position, pages: onlyFirst ? 'first' : 'every', portions: [] };
}

/** Only where it is all there is between tabs, brackets and slashes, in capitals or in the ladder's own spelling. */
function longestIn(text: string): string | null {
  const parts = text.split(/[\t\n|[\]()/,–—]+/).map(oneLine);
  const all = LADDERS.flat().toSorted((one, other) => other.length - one.length);
  for (const part of parts) {
    const plain = part.replace(/^(classification|marking|klasifikasi)\s*:\s*/i, '');
    const found = all.find((marking) => marking === plain || (marking.toUpperCase() === plain && plain.length > 3));
    if (found !== undefined) return found;
  }
  return null;
}

/** What the headers and footers say besides a marking and page numbers. */
export function otherBandWords({ bands }: Pick<WordLayout, 'bands'>): readonly string[] {
  const words = bands.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => textOf(paragraph).split('\t').map(oneLine)),
  );
  return [...new Set(words)].filter(
    (word) =>
      /\p{L}{2}/u.test(word) &&
      longestIn(word) === null &&
      !/^(page|muka surat|p\.)?\s*\d*\s*(of|sur|de|daripada|\/)?\s*\d*$/i.test(word),
  );
}
