import { TABLE_COMMANDS } from '../../../../core/contract/table-commands.ts';
import type { Block } from '../../../../core/note/note.ts';
import { withoutComments } from '../../../../core/note/without-comments.ts';
import type { FormatCommand } from '../../../../renderer/editor/editor-types.ts';
import { arbitraryNote } from '../../../core/note/arbitrary-note.ts';
import { fc } from '../../../fast-check.ts';
import { factLink, paragraph, words } from '../harness/editor-page.ts';

/** One thing an author does. Places are fractions of what there is, so that a step fits any text. */
export type Step =
  | { readonly do: 'type'; readonly words: string }
  | { readonly do: 'press'; readonly keys: readonly string[] }
  | { readonly do: 'format'; readonly command: FormatCommand }
  | { readonly do: 'caret'; readonly from: number; readonly to: number | null; readonly offset: number }
  | { readonly do: 'paste'; readonly clip: number }
  | { readonly do: 'link'; readonly url: string }
  | { readonly do: 'footnote'; readonly words: string }
  | { readonly do: 'undo' | 'redo'; readonly times: number }
  | { readonly do: 'fact' | 'table' | 'reload' };

export interface Sequence {
  readonly start: readonly Block[];
  readonly steps: readonly Step[];
}

/** The same sequence for the same seed. */
export function makeSequence(seed: number): Sequence {
  const [made] = fc.sample(sequence, { seed, numRuns: 1 });
  if (!made) throw new Error('Nothing was made');
  return made;
}

const FORMATS: readonly FormatCommand[] = [
  ...(['bold', 'italic', 'underline', 'strike', 'highlight', 'small-caps', 'subscript', 'superscript'] as const),
  ...(['paragraph', 'heading1', 'heading2', 'heading3', 'quote', 'bullets', 'numbered'] as const),
  ...(['pageBreak', 'landscape', 'rule', 'decision', 'signOff', 'indent', 'outdent'] as const),
  ...(['continueNumbering', 'restartNumbering', 'tick'] as const),
  ...TABLE_COMMANDS.map(({ id }) => id).filter((id) => id !== 'column-width' && id !== 'describe-table'),
];

const TYPED = [
  ...['word ', 'two words', ' ', 'Kuala Lumpur', '1,310', 'é漢ع', '"quoted" -- it\'s', '.', 'https://example.org/a '],
  // What shortcuts listen for.
  ...['# ', '## ', '- ', '1. ', '3. ', '> ', '[] ', '**bold** ', '*slanted* ', '~~gone~~ ', '---', '***', '@', '/'],
];

const KEYS = [
  ...['Enter', 'Enter', 'Shift+Enter', 'Backspace', 'Backspace', 'Delete', 'Tab', 'Shift+Tab', 'Escape'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Control+Home', 'Control+End'],
  ...['Shift+ArrowLeft', 'Shift+ArrowDown', 'Shift+Home', 'Control+Shift+ArrowRight', 'Control+a'],
  ...['Control+Backspace', 'Control+Delete', 'Control+b', 'Control+c', 'Control+x', 'Control+v', 'Control+Shift+v'],
];

const place = fc.nat(999).map((thousandths) => thousandths / 1_000);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TYPED).map((typed): Step => ({ do: 'type', words: typed })) },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 })
      .map((keys): Step => ({ do: 'press', keys })),
  },
  { weight: 5, arbitrary: fc.constantFrom(...FORMATS).map((command): Step => ({ do: 'format', command })) },
  {
    weight: 4,
    arbitrary: fc
      .record({ from: place, to: fc.option(place), offset: place })
      .map((where): Step => ({ do: 'caret', ...where })),
  },
  { weight: 2, arbitrary: fc.nat(1_000).map((clip): Step => ({ do: 'paste', clip })) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'link', url: 'https://example.org/linked' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'footnote', words: 'A source.' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'fact' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'table' }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }).map((times): Step => ({ do: 'undo', times })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((times): Step => ({ do: 'redo', times })) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'reload' }) },
);

const item = (text: string) => ({ type: 'item', content: [words(text)] }) as const;
const cell = (text: string) => ({ blocks: [paragraph(text)] });

/** A note with something of every kind that is edited by keyboard. */
const MIXED: readonly Block[] = [
  { type: 'heading', level: 1, content: [words('Issue')], section: 'issue' },
  paragraph('Now ', factLink('two ministers met'), ' and ', words('signed', 'bold'), '.'),
  {
    type: 'list',
    ordered: true,
    start: 2,
    children: [item('first'), { type: 'list', ordered: false, start: 1, children: [item('inner')] }, item('second')],
  },
  {
    type: 'table',
    headerRow: true,
    rows: [
      ['A', 'B', 'C'].map(cell),
      [{ ...cell('1'), rows: 2 }, cell('2'), cell('3')],
      [{ blocks: [] }, { ...cell('4'), columns: 2, shade: 'light' }, { blocks: [] }],
    ],
    widths: [20, 30, 50],
  },
  paragraph('It grew', { type: 'footnote', content: [words('By 4.')] }, ', see ', {
    type: 'link',
    url: 'https://example.org/a',
    content: [words('the text')],
  }),
  { type: 'quote', content: [words('Quoted')] },
  { type: 'rule' },
  paragraph('End'),
];

const sequence: fc.Arbitrary<Sequence> = fc.record({
  start: fc.oneof(
    { weight: 2, arbitrary: fc.constant<readonly Block[]>([paragraph()]) },
    { weight: 4, arbitrary: fc.constant(MIXED) },
    // What a comment says is no part of a body, and ids of comments that nobody made would go.
    { weight: 2, arbitrary: arbitraryNote().map((note) => withoutComments(note).body) },
  ),
  steps: fc.array(step, { minLength: 4, maxLength: 16, size: 'max' }),
});
