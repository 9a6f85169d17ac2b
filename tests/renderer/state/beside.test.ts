import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../renderer/state/desk.ts';
import { openPage, openStarter, type TestHome, withHome } from './test-desk.ts';

const written = (desk: Desk) => openPage(desk).opened.note.id;

function besideId(desk: Desk): string | null {
  const now = desk.beside.store.read();
  return now.phase === 'open' ? now.opened.note.id : null;
}

/** A window with the starter's note, and a copy of it open on the page. */
async function openTwo({ folder, openWindow }: TestHome) {
  const window = openWindow();
  await openStarter(window.desk, join(folder, 'a.dossier'));
  const first = written(window.desk);
  await window.desk.notes.duplicate(first);
  return { ...window, first, copy: written(window.desk) };
}

describe('a note beside', () => {
  it('is the one before on the key, changes places with the page, and goes on the key', () =>
    withHome(async (home) => {
      const { desk, first, copy } = await openTwo(home);
      await desk.beside.toggle();
      expect([written(desk), besideId(desk)]).toEqual([copy, first]);
      desk.page.editHead({ title: 'Written just now' });
      await desk.beside.swap();
      expect(written(desk)).toBe(first);
      await expect.poll(() => besideId(desk)).toBe(copy);
      expect(desk.beside.store.read()).toMatchObject({ opened: { note: { title: 'Written just now' } } });
      await desk.beside.toggle();
      expect(desk.beside.store.read()).toEqual({ phase: 'none' });
    }));

  it('is never the note on the page, and stays where that is not saved', () =>
    withHome(async (home) => {
      const { desk, notices, breakMethod, first, copy } = await openTwo(home);
      await desk.beside.open(copy);
      expect(besideId(desk)).toBeNull();
      expect(notices.at(-1)?.title).toBe('This note is on the page already');
      await desk.beside.open(first);
      breakMethod('notes.save');
      desk.page.editHead({ title: 'Not on the disk' });
      await desk.beside.swap();
      expect([written(desk), besideId(desk)]).toEqual([copy, first]);
      expect(desk.view.read().begun).toBeNull();
    }));

  it('follows what another window writes, and goes to the trash and with the dossier', () =>
    withHome(async (home) => {
      const { desk, first, copy } = await openTwo(home);
      await desk.beside.open(first);
      const other = home.openWindow().desk;
      await other.dossiers.open(join(home.folder, 'a.dossier'));
      await other.notes.open(first);
      other.page.editHead({ title: 'From the other window' });
      await other.flush();
      await expect
        .poll(() => desk.beside.store.read())
        .toMatchObject({ opened: { note: { title: 'From the other window' } } });
      await desk.notes.setTrashed(first, true);
      expect(besideId(desk)).toBeNull();
      await desk.notes.setTrashed(first, false);
      await desk.beside.open(first);
      expect([written(desk), besideId(desk)]).toEqual([copy, first]);
      await desk.dossiers.close();
      expect(desk.beside.store.read()).toEqual({ phase: 'none' });
    }));
});
