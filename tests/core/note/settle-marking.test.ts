import { describe, expect, it } from 'vitest';
import type { Block, Note } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { raisePortion, settleMarking, wantedMarks } from '../../../core/note/settle-marking.ts';
import { fc } from '../../fast-check.ts';

const SCHEME = { ladder: ['UNCLASSIFIED', 'SBU ONLY', 'SECRET'], portions: ['U', 'SBU', 'S'] };
const MARKS = new Map([
  ['open', 'UNCLASSIFIED'],
  ['secret', 'secret'],
  ['theirs', 'SULIT'],
]);

const text = (words: string) => ({ type: 'text' as const, text: words, marks: [] });
const link = (fact: string) => ({
  type: 'fact-link' as const,
  fact,
  revision: 1,
  shown: `Claim of ${fact}.`,
  content: [text(`Claim of ${fact}.`)],
});
const paragraph = (portion: string | null, ...facts: readonly string[]): Block => ({
  type: 'paragraph',
  content: [text('Words. '), ...facts.map(link)],
  ...(portion === null ? {} : { portion }),
});
const noteOf = (marking: string | null, ...body: readonly Block[]): Note => ({
  format: 1,
  id: 'n',
  template: 't',
  title: 'T',
  language: 'en-GB',
  marking,
  fields: {},
  body,
});
const settled = (note: Note, scheme: typeof SCHEME | null = SCHEME) => settleMarking(note, MARKS, scheme);

describe('the marking of a note', () => {
  it('is at least the highest of its paragraphs and facts, and stays where it is higher', () => {
    expect(settled(noteOf('UNCLASSIFIED', paragraph('SBU'), paragraph('U'))).marking).toBe('SBU ONLY');
    expect(settled(noteOf(null, paragraph(null, 'secret'))).marking).toBe('SECRET');
    expect(settled(noteOf('SECRET', paragraph('U', 'open'))).marking).toBe('SECRET');
    expect(settled(noteOf('UNCLASSIFIED', { type: 'paragraph', content: [], portion: 'S' })).marking).toBe(
      'UNCLASSIFIED',
    );
  });

  it('says what asked for it', () => {
    const note = noteOf(null, paragraph('SBU'), {
      type: 'list',
      ordered: false,
      start: 1,
      children: [{ type: 'item', content: [link('secret')] }],
    });
    expect(wantedMarks(note, MARKS, SCHEME)).toEqual([{ marking: 'SECRET', by: 'fact', words: 'Claim of secret.' }]);
  });

  it('puts a mark it cannot compare beside its own, once', () => {
    const note = settled(noteOf('SECRET', paragraph('S', 'theirs'), paragraph('U', 'theirs')));
    expect(note.marking).toBe('SECRET / SULIT');
    expect(settled(note)).toEqual(note);
    expect(settled(noteOf(null, paragraph(null, 'theirs')), null).marking).toBe('SULIT');
    expect(settled(noteOf('TERHAD', paragraph('S'))).marking).toBe('TERHAD / SECRET');
  });

  it('stays lowered for a reason until the content asks for more', () => {
    const lowered = { below: 'SBU ONLY', reason: 'Released on 3 March' };
    const note: Note = { ...noteOf('UNCLASSIFIED', paragraph('SBU')), lowered };
    expect(settled(note)).toEqual(note);
    const more = settled({ ...note, body: [...note.body, paragraph('U', 'secret')] });
    expect(more).toMatchObject({ marking: 'SECRET' });
    expect(more.lowered).toBeUndefined();
    expect(validateNote(note).ok).toBe(true);
    expect(validateNote({ ...note, lowered: { ...lowered, reason: '' } }).ok).toBe(false);
  });
});

it('marks a paragraph no lower than its facts, where the scheme marks paragraphs', () => {
  const marksOf = (note: Note) => note.body.map((block) => (block.type === 'paragraph' ? block.portion : null));
  expect(marksOf(settled(noteOf(null, paragraph('U', 'secret'), paragraph(null, 'open'), paragraph('S'))))).toEqual([
    'S',
    'U',
    'S',
  ]);
  expect(marksOf(settled(noteOf(null, paragraph('U', 'secret')), { ...SCHEME, portions: [] }))).toEqual(['U']);
  expect(raisePortion('MALAY', ['secret'], MARKS, SCHEME)).toBe('MALAY');
});

it('never marks lower than before, nor lower than any mark in it, and settles at once', () => {
  const rank = (marking: string | null) => SCHEME.ladder.indexOf(marking ?? '');
  const part = fc.record({
    portion: fc.option(fc.constantFrom(...SCHEME.portions)),
    facts: fc.subarray(['open', 'secret', 'unmarked']),
  });
  const property = fc.property(
    fc.option(fc.constantFrom(...SCHEME.ladder)),
    fc.array(part, { minLength: 1, maxLength: 6 }),
    (marking, parts) => {
      const note = noteOf(marking, ...parts.map(({ portion, facts }) => paragraph(portion, ...facts)));
      const result = settled(note);
      expect(rank(result.marking)).toBeGreaterThanOrEqual(rank(marking));
      for (const { portion, facts } of parts) {
        if (portion !== null) expect(rank(result.marking)).toBeGreaterThanOrEqual(SCHEME.portions.indexOf(portion));
        if (facts.includes('secret')) expect(result.marking).toBe('SECRET');
      }
      expect(settled(result)).toEqual(result);
    },
  );
  fc.assert(property, { numRuns: 200 });
});
