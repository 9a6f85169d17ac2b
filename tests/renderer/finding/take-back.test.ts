import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeBackReplaced } from '../../../renderer/finding/take-back.ts';
import { openPage, openStarter, withHome } from '../state/test-desk.ts';

it('takes a replacement in many notes back some at a time, stops when told, and offers the rest', () =>
  withHome(async ({ folder, openWindow }) => {
    const { desk, backend, notices } = openWindow();
    await openStarter(desk, join(folder, 'a.dossier'));
    const session = desk.session.read();
    const dossier = session.phase === 'open' ? session.dossier.dossier : '';
    const first = openPage(desk).opened.note.id;
    const notes: { note: string; version: number; matches: null }[] = [];
    for (let count = 0; count < 30; count += 1) {
      const copy = await backend.notes.duplicate({ dossier, note: first });
      if (copy.ok) notes.push({ note: copy.value.note.id, version: copy.value.version, matches: null });
    }
    const query = { words: 'Malaysia', matchCase: true, wholeWord: false, pattern: false };
    const reply = await backend.notes.replaceText({ dossier, query, replacement: 'Perak', notes });
    const replaced = reply.ok ? reply.value.replaced : [];
    expect(replaced).toHaveLength(30);

    const seen: number[] = [];
    await takeBackReplaced(backend, desk, { dossier, replaced }, (done) => {
      seen.push(done);
      return done === 0;
    });
    expect(seen).toEqual([0, 25]);
    expect(notices.at(-1)).toMatchObject({
      title: '25 notes say again what was there before',
      text: '5 notes still have the new words.',
      action: { label: 'Undo the rest' },
    });
    notices.at(-1)?.action?.run();
    const { dialog } = desk.view.read();
    if (dialog?.kind !== 'take-back-words') return expect.unreachable('nothing was offered');
    await takeBackReplaced(backend, desk, dialog.back, () => true);
    expect(notices.at(-1)?.title).toBe('5 notes say again what was there before');
    const left = await backend.notes.findText({
      dossier,
      query: { ...query, words: 'Perak' },
      archived: true,
      after: null,
    });
    expect(left.ok && left.value.notes).toEqual([]);
  }));
