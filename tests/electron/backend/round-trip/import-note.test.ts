import { createHash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackendEvent } from '../../../../core/contract/backend.ts';
import type { ArticleFile } from '../../../../core/contract/source-methods.ts';
import type { Note } from '../../../../core/note/note.ts';
import { listFactLinks } from '../../../../core/note/note-fact-links.ts';
import { noteText } from '../../../../core/note/note-text.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { SAMPLE_IMAGES } from '../../../core/note/sample-images.ts';
import { noteWith } from '../../../core/word/sample-note.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';
import { howMany } from '../../../how-many.ts';
import { wordBombs } from '../reading/hostile/word-bombs.ts';
import { changeParts, DOCUMENT, digest, NOTE_PART, wordFileOf } from './carried-file.ts';
import { makeLongNote } from './plant-edits.ts';

/** Each file starts a process, which takes seconds where others work too. */
vi.setConfig({ testTimeout: 400_000 });

const scratch = prepareScratch();
const started: DeskBackend[] = [];
afterEach(async () => {
  for (const desk of started.splice(0)) await desk.server.close();
});

async function start({ starter = true } = {}) {
  const desk = startBackend(scratch.folder());
  started.push(desk);
  const backend = desk.as('a');
  const { dossier } = accepted(
    await backend.dossiers.create({ path: scratch.path(starter ? 'Notes.dossier' : 'Empty.dossier'), starter }),
  );
  const take = (
    bytes: Uint8Array,
    { accept = 'none', name = 'Paper.docx' }: { accept?: 'none' | 'all'; name?: string } = {},
  ) => backend.notes.importFile({ dossier, ticket: 't', name, bytes, accept });
  const first = async () => {
    const [summary] = accepted(await backend.notes.list({ dossier }));
    return accepted(await backend.notes.open({ dossier, note: summary?.id ?? '' }));
  };
  const file = async (note: string, withNote = true) => {
    const made = accepted(
      await backend.exports.note({ dossier, note, format: 'docx', sources: 'footnotes', withNote }),
    );
    if (made.kind !== 'download') throw new Error('no download');
    return made.bytes;
  };
  /** Does something once, when the comparing of a file has begun. */
  const onComparing = (act: () => Promise<unknown>) => {
    const heard: BackendEvent[] = [];
    const stop = desk.server.subscribe('a', (event) => {
      if (event.type !== 'import-progress' || event.stage !== 'comparing') return;
      heard.push(event);
      stop();
      void act();
    });
    return heard;
  };
  return { desk, backend, dossier, take, first, file, onComparing };
}

