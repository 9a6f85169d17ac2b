import { describe, expect, it } from 'vitest';
import type { Decision, DecisionLayout } from '../../../core/note/formal-blocks.ts';
import type { Block } from '../../../core/note/note.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import type { PrintBlock } from '../../../core/word/print-model.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { partText } from '../../word-package/mutate-package.ts';
import { validatePackage } from '../../word-package/validate-package.ts';
import { shortHand } from './print-short-hand.ts';
import { exportOf, item, list, noteWith, paragraph, text } from './sample-note.ts';

function print(body: readonly Block[], more = {}) {
  return toPrintModel(noteWith(body, { title: '', ...more }), DEFAULT_SETUP, new Map());
}

/** One line for each paragraph or row: `[1] words` in a list that starts at 1, cells between bars. */
function lines(blocks: readonly PrintBlock[], lists: ReturnType<typeof print>['lists']): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') {
      const number = block.list === null ? '' : `[${lists[block.list]?.start}] `;
      return block.style === 'Spacer' ? [] : [number + shortHand(block.runs)];
    }
    if (block.kind !== 'table') return [`[${block.kind}]`];
    return block.rows.map((row) => row.cells.map((cell) => lines(cell, lists).join(' ')).join(' | '));
  });
}

const DECISION: Decision = {
  type: 'decision',
  layout: 'paragraphs',
  lead: 'That you:',
  decider: 'The Minister',
  decideBy: '2026-12-01',
  items: [
    { verb: 'agree', text: 'to the plan.', responses: ['Agreed', 'Not agreed'] },
    { verb: 'note', text: 'the cost.', responses: ['Noted', 'Please discuss'] },
  ],
};

describe('a decision block', () => {
  it.each<[DecisionLayout, readonly string[]]>([
    [
      'paragraphs',
      [
        'That you:',
        '[1] agree to the plan.',
        '[1] note the cost.',
        'Decision by: The Minister. Decision needed by: 1 December 2026',
      ],
    ],
    [
      'beside',
      [
        'That you:',
        '[1] agree to the plan. | Agreed / Not agreed',
        '[2] note the cost. | Noted / Please discuss',
        'Decision needed by: 1 December 2026',
        'The Minister |  | Date',
      ],
    ],
    [
      'concur',
      [
        'That you:',
        '[1] agree to the plan.',
        '[1] note the cost.',
        'Decision needed by: 1 December 2026',
        'Agreed |  | Not agreed |  | Noted |  | Please discuss',
        'The Minister |  | Date',
      ],
    ],
    [
      'approve',
      [
        'That you:',
        '[1] agree to the plan.',
        'Agreed |  | Not agreed',
        '[2] note the cost.',
        'Noted |  | Please discuss',
        'Decision by: The Minister. Decision needed by: 1 December 2026',
      ],
    ],
  ])('is drawn as its practice prints it: %s', (layout, expected) => {
    const printed = print([{ ...DECISION, layout }]);
    expect(lines(printed.body, printed.lists)).toEqual(expected);
  });

  it('prints one recommendation without a number, and none of the empty ones', () => {
    const printed = print([
      { ...DECISION, lead: '', items: [...DECISION.items.slice(0, 1), { verb: '', text: '', responses: [] }] },
    ]);
    expect(lines(printed.body, printed.lists)[0]).toBe('agree to the plan.');
  });
});

it('draws signatures as lines to sign on and clearances as a table', () => {
  const printed = print([
    {
      type: 'sign-off',
      rows: [
        { kind: 'clearance', label: 'Legal', name: 'A. Lee', contact: '1234', date: '2026-11-20' },
        { kind: 'signature', label: 'Deputy Minister', name: 'B. Roy', contact: '', date: '' },
      ],
    },
  ]);
  expect(lines(printed.body, printed.lists)).toEqual([
    'B. Roy, Deputy Minister |  | Date',
    'Cleared by | Name | Contact | Date',
    'Legal | A. Lee | 1234 | 20 November 2026',
  ]);
});

describe('numbers', () => {
  it('count sections and their paragraphs in one list of two levels, and let lists count in letters', () => {
    const printed = print(
      [
        { type: 'heading', level: 1, content: [text('Issue')] },
        paragraph(text('First')),
        list(true, 1, item(text('a'))),
        paragraph(text('Second')),
        { type: 'heading', level: 1, content: [text('Map')], annex: true },
      ],
      { numbering: 'sections' },
    );
    const places = printed.body.map((block) => block.kind === 'paragraph' && [block.list, block.listLevel ?? 0]);
    expect(places).toEqual([
      [0, 0],
      [0, 1],
      [2, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(printed.lists.map(({ scheme }) => scheme)).toEqual(['sections', 'annexes', 'letters']);
    expect(printed.body.at(-1)).toMatchObject({ pageBreakBefore: true });
  });

  it('begin at two after an unnumbered first paragraph', () => {
    const printed = print([paragraph(text('One')), paragraph(text('Two'))], { numbering: 'after-first' });
    expect(lines(printed.body, printed.lists)).toEqual(['One', '[2] Two']);
  });
});

it('puts a portion mark before the words of its paragraph', () => {
  const printed = print([{ type: 'paragraph', content: [text('Words.')], portion: 'SBU' }]);
  expect(lines(printed.body, printed.lists)).toEqual(['(SBU) Words.']);
});

describe('what a template says of the paper', () => {
  const setup = {
    ...DEFAULT_SETUP,
    marking: { position: 'header-right', pages: 'first' },
    fields: [
      { id: 'to', label: 'To' },
      { id: 'copies', label: 'Copies', place: 'end' },
    ],
    styles: { paragraph: 'Cab Standard', recommendation: 'CabRec', quote: 'Title' },
  } as const;
  const note = noteWith([paragraph(text('Words.')), { type: 'quote', content: [text('Said.')] }, DECISION], {
    title: '',
    marking: 'PROTECTED B',
    fields: { to: 'Minister', copies: ['Press', 'Legal'], stray: 'kept' },
  });

  it('prints end fields below, unknown ones above, and the marking on the first page alone', () => {
    const printed = toPrintModel(note, setup, new Map());
    const all = lines(printed.body, printed.lists);
    expect(all.slice(0, 3)).toEqual(['To | Minister', 'Stray | kept', 'Words.']);
    expect(all.at(-1)).toBe('Copies | Press Legal');
    expect([shortHand(printed.header.right), shortHand(printed.later?.header.right ?? [])]).toEqual([
      'PROTECTED B',
      '',
    ]);
  });

  it('writes a valid file in the styles of the department', async () => {
    const bytes = exportDocx(exportOf(note, { setup }));
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatePackage(bytes)).toEqual([]);
    const document = partText(bytes, 'word/document.xml');
    expect(document).toContain('<w:pStyle w:val="OwnCabStandard"/>');
    expect(document).toContain('<w:pStyle w:val="OwnCabRec"/>');
    expect(document).toContain('<w:titlePg/>');
    expect(partText(bytes, 'word/styles.xml')).toContain('<w:name w:val="Cab Standard"/><w:basedOn w:val="Normal"/>');
  });
});
