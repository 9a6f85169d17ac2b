import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { METHOD_NAMES } from '../../../core/contract/methods.ts';
import { verifyDossier } from '../../../electron/backend/verify/verify-dossier.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../dossiers/desk-backend.ts';
import { makeFact, makeSource } from '../../dossiers/make-facts.ts';
import { makeFactLink, makeNote, noteSaying } from '../../dossiers/make-note.ts';
import { prepareScratch } from '../../dossiers/scratch.ts';

const scratch = prepareScratch();
const started: DeskBackend[] = [];
afterEach(async () => {
  for (const desk of started.splice(0)) await desk.server.close();
});

function start(...setup: Parameters<typeof startBackend> extends [string, ...infer Rest] ? Rest : never): DeskBackend {
  const desk = startBackend(scratch.folder(), ...setup);
  started.push(desk);
  return desk;
}

const CONTENT = {
  sources: [makeSource()],
  facts: [makeFact({ citations: [{ source: 'source-1', passage: 2, span: { start: 0, end: 7 } }] })],
  notes: [makeNote({ body: [{ type: 'paragraph', content: [makeFactLink('fact-1')] }] })],
};
const STARTER = 'Briefing Desk/Starter.dossier';

describe('the first call of a page', () => {
  it('makes the starter dossier once, sound, with its note and facts', async () => {
    const desk = start();
    const first = accepted(await desk.as('a').app.start({}));
    expect(first).toMatchObject({ host: 'browser', version: '1.2.3', open: scratch.path(STARTER), firstRun: true });
    expect(verifyDossier(scratch.path(STARTER))).toEqual({ ok: true, value: [] });
    expect(accepted(await desk.as('b').app.start({}))).toMatchObject({ open: scratch.path(STARTER), firstRun: false });
    const opened = accepted(await desk.as('a').dossiers.open({ path: first.open }));
    expect(opened.counts).toMatchObject({ notes: 1, sources: 1 });
    expect(opened.counts.facts).toBeGreaterThan(20);
    expect(desk.log).toEqual([]);
  });

  it('opens what the window was opened for, else the last one that is still there', async () => {
    const asked = start({ openAtStart: (client) => (client === 'a' ? '/asked.dossier' : null) });
    expect(accepted(await asked.as('a').app.start({})).open).toBe('/asked.dossier');
    expect(accepted(await asked.as('b').app.start({})).open).toBe(scratch.path(STARTER));
    for (const name of ['One.dossier', 'Two.dossier'])
      accepted(await asked.as('b').dossiers.open({ path: scratch.make({}, name) }));
    expect(accepted(await asked.as('b').app.start({})).open).toBe(scratch.path('Two.dossier'));
    expect(accepted(await asked.as('b').dossiers.recent({})).map(({ name }) => name)).toEqual(['Two', 'One']);
    await asked.server.close();
    rmSync(scratch.path('Two.dossier'));
    expect(accepted(await asked.as('b').app.start({})).open).toBe(scratch.path('One.dossier'));
    expect(accepted(await asked.as('b').dossiers.recent({})).map(({ present }) => present)).toEqual([false, true]);
  });

  it('opens nothing where no starter can be made', async () => {
    writeFileSync(scratch.path('Briefing Desk'), 'a file in the way');
    expect(accepted(await start().as('a').app.start({}))).toMatchObject({ open: null, firstRun: false });
  });
});

