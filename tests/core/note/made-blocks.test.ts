import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../core/facts/fact.ts';
import { type MakeGround, makeBlock } from '../../../core/note/make-block.ts';
import { FACT_LAYOUTS, type FactLayout, type List, type MadeFrom, type Table } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { blockLines } from '../../../core/note/note-text.ts';
import { compareMade, takeMade } from '../../../core/note/update-made.ts';
import { fc } from '../../fast-check.ts';
import { arbitraryFact } from '../facts/arbitrary-fact.ts';
import { factOf } from '../templates/facts-at-hand.ts';
import { noteWith } from '../word/sample-note.ts';

const GROUND: MakeGround = { language: 'en-GB', roles: new Map([['Ana Lim', 'Minister of Trade']]) };

function madeFrom(layout: FactLayout, sort: MadeFrom['selection']['sort'] = 'newest'): MadeFrom {
  return { layout, selection: { filter: {}, sort, limit: 200 } };
}

function made(facts: readonly Fact[], from: MadeFrom, ground = GROUND): List | Table {
  const { block } = makeBlock(facts, from, ground);
  if (!block) throw new Error('nothing was laid out');
  return block;
}

/** Rows of a table as text, cells parted by ` | `. */
function rowsOf(block: List | Table): readonly string[] {
  if (block.type === 'list') return blockLines(block);
  return block.rows.map((row) => row.map((cell) => cell.blocks.flatMap(blockLines).join(' / ')).join(' | '));
}

const MARCH = factOf('march', {
  claim: 'The talks began in March.',
  when: { iso: '2025-03', text: 'in March' },
  speaker: 'Ana Lim',
});
const MAY = factOf('may', {
  claim: 'Exports rose to MYR 1.2 billion in May',
  short: 'Exports rose',
  when: { iso: '2025-05-03', text: '3 May', relation: 'by' },
  figures: [{ value: 1.2e9, unit: 'MYR', of: 'exports' }],
  asAt: '2025-05-10',
  people: ['Ben Tan'],
});
const NOTHING = factOf('nothing', { claim: 'The port is deep.' });
const JUNE = factOf('june', {
  claim: 'The minister welcomed it.',
  when: { iso: '2025-06-01', text: '1 June' },
  speaker: 'Ana Lim',
});

