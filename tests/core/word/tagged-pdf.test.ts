import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { SAMPLE_IMAGES } from '../note/sample-images.ts';
import { canRender, pdfTo, saveWithLibreOffice } from './libreoffice.ts';
import { exportOf, noteWith, SAMPLE_NOTE } from './sample-note.ts';

const [IMAGE = ''] = Object.keys(SAMPLE_IMAGES);
const NOTE = normaliseNote(
  noteWith([...SAMPLE_NOTE.body, { type: 'image', image: IMAGE, width: 40, alt: 'A shoal of fish', caption: 'Fish' }], {
    language: 'en-GB',
    title: 'Tagged',
  }),
);

/** The words of figures, UTF-16 in hexadecimal digits as LibreOffice writes them. */
function alternativesOf(pdf: Uint8Array): readonly string[] {
  const written = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/Alt<FEFF([0-9A-F]*)>/g);
  return [...written].map(([, digits = '']) => Buffer.from(digits, 'hex').swap16().toString('utf16le'));
}

describe.runIf(canRender())('the PDF that LibreOffice makes of a Word file', () => {
  it('has tags for heading cells, figures with their words and headings in order, and its language', async () => {
    const docx = exportDocx(exportOf(NOTE, { readImage: (image) => SAMPLE_IMAGES[image] ?? null }));
    const [pdf] = await saveWithLibreOffice([docx], 'tagged');
    if (!pdf) throw new Error('LibreOffice did not open the file');
    const { info } = await (await getDocumentProxy(new Uint8Array(pdf))).getMetadata();
    expect(info).toMatchObject({ Language: 'en-GB', Title: 'Tagged' });
    const structure = await pdfTo('pdfinfo', pdf, ['-struct']);
    const roles = [...structure.matchAll(/^ *(\w+)(?: \(\w+\))?:?$/gm)].map(([, role]) => role ?? '');
    const levels = NOTE.body.flatMap((block) => (block.type === 'heading' ? [`H${block.level}`] : []));
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(levels);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(3);
    expect(roles.filter((role) => role === 'Figure')).toHaveLength(1);
    expect(alternativesOf(pdf)).toEqual(['A shoal of fish']);
    for (const role of ['L', 'LI', 'Table', 'TR', 'TD', 'Link', 'Note']) expect(roles, role).toContain(role);
  });
});
