import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TemplateOrigin, TemplatePlace } from '../../../../core/contract/template-methods.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { accepted, codeOf, startBackend } from '../../../dossiers/desk-backend.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const text = (name: string, more = '') => `---\nname: ${name}\n${more}---\n\n# Purpose\n\nSay why.\n`;

/** A window with a dossier, and a department's folder beside it. */
async function openDesk() {
  const backend = startBackend(scratch.folder());
  const page = backend.as('one');
  const shared = scratch.path('shared');
  mkdirSync(shared);
  accepted(await page.app.changeSettings({ departmentTemplates: shared }));
  const path = scratch.path('Desk.dossier');
  const { dossier } = accepted(await page.dossiers.create({ path, starter: false }));
  const place = async (origin: TemplateOrigin): Promise<TemplatePlace> => {
    const found = accepted(await page.templates.places({ dossier })).find((one) => one.origin === origin);
    if (!found) throw new Error(`no place ${origin}`);
    return found;
  };
  const idsAt = async (origin: TemplateOrigin) => (await place(origin)).templates.map(({ id }) => id);
  const save = (origin: TemplateOrigin, content: string, id: string | null = null, replaces: string | null = null) =>
    page.templates.save({ dossier, origin, id, text: content, replaces });
  const personal = join(scratch.folder(), 'Briefing Desk', 'Templates');
  return { backend, page, shared, personal, dossier, place, idsAt, save };
}

it('sees files of a shared folder come, change and go without a restart', async () => {
  const { page, shared, dossier, place, idsAt } = await openDesk();
  expect(await idsAt('department')).toEqual([]);
  writeFileSync(join(shared, 'cabinet.md'), text('Cabinet note'));
  writeFileSync(join(shared, 'torn.md'), '---\nname: Torn\nlimit: much\n---\n\n# Purpose\n');
  // A busy machine answers late, and a list waits a second at most.
  await expect
    .poll(() => place('department'), { timeout: 20_000 })
    .toMatchObject({
      state: 'ready',
      templates: [{ id: 'cabinet', name: 'Cabinet note', version: 1, behind: null }],
      broken: [{ file: 'torn.md', problems: [{ line: 3 }] }],
    });
  writeFileSync(join(shared, 'cabinet.md'), text('Cabinet paper', 'version: 2\n'));
  const listed = accepted(await page.templates.list({ dossier })).find(({ id }) => id === 'cabinet');
  expect(listed).toMatchObject({ name: 'Cabinet paper', version: 2, origin: 'department' });
  rmSync(join(shared, 'cabinet.md'));
  expect(await idsAt('department')).toEqual([]);
});

it('says so when a folder vanishes, lists the others, and sees it again', async () => {
  const { page, shared, dossier, place, idsAt, save } = await openDesk();
  writeFileSync(join(shared, 'cabinet.md'), text('Cabinet note'));
  expect(await idsAt('department')).toEqual(['cabinet']);
  const note = { template: 'cabinet', title: null, fields: {}, fill: false };
  const made = accepted(await page.notes.create({ dossier, ...note }));
  renameSync(shared, scratch.path('away'));
  expect(await place('department')).toMatchObject({ state: 'missing', templates: [] });
  expect((await place('built-in')).templates.length).toBeGreaterThan(10);
  expect(codeOf(await save('department', text('New')))).toBe('not-found');
  // The note made from it keeps its mould, as the dossier's.
  const listed = accepted(await page.templates.list({ dossier }));
  expect(listed.find(({ id }) => id === made.note.template)).toMatchObject({ name: 'Cabinet note', origin: 'dossier' });
  renameSync(scratch.path('away'), shared);
  expect(await idsAt('department')).toEqual(['cabinet']);
});

it('lists a folder that may only be read, and saves nothing there', async () => {
  const { shared, place, save } = await openDesk();
  writeFileSync(join(shared, 'cabinet.md'), text('Cabinet note'));
  chmodSync(shared, 0o555);
  expect(await place('department')).toMatchObject({ state: 'read-only', templates: [{ id: 'cabinet' }] });
  expect(codeOf(await save('department', text('New')))).toBe('read-only');
  chmodSync(shared, 0o755);
  expect(readdirSync(shared)).toEqual(['cabinet.md']);
});

it('reads nothing outside a folder, and nothing that is no plain text of a template’s size', async () => {
  const { shared, place } = await openDesk();
  const secret = scratch.path('secret.md');
  writeFileSync(secret, text('Secret'));
  symlinkSync(secret, join(shared, 'link.md'));
  symlinkSync(scratch.folder(), join(shared, 'loop'));
  mkdirSync(join(shared, 'folder.md'));
  writeFileSync(join(shared, 'huge.md'), text('Huge').repeat(20_000));
  writeFileSync(join(shared, 'bytes.md'), new Uint8Array([0x2d, 0xff, 0xfe, 0x00]));
  writeFileSync(join(shared, '.hidden.md'), text('Hidden'));
  writeFileSync(join(shared, 'my brief.md'), text('Spaces'));
  const { templates, broken } = await place('department');
  expect(templates).toEqual([]);
  expect(
    broken.map(({ file, problems }) => `${file}: ${problems.map(({ message }) => inEnglish(message))[0]}`),
  ).toEqual([
    'bytes.md: Expected text in UTF-8',
    'folder.md: This is not a file; expected one with a template in it',
    'huge.md: The template is longer than 50,000 characters',
    'link.md: This is a link to another place; expected a file',
    'my brief.md: The file name must be 1 to 64 letters, digits, _ or -, then .md',
  ]);
});

