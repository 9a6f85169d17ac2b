import type {
  LayoutBand,
  LayoutPage,
  LayoutParagraph,
  WordLayout,
} from '../../../../core/templates/from-word/word-layout.ts';
import { guessLanguage } from '../csl/guess-language.ts';
import { Unreadable } from '../unreadable.ts';
import { openPackage, type WordPackage } from '../word/open-package.ts';
import { readNumberings } from '../word/read-numbering.ts';
import { readStyles } from '../word/read-styles.ts';
import { readProperties } from '../word/word-properties.ts';
import { parseXml } from '../word/word-xml.ts';
import { type LayoutStyles, parseLayout } from './parse-layout.ts';
import { readQuietStyles } from './read-quiet-styles.ts';

/** A Word document or template (.docx, .dotx, also with macros, which are never unpacked) as its layout. Throws Unreadable. */
export function readLayout(name: string, bytes: Uint8Array): WordLayout {
  const parts = openPackage(bytes);
  const styles: LayoutStyles = {
    styles: readStyles(parts.styles),
    numberings: readNumberings(parts.numbering),
    quiet: readQuietStyles(parts.styles),
  };
  const { blocks, lost } = parseLayout(parts.document, styles);
  const text = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : [block])).map(plain);
  if (!text.some((line) => /[\p{L}\p{N}]/u.test(line))) throw new Unreadable('empty');
  const section = readSection(parts.document);
  const { title } = readProperties(parts.core, parts.app);
  return {
    name,
    title: title ?? '',
    language: styles.styles.language ?? guessLanguage(text.join('\n').slice(0, 20_000)),
    page: section.page,
    blocks,
    bands: section.bands.flatMap(({ where, type, id }) =>
      readBand(parts, styles, { where, type, id, first: section.first }),
    ),
    lost,
  };
}

function plain({ runs }: LayoutParagraph): string {
  return runs.map(({ text }) => text).join('');
}

interface Section {
  page: LayoutPage | null;
  /** Whether the first page has a header and footer of its own. */
  first: boolean;
  bands: { readonly where: LayoutBand['where']; readonly type: string; readonly id: string }[];
}

/** Of the first section for the bands, of the last for the page: covers come first, the body is what counts. */
function readSection(part: Uint8Array): Section {
  const section: Section = { page: null, first: false, bands: [] };
  let size = { width: 0, height: 0 };
  parseXml(part, {
    open: (name, { w = '', h = '', top = '', right = '', bottom = '', left = '', type = 'default', id = '', val }) => {
      if (name === 'w:pgSz') size = { width: Number(w) || 0, height: Number(h) || 0 };
      else if (name === 'w:pgMar' && size.width > 0) {
        const [up, end, down, start] = [top, right, bottom, left].map((margin) => Number(margin) || 0) as [
          number,
          number,
          number,
          number,
        ];
        section.page = { ...size, top: up, right: end, bottom: down, left: start };
      } else if (name === 'w:titlePg') section.first = val !== '0' && val !== 'false';
      else if (name === 'w:headerReference') section.bands.push({ where: 'header', type, id });
      else if (name === 'w:footerReference') section.bands.push({ where: 'footer', type, id });
    },
  });
  return { ...section, bands: section.bands.slice(0, 12) };
}

interface BandPlace {
  readonly where: LayoutBand['where'];
  readonly type: string;
  readonly id: string;
  readonly first: boolean;
}

function readBand(
  parts: WordPackage,
  styles: LayoutStyles,
  { where, type, id, first }: BandPlace,
): readonly LayoutBand[] {
  const part = type === 'even' || (type === 'first' && !first) ? null : parts.related(id);
  if (part === null) return [];
  const { blocks } = parseLayout(part, styles);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : [block]));
  return [{ where, pages: type === 'first' ? 'first' : 'other', paragraphs }];
}
