import { assertNever } from '../../shared/assert-never.ts';
import type { PrintPlace, PrintReference, PrintRun, PrintSequence, PrintText } from '../print-model.ts';
import type { Relations } from './relations.ts';
import { escapeXml, val } from './xml.ts';

const BREAK = '<w:r><w:br/></w:r>';
export const TAB = '<w:r><w:tab/></w:r>';

/** Runs as they stand in a paragraph; links are entered in the relations of the part. A new kind of run is a case here. */
export function writeRuns(runs: readonly PrintRun[], relations: Relations): string {
  let xml = '';
  for (const run of runs) xml += writeRun(run, relations);
  return xml;
}

function writeRun(run: PrintRun, relations: Relations): string {
  switch (run.kind) {
    case 'text':
      return writeText(run);
    case 'break':
      return BREAK;
    case 'link': {
      const words = run.runs.map((part) => (part.kind === 'break' ? BREAK : writeText(part, 'Hyperlink')));
      return `<w:hyperlink r:id="${relations.link(run.url)}" w:history="1">${words.join('')}</w:hyperlink>`;
    }
    case 'footnote':
      return `<w:r><w:rPr>${val('rStyle', 'FootnoteReference')}</w:rPr><w:footnoteReference w:id="${run.number}"/></w:r>`;
    case 'page-number':
      return writeField(run.of === 'page' ? 'PAGE' : 'NUMPAGES', '');
    case 'place':
      return markPlace(run, writeRuns(run.runs, relations));
    case 'sequence':
      return writeField(`SEQ ${SEQUENCES[run.of]} \\* ARABIC`, plainText(String(run.number)));
    case 'reference':
      return writeField(referenceCode(run), writeText(run.text));
    default:
      return assertNever(run);
  }
}

/** What Word calls the numbers of captions by, in any language. */
export const SEQUENCES: Readonly<Record<PrintSequence['of'], string>> = { table: 'Table', figure: 'Figure' };

/** Hidden where Word lists bookmarks, legal (ECMA-376 part 1, 17.13.6.2: at most 40 letters, digits and underscores). */
export function bookmarkName({ place, part }: Pick<PrintPlace, 'place' | 'part'>): string {
  return `_Note_${place}${part === 'words' ? '_words' : ''}`;
}

/** Higher than the ids a mould is likely to have; unique, as the two of a place are next to each other. */
const FIRST_BOOKMARK = 1_000_000;

function markPlace(place: PrintPlace, runs: string): string {
  const id = FIRST_BOOKMARK + 2 * place.place + (place.part === 'words' ? 1 : 0);
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(place)}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

function referenceCode({ to, part, shows }: PrintReference): string {
  const name = bookmarkName({ place: to, part });
  if (shows === 'page') return `PAGEREF ${name} \\h`;
  return `REF ${name} ${shows === 'number' ? '\\r ' : ''}\\h`;
}

export function plainText(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A field (ECMA-376 part 1, 17.16) with what it shows until Word works it out: runs, or none. */
export function writeField(instruction: string, shown: string): string {
  return `${beginField(instruction)}${shown}${END_FIELD}`;
}

export function beginField(instruction: string): string {
  return `${fieldMark('begin')}<w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r>${fieldMark('separate')}`;
}

function fieldMark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

export const END_FIELD = fieldMark('end');

export function writeText(text: PrintText, style?: 'Hyperlink'): string {
  const look = writeLook(text, text.betweenFootnotes ? 'FootnoteReference' : style);
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text.text)}</w:t></w:r>`;
}

/** In the order of CT_RPr: rStyle, b, i, smallCaps, strike, color, sz, highlight, u, shd, vertAlign, rtl, lang. */
function writeLook(text: PrintText, style: string | undefined): string {
  return (
    (style ? val('rStyle', style) : '') +
    (text.bold ? '<w:b/><w:bCs/>' : '') +
    (text.italic ? '<w:i/><w:iCs/>' : '') +
    (text.smallCaps ? '<w:smallCaps/>' : '') +
    (text.strike ? '<w:strike/>' : '') +
    (text.highlight ? val('highlight', 'yellow') : '') +
    (text.underline ? val('u', 'single') : '') +
    (text.script === null ? '' : val('vertAlign', text.script === 'super' ? 'superscript' : 'subscript'))
  );
}