it('reads 500 of 10,000 files and says how many it left', async () => {
  const { shared, place } = await openDesk();
  for (let number = 0; number < 10_000; number += 1) writeFileSync(join(shared, `t-${10_000 + number}.md`), 'x');
  const { broken, leftOut } = await place('department');
  expect(broken.length).toBe(500);
  expect(leftOut).toBe(9_500);
});

it.each(['dossier', 'personal', 'department'] as const)(
  'keeps, changes and counts up a template: %s',
  async (origin) => {
    const { page, dossier, idsAt, save } = await openDesk();
    const first = accepted(await save(origin, text('Weekly note')));
    expect(first).toMatchObject({ origin, id: 'weekly-note', version: 1 });
    // Another of the same name is another template.
    expect(accepted(await save(origin, text('Weekly note'))).id).toBe('weekly-note-2');
    expect(await idsAt(origin)).toEqual(['weekly-note', 'weekly-note-2']);
    expect(codeOf(await save(origin, text('Weekly note'), 'weekly-note'))).toBe('exists');
    const next = accepted(await save(origin, text('Weekly paper'), 'weekly-note', first.print));
    expect(next).toMatchObject({ name: 'Weekly paper', version: 2 });
    // Saved again as it is, nothing is counted; over what somebody saved since, nothing is written.
    expect(accepted(await save(origin, text('Weekly paper'), 'weekly-note', next.print)).version).toBe(2);
    expect(codeOf(await save(origin, text('Lost'), 'weekly-note', first.print))).toBe('clash');
    const read = accepted(await page.templates.read({ dossier, origin, id: 'weekly-note' }));
    expect(read).toMatchObject({ template: { name: 'Weekly paper', version: 2 }, print: next.print });
  },
);

it('refuses what does not parse, with its line, and what no place holds', async () => {
  const { page, save, idsAt } = await openDesk();
  const torn = await save('dossier', '---\nname: Torn\nlimit: much\n---\n\n# Purpose\n');
  expect(torn).toMatchObject({ code: 'invalid-input', message: expect.stringContaining('Line 3') });
  expect(codeOf(await save('built-in', text('Ours')))).toBe('unavailable');
  expect(codeOf(await save('dossier', text('Up'), '../up'))).toBe('invalid-input');
  accepted(await page.app.changeSettings({ departmentTemplates: null }));
  expect(codeOf(await save('department', text('Ours')))).toBe('unavailable');
  expect(await idsAt('dossier')).toEqual([]);
});

it('duplicates and takes away; what is taken away can be put back as it was', async () => {
  const { page, dossier, personal, idsAt, save } = await openDesk();
  const copy = accepted(await page.templates.duplicate({ dossier, origin: 'built-in', id: 'blank', to: 'personal' }));
  expect(copy).toMatchObject({ origin: 'personal', id: 'blank-copy', name: 'Blank (copy)' });
  const { print } = copy;
  const { text: was } = accepted(await page.templates.remove({ dossier, origin: 'personal', id: copy.id, print }));
  expect(existsSync(join(personal, 'blank-copy.md'))).toBe(false);
  expect(accepted(await save('personal', was, copy.id)).print).toBe(print);
  expect(await idsAt('personal')).toEqual(['blank-copy']);
  expect(codeOf(await page.templates.remove({ dossier, origin: 'built-in', id: 'blank', print }))).toBe('unavailable');
});

it('takes a file in and hands it out byte for byte, wherever its name points', async () => {
  const { page, dossier, personal } = await openDesk();
  const content = text('Brought', 'version: 7\n').replace('Say why.', '<!-- for us -->\n\nSay why.');
  const bytes = new TextEncoder().encode(content);
  const take = async (name: string) =>
    accepted(await page.templates.importFile({ dossier, to: 'personal', name, bytes })).saved?.id;
  expect(await take('minister.md')).toBe('minister');
  expect(await take('minister.md')).toBe('brought');
  expect(await take('../../../up.md')).toBe('up');
  expect(await take('C:\\Windows\\con.md')).toBe('brought-2');
  expect(await take('naïve brief.md')).toBe('brought-3');
  expect(readdirSync(personal).sort()).toEqual(['brought-2.md', 'brought-3.md', 'brought.md', 'minister.md', 'up.md']);
  const handed = accepted(await page.templates.exportFile({ dossier, origin: 'personal', id: 'minister' }));
  expect(handed).toMatchObject({ kind: 'download', name: 'minister.md', bytes });
  expect(readFileSync(join(personal, 'minister.md'), 'utf8')).toBe(content);
  const torn = { name: 'torn.md', bytes: new TextEncoder().encode('# No settings\n') };
  const refused = accepted(await page.templates.importFile({ dossier, to: 'personal', ...torn }));
  expect(refused).toMatchObject({ saved: null, problems: [{ line: 1 }] });
});

it('keeps what somebody is changing, through a restart, until it is dropped', async () => {
  const { backend, page, dossier } = await openDesk();
  const { template } = accepted(await page.templates.read({ dossier, origin: 'built-in', id: 'note-to-minister' }));
  // Full of mistakes, as anything is that is still being typed.
  const draft = { template: { ...template, name: '', language: '?', sections: [] }, from: null };
  accepted(await page.templates.keepDraft({ dossier, id: 'd1', draft }));
  await backend.server.close();
  const again = startBackend(scratch.folder()).as('two');
  const opened = accepted(await again.dossiers.open({ path: scratch.path('Desk.dossier') }));
  expect(accepted(await again.templates.drafts({ dossier: opened.dossier }))).toMatchObject([{ id: 'd1', draft }]);
  accepted(await again.templates.dropDraft({ dossier: opened.dossier, id: 'd1' }));
  expect(accepted(await again.templates.drafts({ dossier: opened.dossier }))).toEqual([]);
});
