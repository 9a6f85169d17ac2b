import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noteToMarkdown } from '../../../../core/markdown/note-to-markdown.ts';
import type { Block, Inline } from '../../../../core/note/note.ts';
import { exportDocx } from '../../../../core/word/export-docx.ts';
import { DEFAULT_SETUP } from '../../../../core/word/word-setup.ts';
import { readMarkdownNote } from '../../../../electron/backend/reading/note/read-markdown-note.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { noteWith, paragraph, text } from '../../../core/word/sample-note.ts';
import { lintPackage } from '../../../word-package/lint-package.ts';
import { DOCUMENT } from './carried-file.ts';

const at = '2026-01-01T00:00:00Z';
/** Its file, which does not carry it. */
const fileOf = (body: readonly Block[]) =>
  exportDocx({ note: noteWith(body), setup: DEFAULT_SETUP, footnotes: new Map(), created: at, modified: at });

const refer = (to: string, shows: 'number' | 'title' | 'page'): Inline => ({ type: 'reference', to, shows });
const table = (caption: string, anchor?: string): Block => ({
  type: 'table',
  headerRow: true,
  rows: [[{ blocks: [paragraph(text('Month'))] }], [{ blocks: [paragraph(text('March'))] }]],
  caption,
  ...(anchor === undefined ? {} : { anchor }),
});

const BODY: readonly Block[] = [
  { type: 'heading', level: 1, content: [text('Trade')], anchor: 'trade' },
  paragraph(
    text('See '),
    refer('exports', 'number'),
    text(', “'),
    refer('exports', 'title'),
    text('”, after '),
    refer('trade', 'title'),
    text('.'),
  ),
  table('Imports'),
  table('Exports: goods', 'exports'),
];

describe('captions, references and contents tables', () => {
  it('are fields with what they show, and Word has nothing to ask', () => {
    const bytes = fileOf([
      { type: 'contents', of: 'headings' },
      { type: 'contents', of: 'tables' },
      ...BODY,
      { type: 'page-break' },
      { type: 'heading', level: 1, content: [text('Annexed')], anchor: 'end' },
      paragraph(text('On page '), refer('end', 'page'), refer('gone', 'number')),
    ]);
    expect(lintPackage(bytes)).toEqual([]);
    const xml = strFromU8(unzipSync(bytes)[DOCUMENT] ?? new Uint8Array());
    expect([...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, code]) => code?.replaceAll('&quot;', '"'))).toEqual([
      'TOC \\o "1-3" \\h \\z \\u',
      'PAGEREF _Note_1 \\h',
      'PAGEREF _Note_4 \\h',
      'TOC \\h \\z \\c "Table"',
      'PAGEREF _Note_2 \\h',
      'PAGEREF _Note_3 \\h',
      'REF _Note_3 \\h',
      'REF _Note_3_words \\h',
      'REF _Note_1 \\h',
      'SEQ Table \\* ARABIC',
      'SEQ Table \\* ARABIC',
      'PAGEREF _Note_4 \\h',
    ]);
    const words = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([one]) =>
      [...one.matchAll(/<w:t [^>]*>([^<]*)|<w:tab\/>(?=<)/g)].map(([, said]) => said ?? '').join(''),
    );
    expect(words).toContain('Annexed2');
    expect(words).toContain('See Table\u00a02, “Exports: goods”, after Trade.');
    expect(words).toContain('Table\u00a02: Exports: goods');
    expect(words).toContain('On page 2[missing reference]');
    expect(xml).not.toMatch(/w:dirty|updateFields/);
  });

  it('are read back from a Word file that carries no note', () => {
    const [heading, line, first, second] = readWordNote(fileOf(BODY)).body;
    expect(heading).toEqual({ ...BODY[0], anchor: '_Note_1' });
    expect(first).toEqual(BODY[2]);
    expect(second).toEqual({ ...BODY[3], anchor: '_Note_3' });
    expect(line).toEqual(
      paragraph(
        text('See '),
        refer('_Note_3', 'number'),
        text(', “'),
        refer('_Note_3', 'title'),
        text('”, after '),
        refer('_Note_1', 'title'),
        text('.'),
      ),
    );
  });

  it('are read back from Markdown', () => {
    const body: readonly Block[] = [{ type: 'contents', of: 'headings' }, { type: 'contents', of: 'figures' }, ...BODY];
    const written = noteToMarkdown(noteWith(body), { fields: [], footnotes: new Map() });
    expect(written).toContain('## Trade {#trade}');
    expect(readMarkdownNote(written).body).toEqual(body);
    const plain = [paragraph(text('A brace {#no} and {#trade}'))];
    const kept = noteToMarkdown(noteWith(plain), { fields: [], footnotes: new Map() });
    expect(readMarkdownNote(kept).body).toEqual(plain);
    const titled = readMarkdownNote('# Ports {#ports}\n\nSee [the ports](#ports).\n');
    expect(titled).toMatchObject({ title: 'Ports', body: [paragraph(text('See the ports.'))] });
  });
});
