import { assertNever } from '../../shared/assert-never.ts';
import {
  type Direction,
  directionOf,
  directionOfLanguage,
  eastAsianFont,
  type ScriptRun,
  splitByScript,
} from '../../shared/scripts.ts';
import type { PrintPlace, PrintReference, PrintRun, PrintSequence, PrintText } from '../print-model.ts';
import { runsText } from '../printed-lines.ts';
import type { Relations } from './relations.ts';
import { writeCommentEdge } from './write-comments.ts';
import { escapeXml, val } from './xml.ts';

const BREAK = '<w:r><w:br/></w:r>';
export const TAB = '<w:r><w:tab/></w:r>';

/** What the text of a paragraph is set in: the document's language (BCP 47) and where its lines begin. */
interface Setting {
  readonly language: string;
  readonly base: Direction;
}

/** Runs as they stand in a paragraph; links are entered in the relations of the part. A new kind of run is a case here. */
export function writeRuns(runs: readonly PrintRun[], relations: Relations, language: string): string {
  const set: Setting = { language, base: directionOf(runsText(runs)) ?? directionOfLanguage(language) };
  let xml = '';
  for (const run of runs) xml += writeRun(run, relations, set);
  return xml;
}

/** Of a paragraph whose lines begin on the right: by its first letter, else by the document's language. */
export function writeDirection(runs: readonly PrintRun[], language: string): string {
  return (directionOf(runsText(runs)) ?? directionOfLanguage(language)) === 'rtl' ? '<w:bidi/>' : '';
}

function writeRun(run: PrintRun, relations: Relations, set: Setting): string {
  switch (run.kind) {
    case 'text':
      return writeText(run, set);
    case 'break':
      return BREAK;
    case 'link': {
      const words = run.runs.map((part) => (part.kind === 'break' ? BREAK : writeText(part, set, 'Hyperlink')));
      return `<w:hyperlink r:id="${relations.link(run.url)}" w:history="1">${words.join('')}</w:hyperlink>`;
    }
    case 'footnote':
      return `<w:r><w:rPr>${val('rStyle', 'FootnoteReference')}</w:rPr><w:footnoteReference w:id="${run.number}"/></w:r>`;
    case 'page-number':
      return writeField(run.of === 'page' ? 'PAGE' : 'NUMPAGES', '');
    case 'place':
      return markPlace(run, run.runs.map((one) => writeRun(one, relations, set)).join(''));
    case 'sequence':
      return writeField(`SEQ ${SEQUENCES[run.of]} \\* ARABIC`, plainText(String(run.number)));
    case 'comment':
      return writeCommentEdge(run);
    case 'reference':
      return run.shows === 'link'
        ? `<w:hyperlink w:anchor="${bookmarkName({ place: run.to, part: run.part })}" w:history="1">${writeText(run.text, set)}</w:hyperlink>`
        : writeField(referenceCode(run), writeText(run.text, set));
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

/** A run for each script in the text: Word takes another face, size and language for each (ECMA-376 part 1, 17.3.2). */
function writeText(text: PrintText, { language, base }: Setting, style?: 'Hyperlink'): string {
  const own = text.language === undefined || text.language === language ? null : text.language;
  const runs = splitByScript(text.text, own ?? language, base).map((run) => {
    const spoken = { ...run, language: run.language ?? own };
    const look = writeLook(text, text.betweenFootnotes ? 'FootnoteReference' : style, spoken);
    return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(run.text)}</w:t></w:r>`;
  });
  return runs.join('');
}

/** In the order of CT_RPr: rStyle, rFonts, b, i, smallCaps, strike, color, sz, highlight, u, shd, vertAlign, rtl, lang. */
function writeLook(text: PrintText, style: string | undefined, { script, language }: ScriptRun): string {
  const face = script === 'east-asian' && language !== null ? eastAsianFont(language) : null;
  return (
    (style ? val('rStyle', style) : '') +
    (face === null ? '' : `<w:rFonts w:hint="eastAsia" w:eastAsia="${face}"/>`) +
    (text.bold ? '<w:b/><w:bCs/>' : '') +
    (text.italic ? '<w:i/><w:iCs/>' : '') +
    (text.smallCaps ? '<w:smallCaps/>' : '') +
    (text.strike ? '<w:strike/>' : '') +
    (text.highlight ? val('highlight', 'yellow') : '') +
    (text.underline ? val('u', 'single') : '') +
    (text.script === null ? '' : val('vertAlign', text.script === 'super' ? 'superscript' : 'subscript')) +
    (script === 'rtl' ? '<w:rtl/>' : '') +
    (language === null ? '' : `<w:lang w:${LANGUAGE_OF[script]}="${escapeXml(language)}"/>`)
  );
}

/** Which of its three languages Word takes for a script (ECMA-376 part 1, 17.3.2.20). */
const LANGUAGE_OF = { rtl: 'bidi', 'east-asian': 'eastAsia', other: 'val' } as const;
