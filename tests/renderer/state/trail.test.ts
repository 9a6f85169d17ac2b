import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../renderer/state/desk.ts';
import { showLibrary, showSource } from '../../../renderer/state/view.ts';
import { openPage, openStarter, withHome } from './test-desk.ts';

/** What is in front of the reader. */
function whereIs(desk: Desk): string {
  const { source, library } = desk.view.read();
  return source ? `source ${source.id}` : library ? `library ${library}` : `note ${openPage(desk).opened.note.id}`;
}

describe('the way back', () => {
  it('leads through notes, sources and the library, and forward again', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      const first = whereIs(desk);
      showSource(desk.view, 'one');
      await Promise.resolve();
      await desk.notes.duplicate(openPage(desk).opened.note.id);
      const second = whereIs(desk);
      showLibrary(desk.view);
      const ways: string[] = [];
      for (const step of ['back', 'back', 'back', 'back', 'forward', 'forward', 'forward', 'forward'] as const) {
        await desk.trail[step]();
        ways.push(whereIs(desk));
      }
      const source = 'source one';
      expect(ways).toEqual([second, source, first, first, source, second, 'library facts', 'library facts']);
    }));

  it('forgets what lay ahead once somebody goes elsewhere, and everything with the dossier', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk } = openWindow();
      await openStarter(desk, join(folder, 'a.dossier'));
      showLibrary(desk.view);
      await desk.trail.back();
      showSource(desk.view, 'one');
      await desk.trail.forward();
      expect(whereIs(desk)).toBe('source one');
      await desk.dossiers.close();
      await openStarter(desk, join(folder, 'b.dossier'));
      const only = whereIs(desk);
      await desk.trail.back();
      expect(whereIs(desk)).toBe(only);
    }));
});
