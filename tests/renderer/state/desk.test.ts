import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../core/note/note.ts';
import { noteText } from '../../../core/note/note-text.ts';
import { succeed } from '../../../core/shared/result.ts';
import type { Desk } from '../../../renderer/state/desk.ts';
import type { EditorPort } from '../../../renderer/state/editor-port.ts';
import { openPage, openStarter, withHome } from './test-desk.ts';

/** Stands where the editor stands: holds a body that a test writes. */
function attachPaper(desk: Desk): { readonly write: (text: string) => void; readonly text: () => string } {
  let body: readonly Block[] = openPage(desk).opened.note.body;
  const port: EditorPort = {
    read: () => succeed(body),
    readComments: () => [],
    replaceBody: (next) => {
      body = next;
    },
    changeBody: (next) => {
      body = next;
    },
    followFields: (next) => {
      body = next;
    },
  };
  desk.page.attach(openPage(desk).opened.note.id, port);
  return {
    write(text) {
      body = [...body, { type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }];
      desk.page.bodyChanged();
    },
    text: () => noteText({ ...openPage(desk).opened.note, body }),
  };
}

describe('a window', () => {
  it('starts on the note that was last written in, with its lists and facts', () =>
    withHome(async ({ openWindow }) => {
      const { desk } = openWindow();
      await desk.dossiers.start();
      expect(desk.session.read().phase).toBe('open');
      expect(openPage(desk).head.title).not.toBe('');
      expect(desk.view.read().welcome).toBe(true);
      const { notes, sources } = desk.library.store.read();
      expect(notes?.length).toBeGreaterThan(0);
      expect(sources?.length).toBeGreaterThan(0);
      // Folders of templates are looked at meanwhile.
      await vi.waitFor(() => expect(desk.library.store.read().templates?.length).toBeGreaterThan(0));
      expect(desk.facts.store.read().total).toBeGreaterThan(0);
    }));

  it('asks for the example’s place without losing that it is the example', () =>
    withHome(async ({ openWindow }) => {
      const { desk } = openWindow();
      await desk.dossiers.create(null, true);
      expect(desk.view.read().dialog).toEqual({ kind: 'choose-file', purpose: 'example' });
    }));

  it('offers to open the copy it saved', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk, notices } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      expect(await desk.dossiers.saveCopy(join(folder, 'b.dossier'))).toBeNull();
      notices[0]?.action?.run();
      await vi.waitFor(() => expect(desk.session.read()).toMatchObject({ phase: 'open', dossier: { name: 'b' } }));
    }));

  it('takes the notice of a move away when the note moves again', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk, notices } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      const { id } = openPage(desk).opened.note;
      await desk.notes.setTrashed(id, true);
      await desk.notes.setTrashed(id, false);
      expect(notices.map(({ title }) => title)).toEqual(['Note put back']);
    }));

  it('keeps the text and says why when saving fails, then saves it', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk, breakMethod, notices } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      const paper = attachPaper(desk);
      breakMethod('notes.save');
      paper.write('Not lost.');
      expect(await desk.page.flush()).toBe(false);
      expect(openPage(desk).save).toEqual({ state: 'failed', message: 'The disk is full.' });
      expect(notices).toHaveLength(1);
      expect(await desk.page.flush()).toBe(false);
      expect(notices.map(({ trouble }) => trouble)).toEqual(['told-at-foot']);
      const file = { format: 'docx', sources: 'none', style: 'oscola', list: false, withNote: true } as const;
      expect(await desk.notes.export(file)).toMatchObject({
        code: 'export-failed',
        message: 'No file was made, because this version is not saved. The disk is full.',
      });

      breakMethod(null);
      expect(await desk.page.flush()).toBe(true);
      expect(openPage(desk).save).toEqual({ state: 'saved' });
      expect(notices).toHaveLength(0);
      expect(paper.text()).toContain('Not lost.');
    }));

  it('does not leave a note that cannot be saved', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk, breakMethod, closed } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      const first = openPage(desk).opened.note.id;
      const made = await desk.notes.create({ template: 'information-brief', title: 'Second', fields: {}, fill: false });
      expect(made.ok).toBe(true);
      const second = openPage(desk).opened.note.id;
      attachPaper(desk).write('Unsaved.');
      breakMethod('notes.save');
      await desk.notes.open(first);
      expect(openPage(desk).opened.note.id).toBe(second);
      expect(await desk.dossiers.open(join(folder, 'b.dossier'))).toBeNull();
      expect(openPage(desk).opened.note.id).toBe(second);

      desk.onEvent({ type: 'closing' });
      await vi.waitFor(() => expect(desk.view.read().dialog?.kind).toBe('unsaved'));
      expect(closed()).toBe(0);
      breakMethod(null);
      desk.onEvent({ type: 'closing' });
      await vi.waitFor(() => expect(closed()).toBe(1));
    }));

  it('saves title, marking and fields as it saves the text', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      desk.page.editHead({ title: 'Renamed', fields: { to: 'The Minister' } });
      expect(await desk.page.flush()).toBe(true);
      const { id } = openPage(desk).opened.note;
      expect(desk.library.store.read().notes?.find((note) => note.id === id)?.title).toBe('Renamed');
      await desk.notes.create({ template: 'information-brief', title: 'Other', fields: {}, fill: false });
      await desk.notes.open(id);
      expect(openPage(desk).head).toMatchObject({ title: 'Renamed', fields: { to: 'The Minister' } });
    }));

  it('never writes an older text over a newer one when the editor went away', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      const { id } = openPage(desk).opened.note;
      attachPaper(desk).write('Written before the editor broke.');
      expect(await desk.page.flush()).toBe(true);
      desk.page.attach(id, null);
      desk.page.editHead({ title: 'Only the title' });
      expect(await desk.page.flush()).toBe(true);
      const dossier = desk.session.read();
      if (dossier.phase !== 'open') throw new Error('closed');
      await desk.page.open(dossier.dossier.dossier, id);
      expect(noteText(openPage(desk).opened.note)).toContain('Written before the editor broke.');
    }));
});

