import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../../electron/backend/exports/file-name.ts';
import { fc } from '../../../fast-check.ts';

describe('a file name made from a title', () => {
  it.each([
    ['Digital economy', 'Digital economy.docx'],
    ['Café — numérique « 2025 »', 'Café — numérique « 2025 ».docx'],
    ['中国数字经济', '中国数字经济.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['..', 'Note.docx'],
    ['', 'Note.docx'],
    ['   ', 'Note.docx'],
    ['CON', 'Note CON.docx'],
    ['nul.txt', 'Note nul.txt.docx'],
    ['com1', 'Note com1.docx'],
    ['Console', 'Console.docx'],
    ['.hidden', 'hidden.docx'],
    ['--option', 'option.docx'],
    ['~root', 'root.docx'],
    ['Ends with dots...', 'Ends with dots.docx'],
    ['line\nbreak\tand\u0000NUL', 'line break and NUL.docx'],
    ['invoice\u202Excod.exe', 'invoice xcod.exe.docx'],
    ['zero\u200Bwidth\uFEFF', 'zero width.docx'],
    ['lone \ud800 surrogate', 'lone \uFFFD surrogate.docx'],
    ['x'.repeat(400), `${'x'.repeat(180)}.docx`],
    ['é'.repeat(400), `${'é'.repeat(90)}.docx`],
  ])('%j: %j', (title, expected) => {
    expect(fileNameFor(title, 'docx')).toBe(expected);
  });

  it('is safe whatever the title', () => {
    let cases = 0;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        cases += 1;
        const name = fileNameFor(title, 'md');
        expect(name).toMatch(/^[^\p{C}<>:"/\\|?*\s.~-][^\p{C}<>:"/\\|?*]*\.md$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(name.replace(/\.md$/, '')).not.toMatch(/[\s.]$/);
      }),
      { numRuns: 2_000 },
    );
    console.info(`titles tried: ${cases}`);
  });
});