describe('a dossier opened by a page', () => {
  it('belongs to that page alone, and goes with it', async () => {
    const desk = start();
    const path = scratch.make(CONTENT);
    const { dossier } = accepted(await desk.as('a').dossiers.open({ path }));
    expect(codeOf(await desk.as('b').notes.list({ dossier }))).toBe('not-found');
    expect(codeOf(await desk.as('b').dossiers.close({ dossier }))).toBe('not-found');
    expect(codeOf(await desk.as('a').notes.list({ dossier }))).toBe('accepted');
    desk.server.dropClient('a');
    expect(codeOf(await desk.as('a').notes.list({ dossier }))).toBe('not-found');
    expect(readdirSync(scratch.folder())).toEqual(['Scratch.dossier']);
  });

  it('tells other windows of a change, and not its own', async () => {
    const desk = start();
    const path = scratch.make(CONTENT);
    const mine = accepted(await desk.as('a').dossiers.open({ path }));
    const theirs = accepted(await desk.as('b').dossiers.open({ path }));
    const own: unknown[] = [];
    desk.server.subscribe('a', (event) => own.push(event));
    const told = desk.nextEvent('b');
    accepted(await desk.as('a').notes.save({ dossier: mine.dossier, note: noteSaying('Changed.'), version: 1 }));
    expect(await told).toEqual({ type: 'dossier-changed', dossier: theirs.dossier });
    expect(own).toEqual([]);
  });

  it('answers every question about its content', async () => {
    const desk = start();
    const page = desk.as('a');
    const { dossier } = accepted(await page.dossiers.open({ path: scratch.make(CONTENT) }));
    const detail = accepted(await page.facts.read({ dossier, fact: 'fact-1' }));
    expect(detail.citations[0]).toMatchObject({ source: { id: 'source-1' }, passage: { number: 2 }, span: { end: 7 } });
    expect(detail.uses).toEqual([{ note: 'note-1', title: 'Digital economy', places: 1 }]);
    expect(accepted(await page.sources.list({ dossier }))).toMatchObject([{ id: 'source-1', passages: 3, facts: 1 }]);
    const source = accepted(await page.sources.read({ dossier, source: 'source-1' }));
    expect(source.source).toEqual(makeSource());
    expect(source.facts.map(({ passage, fact }) => [passage, fact.id])).toEqual([[2, 'fact-1']]);
    for (const missing of [
      await page.facts.read({ dossier, fact: 'x' }),
      await page.sources.read({ dossier, source: 'x' }),
      await page.notes.open({ dossier, note: 'x' }),
      await page.notes.create({ dossier, template: 'x', title: null, fields: {}, fill: false }),
      await page.exports.note({ dossier, note: 'x', format: 'md', sources: 'none' }),
    ])
      expect(codeOf(missing)).toBe('not-found');
  });

  it('starts a note from each template, offers facts for its sections, and exports it', async () => {
    const desk = start();
    const page = desk.as('a');
    const { open } = accepted(await page.app.start({}));
    const { dossier } = accepted(await page.dossiers.open({ path: open }));
    const templates = accepted(await page.templates.list({ dossier }));
    expect(templates.length).toBeGreaterThan(1);
    for (const template of templates) {
      const input = { dossier, template: template.id, title: 'Export: a/b', fields: {}, fill: false };
      const { note } = accepted(await page.notes.create(input));
      const slotted = template.sections.filter(({ slots }) => slots.length > 0);
      for (const section of slotted) {
        const offers = accepted(await page.facts.fitting({ dossier, note: note.id, section: section.id }));
        expect(offers.map(({ slot }) => slot.id)).toEqual(section.slots.map(({ id }) => id));
      }
      const filled = accepted(await page.notes.create({ ...input, fill: true })).note;
      for (const format of ['docx', 'md'] as const) {
        const delivery = accepted(await page.exports.note({ dossier, note: filled.id, format, sources: 'footnotes' }));
        expect(delivery).toMatchObject({ kind: 'download', name: `Export a b.${format}` });
      }
    }
    accepted(await page.dossiers.close({ dossier }));
    expect(verifyDossier(open ?? '')).toEqual({ ok: true, value: [] });
  });

  it('is made new, never over a file, with the ending it needs', async () => {
    const page = start().as('a');
    const made = accepted(await page.dossiers.create({ path: scratch.path('New'), starter: false }));
    expect(made).toMatchObject({ path: scratch.path('New.dossier'), name: 'New', counts: { notes: 0, facts: 0 } });
    expect(codeOf(await page.dossiers.create({ path: scratch.path('New'), starter: false }))).toBe('exists');
    expect(accepted(await page.dossiers.create({ path: scratch.path('S'), starter: true })).counts.notes).toBe(1);
  });

  it('is chosen by dialog where there is one', async () => {
    const path = scratch.make(CONTENT);
    const asked: unknown[] = [];
    const picks = [{ path }, { path: scratch.path('Copy.dossier') }, 'cancelled' as const];
    const desk = start({
      pick: (_client, ask) => {
        asked.push(ask);
        return Promise.resolve(picks.shift() ?? 'unavailable');
      },
    });
    const page = desk.as('a');
    const { dossier } = accepted(await page.dossiers.open({ path: null }));
    expect(accepted(await page.dossiers.saveCopy({ dossier, path: null })).path).toBe(scratch.path('Copy.dossier'));
    expect(codeOf(await page.dossiers.open({ path: null }))).toBe('cancelled');
    expect(codeOf(await page.dossiers.create({ path: null, starter: false }))).toBe('unavailable');
    expect(asked).toEqual([
      { for: 'open' },
      { for: 'copy', suggestedName: 'Scratch copy.dossier' },
      { for: 'open' },
      { for: 'create', suggestedName: 'New dossier.dossier' },
    ]);
  });
});

