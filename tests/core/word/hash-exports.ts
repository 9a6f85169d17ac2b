import { createHash } from 'node:crypto';
import { exportHtml } from '../../../core/html/export-html.ts';
import { noteToMarkdown } from '../../../core/markdown/note-to-markdown.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { exportOf, footnotesAt, SAMPLE_NOTE, SAMPLE_SETUP } from './sample-note.ts';

/** SHA-256 of the sample note as each kind of file: Word, HTML, Markdown. */
export function hashExports(): Readonly<Record<'docx' | 'html' | 'md', string>> {
  const footnotes = footnotesAt(1, 2, 0, 1);
  const hash = (file: Uint8Array | string) => createHash('sha256').update(file).digest('hex');
  const print = toPrintModel(SAMPLE_NOTE, SAMPLE_SETUP, footnotes);
  return {
    docx: hash(exportDocx(exportOf(SAMPLE_NOTE))),
    html: hash(exportHtml(print, { to: 'screen', encode: (bytes) => Buffer.from(bytes).toString('base64') })),
    md: hash(noteToMarkdown(SAMPLE_NOTE, { fields: [], footnotes })),
  };
}
