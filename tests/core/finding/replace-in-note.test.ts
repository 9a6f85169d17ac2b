import { describe, expect, it } from 'vitest';
import { findInNote } from '../../../core/finding/find-in-note.ts';
import { findPattern } from '../../../core/finding/find-pattern.ts';
import { type Finder, type FindQuery, findWords } from '../../../core/finding/find-query.ts';
import { mapTexts } from '../../../core/finding/note-texts.ts';
import { replaceInNote } from '../../../core/finding/replace-in-note.ts';
import type { Block, Inline, Mark, Note, NotedInline } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { inlineText } from '../../../core/note/note-text.ts';
import { inEnglish } from '../../../core/shared/said.ts';
import { makeFactLink, makeNote } from '../../dossiers/make-note.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { arbitraryNote } from '../note/arbitrary-note.ts';

const PLAIN = { matchCase: false, wholeWord: false, pattern: false };
const look = (words: string, how: Partial<FindQuery> = {}): Finder => {
  const query = { ...PLAIN, words, ...how };
  if (!query.pattern) return findWords(query);
  const finder = findPattern(query);
  if (!finder.ok) throw new Error(inEnglish(finder.error));
  return finder.value;
};
const text = (words: string, ...marks: readonly Mark[]): NotedInline => ({ type: 'text', text: words, marks });
const saying = (...content: readonly Inline[]): Note => makeNote({ body: [{ type: 'paragraph', content }] });
const found = (note: Note, find: Finder) => findInNote(note, find, { most: 100, isLate: () => false });

function replaced(note: Note, find: Finder, replacement: string, isChosen = (_: number) => true): Note {
  const result = replaceInNote(note, { find, replacement, isChosen });
  if (!result) throw new Error('left unread');
  expect(validateNote(result.note)).toEqual({ ok: true, value: result.note });
  return result.note;
}

function textsOf(note: Note): readonly string[] {
  const texts: string[] = [];
  mapTexts(note, {
    inlines: (content) => {
      texts.push(inlineText(content));
      return content;
    },
    line: (line) => {
      texts.push(line);
      return line;
    },
  });
  return texts;
}

/** A note with words in every kind of place. */
const palm = (type: 'paragraph' | 'quote'): Block => ({ type, content: [text('Palm')] });
const EVERYWHERE: Note = makeNote({
  title: 'Palm oil',
  fields: { to: 'Minister of Palm', date: '2026-11-26', copies: ['Palm unit', 'Treasury'] },
  body: [
    { type: 'heading', level: 1, content: [text('Palm')] },
    {
      type: 'paragraph',
      content: [text('Palm'), { type: 'footnote', content: [text('Palm')] }, text(' and more palm')],
    },
    {
      type: 'list',
      ordered: false,
      start: 1,
      children: [
        { type: 'item', content: [text('Palm')] },
        { type: 'list', ordered: true, start: 1, children: [{ type: 'item', content: [text('palm')] }] },
      ],
    },
    {
      type: 'table',
      headerRow: false,
      caption: 'Palm',
      alt: 'Palm',
      rows: [[{ blocks: [{ type: 'paragraph', content: [text('Palm')] }] }]],
    },
    { type: 'image', image: 'a'.repeat(64), width: 50, alt: 'A palm', caption: 'Palm' },
    palm('quote'),
    {
      type: 'decision',
      layout: 'paragraphs',
      lead: 'On palm',
      decider: '',
      decideBy: '',
      items: [{ verb: 'agree', text: 'to palm', responses: ['Agreed'] }],
    },
    { type: 'sign-off', rows: [{ kind: 'contact', label: 'Palm desk', name: '', contact: '', date: '' }] },
  ],
});