describe('opening the Word file of a note', () => {
  it('changes nothing where nothing was edited, and offers what was', async () => {
    const { backend, dossier, take, first, file } = await start();
    const { note, version } = await first();
    const bytes = await file(note.id);
    expect(accepted(await take(bytes, { accept: 'all' }))).toMatchObject({
      id: note.id,
      restored: true,
      made: false,
      accepted: false,
      changes: [],
      lost: [],
      version,
    });
    const edited = changeParts(bytes, { [DOCUMENT]: (xml) => xml.replace('25.5%', '27.5%') });
    const offered = accepted(await take(edited));
    expect(offered.changes).toHaveLength(1);
    expect(offered.changes[0]?.facts.filter(({ kind }) => kind !== 'kept')).toEqual([
      {
        fact: expect.any(String),
        kind: 'figure-changed',
        old: expect.stringContaining('25.5%'),
        new: expect.stringContaining('27.5%'),
      },
    ]);
    expect((await first()).note).toEqual(note);
    const taken = accepted(await take(edited, { accept: 'all' }));
    expect(taken).toMatchObject({ accepted: true, version: version + 1 });
    const after = accepted(await backend.notes.open({ dossier, note: note.id }));
    expect(noteText(after.note)).toBe(noteText(note).replace('25.5%', '27.5%'));
    expect(listFactLinks(after.note)).toHaveLength(listFactLinks(note).length);
    expect(accepted(await take(edited, { accept: 'all' })).changes).toEqual([]);
  });

  it('takes nothing when the note is changed while its file is compared', async () => {
    const { backend, dossier, take, first, file, onComparing } = await start();
    const { note, version } = await first();
    const edited = changeParts(await file(note.id), { [DOCUMENT]: (xml) => xml.replace('25.5%', '27.5%') });
    onComparing(() => backend.notes.save({ dossier, note: { ...note, title: 'Changed meanwhile' }, version }));
    expect(codeOf(await take(edited, { accept: 'all' }))).toBe('clash');
    expect((await first()).note).toEqual({ ...note, title: 'Changed meanwhile' });
  });

  it('brings a note into another dossier, its places of facts where the facts are', async () => {
    const here = await start();
    const { note } = await here.first();
    const bytes = await here.file(note.id);
    const empty = await start({ starter: false });
    const report = accepted(await empty.take(bytes));
    expect(report).toMatchObject({ id: note.id, made: true, restored: true, changes: [] });
    expect(report.lost).toHaveLength(listFactLinks(note).length);
    const brought = await empty.first();
    expect(noteText(brought.note)).toBe(noteText(note));
    expect(brought.note.fields).toEqual(note.fields);
    expect(listFactLinks(brought.note)).toEqual([]);
  });

  it('takes a file without a note inside as a new note', async () => {
    const { take, first, file, backend, dossier } = await start();
    const { note } = await first();
    const plain = await file(note.id, false);
    expect(plain.byteLength).toBeLessThan((await file(note.id)).byteLength);
    const report = accepted(await take(plain));
    expect(report).toMatchObject({ restored: false, made: true, title: note.title, changes: [] });
    expect(report.id).not.toBe(note.id);
    expect(accepted(await backend.notes.list({ dossier }))).toHaveLength(2);
    const [png, jpeg] = Object.values(SAMPLE_IMAGES);
    if (!png || !jpeg) throw new Error('no pictures');
    const words = `![A quay](data:image/png;base64,${Buffer.from(png.bytes).toString('base64')})`;
    const markdown = accepted(await take(new TextEncoder().encode(words), { name: 'On ports.md' }));
    expect(markdown).toMatchObject({ restored: false, made: true, title: 'On ports', lost: [] });
    expect(accepted(await backend.images.read({ dossier, image: png.image })).bytes).toEqual(png.bytes);

    const pictured = noteWith([{ type: 'image', image: jpeg.image, width: 50, alt: 'A pier', caption: '' }]);
    const carried = accepted(await take(wordFileOf(pictured, new Map(), () => jpeg)));
    expect(carried).toMatchObject({ id: pictured.id, restored: true, made: true, changes: [], lost: [] });
    expect(accepted(await backend.images.read({ dossier, image: jpeg.image })).bytes).toEqual(jpeg.bytes);
    const twice = changeParts(
      wordFileOf(pictured, new Map(), () => jpeg),
      {
        [DOCUMENT]: (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*<w:drawing>.*?<\/w:p>/s, (part) => part + part),
      },
    );
    const more = accepted(await take(twice, { accept: 'all' }));
    expect(more).toMatchObject({ accepted: true, lost: [], pictures: [{ image: jpeg.image, bytes: jpeg.bytes }] });
    const { note: shown } = accepted(await backend.notes.open({ dossier, note: pictured.id }));
    expect(shown.body.map((block) => block.type === 'image' && block.image)).toEqual([jpeg.image, jpeg.image]);
    expect(accepted(await take(twice)).changes).toEqual([]);
  });

  it('reads a file whose note was tampered with as any other, and says so', async () => {
    const { take, first, file } = await start();
    const { note } = await first();
    const bytes = await file(note.id);
    const tampered = changeParts(bytes, { [NOTE_PART]: (xml) => xml.replace('Minister', 'Monster') });
    const report = accepted(await take(tampered));
    expect(report).toMatchObject({ restored: false, made: true });
    expect(report.lost.map(inEnglish)[0]).toContain('was changed or damaged');
    const newer = changeParts(bytes, { [NOTE_PART]: (xml) => xml.replace(/version="\d"/, 'version="99"') });
    expect(accepted(await take(newer)).lost.map(inEnglish)[0]).toContain('another version');
  });
});

