import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import { exportHtml } from '../../../core/html/export-html.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { makePdf } from '../../../electron/backend/exports/make-pdf.ts';
import { printWithBrowser, startPrinter } from '../../../electron/pdf/print-with-browser.ts';
import { canRender } from '../../core/word/libreoffice.ts';
import { exampleNote, readBuiltIns, readStarter } from '../../data/example-note.ts';
import { howMany } from '../../how-many.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AT = '2026-11-25T08:00:00.000Z';
/** All of them in a long run. */
const TEMPLATES = howMany(14, 5);
const starter = readStarter();
const facts = new Map(starter.facts.map((fact) => [fact.id, fact]));
const sources = new Map(starter.sources.map((source) => [source.id, source]));

describe('a PDF printed by the browser', () => {
  it('is tagged, with bookmarks, title and language, and leaves nothing behind', async () => {
    const html = `<!doctype html><html lang="ms"><title>Nota</title><h1>One</h1><h2>Two</h2><p>${'Words. '.repeat(20)}`;
    const pdf = await makePdf({ printPdf: printWithBrowser }, new TextEncoder().encode(html), AT);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toMatch(/\/Lang \(ms\)/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Outlines /);
    expect(text).toContain('/Title (Nota)');
    // When the note was changed, not when it was printed.
    expect(text.match(/\(D:\d{14}/g)).toEqual(['(D:20261125080000', '(D:20261125080000']);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('briefing-desk-print-'))).toEqual([]);
  });

  it('is not made where there is no browser, and that is said', async () => {
    await expect(makePdf({}, new Uint8Array(), AT)).rejects.toMatchObject({ refusal: { code: 'unavailable' } });
  });

  it.runIf(canRender())(
    'has the pages of the Word file, within one, for built-in templates',
    async () => {
      const printer = startPrinter();
      if (printer === null) throw new Error('this test needs Chrome, Chromium or Edge');
      const ids: string[] = [];
      try {
        for (const template of readBuiltIns().slice(0, TEMPLATES)) {
          const note = exampleNote(template, starter);
          const footnotes = planFootnotes(note, facts, sources);
          const print = toPrintModel(note, template, footnotes);
          const docx = exportDocx({ note, setup: template, footnotes, created: AT, modified: AT });
          writeFileSync(join(folder, `${template.id}.docx`), docx);
          const pdf = await printer.print(exportHtml(print, { to: 'paper', encode: () => '' }));
          writeFileSync(join(folder, `${template.id}-browser.pdf`), pdf);
          ids.push(template.id);
        }
      } finally {
        await printer.close();
      }
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      const files = ids.map((id) => join(folder, `${id}.docx`));
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
      const pages = await Promise.all(
        ids.map(async (id) => [id, await pagesOf(`${id}-browser.pdf`), await pagesOf(`${id}.pdf`)] as const),
      );
      expect(pages.filter(([, browser, office]) => Math.abs(browser - office) > 1)).toEqual([]);
      expect(pages).toHaveLength(TEMPLATES);
    },
    120_000,
  );
});

async function pagesOf(name: string): Promise<number> {
  const { stdout } = await run('pdftotext', [join(folder, name), '-']);
  return stdout.split('\f').length - 1;
}
