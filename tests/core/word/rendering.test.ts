import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/note/note.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { canRender, renderPages } from './libreoffice.ts';
import { exportOf, noteWith, paragraph, SAMPLE_NOTE, text } from './sample-note.ts';

/** Needs LibreOffice and poppler, which not every machine has; continuous integration does. */
describe.runIf(canRender())('a Word file in LibreOffice', () => {
  it('shows the note numbered, marked and with its footnotes, the rest of it after the page break', async () => {
    const pages = await renderPages(exportDocx(exportOf(SAMPLE_NOTE)));
    for (const [index, page] of pages.entries()) {
      expect(page.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    const all = pages.join(' ');
    for (const words of [
      'Malaysia–China memoranda on the digital economy',
      'To Minister of State',
      'Copied to Permanent Secretary High Commissioner, Kuala Lumpur',
      'Date 22 April 2025',
      '• It also provides for: – innovation; and – training. (i) third level • A working',
      '1. Who pays: (a) the cities; (b) the companies. 2. Who reports.',
      '3. What is published. 4. When.',
      'Date Event Who',
      'Tan, ‘Leaders witness exchange of documents’, para. 4.',
    ])
      expect(all).toContain(words);
    // Whether a raised number stands apart from its word is the font's to say.
    expect(all).toMatch(/commission\. ?1 Anwar/);
    expect(all).toMatch(/exchange\. ?2 This/);
    expect(all).toMatch(/2025\. ?3, 4 /);
    expect(pages.at(-1)).toMatch(/^OFFICIAL-SENSITIVE Background/);
    expect(pages.at(-1)).toMatch(/Smart cities are a priority, ?5 it is said\./);
  });

  it('repeats a table’s heading row on every page', async () => {
    const row = (first: string, second: string) =>
      [first, second].map((words) => ({ blocks: [paragraph(text(words))] }));
    const rows = [row('Day', 'Event'), ...Array.from({ length: 90 }, (_, day) => row(`${day + 1}`, `What happened`))];
    const table: Block = { type: 'table', headerRow: true, rows };
    const pages = await renderPages(exportDocx(exportOf(noteWith([table]))));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Day Event');
  });
});