describe('a hostile file opened as a note', () => {
  it('ends as a note or is refused, and changes nothing then', async () => {
    const { take, backend, dossier } = await start({ starter: false });
    const note = makeLongNote(9);
    const good = wordFileOf(note);
    const carry = (content: string) => (xml: string) =>
      xml.replace(/sha256="\w+">.*<\/note>/s, `sha256="${digest(content)}">${content}</note>`);
    const own: readonly (readonly [string, Uint8Array])[] = [
      ['a note part of 70 MB', changeParts(good, { [NOTE_PART]: carry(' '.repeat(70_000_000)) })],
      ['JSON nested a million deep', changeParts(good, { [NOTE_PART]: carry('['.repeat(1_000_000)) })],
      [
        'entities that double',
        changeParts(good, { [NOTE_PART]: () => '<!DOCTYPE a [<!ENTITY b "bb">]><note>&b;</note>' }),
      ],
      ['cut short', good.slice(0, good.length / 2)],
      [
        'a thousand comments on one word',
        changeParts(good, {
          [DOCUMENT]: (xml) => xml.replace('</w:p>', `${'<w:commentRangeStart w:id="1"/>'.repeat(1_000)}</w:p>`),
        }),
      ],
    ];
    const bombs = wordBombs('http://127.0.0.1:9').map(({ name, make }) => [name, bytesOf(make())] as const);
    let [read, refused] = [0, 0];
    for (const [what, bytes] of [...own, ...bombs.slice(0, howMany(bombs.length, 5))]) {
      const before = accepted(await backend.notes.list({ dossier })).length;
      const reply = await take(bytes);
      const after = accepted(await backend.notes.list({ dossier })).length;
      if (reply.ok) read += 1;
      else {
        refused += 1;
        expect([what, codeOf(reply)]).toEqual([what, 'unreadable']);
        expect(after).toBe(before);
      }
    }
    console.info(`hostile Word files opened as notes: ${read} read, ${refused} refused`);
    expect(refused).toBeGreaterThan(5);
  });

  it('is taken whole when its every line was changed, holds up nobody meanwhile, and can be stopped', async () => {
    const { take, backend, dossier, first, onComparing } = await start({ starter: false });
    const words = (seed: number) => Array.from({ length: 60 }, (_, at) => (at * seed) % 97).join(' ');
    const body = Array.from({ length: 3_000 }, (_, at): Note['body'][number] => ({
      type: 'paragraph',
      content: [{ type: 'text', text: `${words(3)} ${createHash('md5').update(String(at)).digest('hex')}`, marks: [] }],
    }));
    const note: Note = { ...makeLongNote(2), body };
    const bytes = changeParts(wordFileOf(note), { [DOCUMENT]: (xml) => xml.replaceAll('3 6 9', '4 7 1') });
    const stalls = monitorEventLoopDelay({ resolution: 10 });
    stalls.enable();
    const heard = onComparing(() => Promise.resolve());
    const report = accepted(await take(bytes, { accept: 'all' }));
    // Twice: the first comes before the timers that notice.
    await setImmediate();
    await setImmediate();
    stalls.disable();
    console.info(`3,000 changed paragraphs: longest stall ${Math.round(stalls.max / 1e6)} ms`);
    expect(report.changes).toHaveLength(3_000);
    expect(heard).toEqual([expect.objectContaining({ ticket: 't', done: 0, of: expect.any(Number) })]);

    const before = await first();
    const again = changeParts(bytes, { [DOCUMENT]: (xml) => xml.replaceAll('4 7 1', '5 8 1') });
    onComparing(() => backend.sources.stopImport({ dossier, ticket: 't' }));
    expect(codeOf(await take(again, { accept: 'all' }))).toBe('cancelled');
    expect(await first()).toEqual(before);
  });
});

function bytesOf(made: ArticleFile): Uint8Array {
  return made.kind === 'file' ? made.bytes : new TextEncoder().encode(made.text);
}
