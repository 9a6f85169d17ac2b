import { describe, expect, it } from 'vitest';
import { moveToAnnex } from '../../../../core/note/move-to-annex.ts';
import type { Block, Note } from '../../../../core/note/note.ts';
import { listFactLinks } from '../../../../core/note/note-fact-links.ts';
import type { NotePages } from '../../../../core/note/note-pages.ts';
import { noteSchema } from '../../../../core/note/note-schema.ts';
import { countWords, inlineText, noteText } from '../../../../core/note/note-text.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { findMissing } from '../../../../core/templates/checks/find-missing.ts';
import { measureBudgets } from '../../../../core/templates/checks/measure-budgets.ts';
import { proposeAnnex } from '../../../../core/templates/checks/propose-annex.ts';
import { parseTemplate } from '../../../../core/templates/parse-template.ts';
import { startNote } from '../../../../core/templates/start-note.ts';
import type { Template } from '../../../../core/templates/template.ts';
import { factLink, noteWith, paragraph, text } from '../../word/sample-note.ts';

const parsed = parseTemplate(
  'brief',
  `---
name: Brief
limit: 2 pages
fields:
  - id: to
    label: To
    type: person
    required: true
    guidance: The reader.
  - id: code
    label: Code
    type: text
    longest: 4
  - id: priority
    label: Priority
    type: choice
    options: [Routine, Urgent]
decision:
  lead: "That you:"
  layout: approve
  verbs:
    - verb: approve
      responses: [Approve, Disapprove]
  decider: to
sign-off:
  - label: Author
---
# Summary
::section{#summary required limit="10 words" blocks="paragraphs, bullets"}

Say it in short.

# Background
::section{#background required}

::slot[Terms]{#terms kinds=agreement}

# Urgent matters
::section{#urgent required when="priority=Urgent"}

# Ask
::section{#ask required}

::decision

# Clearance

::sign-off
`,
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const TEMPLATE: Template = parsed.value;

function started(fields: Note['fields'] = {}): Note {
  return startNote(TEMPLATE, { id: 'n', title: null, fields, today: '2026-01-02', fill: new Map() });
}
const missingIn = (note: Note) =>
  findMissing(note, TEMPLATE).map(({ name, words }) => `${name ?? 'Title'}: ${inEnglish(words)}`);
const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

/** Puts blocks in the place of what a section begins with. */
function write(note: Note, section: string, ...blocks: readonly Block[]): Note {
  const at = note.body.findIndex((block) => block.type === 'heading' && block.section === section);
  return { ...note, body: note.body.toSpliced(at + 1, 1, ...blocks) };
}

describe('what is missing', () => {
  it('lists fields, sections, slots, decisions and names of a new note in the order of the page', () => {
    expect(missingIn(started())).toEqual([
      'To: The field is empty',
      'Summary: Nothing is written here',
      'Background: Nothing is written here',
      'Background: No fact is used for “Terms”',
      'Ask: There is no recommendation yet',
      'Ask: It does not say who decides',
      'Clearance: No name for Author',
    ]);
    expect(findMissing(started(), TEMPLATE)[1]).toMatchObject({
      guidance: 'Say it in short.',
      place: { at: 'block', block: 1 },
    });
  });

  it('is nothing once everything is there', () => {
    const full = [
      ['summary', paragraph(text('All of it.'))],
      ['background', paragraph(factLink('f', 'A fact.'))],
      [
        'ask',
        {
          type: 'decision',
          layout: 'approve',
          lead: '',
          decider: 'The Minister',
          decideBy: '',
          items: [{ verb: 'approve', text: 'it', responses: ['Approve'] }],
        },
      ],
      [
        'clearance',
        { type: 'sign-off', rows: [{ kind: 'clearance', label: 'Author', name: 'Me', contact: '', date: '' }] },
      ],
    ] as const satisfies readonly (readonly [string, Block])[];
    const note = full.reduce((one, [section, block]) => write(one, section, block), started({ to: 'The Minister' }));
    expect(missingIn(note)).toEqual([]);
  });

  it('names what a section holds against its template, and values a field cannot have', () => {
    const note = write(started({ to: 'A', code: '12345', priority: 'Soon' }), 'summary', {
      type: 'quote',
      content: [text('Words')],
    });
    expect(missingIn(note)).toEqual(
      expect.arrayContaining([
        'Code: 5 characters; the limit is 4',
        'Priority: “Soon” is not one of the choices',
        'Summary: A quotation, where only these belong: paragraphs and bullets',
      ]),
    );
  });

  it('asks for a section that is gone only while the fields want it', () => {
    const note = started({ to: 'A', priority: 'Urgent' });
    const gone = { ...note, body: note.body.filter((block) => block.type !== 'heading' || block.section !== 'urgent') };
    expect(missingIn(gone)).toContain('Urgent matters: The section is not in the note');
    expect(missingIn({ ...gone, fields: { ...gone.fields, priority: 'Routine' } })).not.toContain(
      'Urgent matters: The section is not in the note',
    );
    expect(findMissing(gone, TEMPLATE).find(({ id }) => id === 'section urgent')?.place).toMatchObject({ at: 'after' });
  });

  it('says what a recommendation lacks', () => {
    const note = write(started({ to: 'A' }), 'ask', {
      type: 'decision',
      layout: 'approve',
      lead: '',
      decider: 'A',
      decideBy: '',
      items: [
        { verb: 'approve', text: 'this', responses: [] },
        { verb: 'note', text: '', responses: ['Noted'] },
      ],
    });
    expect(missingIn(note)).toEqual(
      expect.arrayContaining(['Ask: Recommendation 2 is not written', 'Ask: Recommendation 1 has nothing to answer']),
    );
  });
});

function pagesOf(body: Note['body'], lines: readonly number[], turns: NotePages['turns'] = []): NotePages {
  let page = 1;
  const blocks = body.map((_, index) => {
    const firstPage = page;
    page += turns.filter(({ block }) => block === index).length;
    const count = lines[index] ?? 0;
    return { firstPage, lastPage: page, lines: count, starts: Array.from({ length: count }, (_one, at) => at * 10) };
  });
  return { pages: page, all: page, blocks, turns, sheets: [] };
}

describe('limits', () => {
  it('counts words as the core does, and says after which word a limit is passed', () => {
    const note = write(started(), 'summary', paragraph(text(words(8))), paragraph(text(words(5))));
    const [, summary] = measureBudgets(note, TEMPLATE, pagesOf(note.body, []));
    expect(summary).toMatchObject({ name: 'Summary', used: 13, state: 'over', passed: { block: 2, characters: 9 } });
  });

  it('is near from nine tenths on, and passes nowhere then', () => {
    const of = (count: number) =>
      measureBudgets(write(started(), 'summary', paragraph(text(words(count)))), TEMPLATE, null)[0];
    expect(of(8)?.state).toBe('under');
    expect(of(9)).toMatchObject({ state: 'near', passed: null });
    expect(of(10)?.state).toBe('near');
    expect(of(11)?.state).toBe('over');
  });

  it('measures pages before the annexes, and where the first one too many begins', () => {
    const body = [
      paragraph(text('One')),
      paragraph(text('Two')),
      { type: 'heading', level: 1, content: [text('More')], annex: true } as const,
      paragraph(text('Three')),
    ];
    const turns = [
      { page: 2, block: 0, characters: 2 },
      { page: 3, block: 1, characters: 1 },
      { page: 4, block: 2, characters: 0 },
    ];
    const [whole] = measureBudgets(noteWith(body), TEMPLATE, pagesOf(body, [1, 1, 1, 1], turns));
    expect(whole).toMatchObject({ used: 3, state: 'over', passed: { block: 1, characters: 1 }, to: 2 });
  });

  it('measures lines and what ends on the first page', () => {
    const limited = (limit: string) => {
      const made = parseTemplate('t', `---\nname: T\n---\n# A\n::section{#a limit="${limit}"}\n\n# B\n`);
      if (!made.ok) throw new Error(limit);
      return made.value;
    };
    const body: Note['body'] = [
      { type: 'heading', level: 1, content: [text('A')], section: 'a' },
      paragraph(text('x'.repeat(50))),
      paragraph(text('y'.repeat(50))),
    ];
    const lines = measureBudgets(noteWith(body), limited('4 lines'), pagesOf(body, [1, 3, 3]));
    expect(lines).toMatchObject([{ used: 6, state: 'over', passed: { block: 2, characters: 10 } }]);
    const turned = pagesOf(body, [1, 3, 3], [{ page: 2, block: 2, characters: 10 }]);
    expect(measureBudgets(noteWith(body), limited('first page'), turned)).toMatchObject([
      { used: 2, state: 'over', passed: { block: 2, characters: 10 } },
    ]);
    expect(measureBudgets(noteWith(body), limited('first page'), pagesOf(body, [1, 3, 3]))).toMatchObject([
      { used: 1, state: 'under', passed: null },
    ]);
  });
});

describe('an annex', () => {
  const note = write(
    write(
      started(),
      'background',
      paragraph(text(words(5))),
      paragraph(factLink('f', words(30, 'fact'))),
      paragraph(text(words(40))),
    ),
    'summary',
    paragraph(text(words(60))),
  );

  it('is proposed what is longest, last and rests on the fewest facts, never a decision or a limited section', () => {
    const found = proposeAnnex(note, TEMPLATE, { id: 'note', from: 0, to: note.body.length }, null);
    expect(found.map(({ words: count }) => count)).toEqual([40, 30, 5]);
    expect(found[0]?.section).toBe('Background');
    expect(found[0]?.why.map(inEnglish)).toEqual(['the longest', 'the last', 'rests on no fact']);
    expect(found[1]?.why.map(inEnglish)).toEqual(['rests on 1 fact']);
    const own = proposeAnnex(note, TEMPLATE, { id: 'summary', from: 0, to: 2 }, null);
    expect(own.map(({ words: count }) => count)).toEqual([60]);
  });

  it('takes blocks as they are with their facts, and leaves words where they were', () => {
    const heading = note.body.findIndex((block) => block.type === 'heading' && block.section === 'background');
    const moved = moveToAnnex(note, new Set([heading + 2, heading + 3]));
    const now: Note = { ...note, body: moved };
    expect(noteSchema.safeParse(now).success).toBe(true);
    expect(listFactLinks(now).map(({ fact }) => fact)).toEqual(['f']);
    expect(now.body.slice(-3)).toEqual([
      { type: 'heading', level: 1, content: [text('Background: further detail')], annex: true },
      note.body[heading + 2],
      note.body[heading + 3],
    ]);
    const left = now.body[heading + 1];
    expect(left?.type === 'paragraph' && inlineText(left.content)).toBe(`${words(5)} (see Annex A)`);
    const counted = (one: Note) => countWords(noteText(one), 'en');
    expect(counted(now)).toBe(counted(note) + '(see Annex A) Background: further detail'.split(' ').length);
  });

  it('names its parts when it has several, is the next letter, and speaks the note’s language', () => {
    const first = moveToAnnex({ ...note, language: 'ms' }, new Set([1]));
    expect(first[1]).toEqual(paragraph(text('(lihat Lampiran A)')));
    const heading = first.findIndex((block) => block.type === 'heading' && block.section === 'background');
    const second = moveToAnnex({ body: first, language: 'en' }, new Set([1, heading + 3]));
    expect(second.slice(-5).map((block) => block.type)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(second[1]).toEqual(paragraph(text('(see Annex B)')));
    expect(moveToAnnex(note, new Set([0, 99]))).toBe(note.body);
  });
});
