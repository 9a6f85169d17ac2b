import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Image, Note } from '../../../../core/note/note.ts';
import { validateNote } from '../../../../core/note/note-schema.ts';
import { applyChanges } from '../../../../core/round-trip/apply-changes.ts';
import { findChanges } from '../../../../core/round-trip/find-changes.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { SAMPLE_IMAGES } from '../../../core/note/sample-images.ts';
import { noteWith, paragraph, text } from '../../../core/word/sample-note.ts';
import { changeParts, DOCUMENT, drawing, withPart, wordFileOf } from './carried-file.ts';

const [PNG, JPEG, GIF] = Object.values(SAMPLE_IMAGES) as [Sample, Sample, Sample];
type Sample = NonNullable<(typeof SAMPLE_IMAGES)[string]>;

const PICTURE = /<w:p>(?:(?!<w:p>).)*<w:drawing>.*?<\/w:p>/gs;

function image(sample: Sample, alt: string, caption = ''): Image {
  return { type: 'image', image: sample.image, width: 50, alt, caption };
}

function fileOf(body: readonly Block[]) {
  const note = noteWith(body);
  return { note, bytes: wordFileOf(note, new Map(), (id) => SAMPLE_IMAGES[id] ?? null) };
}

function changesIn(bytes: Uint8Array, note: Note) {
  const file = readWordNote(bytes);
  if (!file.carried) throw new Error('the file carries no note');
  return { ...findChanges(file.carried, file, note), told: file.lost.map(inEnglish) };
}

const BODY = [
  paragraph(text('Before.')),
  image(PNG, 'A quay', 'Where it is'),
  image(JPEG, 'A pier'),
  paragraph(text('After.')),
];

describe('pictures in a file that comes back', () => {
  it('are none of its changes where nobody touched them, or a word processor saved them smaller', () => {
    const { note, bytes } = fileOf(BODY);
    expect(changesIn(bytes, note)).toEqual({ changes: [], lost: [], told: [] });
    const parts = unzipSync(bytes);
    const [path = ''] = Object.keys(parts).filter((name) => name.endsWith('.png'));
    const half = Uint8Array.from(parts[path] ?? []);
    // 6 by 4 pixels instead of 12 by 8, with the sum of that; nobody decodes it.
    half.set([0, 0, 0, 6, 0, 0, 0, 4], 16);
    expect(changesIn(zipSync({ ...parts, [path]: half }), note)).toEqual({ changes: [], lost: [], told: [] });
  });

  it('come in where they stand, with who added them, once', () => {
    const { note, bytes } = fileOf(BODY);
    const run = `<w:ins w:id="9" w:author="Siti Aminah" w:date="2026-03-03T08:00:00Z">${drawing('A crane')}</w:ins>`;
    const edited = changeParts(withPart(bytes, GIF.bytes), {
      // After the second picture, which has no caption and no words.
      [DOCUMENT]: (xml) => {
        const last = [...xml.matchAll(PICTURE)].at(-1)?.[0] ?? '';
        return xml.replace(last, `${last}<w:p>${run}</w:p><w:p><w:r><w:t>A new line.</w:t></w:r></w:p>`);
      },
    });
    const { changes, lost, told } = changesIn(edited, note);
    expect([lost, told]).toEqual([[], []]);
    expect(changes.map(({ what, where, before, after, by }) => [what, where.kind, before, after, by])).toEqual([
      ['added', 'picture', '', 'A crane', 'Siti Aminah'],
      ['added', 'paragraph', '', 'A new line.', null],
    ]);
    expect(changes[0]?.picture).toEqual({ before: null, after: GIF.image });
    const taken = applyChanges(note, changes);
    expect(taken.body).toEqual([
      ...note.body.slice(0, 3),
      { ...image(GIF, 'A crane'), width: expect.any(Number) },
      paragraph(text('A new line.')),
      ...note.body.slice(3),
    ]);
    expect(validateNote(taken).ok).toBe(true);
    expect(changesIn(edited, taken).changes).toEqual([]);
  });

  it('are offered to go, to be described anew, and to be another', () => {
    const { note, bytes } = fileOf(BODY);
    const told = (edited: Uint8Array, now = note) => {
      const { changes, lost } = changesIn(edited, now);
      const shown = changes.map(({ what, before, after, picture }) => [what, before, after, picture]);
      return { shown, lost, body: applyChanges(now, changes).body };
    };
    const without = changeParts(bytes, {
      [DOCUMENT]: (xml) => xml.replace([...xml.matchAll(PICTURE)].at(-1)?.[0] ?? '', ''),
    });
    expect(told(without)).toEqual({
      shown: [['removed', 'A pier', '', { before: JPEG.image, after: null }]],
      lost: [],
      body: [note.body[0], note.body[1], note.body[3]],
    });

    const described = changeParts(bytes, { [DOCUMENT]: (xml) => xml.replace('descr="A quay"', 'descr="Two quays"') });
    const renamed = told(described);
    expect(renamed.shown).toEqual([['changed', 'A quay', 'Two quays', { before: PNG.image, after: PNG.image }]]);
    expect(renamed.body[1]).toEqual(image(PNG, 'Two quays', 'Where it is'));
    // What was done here meanwhile: the same, another width, and that it is gone.
    expect(told(described, { ...note, body: renamed.body }).shown).toEqual([]);
    const wider = { ...note, body: note.body.with(1, { ...image(PNG, 'A quay', 'Where it is'), width: 90 }) };
    expect(told(described, wider).body[1]).toEqual({ ...image(PNG, 'Two quays', 'Where it is'), width: 90 });
    expect(told(described, { ...note, body: note.body.toSpliced(1, 1) })).toMatchObject({
      shown: [],
      lost: [
        {
          message: 'The picture “{name}” was changed in the file, and is no longer in the note.',
          values: { name: 'A quay' },
        },
      ],
    });

    const exchanged = changeParts(withPart(bytes, GIF.bytes), {
      [DOCUMENT]: (xml) => xml.replace(/r:embed="\w+"/, 'r:embed="rIdNew"'),
    });
    const other = told(exchanged);
    expect(other.shown).toEqual([['changed', 'A quay', 'A quay', { before: PNG.image, after: GIF.image }]]);
    expect(other.body[1]).toEqual(image(GIF, 'A quay', 'Where it is'));
  });

  it('are told where a dossier does not keep them', () => {
    const { note, bytes } = fileOf(BODY);
    const into = (part: Uint8Array, ending: string) =>
      changesIn(
        changeParts(withPart(bytes, part, ending), {
          [DOCUMENT]: (xml) => xml.replace(/<w:sectPr/, `<w:p>${drawing('A drawing')}</w:p><w:sectPr`),
        }),
        note,
      );
    expect(into(strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'svg')).toMatchObject({
      changes: [],
      told: ['1 picture left out: only PNG, JPEG and GIF pictures can be kept.'],
    });
    expect(into(PNG.bytes.slice(0, 40), 'png')).toMatchObject({
      changes: [],
      told: ['1 picture left out: damaged, or of more than 40 million pixels.'],
    });
  });
});
