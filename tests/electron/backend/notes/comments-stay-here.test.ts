import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { accepted, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
let desk: DeskBackend | null = null;
afterEach(async () => {
  await desk?.server.close();
});

const SECRET = 'The Minister must not see this.';
const NOTE = makeNote({
  comments: [{ id: 'k', entries: [{ author: 'Aminah', at: '2026-03-01T09:00:00.000Z', text: SECRET }] }],
  body: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Two ministries signed.', marks: [], comments: ['k'] }] },
  ],
});

it('comments are kept with their note, and leave it only in a Word file that is asked to have them', async () => {
  desk = startBackend(scratch.folder());
  const page = desk.as('a');
  const { dossier } = accepted(await page.dossiers.open({ path: scratch.make({ notes: [NOTE] }) }));
  const opened = accepted(await page.notes.open({ dossier, note: NOTE.id }));
  expect(opened.note).toEqual(NOTE);

  const wordFile = async (more: { readonly comments?: boolean }) => {
    const asked = { dossier, note: NOTE.id, format: 'docx', sources: 'none', ...more } as const;
    const delivery = accepted(await page.exports.note(asked));
    const parts = unzipSync(delivery.kind === 'download' ? delivery.bytes : new Uint8Array());
    return Object.values(parts).map((part) => strFromU8(part));
  };
  expect((await wordFile({})).filter((part) => /omment|Minister must/.test(part))).toEqual([]);
  expect((await wordFile({ comments: true })).filter((part) => part.includes(SECRET))).toHaveLength(1);
  for (const format of ['html', 'md'] as const) {
    const asked = { dossier, note: NOTE.id, format, sources: 'none', comments: true } as const;
    const delivery = accepted(await page.exports.note(asked));
    expect(strFromU8(delivery.kind === 'download' ? delivery.bytes : new Uint8Array())).not.toContain(SECRET);
  }

  const issue = { number: '1', day: '2026-03-02', recipients: [], sources: 'none' } as const;
  const copy = accepted(await page.issued.issue({ dossier, note: NOTE.id, ...issue }));
  const { content } = accepted(await page.issued.read({ dossier, issued: copy.id }));
  const { note: second } = accepted(await page.notes.duplicate({ dossier, note: NOTE.id }));
  expect(JSON.stringify([content, second])).not.toMatch(/comments|Minister must/);
});
