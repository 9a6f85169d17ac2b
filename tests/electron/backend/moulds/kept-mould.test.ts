import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Backend } from '../../../../core/contract/backend.ts';
import type { Delivery } from '../../../../core/contract/delivery.ts';
import type { KeptMould } from '../../../../core/contract/mould-methods.ts';
import { handMadeMould } from '../../../core/word/mould/sample-moulds.ts';
import { accepted, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';
import { lintPackage } from '../../../word-package/lint-package.ts';
import { validatePackage } from '../../../word-package/validate-package.ts';

const scratch = prepareScratch();
let desk: DeskBackend;
let page: Backend;
let dossier = '';

const HOUSE: KeptMould = { name: 'House.dotx', bytes: handMadeMould(), styles: { quote: 'House dot points' } };
const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text, marks: [] }] });

beforeEach(async () => {
  desk = startBackend(scratch.folder());
  page = desk.as('window');
  const notes = [
    makeNote({ id: 'one', template: 'blank', title: 'One', marking: 'SECRET', body: [words('First words')] }),
    makeNote({
      id: 'two',
      template: 'other',
      title: 'Two',
      marking: 'RESTRICTED',
      body: [{ type: 'section-break', page: 'landscape' }, words('Second words')],
    }),
  ];
  ({ dossier } = accepted(await page.dossiers.open({ path: scratch.make({ notes }) })));
});
afterEach(() => desk.server.close());

const kept = async (template: string | null) => accepted(await page.moulds.kept({ dossier, template }));
const keep = async (template: string | null, mould: KeptMould | null) =>
  accepted(await page.moulds.keep({ dossier, template, mould }));

function bytesOf(delivery: Delivery): Uint8Array {
  if (delivery.kind !== 'download') throw new Error('It was saved');
  return delivery.bytes;
}

function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

it('is offered again for notes of its template, and for packs, until another or none is', async () => {
  expect(await kept('blank')).toBeNull();
  await keep('blank', HOUSE);
  await keep(null, { ...HOUSE, name: 'Pack.dotx', styles: {} });
  expect(await kept('blank')).toEqual(HOUSE);
  expect(await kept(null)).toMatchObject({ name: 'Pack.dotx', bytes: HOUSE.bytes });
  expect(await kept('other')).toBeNull();
  await keep('blank', null);
  expect(await kept('blank')).toBeNull();
  expect(await kept(null)).toMatchObject({ name: 'Pack.dotx', bytes: HOUSE.bytes });
  await keep(null, { ...HOUSE, bytes: new Uint8Array(9 * 1024 * 1024) });
  expect(await kept(null)).toBeNull();
});

it('prints a pack: its controls filled, its paper, every marking', async () => {
  const { name, bytes, styles } = HOUSE;
  const pack = { dossier, notes: ['one', 'two'], title: 'A & B', format: 'docx' as const, sources: null };
  const made = bytesOf(accepted(await page.exports.pack({ ...pack, mould: { name, bytes }, styles })));
  expect(lintPackage(made)).toEqual([]);
  expect(await validatePackage(made)).toEqual([]);
  const document = partOf(made, 'word/document.xml');
  for (const said of ['Briefing of the department', 'First words', 'Second words', 'End of the brief'])
    expect(document).toContain(said);
  expect(document.match(/A &amp; B/g)).toHaveLength(1);
  expect(partOf(made, 'word/header1.xml')).toContain('SECRET · RESTRICTED');
  expect([...document.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size.includes('landscape'))).toEqual([false, true]);
  expect(partOf(made, 'docProps/core.xml')).toContain('<dc:title>A &amp; B</dc:title>');
});

it('prints an issued copy where it is asked for', async () => {
  expect(accepted(await page.issued.check({ dossier, note: 'one' })).mould).toBeNull();
  await keep('blank', HOUSE);
  expect(accepted(await page.issued.check({ dossier, note: 'one' })).mould).toBe('House.dotx');
  const issue = async (number: string, inMould: boolean) => {
    const rest = { day: '2026-05-03', recipients: [], sources: 'none' as const };
    const { id } = accepted(await page.issued.issue({ dossier, note: 'one', number, inMould, ...rest }));
    return bytesOf(accepted(await page.issued.file({ dossier, issued: id })));
  };
  const inMould = await issue('1', true);
  expect(partOf(inMould, 'word/document.xml')).toContain('Briefing of the department');
  expect(partOf(inMould, 'word/header1.xml')).toContain('SECRET');
  expect(partOf(await issue('2', false), 'word/document.xml')).not.toContain('Briefing of the department');
});