describe('choosing a file in a browser', () => {
  it('lists folders and dossiers, nothing hidden, nothing else', async () => {
    const page = start().as('a');
    for (const name of ['b10.dossier', 'b9.dossier', 'text.txt', '.hidden.dossier'])
      writeFileSync(scratch.path(name), '');
    for (const name of ['Folder', '.git', 'fake.dossier']) mkdirSync(scratch.path(name));
    const listing = accepted(await page.dossiers.browse({ folder: null }));
    expect(listing.folders.map(({ name }) => name)).toEqual(['fake.dossier', 'Folder']);
    expect(listing.dossiers.map(({ name }) => name)).toEqual(['b9', 'b10']);
    expect(accepted(await page.dossiers.browse({ folder: listing.parent })).folders.length).toBeGreaterThan(0);
    expect(accepted(await page.dossiers.browse({ folder: '/' })).parent).toBeNull();
    expect(codeOf(await page.dossiers.browse({ folder: scratch.path('none') }))).toBe('not-found');
    expect(codeOf(await page.dossiers.browse({ folder: 'relative' }))).toBe('invalid-input');
  });
});

describe('calls that are no calls', () => {
  it.each([
    ['an unknown method', 'notes.burn', {}],
    ['a method of the object', 'constructor', {}],
    ['no input', 'notes.list', undefined],
    ['a number', 'notes.list', 5],
    ['a key too many', 'notes.list', { dossier: 'a', extra: 1 }],
    ['a path with NUL', 'dossiers.open', { path: 'a\0b' }],
    ['a relative path', 'dossiers.open', { path: 'a.dossier' }],
    ['a link that is none', 'app.openLink', { url: 'javascript:alert(1)' }],
    ['a note that is none', 'notes.save', { dossier: 'a', note: { format: 2 }, version: 1 }],
  ])('%s: refused as not understood', async (_name, method, input) => {
    const desk = start();
    expect(codeOf(await desk.server.invoke('a', method, input))).toBe('invalid-input');
    expect(desk.log).toEqual([]);
  });

  it('every method refuses rubbish and never throws', async () => {
    const desk = start();
    const rubbish = [null, 'x', [], {}, { dossier: 'none' }, JSON.parse('{"__proto__":{"dossier":"x"}}')];
    let calls = 0;
    for (const method of METHOD_NAMES)
      for (const input of rubbish) {
        const reply = await desk.server.invoke('a', method, input);
        if (!reply.ok) expect(['invalid-input', 'not-found']).toContain(reply.code);
        calls += 1;
      }
    console.info(`rubbish calls: ${calls}`);
  });

  it('a fault of ours is told with a call id, and logged without its text', async () => {
    const openLink = () => Promise.reject(new TypeError('words of a note'));
    const desk = start({ openLink });
    const reply = await desk.as('a').app.openLink({ url: 'https://example.org/' });
    expect(codeOf(reply)).toBe('internal');
    expect(desk.log.join()).toMatch(/^app.openLink failed \(call [\w-]{36}\): TypeError\n\s+at /);
    expect(desk.log.join()).not.toMatch(/words of a note/);
    expect(reply.ok ? '' : reply.message).toContain(/call ([\w-]{36})/.exec(desk.log.join())?.[1] ?? 'none');
  });
});

describe('an export that cannot be written', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'export-failed'],
  ])('%s: %s', async (code, expected) => {
    const deliver = () => Promise.reject(Object.assign(new Error('no'), { code }));
    const page = start({ deliver }).as('a');
    const { dossier } = accepted(await page.dossiers.open({ path: scratch.make(CONTENT) }));
    const reply = await page.exports.note({ dossier, note: 'note-1', format: 'md', sources: 'none' });
    expect(codeOf(reply)).toBe(expected);
  });

  it('cancelled: says that nothing was exported', async () => {
    const page = start({ deliver: () => Promise.resolve('cancelled') }).as('a');
    const { dossier } = accepted(await page.dossiers.open({ path: scratch.make(CONTENT) }));
    const reply = await page.exports.note({ dossier, note: 'note-1', format: 'md', sources: 'none' });
    expect(codeOf(reply)).toBe('cancelled');
  });
});

describe('a dossier another program holds while a page writes', () => {
  it('refuses the save as locked, keeps the page’s version valid, and saves when let go', async () => {
    const page = start().as('a');
    const path = scratch.make(CONTENT);
    const { dossier } = accepted(await page.dossiers.open({ path }));
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const save = { dossier, note: noteSaying('Waiting.'), version: 1 };
    expect(codeOf(await page.notes.save(save))).toBe('locked');
    other.exec('ROLLBACK');
    other.close();
    expect(accepted(await page.notes.save(save)).saved).toBe(true);
    expect(existsSync(path)).toBe(true);
  });
});
