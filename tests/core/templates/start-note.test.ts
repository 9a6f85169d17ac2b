import { expect, it } from 'vitest';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { noteText } from '../../../core/note/note-text.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import { type NoteStart, startNote } from '../../../core/templates/start-note.ts';
import { factOf } from './facts-at-hand.ts';

const TEXT = `---
name: House note
language: en-GB
marking: { ladder: [OPEN, CLOSED], initial: OPEN }
fields:
  - { id: to, label: To, type: person }
  - { id: date, label: Date, type: date, initial: today }
  - { id: due, label: Due, type: date, initial: 2025-05 }
  - { id: copies, label: Copies, type: list, initial: Registry }
  - { id: today, label: Word, type: text, initial: today }
---
# Purpose
::section{#purpose required}
Say why.
## Facts
::slot[Sentences]{#sentences layout=sentences}
::slot[Points]{#points layout=bullets}
::slot[Steps]{#steps layout=numbered}
`;

const parsed = parseTemplate('house-note', TEXT);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const template = parsed.value;
const start: NoteStart = { id: 'n1', title: 'Title', fields: {}, today: '2026-11-22', fill: new Map() };

it('lays out sections as headings that carry their ids, with a paragraph to write in, and no guidance', () => {
  expect(startNote(template, start)).toEqual({
    format: 1,
    id: 'n1',
    template: 'house-note',
    title: 'Title',
    language: 'en-GB',
    marking: 'OPEN',
    fields: { date: '2026-11-22', due: '2025-05', copies: ['Registry'], today: 'today' },
    body: [
      { type: 'heading', level: 1, content: [{ type: 'text', text: 'Purpose', marks: [] }], section: 'purpose' },
      { type: 'paragraph', content: [] },
      { type: 'heading', level: 2, content: [{ type: 'text', text: 'Facts', marks: [] }], section: 'facts' },
      { type: 'paragraph', content: [] },
    ],
  });
});

it('takes given fields over initial values, blank ones not, unknown ones never', () => {
  const { fields } = startNote(template, {
    ...start,
    fields: { to: 'Minister', date: ' ', copies: ['One', 'Two'], stray: 'x' },
  });
  expect(fields).toEqual({
    to: 'Minister',
    date: '2026-11-22',
    due: '2025-05',
    copies: ['One', 'Two'],
    today: 'today',
  });
});

it('names a note without a title after its template', () => {
  expect(startNote(template, { ...start, title: null }).title).toBe('House note');
  expect(startNote(template, { ...start, title: '  ' }).title).toBe('House note');
});

it('lays facts out as the slots say: one paragraph of sentences, points, numbered steps', () => {
  const fill = new Map([
    ['sentences', [factOf('a'), factOf('b', { claim: 'No stop' }), factOf('c', { claim: 'He said “stop.”' })]],
    ['points', [factOf('d')]],
    ['steps', [factOf('e'), factOf('f')]],
  ]);
  const note = startNote(template, { ...start, fill });
  expect(noteText(note).split('\n').slice(2)).toEqual([
    'Facts',
    'Claim a. No stop. He said “stop.”',
    'Claim d.',
    'Claim e.',
    'Claim f.',
  ]);
  expect(note.body.slice(3).map((block) => (block.type === 'list' ? block.ordered : block.type))).toEqual([
    'paragraph',
    false,
    true,
  ]);
  expect(listFactLinks(note).map(({ fact, shown, words }) => [fact, shown === words])).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, true]),
  );
  expect(validateNote(note)).toEqual({ ok: true, value: note });
  expect(normaliseNote(note)).toEqual(note);
});