describe('facts laid out as a block', () => {
  it('lists sentences with a stop each', () => {
    expect(rowsOf(made([MARCH, MAY], madeFrom('list')))).toEqual([
      'The talks began in March.',
      'Exports rose to MYR 1.2 billion in May.',
    ]);
  });

  it('gives the column with sentences most of the width, also without the column nobody needs', () => {
    const widths = (layout: MadeFrom['layout'], facts = [MARCH, MAY]) => {
      const block = made(facts, madeFrom(layout));
      return block.type === 'table' ? block.widths : null;
    };
    expect(widths('chronology')).toEqual([24, 76]);
    expect(widths('figures')).toBeUndefined();
    const [name = 0, known = 0, ...others] = widths('whos-who', [MAY]) ?? [];
    expect([others, name + known, known > 2 * name]).toEqual([[], 100, true]);
  });

  it('tells what happened by date, forwards unless the newest were asked for, in the note’s language', () => {
    const forwards = made([MAY, NOTHING, MARCH], madeFrom('chronology', 'oldest'));
    expect(rowsOf(forwards)).toEqual([
      'Date | What happened',
      'March 2025 | The talks began in March.',
      'by 3 May 2025 | Exports rose to MYR 1.2 billion in May.',
    ]);
    expect(makeBlock([MAY, NOTHING], madeFrom('chronology'), GROUND).leftOut).toEqual([NOTHING]);
    const french = made([MARCH, MAY], madeFrom('chronology'), { ...GROUND, language: 'fr' });
    expect(
      rowsOf(french)
        .slice(1)
        .map((row) => row.split(' | ')[0]),
    ).toEqual(['d’ici 3 mai 2025', 'mars 2025']);
  });

  it('sets figures beside what they count, without columns nobody needs', () => {
    expect(rowsOf(made([MAY, MARCH], madeFrom('figures')))).toEqual([
      'What | Figure | Of what | As at | Who',
      'Exports rose | MYR 1.2 billion | exports | 10 May 2025 | Ben Tan',
    ]);
    const bare = factOf('bare', { claim: 'Inflation was 4.5%.', figures: [{ value: 4.5, unit: '%', of: '' }] });
    expect(rowsOf(made([bare], madeFrom('figures')))).toEqual(['What | Figure', 'Inflation was 4.5%. | 4.5%']);
  });

  it('gathers what is known and said by name', () => {
    expect(rowsOf(made([MARCH, MAY, JUNE], madeFrom('whos-who')))).toEqual([
      'Name | Role | What is known',
      'Ana Lim | Minister of Trade | The talks began in March. / The minister welcomed it.',
      'Ben Tan |  | Exports rose to MYR 1.2 billion in May.',
    ]);
    expect(rowsOf(made([JUNE, NOTHING, MARCH], madeFrom('statements')))).toEqual([
      'Speaker | What was said',
      'Ana Lim | The minister welcomed it. / The talks began in March.',
    ]);
  });

  it('is nothing where no fact has what it shows', () => {
    expect(makeBlock([NOTHING], madeFrom('figures'), GROUND).block).toBe(null);
    expect(makeBlock([], madeFrom('list'), GROUND).block).toBe(null);
  });

  it('is what a note can hold, whatever the facts, and differs in nothing from its own query', () => {
    fc.assert(
      fc.property(facts(), fc.constantFrom(...FACT_LAYOUTS), (some, layout) => {
        const { block, facts: shown, leftOut } = makeBlock(some, madeFrom(layout), GROUND);
        expect(shown.length + leftOut.length).toBe(some.length);
        if (!block) return;
        const checked = validateNote(noteWith([block]));
        expect(checked.ok ? checked.value.body : checked.error).toHaveLength(1);
        expect(compareMade(block, idsOf(shown))).toEqual({ added: [], gone: [], moved: false });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a block whose query gives something else', () => {
  const everything = (added: readonly string[], gone: readonly string[], moved = false) => ({
    added: new Set(added),
    gone: new Set(gone),
    moved,
  });

  it('tells what is new, gone and moved', () => {
    const block = made([MARCH, MAY], madeFrom('list'));
    expect(compareMade(block, ['may', 'june', 'march'])).toEqual({ added: ['june'], gone: [], moved: true });
    expect(compareMade(block, ['may'])).toEqual({ added: [], gone: ['march'], moved: false });
  });

  it('keeps rows as they were edited, and takes only what was accepted', () => {
    const from = madeFrom('chronology', 'oldest');
    const table = made([MARCH, MAY], from) as Table;
    const [heading = [], march = [], may = []] = table.rows;
    const own = [cellOf('My own'), cellOf('line')];
    const edited: Table = {
      ...table,
      rows: [heading, [...march.slice(0, 1), cellOf('My words.', march[1])], own, may],
    };
    const updated = takeMade(edited, [MARCH, JUNE], from, GROUND, everything(['june'], []));
    expect(rowsOf(updated)).toEqual([
      'Date | What happened',
      'March 2025 | The talks began in March. / My words.',
      '1 June 2025 | The minister welcomed it.',
      'My own | line',
      'by 3 May 2025 | Exports rose to MYR 1.2 billion in May.',
    ]);
    const without = takeMade(edited, [MARCH, JUNE], from, GROUND, everything([], ['may']));
    expect(rowsOf(without)).toEqual([
      'Date | What happened',
      'March 2025 | The talks began in March. / My words.',
      'My own | line',
    ]);
  });

  it('puts what is new under the headings there are', () => {
    const table = made([MAY], madeFrom('figures')) as Table;
    const two: Table = {
      ...table,
      rows: table.rows.map(([what, figure]) => [figure, what].flatMap((cell) => cell ?? [])),
    };
    const other = factOf('other', {
      claim: 'Imports fell.',
      figures: [{ value: 5, high: 7, unit: '%', of: 'imports' }],
    });
    const updated = takeMade(two, [MAY, other], madeFrom('figures'), GROUND, everything(['other'], []));
    expect(rowsOf(updated)).toEqual(['Figure | What', 'MYR 1.2 billion | Exports rose', '5 to 7% | Imports fell.']);
  });

  it('adds to a name and takes from it', () => {
    const from = madeFrom('statements');
    const table = made([MARCH], from);
    const more = takeMade(table, [MARCH, JUNE], from, GROUND, everything(['june'], []));
    expect(rowsOf(more)[1]).toBe('Ana Lim | The talks began in March. / The minister welcomed it.');
    const less = takeMade(more, [JUNE], from, GROUND, everything([], ['march']));
    expect(rowsOf(less)[1]).toBe('Ana Lim | The minister welcomed it.');
    expect(compareMade(less, ['june'])).toEqual({ added: [], gone: [], moved: false });
  });

  it('says what the query says once all of it is taken, and stays a block of a note', () => {
    fc.assert(
      fc.property(facts(), facts(), fc.constantFrom(...FACT_LAYOUTS), (before, after, layout) => {
        const from = madeFrom(layout);
        const { block } = makeBlock(before, from, GROUND);
        if (!block) return;
        const { facts: wanted } = makeBlock(after, from, GROUND);
        const { added, gone, moved } = compareMade(block, idsOf(wanted));
        const updated = takeMade(block, after, from, GROUND, everything(added, gone, moved));
        const left = compareMade(updated, idsOf(wanted));
        expect({ ...left, moved: false }).toEqual({ added: [], gone: [], moved: false });
        // A fact under another name than before may leave rows to be put in order.
        if (layout !== 'whos-who' && layout !== 'statements') expect(left.moved).toBe(false);
        const settled = takeMade(updated, after, from, GROUND, everything([], [], true));
        expect(compareMade(settled, idsOf(wanted)).moved).toBe(false);
        expect(validateNote(noteWith([updated])).ok).toBe(true);
        const untouched = takeMade(block, after, from, GROUND, everything([], []));
        expect(untouched).toEqual(block);
      }),
      { numRuns: 300 },
    );
  });
});

function cellOf(words: string, before?: Table['rows'][number][number]): Table['rows'][number][number] {
  const own = { type: 'paragraph', content: [{ type: 'text', text: words, marks: [] }] } as const;
  return { blocks: [...(before?.blocks ?? []), own] };
}

function idsOf(facts: readonly Fact[]): readonly string[] {
  return facts.map(({ id }) => id);
}

/** Few ids and names, so that two draws have facts, days and speakers in common. */
function facts(): fc.Arbitrary<readonly Fact[]> {
  const fact = fc
    .record({
      fact: arbitraryFact,
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      speaker: fc.constantFrom(null, 'Ana Lim', 'Ben Tan'),
    })
    .map(({ fact, id, speaker }): Fact => ({ ...fact, id, speaker, people: id === 'a' ? [] : fact.people }));
  return fc.uniqueArray(fact, { selector: ({ id }) => id, maxLength: 7 });
}
