import { DISCLOSURES, FACT_KINDS, FACT_STATUSES, type Fact } from '../../../core/facts/fact.ts';
import { isLine } from '../../../core/shared/schema-text.ts';
import { fc } from '../../fast-check.ts';

const line = (minLength: number) =>
  fc
    .oneof(fc.string({ unit: 'grapheme', minLength, maxLength: 40 }), fc.string({ minLength, maxLength: 20 }), tricky)
    .filter((text) => isLine(text) && text.length >= minLength);
/** What a table, a list in a cell or a formula could trip over. */
const tricky = fc.constantFrom(
  '=SUM(A1)',
  "'=x",
  '-5',
  '+1',
  '@home',
  'a | b',
  'a\\| b',
  ' | ',
  '\\',
  'x;y',
  '"q"',
  ' lead ',
  '5..7',
  "''=",
);
const names = fc.array(line(1), { maxLength: 3 });
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/).filter((id) => id !== '__proto__');
const day = fc.constantFrom('2025', '2025-04', '2025-04-16', '1999-12-31');
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((value) => value + 0);

const ALWAYS = [
  ...(['id', 'revision', 'kind', 'status', 'claim', 'language', 'people', 'organisations', 'places'] as const),
  ...(['programmes', 'when', 'figures', 'speaker', 'asAt', 'tags', 'citations'] as const),
];

/** Any fact a table can carry: an empty word and an absent one are the same there, so there are no empty ones. */
export const arbitraryFact: fc.Arbitrary<Fact> = fc.record(
  {
    id,
    revision: fc.integer({ min: 1, max: 1_000 }),
    kind: fc.constantFrom(...FACT_KINDS),
    status: fc.constantFrom(...FACT_STATUSES),
    claim: line(1),
    language: fc.constantFrom('en', 'en-GB', 'zh-Hans-CN', 'ms'),
    people: names,
    organisations: names,
    places: names,
    programmes: names,
    when: fc.option(
      fc.record(
        {
          iso: fc.option(day),
          text: line(1),
          to: day,
          relation: fc.constantFrom('on', 'by', 'from', 'until', 'before', 'after'),
          precision: line(1),
          vague: fc.boolean(),
          yearInferred: fc.boolean(),
        },
        { requiredKeys: ['iso', 'text'] },
      ),
    ),
    figures: fc.array(
      fc.record(
        { value: number, high: number, unit: line(0), of: line(0), qualifier: line(1) },
        { requiredKeys: ['value', 'unit', 'of'] },
      ),
      { maxLength: 3 },
    ),
    speaker: fc.option(line(1)),
    asAt: fc.option(day),
    tags: names,
    citations: fc.array(
      fc.record({
        source: id,
        passage: fc.integer({ min: 1, max: 999 }),
        span: fc.option(
          fc
            .tuple(fc.nat(999), fc.integer({ min: 1, max: 99 }))
            .map(([start, length]) => ({ start, end: start + length })),
        ),
      }),
      { maxLength: 3 },
    ),
    short: line(1),
    reviewBy: day,
    marking: line(1),
    disclosure: fc.constantFrom(...DISCLOSURES),
    translation: id,
    successor: id,
  },
  { requiredKeys: ALWAYS },
) as fc.Arbitrary<Fact>;
