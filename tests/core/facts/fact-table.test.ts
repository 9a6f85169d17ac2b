import { describe, expect, it } from 'vitest';
import { readFactRow, writeFactRow } from '../../../core/facts/fact-table.ts';
import { readFigure, writeFigure } from '../../../core/facts/table-cells.ts';
import { makeFact } from '../../dossiers/make-facts.ts';
import { fc } from '../../fast-check.ts';
import { arbitraryFact } from './arbitrary-fact.ts';

describe('a fact as a row of a table', () => {
  it('comes back exactly as it was', () => {
    fc.assert(
      fc.property(arbitraryFact, (fact) => {
        const base = makeFact({ id: 'other', people: ['Somebody else'], tags: ['old'], speaker: 'Nobody' });
        expect(readFactRow(writeFactRow(fact), base)).toEqual({ ok: true, value: fact });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what the row does not speak of', () => {
    const fact = makeFact({ tags: ['asean'], speaker: 'Amina Otieno', when: { iso: '2025', text: 'in 2025' } });
    expect(readFactRow({ claim: 'Another claim.' }, fact)).toEqual({
      ok: true,
      value: { ...fact, claim: 'Another claim.' },
    });
  });

  it('takes an empty cell as nothing there', () => {
    const fact = makeFact({ tags: ['asean'], speaker: 'Amina Otieno', when: { iso: '2025', text: 'in 2025' } });
    const handled = {
      ...fact,
      short: 'S',
      reviewBy: '2026',
      marking: 'M',
      disclosure: 'free',
      translation: 't',
    } as const;
    const cleared = { short: '', review_by: '', marking: '', disclosure: '', translation: '', successor: '' };
    expect(readFactRow(cleared, handled)).toEqual({ ok: true, value: fact });
    const row = { tags: '', speaker: '', when: '', when_text: '' };
    expect(readFactRow(row, fact)).toMatchObject({ ok: true, value: { tags: [], speaker: null, when: null } });
  });

  it.each([
    [{ kind: 'rumour' }, /kind/],
    [{ figures: 'many | people | displaced' }, /figures: expected a figure as/],
    [{ figures: '1..2..3 | people | displaced' }, /figures/],
    [{ citations: 'source-1, passage 3' }, /citations: expected a citation as/],
    [{ citations: 'source-1#3:9-4' }, /citations/],
    [{ when: '2025-02-30' }, /when/],
    [{ when: '2025', when_text: '2025', when_vague: 'perhaps' }, /when_vague/],
    [{ revision: 'two' }, /revision/],
    [{ review_by: '2025-13' }, /reviewBy/],
    [{ disclosure: 'maybe' }, /disclosure/],
    [{ successor: 'not an id' }, /successor/],
    [{ short: 'x'.repeat(501) }, /short/],
  ])('says what is wrong in %j', (row, message) => {
    const read = readFactRow(row, makeFact());
    expect(read.ok ? 'read' : read.error).toMatch(message);
  });
});

describe('a figure in a cell', () => {
  it('reads like what it says', () => {
    expect(writeFigure({ value: 5, high: 7.5, unit: '%', of: 'output', qualifier: 'about' })).toBe(
      '5..7.5 | % | output | about',
    );
    expect(readFigure('4200 | people')).toEqual({ ok: true, value: { value: 4200, unit: 'people', of: '' } });
  });
});
