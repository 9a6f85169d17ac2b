import { TAB } from './write-runs.ts';
import { NAMESPACES_2010 } from './xml.ts';

/** On every Windows, and with all three signs; elsewhere another font has them. */
const FONT = 'Segoe UI Symbol';
const TICKED = { sign: '☑', code: '2611' };
const OPEN = { sign: '☐', code: '2610' };

/**
 * A box that is ticked by clicking on it: a content control with a sign as its text, so that programs which know no such
 * controls show the sign ([MS-DOCX] 2.6.1.10, checkbox). What follows stands where the paragraph's lines hang.
 */
export function writeBox(checked: boolean): string {
  const { sign } = checked ? TICKED : OPEN;
  const state = (name: string, { code }: typeof OPEN) => `<w14:${name} w14:val="${code}" w14:font="${FONT}"/>`;
  const states = state('checkedState', TICKED) + state('uncheckedState', OPEN);
  return `<w:sdt><w:sdtPr><w14:checkbox ${NAMESPACES_2010}><w14:checked w14:val="${checked ? 1 : 0}"/>${states}</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/></w:rPr><w:t>${sign}</w:t></w:r></w:sdtContent></w:sdt>${TAB}`;
}
