import { describe, expect, it } from 'vitest';
import { findUncovered } from '../../../core/facts/find-uncovered.ts';
import type { Passage, Source } from '../../../core/facts/source.ts';
import type { PassageSpan, SourceMarks } from '../../../core/facts/source-marks.ts';
import { makeSource } from '../../dossiers/make-facts.ts';
import { fc } from '../../fast-check.ts';

type Part = string | Pick<Passage, 'kind' | 'text'>;

function sourceOf(...parts: readonly Part[]): Source {
  const passages = parts.map((part, index) => ({
    number: index + 1,
    heading: null,
    summary: false,
    ...(typeof part === 'string' ? { text: part } : part),
  }));
  return makeSource({ passages });
}

const NO_MARKS: SourceMarks = { sentences: [], names: [], dates: [], figures: [], quotations: [], reported: [] };

/** Where words stand in a passage. */
function spanOf(source: Source, words: string, passage = 1): PassageSpan {
  const start = source.passages[passage - 1]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” does not stand in passage ${passage}`);
  return { passage, start, end: start + words.length };
}

function textsOf(
  source: Source,
  marks: SourceMarks | null = null,
  covered: readonly PassageSpan[] = [],
): readonly string[] {
  return findUncovered(source, marks, covered).map(({ what, text }) => `${what}: ${text}`);
}

describe('what no fact covers', () => {
  const source = sourceOf(
    'On 3 March Anwar Ibrahim told the Port Klang Authority: “We need 40,000 people.” It has 12.5% of them.',
  );
  const marks: SourceMarks = {
    ...NO_MARKS,
    names: [{ ...spanOf(source, 'Anwar Ibrahim'), type: 'person', name: 'Anwar Ibrahim' }],
    dates: [{ ...spanOf(source, 'On 3 March'), text: 'On 3 March', iso: '2026-03-03', inferred: true, vague: false }],
    figures: [{ ...spanOf(source, '40,000 people'), text: '40,000 people', value: 40_000, unit: 'people', of: '' }],
    quotations: [{ ...spanOf(source, '“We need 40,000 people.”'), speaker: 'Anwar Ibrahim', found: 'name-and-verb' }],
  };

  it('is every mark, and every number and capitalised name that no mark knows, in reading order', () => {
    expect(textsOf(source, marks)).toEqual([
      'date: On 3 March',
      'name: Anwar Ibrahim',
      'name: Port Klang Authority',
      'quotation: “We need 40,000 people.”',
      'number: 40,000 people',
      'number: 12.5',
    ]);
  });

  it('is found without any marks, too', () => {
    expect(textsOf(source)).toEqual([
      'number: 3',
      'name: Anwar Ibrahim',
      'name: Port Klang Authority',
      'number: 40,000',
      'number: 12.5',
    ]);
  });

  it('is nothing that a fact holds at least half of', () => {
    const covered = [
      spanOf(source, 'March Anwar Ibrahim told the Port Klang'),
      spanOf(source, 'It has 12.5% of them.'),
    ];
    expect(textsOf(source, marks, covered)).toEqual(['quotation: “We need 40,000 people.”', 'number: 40,000 people']);
    expect(textsOf(source, marks, [{ passage: 1, start: 0, end: 1_000 }])).toEqual([]);
  });
});

describe('a name', () => {
  it('is named once, where it stands first, and is covered where any of it is', () => {
    const source = sourceOf('The talks between Siti Aminah and others went on.', 'Later Siti Aminah left.');
    expect(findUncovered(source, null, [])).toEqual([
      { passage: 1, start: 18, end: 29, what: 'name', text: 'Siti Aminah' },
    ]);
    expect(textsOf(source, null, [{ passage: 2, start: 0, end: 23 }])).toEqual([]);
  });

  it('is known by its mark in all its forms', () => {
    const source = sourceOf('Talks with Anwar Ibrahim began.', 'Then Anwar left.');
    const person = { type: 'person', name: 'Anwar Ibrahim' } as const;
    const names = [
      { ...spanOf(source, 'Anwar Ibrahim'), ...person },
      { ...spanOf(source, 'Anwar', 2), ...person },
    ];
    expect(textsOf(source, { ...NO_MARKS, names }, [spanOf(source, 'Anwar', 2)])).toEqual([]);
  });

  it.each([
    ['a sentence’s first word', 'Talks began. Rain fell. “Nobody came.”', []],
    ['a month or a day', 'It began on a Tuesday in March.', []],
    ['a function word before a name', 'The Hague saw it. But Kofi Annan left.', ['name: Hague', 'name: Kofi Annan']],
    ['a first word that is a name elsewhere', 'Rain fell. Perth was wet, and in Perth it stayed so.', ['name: Perth']],
    ['an acronym at the start', 'NDRC approved it.', ['name: NDRC']],
    [
      'a name with small words inside',
      'He met Ahmad bin Abdullah and Ursula von der Leyen.',
      ['name: Ahmad bin Abdullah', 'name: Ursula', 'name: Leyen'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(textsOf(sourceOf(text))).toEqual(expected);
  });
});

it('takes no names from headings, but their numbers, unless these were covered in the text', () => {
  const source = sourceOf(
    { kind: 'heading', text: 'Port Klang To Grow By 40 Per Cent' },
    'It will grow by 40 per cent.',
  );
  const figures = [1, 2].map((passage) => ({
    ...spanOf(source, '40', passage),
    text: '40',
    value: 40,
    unit: '%',
    of: '',
  }));
  const marks = { ...NO_MARKS, figures };
  expect(textsOf(source, marks)).toEqual(['number: 40', 'number: 40']);
  expect(textsOf(source, marks, [{ passage: 2, start: 0, end: 28 }])).toEqual([]);
});

it('leaves no digit out, whatever the text', () => {
  const piece = fc.constantFrom('40,000', ' 7', 'a', ' Anwar', '. ', '“', '12.5%', '\n', 'G7', '5-7', ' ', 'É', '٣');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const named = findUncovered(sourceOf(text), null, []).map(({ text: words }) => words);
      const inside = named.join(' ').match(/\d/g)?.length ?? 0;
      expect(inside).toBeGreaterThanOrEqual(new Set(text.match(/\d+/g)).size);
      for (const { start, end, text: words } of findUncovered(sourceOf(text), null, []))
        expect(text.slice(start, end)).toBe(words);
    }),
  );
});

it('looks through a long source with thousands of marks and facts', () => {
  const source = sourceOf('a1 '.repeat(30_000));
  const figures = Array.from({ length: 30_000 }, (_unused, index) => ({
    passage: 1,
    start: index * 3 + 1,
    end: index * 3 + 2,
    text: '1',
    value: index,
    unit: '',
    of: '',
  }));
  expect(findUncovered(source, { ...NO_MARKS, figures }, figures.slice(0, 10_000))).toHaveLength(20_000);
});
