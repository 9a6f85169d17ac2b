import type { ContentsOf } from '../../note/note.ts';
import { textWidth } from '../page-layout.ts';
import { entryStyle } from '../print-contents.ts';
import type { PrintContents, PrintDocument, PrintEntry, PrintPage } from '../print-model.ts';
import { AFTER_PARAGRAPH, styleIdFor } from '../styles.ts';
import type { Relations } from './relations.ts';
import {
  beginField,
  bookmarkName,
  END_FIELD,
  plainText,
  SEQUENCES,
  TAB,
  writeDirection,
  writeField,
  writeRuns,
} from './write-runs.ts';
import { val } from './xml.ts';

/** What Word makes the table from when it is asked to: three levels of headings, or a sequence of captions, as links. */
const CODES: Readonly<Record<ContentsOf, string>> = {
  headings: 'TOC \\o "1-3" \\h \\z \\u',
  tables: `TOC \\h \\z \\c "${SEQUENCES.table}"`,
  figures: `TOC \\h \\z \\c "${SEQUENCES.figure}"`,
};

/** A contents table as one field whose result, links and pages, stands in it: Word has nothing to ask. */
export function writeContents(
  { of, title, entries, pageBreakBefore }: PrintContents,
  {
    print,
    relations,
    page,
  }: { readonly print: PrintDocument; readonly relations: Relations; readonly page: PrintPage },
): string {
  const look = val('pStyle', styleIdFor('ContentsTitle', print.styleNames));
  const heading = `<w:p><w:pPr>${look}${pageBreakBefore ? '<w:pageBreakBefore/>' : ''}${writeDirection(title, print.language)}</w:pPr>${writeRuns(title, relations, print.language)}</w:p>`;
  const lines = entries.map((entry, index) => {
    const style = val('pStyle', styleIdFor(entryStyle(of, entry), print.styleNames));
    const stop = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth(page)}"/></w:tabs>`;
    const before = index === 0 ? beginField(CODES[of]) : '';
    const after = index === entries.length - 1 ? END_FIELD : '';
    const end = index === entries.length - 1 ? `<w:spacing w:after="${AFTER_PARAGRAPH}"/>` : '';
    return `<w:p><w:pPr>${style}${stop}${writeDirection(entry.words, print.language)}${end}</w:pPr>${before}${writeEntry(entry, relations, print.language)}${after}</w:p>`;
  });
  return heading + lines.join('');
}

function writeEntry({ to, words, page }: PrintEntry, relations: Relations, language: string): string {
  const name = bookmarkName({ place: to, part: 'whole' });
  const number = writeField(`PAGEREF ${name} \\h`, plainText(String(page)));
  return `<w:hyperlink w:anchor="${name}" w:history="1">${writeRuns(words, relations, language)}${TAB}${number}</w:hyperlink>`;
}
