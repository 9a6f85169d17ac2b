import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../core/facts/fact.ts';
import { BLANK_DRAFT } from '../../../renderer/state/fact-editor-form.ts';
import { isNarrowed, mergeFilter } from '../../../renderer/state/fact-library-filter.ts';
import { beginsGroup, groupOf } from '../../../renderer/state/fact-library-groups.ts';

function fact(parts: Partial<Fact>): Fact {
  return { ...BLANK_DRAFT, id: 'one', revision: 1, status: 'verified', claim: 'A claim.', ...parts };
}

describe('groups of a sorted list', () => {
  it('are named by what the list is sorted by', () => {
    const one = fact({ people: ['Xi Jinping', 'Anwar Ibrahim'], asAt: '2025-04', when: { iso: '2024', text: '2024' } });
    expect(groupOf(one, 'person')?.key).toBe('Anwar Ibrahim');
    expect(groupOf(one, 'newest')?.key).toBe('2025');
    expect(groupOf(one, 'status')?.key).toBe('verified');
    expect(groupOf(one, 'source')?.key).toBe('');
    expect(groupOf(one, 'best')).toBeNull();
    expect(groupOf(one, 'changed')).toBeNull();
  });

  it('begin where a neighbour has another, and again where facts no longer hold', () => {
    const [ours, alike, retired] = [fact({}), fact({ id: 'two' }), fact({ id: 'three', status: 'withdrawn' })];
    expect(beginsGroup(null, ours, 'kind')).toBe(true);
    expect(beginsGroup(ours, alike, 'kind')).toBe(false);
    expect(beginsGroup(alike, retired, 'kind')).toBe(true);
    expect(beginsGroup(null, ours, 'best')).toBe(false);
  });
});

describe('a filter', () => {
  it('keeps only conditions that ask something', () => {
    const filter = mergeFilter({ kinds: ['event'], dueBy: '2026-01-01' }, { kinds: [], query: '', tags: ['trade'] });
    expect(filter).toEqual({ dueBy: '2026-01-01', tags: ['trade'] });
    expect(mergeFilter(filter, { dueBy: undefined, tags: [] })).toEqual({});
  });

  it('asks nothing with white space for words', () => {
    expect(isNarrowed({ query: '  ' })).toBe(false);
    expect(isNarrowed({ query: 'a' })).toBe(true);
    expect(isNarrowed({ use: 'unused' })).toBe(true);
  });
});