describe('finding in a note', () => {
  it('finds words wherever a reader sees or hears them, and says where', () => {
    const matches = found(EVERYWHERE, look('palm'))?.matches ?? [];
    expect(matches.map(({ place, nth }) => [place.kind, place.block, nth])).toEqual([
      ['title', null, null],
      ['field', null, null],
      ['field', null, null],
      ['heading', 0, 0],
      ['text', 1, 0],
      ['text', 1, 1],
      ['footnote', 1, null],
      ['list', 2, 0],
      ['list', 2, 1],
      ['caption', 3, null],
      ['description', 3, null],
      ['table', 3, 0],
      ['caption', 4, null],
      ['description', 4, null],
      ['text', 5, 0],
      ['decision', 6, null],
      ['decision', 6, null],
      ['sign-off', 7, null],
    ]);
    expect(matches[5]).toMatchObject({ before: 'Palm and more ', words: 'palm', after: '', groups: null, link: null });
    expect(found(EVERYWHERE, look('2026'))?.count).toBe(0);
  });

  it('shows references as what they print around the words found', () => {
    const note = makeNote({
      body: [
        { type: 'heading', level: 1, anchor: 'h', content: [text('What was agreed')] },
        {
          type: 'paragraph',
          content: [
            text('See '),
            { type: 'reference', to: 'h', shows: 'title' },
            text(' and palm'),
            { type: 'reference', to: 'gone', shows: 'number' },
            text('.'),
          ],
        },
      ],
    });
    expect(found(note, look('palm'))?.matches).toMatchObject([
      { before: 'See What was agreed and ', words: 'palm', after: '[missing reference].', nth: 0 },
    ]);
  });

  it('tells the first matches of many and counts the rest', () => {
    const few = findInNote({ ...saying(text('a '.repeat(50))), title: '' }, look('a'), {
      most: 3,
      isLate: () => false,
    });
    expect([few?.matches.length, few?.count]).toEqual([3, 50]);
  });

  it('stops where it takes too long', () => {
    expect(findInNote(EVERYWHERE, look('palm'), { most: 3, isLate: () => true })).toBeNull();
    const endless = saying(text('a'.repeat(190_000)));
    expect(found(endless, look('[a-z]{1000}z', { pattern: true }))).toBeNull();
  });

  it('says what becomes of a fact whose words are touched', () => {
    const note = saying(text('They '), makeFactLink('fact-1', 'signed a memorandum'), text(' today.'));
    const touched = (words: string) => found(note, look(words))?.matches.map(({ link }) => link);
    expect(touched('memorandum')).toEqual(['part']);
    expect(touched('signed a memorandum')).toEqual(['all']);
    expect(touched('signed a memorandum today')).toEqual(['all']);
    expect(touched('they signed')).toEqual(['part']);
    expect(touched('they signed a memorandum today')).toEqual(['gone']);
    expect(touched('today')).toEqual([null]);
  });
});

describe('replacing in a note', () => {
  it('replaces what is chosen and nothing else, in every kind of place', () => {
    const all = replaced(EVERYWHERE, look('palm'), 'date');
    expect(textsOf(all)).toEqual(textsOf(EVERYWHERE).map((line) => line.replaceAll(/palm/gi, 'date')));
    const one = replaced(EVERYWHERE, look('palm'), 'date', (match) => match === 5);
    expect(one.body[1]).toMatchObject({
      content: [text('Palm'), { type: 'footnote' }, text(' and more date')],
    });
    expect(textsOf(one).filter((line) => line.includes('date'))).toHaveLength(1);
  });

  it('gives the words the format of the first character they replace', () => {
    const note = saying(text('crude palm', 'bold'), text(' oil and'), text(' fat', 'italic'));
    expect(replaced(note, look('palm oil'), 'fruit').body).toEqual(
      saying(text('crude fruit', 'bold'), text(' and'), text(' fat', 'italic')).body,
    );
    expect(replaced(note, look('d f'), '').body).toEqual(
      saying(text('crude palm', 'bold'), text(' oil an'), text('at', 'italic')).body,
    );
  });

  it('rewords a fact whose words it begins in, and keeps the link', () => {
    const link = makeFactLink('fact-1', 'signed a memorandum');
    const note = saying(text('They '), link, text(' today.'));
    expect(replaced(note, look('memorandum today'), 'pact').body).toEqual(
      saying(text('They '), { ...link, content: [{ type: 'text', text: 'signed a pact', marks: [] }] }, text('.')).body,
    );
    expect(replaced(note, look('they signed a memorandum'), 'It was').body).toEqual(saying(text('It was today.')).body);
  });

  it('keeps footnotes called inside the words, and takes line breaks', () => {
    const called: Inline = { type: 'footnote', content: [text('Note.')] };
    expect(replaced(saying(text('one'), called, text(' two')), look('one two'), 'both').body).toEqual(
      saying(text('both'), called).body,
    );
    const broken = saying(text('one'), { type: 'break' }, text('two'));
    expect(replaced(broken, look('(one)\\n', { pattern: true }), '$1 and ').body).toEqual(
      saying(text('one and two')).body,
    );
    expect(replaced(broken, look('e(\\n)t', { pattern: true }), 'E$1T').body).toEqual(
      saying(text('onE'), { type: 'break' }, text('Two')).body,
    );
  });

  it('drops what may not be empty', () => {
    const without = replaced(EVERYWHERE, look('palm'), '');
    expect(without.body[3]).not.toHaveProperty('caption');
    expect(without.body[3]).not.toHaveProperty('alt');
    expect(replaced(EVERYWHERE, look('palm unit'), '').fields).toMatchObject({ copies: ['Treasury'] });
  });

  it('finds in any note what it replaces, and changes nothing by putting back what was there', () => {
    const any = look('[\\s\\S]', { pattern: true });
    fc.assert(
      fc.property(arbitraryNote(), (note) => {
        const result = replaceInNote(note, { find: any, replacement: '$0', isChosen: () => true });
        expect(result?.note).toEqual(note);
        expect(result?.replaced).toBe(found(note, any)?.count);
        const other = replaceInNote(note, { find: look('a'), replacement: 'öä', isChosen: () => true });
        expect(textsOf(other?.note ?? note)).toEqual(textsOf(note).map((line) => line.replaceAll(/a/giu, 'öä')));
      }),
      { numRuns: howMany(500, 25) },
    );
  });
});
