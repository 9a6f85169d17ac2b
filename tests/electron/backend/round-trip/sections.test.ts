import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { paragraph, text } from '../../../core/word/sample-note.ts';
import { documentXml, paragraph as plain } from '../reading/word/word-parts.ts';

it('a Word file has its pages turned where its sections are', () => {
  const section = (w: number, h: number, more = '') => `<w:sectPr>${more}<w:pgSz w:w="${w}" w:h="${h}"/></w:sectPr>`;
  const ends = (words: string, properties: string) =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const continuous = '<w:type w:val="continuous"/>';
  const body = [
    ends('Wide', section(16838, 11906)),
    ends('Upright', section(11906, 16838)),
    ends('On the same page', section(11906, 16838, continuous)),
    plain('On a new one'),
    `<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:sectPrChange><w:sectPr><w:pgSz w:w="9" w:h="1"/></w:sectPr></w:sectPrChange></w:sectPr></w:pPr></w:p>`,
    '<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Wide again</w:t></w:r></w:p>',
    section(16838, 11906, continuous),
  ].join('');
  const read = readWordNote(zipSync({ 'word/document.xml': strToU8(documentXml(body)) }));
  expect(read.body).toEqual([
    { type: 'section-break', page: 'landscape' },
    paragraph(text('Wide')),
    { type: 'section-break', page: 'portrait' },
    paragraph(text('Upright')),
    paragraph(text('On the same page')),
    { type: 'page-break' },
    paragraph(text('On a new one')),
    { type: 'section-break', page: 'landscape' },
    paragraph(text('Wide again')),
  ]);
});
