import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { IssuedCopy } from '../../../core/contract/issued-methods.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { noteText } from '../../../core/note/note-text.ts';
import type { Desk } from '../../../renderer/state/desk.ts';
import type { OpenPage } from '../../../renderer/state/open-page.ts';
import { showAttention, showIssued, showLibrary } from '../../../renderer/state/view.ts';
import { type TestWindow, withHome } from './test-desk.ts';

/** A window on a starter dossier of its own, with the example note open. */
function withNote(work: (window: TestWindow) => Promise<void>): Promise<void> {
  return withHome(async ({ folder, openWindow }) => {
    const window = openWindow();
    expect(await window.desk.dossiers.create(join(folder, 'Issued.dossier'), true)).toBeNull();
    await work(window);
  });
}

function openPage(desk: Desk): OpenPage {
  const page = desk.page.store.read();
  if (page.phase !== 'open') throw new Error(`no note is open: ${page.phase}`);
  return page;
}

const WORDS = { number: '2026/7', day: '2026-05-03', recipients: ['The Minister'], sources: 'none' } as const;

async function issue(desk: Desk, number = WORDS.number): Promise<IssuedCopy> {
  const reply = await desk.issued.issue({ ...WORDS, number });
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Corrects the first fact of the open note in its editor. */
async function correctFirst(desk: Desk): Promise<void> {
  const [link] = listFactLinks(openPage(desk).opened.note);
  if (!link) throw new Error('The note uses no fact');
  desk.factEditor.open(link.fact);
  await vi.waitFor(() => expect(desk.factEditor.store.read().phase).toBe('open'));
  desk.factEditor.write({ claim: 'It is otherwise.' });
  expect(await desk.factEditor.save()).toBe(true);
}

describe('issued copies', () => {
  it('are listed, count what changed since, and draft an addendum that is then on the page', () =>
    withNote(async ({ desk }) => {
      const note = openPage(desk).opened.note;
      const copy = await issue(desk);
      expect(desk.issued.store.read().copies).toEqual([copy]);
      await desk.issued.read(copy.id);
      await correctFirst(desk);
      await vi.waitFor(() => expect(desk.issued.store.read().copies).toMatchObject([{ changed: 1 }]));
      await vi.waitFor(() => expect(desk.issued.store.read().detail?.changes.length).toBeGreaterThan(0));
      expect(desk.issued.store.read().detail?.content).toEqual(note);

      showIssued(desk.view, { copy: copy.id });
      expect(await desk.issued.draftAddendum(copy.id)).toMatchObject({ ok: true });
      const drafted = openPage(desk).opened.note;
      expect(drafted.title).toBe(`Addendum 1 to 2026/7: ${note.title}`);
      expect(noteText(drafted)).toContain('It is otherwise.');
      expect(desk.view.read()).toMatchObject({ issued: null, begun: drafted.id });
      expect(desk.library.store.read().notes?.map(({ id }) => id)).toContain(drafted.id);
      expect(desk.issued.store.read().detail?.addenda).toMatchObject([{ note: drafted.id, number: 1 }]);
    }));

  it('are made of what is on the screen: what was typed last is saved first', () =>
    withNote(async ({ desk, breakMethod }) => {
      desk.page.editHead({ title: 'As it goes out' });
      breakMethod('notes.save');
      expect(await desk.issued.check()).toMatchObject({ ok: false });
      expect(await desk.issued.issue(WORDS)).toMatchObject({ ok: false });
      expect(desk.issued.store.read().copies).toEqual([]);
      breakMethod(null);
      expect(await issue(desk)).toMatchObject({ title: 'As it goes out' });
    }));

  it('refuse a number that is taken, and change nothing', () =>
    withNote(async ({ desk }) => {
      const copy = await issue(desk);
      expect(await desk.issued.issue(WORDS)).toMatchObject({ ok: false, code: 'exists' });
      expect(desk.issued.store.read().copies).toEqual([copy]);
    }));

  it('stand in front of the note one view at a time, and leave with the dossier', () =>
    withNote(async ({ desk }) => {
      await issue(desk);
      showLibrary(desk.view);
      showIssued(desk.view, { note: 'n' });
      expect(desk.view.read()).toMatchObject({ library: null, attention: false, issued: { copy: null, note: 'n' } });
      showAttention(desk.view);
      expect(desk.view.read().issued).toBeNull();
      showIssued(desk.view, {});
      await desk.dossiers.close();
      expect(desk.view.read().issued).toBeNull();
      expect(desk.issued.store.read().copies).toBeNull();
    }));
});

describe('a fact that is being saved', () => {
  it('is closed once it is saved when that was asked meanwhile', () =>
    withNote(async ({ desk }) => {
      const [link] = listFactLinks(openPage(desk).opened.note);
      desk.factEditor.open(link?.fact ?? '');
      await vi.waitFor(() => expect(desk.factEditor.store.read().phase).toBe('open'));
      desk.factEditor.write({ claim: 'It is otherwise.' });
      const saving = desk.factEditor.save();
      desk.factEditor.close();
      expect(await saving).toBe(true);
      expect(desk.factEditor.store.read().phase).toBe('none');
    }));
});
