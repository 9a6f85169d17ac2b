import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../renderer/state/desk.ts';
import type { Side } from '../../../renderer/state/two-notes.ts';
import { openPage, openStarter, type TestHome, withHome } from './test-desk.ts';

const openId = (desk: Desk) => openPage(desk).opened.note.id;

function idOn(desk: Desk, side: Side): string | null {
  const now = desk.two.sides[side].store.read();
  return now.phase === 'open' ? now.opened.note.id : null;
}

const shown = (desk: Desk) => [idOn(desk, 'page'), idOn(desk, 'beside')];

/** A window with the starter's note, and a copy of it open on the page. */
async function openTwo({ folder, openWindow }: TestHome) {
  const window = openWindow();
  await openStarter(window.desk, join(folder, 'a.dossier'));
  const first = openId(window.desk);
  await window.desk.notes.duplicate(first);
  return { ...window, first, copy: openId(window.desk) };
}

describe('a note beside', () => {
  it('is the one before on the key, is the open note once it is gone to, and goes on the key', () =>
    withHome(async (home) => {
      const { desk, backend, first, copy } = await openTwo(home);
      expect(desk.beside.change()).toBe(false);
      await desk.beside.toggle();
      expect(shown(desk)).toEqual([copy, first]);
      expect(openId(desk)).toBe(copy);
      desk.page.editHead({ title: 'Written on the page' });
      expect(desk.beside.change()).toBe(true);
      expect(openId(desk)).toBe(first);
      desk.page.editHead({ title: 'Written beside' });
      await desk.flush();
      const titles = await backend.notes.list({ dossier: await handleOf(desk) });
      expect(titles.ok && titles.value.map(({ title }) => title).sort()).toEqual([
        'Written beside',
        'Written on the page',
      ]);
      expect(desk.checks.store.read().note?.id ?? first).toBe(first);
      await desk.beside.toggle();
      expect(shown(desk)).toEqual([copy, null]);
      expect(openPage(desk).head.title).toBe('Written on the page');
    }));

  it('is never the note on the page: opened there, the open note is where it is', () =>
    withHome(async (home) => {
      const { desk, notices, first, copy } = await openTwo(home);
      await desk.beside.open(copy);
      expect(shown(desk)).toEqual([copy, null]);
      expect(notices.at(-1)?.title).toBe('This note is on the page already');
      await desk.beside.open(first);
      await desk.notes.open(first);
      expect(shown(desk)).toEqual([copy, first]);
      expect(openId(desk)).toBe(first);
      await desk.notes.open(copy);
      expect(shown(desk)).toEqual([copy, first]);
      expect(openId(desk)).toBe(copy);
    }));

  it('stays where it is not saved, and so does the window', () =>
    withHome(async (home) => {
      const { desk, notices, breakMethod, closed, first, copy } = await openTwo(home);
      await desk.beside.open(first);
      desk.two.activate('beside');
      desk.page.editHead({ title: 'Not on the disk' });
      desk.two.activate('page');
      breakMethod('notes.save');
      await desk.beside.close();
      expect(shown(desk)).toEqual([copy, first]);
      expect(openId(desk)).toBe(first);
      expect(notices.at(-1)?.title).toBe('The note beside is not saved');
      desk.two.activate('page');
      desk.onEvent({ type: 'closing' });
      await expect.poll(() => desk.view.read().dialog?.kind).toBe('unsaved');
      expect(closed()).toBe(0);
    }));

  it('follows what another window writes, asks about two versions, and goes to the trash and with the dossier', () =>
    withHome(async (home) => {
      const { desk, breakMethod, first, copy } = await openTwo(home);
      await desk.beside.open(first);
      const beside = () => desk.two.sides.beside.store.read();
      const other = home.openWindow().desk;
      await other.dossiers.open(join(home.folder, 'a.dossier'));
      await other.notes.open(first);
      other.page.editHead({ title: 'From the other window' });
      await other.flush();
      await expect.poll(beside).toMatchObject({ head: { title: 'From the other window' } });
      breakMethod('notes.save');
      desk.two.activate('beside');
      desk.page.editHead({ title: 'Mine' });
      desk.two.activate('page');
      other.page.editHead({ title: 'Theirs' });
      await other.flush();
      breakMethod(null);
      await desk.flush();
      // The question is about the open note, which it is from then on.
      await expect.poll(() => openId(desk), { timeout: 5_000 }).toBe(first);
      expect(openPage(desk)).toMatchObject({ clash: { mine: { title: 'Mine' }, theirs: { title: 'Theirs' } } });
      expect(await desk.page.settle('mine')).toMatchObject({ ok: true });
      await desk.notes.setTrashed(first, true);
      expect(shown(desk)).toEqual([copy, null]);
      await desk.notes.setTrashed(first, false);
      await desk.beside.open(first);
      expect(shown(desk)).toEqual([copy, first]);
      await desk.dossiers.close();
      expect(shown(desk)).toEqual([null, null]);
    }));
});

async function handleOf(desk: Desk): Promise<string> {
  const now = desk.session.read();
  if (now.phase !== 'open') throw new Error('no dossier is open');
  return now.dossier.dossier;
}
