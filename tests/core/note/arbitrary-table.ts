import { CELL_SHADES, type Cell, type CellBlock, type Inline, type List, type Table } from '../../../core/note/note.ts';
import { fc } from '../../fast-check.ts';

interface TableParts {
  readonly inlines: fc.Arbitrary<readonly Inline[]>;
  readonly list: fc.Arbitrary<List>;
  /** And of its caption. */
  readonly alt: fc.Arbitrary<string>;
  readonly anchor: fc.Arbitrary<string>;
}

/** Any table whose cells reach where they like: over others, over the edge. */
export function arbitraryTable({ inlines, list, alt, anchor }: TableParts): fc.Arbitrary<Table> {
  const paragraph = fc.record({ type: fc.constant('paragraph' as const), content: inlines });
  const block: fc.Arbitrary<CellBlock> = fc.oneof({ weight: 3, arbitrary: paragraph }, list);
  const span = fc.integer({ min: 1, max: 3 });
  const cell: fc.Arbitrary<Cell> = fc.record(
    {
      blocks: fc.array(block, { minLength: 1, maxLength: 2 }),
      columns: span,
      rows: span,
      shade: fc.constantFrom(...CELL_SHADES),
    },
    { requiredKeys: ['blocks'] },
  );
  return fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.record(
      {
        type: fc.constant('table' as const),
        headerRow: fc.boolean(),
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        widths: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: columns, maxLength: columns }),
        alt,
        caption: alt,
        anchor,
      },
      { requiredKeys: ['type', 'headerRow', 'rows'] },
    ),
  );
}
