import { assertNever } from '../../shared/assert-never.ts';
import type { PrintRun, PrintText } from '../print-model.ts';
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
    default:
      return assertNever(run);
  }
}

/** A field (ECMA-376 part 1, 17.16) with what it shows until Word works it out: runs, or none. */
function writeField(instruction: string, shown: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`;
}

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
