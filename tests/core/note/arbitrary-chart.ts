import { CHART_KINDS, type Chart } from '../../../core/note/chart.ts';
import type { FactLink } from '../../../core/note/note.ts';
import { fc } from '../../fast-check.ts';

export function arbitraryChartOf({
  line,
  link,
  anchor,
}: {
  readonly line: fc.Arbitrary<string>;
  readonly link: fc.Arbitrary<FactLink>;
  readonly anchor: fc.Arbitrary<string>;
}): fc.Arbitrary<Chart> {
  const number = fc.oneof(
    fc.integer({ min: -1_000, max: 1_000 }),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0),
    fc.constantFrom(1e15, -1e15, 1e-9, 0.1),
  );
  const value = fc.record({ value: fc.option(number), link }, { requiredKeys: ['value'] });
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([categories, series]) =>
    fc.record(
      {
        type: fc.constant('chart' as const),
        kind: fc.constantFrom(...CHART_KINDS),
        title: line,
        unit: fc.oneof(fc.constantFrom('%', 'MYR', 'people'), line),
        alt: line,
        categories: fc.array(line, { minLength: categories, maxLength: categories }),
        series: fc.array(
          fc.record({
            name: line,
            values: fc.array(value, { minLength: categories, maxLength: categories }),
          }),
          { minLength: series, maxLength: series },
        ),
        anchor,
      },
      { requiredKeys: ['type', 'kind', 'title', 'unit', 'alt', 'categories', 'series'] },
    ),
  );
}
