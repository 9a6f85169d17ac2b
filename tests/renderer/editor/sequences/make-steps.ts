import { TABLE_COMMANDS } from '../../../../core/contract/table-commands.ts';
import { CALLOUT_KINDS, MARKS } from '../../../../core/note/note.ts';
import type { FormatCommand } from '../../../../renderer/editor/editor-types.ts';
import { arbitraryNote } from '../../../core/note/arbitrary-note.ts';
import { fc } from '../../../fast-check.ts';
import { EMPTY, MIXED, type Written } from './first-notes.ts';

/** One thing an author does. Places are fractions of what there is, so that a step fits any text. */
export type Step =
  | { readonly do: 'type'; readonly words: string }
  | { readonly do: 'press'; readonly keys: readonly string[] }
  | { readonly do: 'format'; readonly command: FormatCommand }
  /** Anywhere, or in what a selector finds; with `to`, from there to there. */
  | {
      readonly do: 'caret';
      readonly within?: string;
      readonly from: number;
      readonly to: number | null;
      readonly offset: number;
    }
  | { readonly do: 'paste'; readonly clip: number; readonly plain: boolean }
  /** What opens a small box at the caret, what is typed in it and the keys that end it. */
  | { readonly do: 'box'; readonly command: FormatCommand; readonly words: string; readonly keys: readonly string[] }
  /** What is typed after a stroke or an @, and the key that takes what is offered. */
  | { readonly do: 'pick'; readonly words: string; readonly key: string }
  /** A field of a block: a caption, a description, a part of a decision. */
  | { readonly do: 'field'; readonly at: number; readonly words: string; readonly leave: string }
  | { readonly do: 'find'; readonly words: string; readonly by: string; readonly all: boolean }
  | { readonly do: 'drag'; readonly from: number; readonly to: number }
  | { readonly do: 'card'; readonly at: number; readonly button: number }
  | { readonly do: 'thread'; readonly at: number; readonly change: (typeof THREAD_CHANGES)[number] }
  | { readonly do: 'section'; readonly at: number; readonly before: number }
  | { readonly do: 'facts'; readonly layout: (typeof FACT_LAYOUTS)[number] }
  | { readonly do: 'portion'; readonly portion: string | null }
  | { readonly do: 'undo' | 'redo'; readonly times: number }
  | { readonly do: 'image' | 'table' | 'width' | 'reload' };

export interface Sequence {
  readonly start: Written;
  readonly steps: readonly Step[];
}

/** The same sequence for the same seed. */
export function makeSequence(seed: number): Sequence {
  const [made] = fc.sample(fc.noBias(sequence), { seed, numRuns: 1 });
  if (!made) throw new Error('Nothing was made');
  return made;
}

const FORMATS: readonly FormatCommand[] = [
  ...MARKS,
  ...(['paragraph', 'heading1', 'heading2', 'heading3', 'quote', 'bullets', 'numbered', 'checklist'] as const),
  ...CALLOUT_KINDS,
  ...(['pageBreak', 'landscape', 'portrait', 'rule', 'contents', 'tableList', 'figureList'] as const),
  ...(['decision', 'signOff', 'date', 'indent', 'outdent', 'copyFormat', 'giveFormat', 'giveFormat'] as const),
  ...(['continueNumbering', 'restartNumbering', 'tick'] as const),
];

const IN_TABLES = TABLE_COMMANDS.map(({ id }) => id).filter((id) => id !== 'column-width' && id !== 'describe-table');

const IN_LISTS: readonly FormatCommand[] = [
  ...(['indent', 'outdent', 'bullets', 'numbered', 'checklist', 'paragraph', 'tick'] as const),
  ...(['continueNumbering', 'restartNumbering'] as const),
];

const TYPED = [
  ...[
    'word ',
    'two words',
    ' ',
    'Kuala Lumpur',
    '1,310',
    'é漢ع',
    '"quoted" -- it\'s...',
    '.',
    'https://example.org/a ',
  ],
  // What shortcuts listen for.
  ...['# ', '## ', '- ', '1. ', '3. ', '> ', '[] ', '**bold** ', '*slanted* ', '~~gone~~ ', '---', '***', '@', '/'],
];