describe('two windows on one dossier', () => {
  it('takes over what the other wrote when nothing here is unsaved', () =>
    withHome(async ({ folder, openWindow }) => {
      const [a, b] = [openWindow(), openWindow()];
      await openStarter(a.desk, join(folder, 'a.dossier'));
      await b.desk.dossiers.open(join(folder, 'a.dossier'));
      const [paperA, paperB] = [attachPaper(a.desk), attachPaper(b.desk)];
      paperB.write('From the other window.');
      await b.desk.page.flush();
      await a.desk.page.refresh();
      expect(paperA.text()).toContain('From the other window.');
      expect(openPage(a.desk).save).toEqual({ state: 'saved' });
    }));

  it.each(['mine', 'theirs', 'both'] as const)(
    'asks after a clash once the typing pauses, and goes on with %s',
    (keep) =>
      withHome(async ({ folder, openWindow }) => {
        const [a, b] = [openWindow(), openWindow()];
        await openStarter(a.desk, join(folder, 'a.dossier'));
        await b.desk.dossiers.open(join(folder, 'a.dossier'));
        const [paperA, paperB] = [attachPaper(a.desk), attachPaper(b.desk)];
        paperA.write('Mine, begun.');
        paperB.write('Theirs.');
        await b.desk.page.flush();
        await a.desk.page.flush();
        expect(openPage(a.desk).save).toEqual({ state: 'clash' });
        expect(openPage(a.desk).clash).toBeNull();
        paperA.write('Mine, finished.');
        await vi.waitFor(() => expect(openPage(a.desk).clash).not.toBeNull(), { timeout: 5_000 });
        const clash = openPage(a.desk).clash;
        expect(clash && noteText(clash.mine)).toContain('Mine, finished.');
        expect(clash && noteText(clash.theirs)).toContain('Theirs.');

        paperB.write('Theirs, gone on.');
        await b.desk.page.flush();
        await a.desk.page.refresh();
        const latest = openPage(a.desk).clash;
        expect(latest && noteText(latest.theirs)).toContain('Theirs, gone on.');

        const settled = await a.desk.page.settle(keep);
        expect(settled.ok).toBe(true);
        expect(paperA.text()).toContain(keep === 'mine' ? 'Mine, finished.' : 'Theirs.');
        expect(openPage(a.desk).clash).toBeNull();
        await a.desk.library.refresh();
        const notes = a.desk.library.store.read().notes ?? [];
        if (keep === 'both') {
          const other = settled.ok ? settled.value.other : null;
          expect(notes.map((note) => note.id)).toContain(other);
          await a.desk.notes.open(other ?? '');
          expect(noteText(openPage(a.desk).opened.note)).toContain('Mine, finished.');
        }
      }),
  );
});

describe('the facts panel', () => {
  it('answers the last words typed, whatever order the answers come in', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      for (const query of ['m', 'ma', 'mal', 'anwar']) desk.facts.filter({ query });
      await vi.waitFor(() => expect(desk.facts.store.read().total).toBeLessThan(20));
      const first = desk.facts.store.read().pages.get(0)?.[0];
      expect(JSON.stringify(first?.fact)).toContain('Anwar');
    }));

  it('begins a note at once where all it needs is known, and asks for the rest', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      await vi.waitFor(() => expect(desk.library.store.read().templates).not.toBeNull());
      expect(await desk.notes.begin('blank', false)).toBeNull();
      expect(openPage(desk).head.title).toBe('Blank');
      expect(desk.view.read()).toMatchObject({ dialog: null, begun: openPage(desk).opened.note.id });
      expect(await desk.notes.begin('information-brief', true)).toBeNull();
      expect(desk.view.read().dialog).toEqual({ kind: 'new-note', template: 'information-brief', fill: true });
      expect(openPage(desk).head.title).toBe('Blank');
      const fields = { to: 'The Minister', from: 'Asia desk', reference: 'A-1' };
      await desk.notes.create({ template: 'information-brief', title: 'First', fields, fill: false });
      expect(desk.settings.read()).toMatchObject({
        names: { to: [['The Minister']], from: [['Asia desk']] },
        recentTemplates: ['information-brief', 'blank'],
      });
      await desk.notes.begin('information-brief', false);
      expect(openPage(desk).head.fields).toMatchObject({ to: 'The Minister', from: 'Asia desk' });
      expect(openPage(desk).head.fields).not.toHaveProperty('reference');
      desk.templateChoices.forgetNames();
      await desk.notes.begin('information-brief', false);
      expect(desk.view.read().dialog).toMatchObject({ kind: 'new-note' });
      expect(await desk.notes.begin('gone', false)).toMatchObject({ code: 'not-found' });
    }));

  it('offers what the section asks for', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      const made = await desk.notes.create({ template: 'information-brief', title: 'New', fields: {}, fill: false });
      if (!made.ok) throw new Error(made.message);
      const template = desk.library.store.read().templates?.find((one) => one.id === 'information-brief');
      const section = template?.sections.find((one) => one.slots.length > 0)?.id ?? '';
      await desk.facts.fit({ note: made.value.note.id, section });
      const { fitting } = desk.facts.store.read();
      expect(fitting?.section).toBe(section);
      expect(fitting?.offers[0]?.facts.length).toBeGreaterThan(0);
      await desk.facts.fit(null);
      expect(desk.facts.store.read().fitting).toBeNull();
    }));
});
