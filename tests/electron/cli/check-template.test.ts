import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDesk } from './run-desk.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-template-'));
  writeFileSync(join(folder, 'good.md'), '---\nname: House note\n---\n# Purpose\n');
  writeFileSync(join(folder, 'bad.md'), '---\nnam: x\nversion: 0\n---\n# A\n::slot[x]{limit=99}\n### B\n');
  writeFileSync(join(folder, 'bytes.md'), Buffer.from([0xff, 0xfe, 0x00]));
  writeFileSync(join(folder, 'huge.md'), Buffer.alloc(3_000_000, 'a\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: readonly string[]) => runDesk(folder, ['template', ...args]);

describe('desk template check', () => {
  it('says that a template has no problems', () => {
    expect(check('check', 'good.md')).toMatchObject({
      code: 0,
      out: 'good.md: “House note” has 0 fields and 1 sections, and no problems.\n',
      err: '',
    });
  });

  it('prints every problem with its file and line, and fails', () => {
    const { code, out, err } = check('check', 'bad.md');
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n')).toEqual([
      'bad.md:2: "name" is missing',
      'bad.md:2: "nam" is not a setting of a template',
      'bad.md:3: "version": expected a whole number from 1',
      'bad.md:6: "limit" of the slot: expected a number from 1 to 50',
      'bad.md:7: Expected ## here: a level is skipped',
      '',
    ]);
  });

  it('prints JSON on request', () => {
    const { code, out } = check('check', 'bad.md', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ file: 'bad.md', ok: false, problems: { length: 5 } });
    expect(JSON.parse(check('check', 'good.md', '--json').out)).toEqual({ file: 'good.md', ok: true, problems: [] });
  });

  it('refuses bytes that are no text, a file too large, and one that is not there', () => {
    expect(check('check', 'bytes.md').out).toBe('bytes.md:1: Expected text in UTF-8\n');
    expect(check('check', 'huge.md').out).toContain('huge.md:1: The template is longer than 50,000 characters');
    expect(check('check', 'none.md')).toMatchObject({
      code: 1,
      err: 'desk: none.md could not be read: there is no such file.\n',
    });
    expect(check('check', '.').code).toBe(1);
    expect(check('lint', 'good.md').code).toBe(2);
  });
});