const KEYS = [
  ...['Enter', 'Enter', 'Shift+Enter', 'Backspace', 'Backspace', 'Delete', 'Tab', 'Shift+Tab', 'Escape'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Control+Home', 'Control+End'],
  ...['Shift+ArrowLeft', 'Shift+ArrowDown', 'Shift+Home', 'Control+Shift+ArrowRight', 'Control+a'],
  ...['Control+Backspace', 'Control+Delete', 'Control+b', 'Control+c', 'Control+x', 'Control+v', 'Control+Shift+v'],
  ...['Alt+Shift+ArrowDown', 'Alt+Shift+ArrowUp', 'Control+Shift+Space'],
];

const BOXES: readonly (readonly [FormatCommand, string, ...(readonly string[])])[] = [
  ['link', 'https://example.org/linked', 'Enter'],
  ['link', 'https://example.org/linked', 'Enter'],
  ['link', '', 'Tab', 'Tab', 'Enter'],
  ['footnote', 'A source.', 'Enter'],
  ['footnote', '', 'Control+a', 'Delete', 'Enter'],
  ['footnote', 'A "remark".', 'Escape'],
  ['characters', 'arrow', 'Enter'],
  ['reference', '', 'ArrowDown', 'Enter'],
  ['reference', 'table', 'Enter'],
  ['comment', 'Who says so?', 'Control+Enter'],
  ['comment', 'Who says so?', 'Control+Enter'],
  ['describe-table', 'What it shows', 'Enter'],
];

export const THREAD_CHANGES = ['reply', 'edit', 'resolve', 'remove', 'removeEntry'] as const;
export const FACT_LAYOUTS = ['sentences', 'bullets', 'numbered'] as const;
const PICKS = ['/bul', '/head', '/table', '/box', '/line', '/num', '@rain', '@minist', '@'] as const;
const FOUND = ['e', 'word', 'met', 'two ministers met and', ' '] as const;

const place = fc.nat(999).map((thousandths) => thousandths / 1_000);
const steps = <T>(weight: number, made: fc.Arbitrary<T>, give: (value: T) => Step) => ({
  weight,
  arbitrary: made.map(give),
});
const command = (one: FormatCommand): Step => ({ do: 'format', command: one });
const box = ([one, words, ...keys]: (typeof BOXES)[number]): Step => ({ do: 'box', command: one, words, keys });
const times = fc.integer({ min: 1, max: 4 });

const single: fc.Arbitrary<Step> = fc.oneof(
  steps(12, fc.constantFrom(...TYPED), (typed) => ({ do: 'type', words: typed })),
  steps(12, fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 }), (keys) => ({ do: 'press', keys })),
  steps(6, fc.constantFrom(...FORMATS), (command) => ({ do: 'format', command })),
  steps(6, fc.record({ from: place, to: fc.option(place), offset: place }), (where) => ({ do: 'caret', ...where })),
  steps(4, fc.record({ clip: fc.nat(1_000), plain: fc.boolean() }), (what) => ({ do: 'paste', ...what })),
  steps(4, fc.constantFrom(...BOXES), box),
  steps(2, fc.record({ words: fc.constantFrom(...PICKS), key: fc.constantFrom('Enter', 'Tab') }), (what) => ({
    do: 'pick',
    ...what,
  })),
  steps(
    4,
    fc.record({ at: place, words: fc.constantFrom('Said', '', '2026'), leave: fc.constantFrom('Escape', 'Enter') }),
    (what) => ({ do: 'field', ...what }),
  ),
  steps(
    1,
    fc.record({ words: fc.constantFrom(...FOUND), by: fc.constantFrom('', 'X', '$&'), all: fc.boolean() }),
    (what) => ({ do: 'find', ...what }),
  ),
  steps(1, fc.record({ from: place, to: place }), (what) => ({ do: 'drag', ...what })),
  steps(1, fc.record({ at: place, button: place }), (what) => ({ do: 'card', ...what })),
  steps(2, fc.record({ at: place, change: fc.constantFrom(...THREAD_CHANGES) }), (what) => ({ do: 'thread', ...what })),
  steps(1, fc.record({ at: place, before: place }), (what) => ({ do: 'section', ...what })),
  steps(2, fc.constantFrom(...FACT_LAYOUTS), (layout) => ({ do: 'facts', layout })),
  steps(1, fc.constantFrom('SBU', 'U', null), (portion) => ({ do: 'portion', portion })),
  steps(3, times, (count) => ({ do: 'undo', times: count })),
  steps(2, times, (count) => ({ do: 'redo', times: count })),
  steps(4, fc.constantFrom('image', 'table', 'width', 'reload', 'reload'), (what) => ({ do: what })),
);

/** What is done to words, to items and to tables comes after they were chosen more often than not. */
function chosen(within: string | null, then: readonly Step[]): fc.Arbitrary<readonly Step[]> {
  return fc
    .record({ from: place, to: fc.option(place, { freq: 3 }), offset: place, one: fc.constantFrom(...then) })
    .map(({ one, ...where }) => [{ do: 'caret', ...where, ...(within === null ? {} : { within }) }, one]);
}

const act: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 14, arbitrary: single.map((one) => [one]) },
  { weight: 3, arbitrary: chosen(null, [...FORMATS.map(command), ...BOXES.map(box)]) },
  { weight: 2, arbitrary: chosen('td, th', [...IN_TABLES.map(command), { do: 'press', keys: ['Tab'] }]) },
  { weight: 1, arbitrary: chosen('li', [...IN_LISTS.map(command), { do: 'press', keys: ['Enter', 'Enter'] }]) },
);

const sequence: fc.Arbitrary<Sequence> = fc.record({
  start: fc.oneof(
    { weight: 2, arbitrary: fc.constant(EMPTY) },
    { weight: 4, arbitrary: fc.constant(MIXED) },
    { weight: 2, arbitrary: arbitraryNote().map(({ body, comments = [] }) => ({ body, comments })) },
  ),
  steps: fc.array(act, { minLength: 3, maxLength: 10, size: 'max' }).map((acts) => acts.flat()),
});
