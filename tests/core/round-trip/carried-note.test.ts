import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FactLink, Note } from '../../../core/note/note.ts';
import { withoutComments } from '../../../core/note/without-comments.ts';
import { CARRIED_VERSION, carryNote, readCarried } from '../../../core/round-trip/carried-note.ts';
import { fillNote } from '../../../core/round-trip/strip-note.ts';
import { printedLines } from '../../../core/word/printed-lines.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { arbitraryNote } from '../note/arbitrary-note.ts';
import { footnotesAt, noteWith, paragraph, SAMPLE_NOTE, text } from '../word/sample-note.ts';

const digest = (words: string | Uint8Array) => createHash('sha256').update(words).digest('hex');
const version = String(CARRIED_VERSION);

function carry(note: Note) {
  const print = toPrintModel(note, DEFAULT_SETUP, footnotesAt(1, 2, 0, 1));
  return carryNote(
    note,
    { lines: printedLines(print), fields: { order: [], dates: [] }, footnotes: 0, pictures: [] },
    digest,
  );
}

function read(carried: { readonly content: string; readonly sha256: string }) {
  return readCarried({ ...carried, version }, digest);
}

const knowsAll = (note: Note | null) => ({ note, wordsOf: (link: FactLink) => link.shown || 'words of the fact' });

describe('a note inside its Word file', () => {
  it('is the note again where its dossier knows it, whatever the note', () => {
    fc.assert(
      fc.property(arbitraryNote(), (note) => {
        const carried = read(carry(note));
        expect(carried.ok).toBe(true);
        if (carried.ok) expect(fillNote(carried.value.note, knowsAll(note)).note).toEqual(withoutComments(note));
      }),
      { numRuns: howMany(500, 150) },
    );
  });

  it('knows its lines by their block where another block has the same words', () => {
    const series = [{ name: '', values: [{ value: 1 }] }];
    const chart = {
      type: 'chart',
      kind: 'bar',
      title: 'Trade',
      unit: '',
      alt: '',
      categories: ['Exports'],
      series,
    } as const;
    const cited = paragraph(text('As shown in '), { type: 'reference', to: 'a', shows: 'number' }, text('.'));
    const image = { type: 'image', image: 'a'.repeat(64), width: 50, alt: '', caption: 'Exports' } as const;
    const note = noteWith([chart, cited, image]);
    const carried = read(carry(note));
    expect(carried.ok && carried.value.note).toEqual(note);
    const shown = carried.ok ? carried.value.lines.flatMap(({ text, part }) => (part ? [text] : [])) : [];
    expect(shown).toEqual([
      note.title,
      'Figure\u00a01: Trade',
      'As shown in [missing reference].',
      'Figure\u00a02: Exports',
    ]);
  });

  it('says nothing its pages do not show', () => {
    const filter = { query: 'who briefed the opposition', tags: ['informant'] };
    const selection = { filter, sort: 'best', limit: 20 } as const;
    const note = noteWith([
      paragraph({
        type: 'fact-link',
        fact: 'f1',
        revision: 2,
        shown: 'The minister was warned twice.',
        content: [text('The minister was told.')],
      }),
      {
        type: 'list',
        ordered: false,
        start: 1,
        children: [{ type: 'item', content: [text('One line')] }],
        made: { layout: 'list', selection },
      },
    ]);
    const carried = carry(note);
    expect(carried.content).toContain('The minister was told.');
    expect(carried.content).not.toMatch(/warned|opposition|informant|selection/);
    const back = read(carried);
    expect(back.ok && fillNote(back.value.note, knowsAll(note)).note).toEqual(note);
    const elsewhere = back.ok ? fillNote(back.value.note, { note: null, wordsOf: () => null }) : null;
    expect(elsewhere?.unlinked).toEqual(['The minister was told.']);
    expect(elsewhere?.note.body[0]).toEqual(paragraph(text('The minister was told.')));
  });

  it('is refused when it was changed, is of another version, or says more than the page', () => {
    const carried = carry(SAMPLE_NOTE);
    expect(read({ ...carried, content: carried.content.replace('wait', 'act') })).toEqual({
      ok: false,
      error: 'damaged',
    });
    expect(readCarried({ ...carried, version: '4' }, digest)).toEqual({ ok: false, error: 'other-version' });
    const forge = (content: string) => read({ content, sha256: digest(content) });
    expect(forge(carried.content).ok).toBe(true);
    const more = carried.content.replace(' to wait.', ' to wait and to pay.');
    expect(forge(more).ok).toBe(true);
    const hidden = JSON.stringify({ ...JSON.parse(carried.content), lines: ['Only this is on the page.'] });
    expect(forge(hidden)).toEqual({ ok: false, error: 'damaged' });
    for (const broken of ['', '{}', 'null', '[]', carried.content.slice(0, -2), '[['.repeat(50_000)])
      expect(forge(broken).ok).toBe(false);
  });

  it('takes no keys of JavaScript and no links that run something', () => {
    const { content } = carry(SAMPLE_NOTE);
    const forge = (from: string, to: string) => {
      expect(content).toContain(from);
      const changed = content.replace(from, to);
      return read({ content: changed, sha256: digest(changed) });
    };
    expect(forge('"https://example.org/a?b=1&c=2"', '"javascript:alert(1)"').ok).toBe(false);
    expect(forge('"copy":', '"__proto__":').ok).toBe(false);
    expect(forge('"type":"heading"', '"type":"heading","__proto__":{"level":1}').ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'level')).toBe(false);
  });
});
