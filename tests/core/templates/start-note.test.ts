import { describe, expect, it } from 'vitest';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { blockLines, noteText } from '../../../core/note/note-text.ts';
import { layOutFacts } from '../../../core/templates/lay-out-facts.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import { sectionOf } from '../../../core/templates/section-of.ts';
import { type NoteStart, startNote } from '../../../core/templates/start-note.ts';
import { sectionOf as sectionNamed, templateOf } from './bare-template.ts';
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

describe('a template that knows its format', () => {
  const FORMAT = `---
name: Memo
version: 4
title: For {{to}}
numbering: by section
marking: { ladder: [UNCLASSIFIED, SECRET], initial: UNCLASSIFIED, portions: [U, S] }
fields:
  - { id: to, label: To, type: list }
  - { id: due, label: Due, type: date }
  - { id: kind, label: Kind, type: choice, options: [Routine, Urgent], initial: Routine }
decision:
  layout: approve
  lead: Asked of {{to}}
  verbs: [{ verb: approve, responses: [Approve, Disapprove] }, { verb: note }]
  decider: to
  decide-by: due
sign-off: [{ label: Drafter }, { label: Chief, kind: signature, name: to }]
---
# Why, {{to}}
::section{#why}
::text[By {{due}}, {{to}}.]
::slot[Facts]{#facts layout=sentences}
# Urgent
::section{when="kind=Urgent"}
# Decision
::decision
::sign-off
# Map
::section{annex when=due}
`;
  const read = parseTemplate('memo', FORMAT);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const memo = read.value;

  it('starts with its title, text, numbering, decision and signatures, the fields in their places', () => {
    const fields = { to: ['A', 'B'], due: '2026-12-01' };
    const note = startNote(memo, { ...start, title: null, fields });
    expect(validateNote(note)).toEqual({ ok: true, value: note });
    expect([note.title, note.numbering, note.templateVersion]).toEqual(['For A, B', 'sections', 4]);
    expect(note.body.filter(({ type }) => type !== 'heading')).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'By 1 December 2026, A, B.', marks: [] }], portion: 'U' },
      {
        type: 'decision',
        layout: 'approve',
        lead: 'Asked of A, B',
        decider: 'A, B',
        decideBy: '2026-12-01',
        items: [{ verb: 'approve', text: '', responses: ['Approve', 'Disapprove'] }],
      },
      {
        type: 'sign-off',
        rows: [
          { kind: 'clearance', label: 'Drafter', name: '', contact: '', date: '' },
          { kind: 'signature', label: 'Chief', name: 'A, B', contact: '', date: '' },
        ],
      },
      { type: 'paragraph', content: [], portion: 'U' },
    ]);
    expect(note.body.at(-2)).toMatchObject({ section: 'map', annex: true });
  });

  it('leaves out what its fields do not ask for, and names what a field lacks by its label', () => {
    const note = startNote(memo, { ...start, title: null, fields: { kind: 'Urgent' } });
    expect(note.body.flatMap((block) => (block.type === 'heading' ? [block.section] : []))).toEqual([
      'why',
      'urgent',
      'decision',
    ]);
    expect(noteText(note)).toContain('By [Due], [To].');
    expect(note.title).toBe('For [To]');
  });

  it('marks a paragraph as high as its facts', () => {
    const fill = new Map([['facts', [factOf('a', { marking: 'SECRET' }), factOf('b')]]]);
    const note = startNote(memo, { ...start, fill });
    expect(note.body.flatMap((block) => (block.type === 'paragraph' ? [block.portion] : []))).toEqual(['U', 'S']);
  });
});

it('lays facts out as tables, and what a table has no place for as a list behind it', () => {
  const facts = [
    factOf('b', { when: { iso: '2025-05', text: 'May' }, people: ['Ms B'], asAt: '2025-06' }),
    factOf('a', { when: { iso: '2025-04-16', text: '16 April' }, organisations: ['NDRC'] }),
    factOf('c'),
  ];
  const cells = (layout: 'chronology' | 'figures' | 'whos-who', language: string) =>
    layOutFacts(facts, layout, language).flatMap((block) =>
      block.type === 'table'
        ? block.rows.map((row) => row.flatMap((cell) => cell.blocks.flatMap(blockLines)))
        : [blockLines(block)],
    );
  expect(cells('chronology', 'en-GB')).toEqual([
    ['Date', 'What happened'],
    ['16 April 2025', 'Claim a.'],
    ['May 2025', 'Claim b.'],
    ['Claim c.'],
  ]);
  expect(cells('figures', 'ms')).toEqual([['Claim b.', 'Claim a.', 'Claim c.']]);
  expect(cells('whos-who', 'fr').map(([name]) => name)).toEqual(['Nom', 'Ms B', 'NDRC', 'Claim c.']);
});

it('knows a repeated section by the one it repeats', () => {
  const template = templateOf({ sections: [sectionNamed('issue', { repeatable: true }), sectionNamed('once')] });
  const found = ['issue', 'issue-2', 'issue-12', 'issue-1', 'once', 'once-2', 'none'].map(
    (id) => sectionOf(template, id)?.id ?? null,
  );
  expect(found).toEqual(['issue', 'issue', 'issue', null, 'once', null, null]);
});
