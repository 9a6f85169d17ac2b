import { describe, expect, it } from 'vitest';
import { printableText } from '../../../core/shared/printable-text.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { howMany } from '../../how-many.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { validatePackages } from '../../word-package/validate-package.ts';
import { findAll, openPackage, relationshipsOf, storyPaths } from '../../word-package/word-package.ts';
import { HOSTILE_CASES, HOSTILE_FILES } from './hostile-files.ts';
import { HOSTILE_WORDS } from './hostile-words.ts';
import { canRender, saveWithLibreOffice } from './libreoffice.ts';

const FILES = HOSTILE_FILES.map(([name, order]) => [name, exportDocx(order), order.note] as const);

function squash(words: string): string {
  return printableText(words).replace(/[\s\p{Cf}]+/gu, '');
}

describe('hostile words, links, names and pictures in a Word file', () => {
  it('never make it one that the linter or the Open XML SDK finds fault with', { timeout: 300_000 }, async () => {
    expect(HOSTILE_CASES).toBeGreaterThanOrEqual(150);
    for (const [name, bytes] of FILES) expect(lintPackage(bytes), name).toEqual([]);
    expect(await validatePackages(FILES.map(([name, bytes]) => [name, bytes]))).toEqual({});
    console.info(`hostile texts, links and pictures in ${FILES.length} Word files without an error: ${HOSTILE_CASES}`);
  });

  it('never become an active link, a field or anything from outside', () => {
    for (const [name, bytes] of FILES) {
      const opened = openPackage(bytes);
      const outside = opened.paths.flatMap((path) => relationshipsOf(opened, path).filter(({ external }) => external));
      for (const { type, target } of outside) {
        expect(type, name).toBe('hyperlink');
        expect(target, name).toMatch(/^(?:https?:\/\/[^\s]+|mailto:[^\s:/]+@[^\s:/]+)$/);
      }
      const fields = storyPaths(opened).flatMap((path) => findAll(opened.xml.get(path), 'w:instrText', 'w:fldSimple'));
      for (const { text } of fields)
        expect(text.trim(), name).toMatch(/^(?:PAGE|NUMPAGES|SEQ (?:Figure|Table) \\\* ARABIC)$/);
      expect(fields.length, name).toBeGreaterThanOrEqual(2);
    }
  });

  it.runIf(canRender())('are opened by LibreOffice, every word of them there', { timeout: 300_000 }, async () => {
    // A title is printed as any paragraph is: not each of them is worth the time.
    const tried = FILES.filter(([name], at) => !name.startsWith('title') || at % howMany(1, 16) === 0);
    const opened = await saveWithLibreOffice(
      tried.map(([, bytes]) => bytes),
      'fodt',
    );
    for (const [at, [name, , note]] of tried.entries()) {
      const xml = new TextDecoder().decode(opened[at] ?? new Uint8Array());
      expect(xml, name).toContain('</office:document>');
      for (const [, address = ''] of xml.matchAll(/<text:a [^>]*xlink:href="([^"]*)"/g))
        expect(address, name).toMatch(/^(?:https?:\/\/|mailto:)/);
      expect(xml, name).not.toMatch(/<(?:script:event-listener|office:dde-source|text:dde-|text:execute-macro)/);
      const shown = squash(wordsOf(xml));
      const body = JSON.stringify(note.body);
      const written = HOSTILE_WORDS.filter((words) =>
        ['text', 'label'].some((key) => body.includes(`"${key}":${JSON.stringify(words)}`)),
      );
      if (!/links|charts|pictures|title/.test(name)) expect(written.length, name).toBeGreaterThan(0);
      for (const words of written) expect(shown, name).toContain(squash(words));
    }
  });
});

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function wordsOf(fodt: string): string {
  return fodt
    .slice(fodt.indexOf('<office:body>'))
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (_, name: string) => NAMED[name] ?? '');
}
