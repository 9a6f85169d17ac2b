import { expect, it } from 'vitest';
import { linkFact } from '../../../../core/note/link-fact.ts';
import type { Note } from '../../../../core/note/note.ts';
import { accepted, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();

it('no file carries a marking lower than its content, unless its author gave a reason', async () => {
  const secret = makeFact({ id: 'secret', claim: 'Talks are secret.', marking: 'SECRET' });
  const open = makeFact({ id: 'open', claim: 'Talks are open.' });
  const note: Note = {
    ...makeNote({ id: 'n', title: 'Marked', marking: 'UNCLASSIFIED' }),
    template: 'action-memo',
    body: [
      { type: 'paragraph', portion: 'U', content: [linkFact(secret)] },
      { type: 'paragraph', portion: 'U', content: [linkFact(open)] },
    ],
  };
  const lowered: Note = { ...note, id: 'low', lowered: { below: 'SECRET', reason: 'Released on 3 March' } };
  const desk = startBackend(scratch.folder());
  const page = desk.as('window');
  const path = scratch.make({ facts: [secret, open], notes: [note, lowered] });
  const { dossier } = accepted(await page.dossiers.open({ path }));
  expect(accepted(await page.notes.factMarks({ dossier, note: 'n' }))).toEqual([{ fact: 'secret', marking: 'SECRET' }]);
  const markdownOf = async (id: string) => {
    const made = accepted(await page.exports.note({ dossier, note: id, format: 'md', sources: 'none' }));
    return made.kind === 'download' ? new TextDecoder().decode(made.bytes) : '';
  };
  const raised = await markdownOf('n');
  expect(raised.startsWith('**SECRET**')).toBe(true);
  expect(raised).toContain('(S) Talks are secret.');
  expect(raised).toContain('(U) Talks are open.');
  const kept = await markdownOf('low');
  expect(kept.startsWith('**UNCLASSIFIED**')).toBe(true);
  expect(kept).toContain('(S) Talks are secret.');

  const issued = { number: '1', day: '2026-03-03', recipients: [], sources: 'none' } as const;
  const copy = accepted(await page.issued.issue({ dossier, note: 'n', ...issued }));
  const detail = accepted(await page.issued.read({ dossier, issued: copy.id }));
  expect(detail.content.marking).toBe('SECRET');
  // What is stored is its author's, until they see it.
  expect(accepted(await page.notes.open({ dossier, note: 'n' })).note.marking).toBe('UNCLASSIFIED');
  await desk.server.close();
});
