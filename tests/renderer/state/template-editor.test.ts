import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accepted } from '../../dossiers/desk-backend.ts';
import { type TestWindow, withHome } from './test-desk.ts';

/** A window on a new dossier with the built-in blank template begun as one of its own. */
async function begin(folder: string, window: TestWindow) {
  const { desk, backend } = window;
  await desk.dossiers.create(join(folder, 'Mine.dossier'), false);
  const session = desk.session.read();
  const dossier = session.phase === 'open' ? session.dossier.dossier : '';
  const { template } = accepted(await backend.templates.read({ dossier, origin: 'built-in', id: 'blank' }));
  const editor = desk.templateEditor;
  await editor.begin({ template: { ...template, id: '', name: 'Mine' }, from: null });
  const now = () => {
    const edited = editor.store.read();
    if (!edited) throw new Error('no template is open');
    return edited;
  };
  const rename = (name: string) => editor.change((old) => ({ ...old, name }), 'name');
  const drafts = async () => accepted(await backend.templates.drafts({ dossier }));
  return { ...window, dossier, editor, now, rename, drafts };
}

describe('a template being changed', () => {
  it('takes typing back as one step, and forward again', () =>
    withHome(async ({ folder, openWindow }) => {
      const { editor, now, rename } = await begin(folder, openWindow());
      for (const name of ['M', 'Mi', 'Min', 'Minister']) rename(name);
      editor.change((old) => ({ ...old, description: 'On Fridays.' }), 'description');
      editor.undo();
      expect(now().template).toMatchObject({ name: 'Minister', description: expect.not.stringContaining('Fridays') });
      editor.undo();
      expect(now().template.name).toBe('Mine');
      editor.redo();
      editor.redo();
      expect(now().template).toMatchObject({ name: 'Minister', description: 'On Fridays.' });
    }));

  it('is kept in the dossier with its mistakes, and found again by another window', () =>
    withHome(async ({ folder, openWindow }) => {
      const { editor, rename, drafts } = await begin(folder, openWindow());
      rename('');
      expect(await editor.keep()).toBe(true);
      expect((await drafts()).map(({ draft }) => draft.template.name)).toEqual(['']);
      const other = openWindow().desk;
      await other.dossiers.open(join(folder, 'Mine.dossier'));
      const [kept] = await drafts();
      if (!kept) throw new Error('nothing was kept');
      await other.templateEditor.resume(kept);
      expect(other.templateEditor.store.read()?.checked?.problems).toMatchObject([{ place: { part: 'settings' } }]);
    }));

  it('stays in the window when it cannot be kept or saved, and closing the window says so', () =>
    withHome(async ({ folder, openWindow }) => {
      const { desk, editor, now, rename, breakMethod, closed } = await begin(folder, openWindow());
      breakMethod('templates.keepDraft');
      rename('Not kept');
      expect(await editor.keep()).toBe(false);
      expect(now()).toMatchObject({ kept: 'failed', template: { name: 'Not kept' } });
      desk.onEvent({ type: 'closing' });
      await expect.poll(() => desk.view.read().dialog?.kind).toBe('unsaved');
      expect(closed()).toBe(0);
      breakMethod('templates.save');
      expect(await editor.save('dossier', true)).toMatchObject({ ok: false, code: 'disk-full' });
      expect(now().template.name).toBe('Not kept');
    }));

  it('saved, is a template and no draft; changed again, the next version', () =>
    withHome(async ({ folder, openWindow }) => {
      const { editor, drafts, backend, dossier, rename } = await begin(folder, openWindow());
      const first = accepted(await editor.save('dossier', true));
      expect(first).toMatchObject({ id: 'mine', version: 1 });
      expect(await drafts()).toEqual([]);
      const { template, print } = accepted(await backend.templates.read({ dossier, origin: 'dossier', id: 'mine' }));
      const from = { origin: 'dossier', id: 'mine', version: 1, print, remarks: false } as const;
      await editor.begin({ template, from });
      expect(await drafts()).toEqual([]);
      rename('Mine, again');
      expect(accepted(await editor.save('dossier', false))).toMatchObject({ id: 'mine', version: 2 });
      // Somebody saved since this one was opened.
      await editor.begin({ template, from });
      rename('Late');
      expect(await editor.save('dossier', false)).toMatchObject({ ok: false, code: 'clash' });
      expect(accepted(await editor.save('dossier', true))).toMatchObject({ id: 'late', version: 1 });
    }));
});
