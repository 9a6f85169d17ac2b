import { describe, expect, it } from 'vitest';
import type { NoteSummary } from '../../../core/contract/backend.ts';
import { groupEntries, keyOf } from '../../../renderer/palette/palette-entry.ts';

const note = (id: string, updated: string) =>
  ({ id, title: id, updated, trashed: false, archived: false }) as unknown as NoteSummary;

const NOTES = [note('a', '2026-01-04'), note('b', '2026-01-03'), note('c', '2026-01-02'), note('d', '2026-01-01')];

function shown(recent: { commands: readonly string[]; notes: readonly string[] }, noteOpen = true) {
  const found = { words: '', notes: [], facts: [] };
  const groups = groupEntries({ notes: NOTES, sources: [], found, noteOpen, inTable: false, headings: [], recent });
  return Object.fromEntries(groups.map(({ title, items }) => [title, items.map(keyOf)]));
}

describe('the palette without words', () => {
  it('has the note opened before the open one first, and those never opened by their age', () => {
    const { 'Recent notes': notes } = shown({ commands: [], notes: ['c', 'd'] });
    expect(notes).toEqual(['note d', 'note a', 'note b', 'note c']);
  });

  it('has commands used before the others once, as far as they can be run', () => {
    const recent = { commands: ['keep-version', 'gone', 'show-keys'], notes: [] };
    const all = shown(recent);
    expect(all['Recent commands']).toEqual(['command keep-version', 'command show-keys']);
    expect(all.Commands).not.toContain('command show-keys');
    expect(shown(recent, false)['Recent commands']).toEqual(['command show-keys']);
    expect(shown({ commands: [], notes: [] })['Recent commands']).toBeUndefined();
  });
});

describe('the palette with words', () => {
  const titles = (words: string, title: string) => {
    const hit = { note: 'a', title, excerpt: '', matches: [], updated: '2026-01-04' };
    const found = { words, notes: [hit], facts: [] };
    const recent = { commands: [], notes: [] };
    return groupEntries({ notes: NOTES, sources: [], found, noteOpen: true, inTable: false, headings: [], recent }).map(
      (group) => group.title,
    );
  };

  it('has commands first where one is called that, and the note where it is', () => {
    expect(titles('find in this', 'What we find in this report')).toEqual(['Commands', 'Notes']);
    expect(titles('find in this', 'Find in this dossier what is missing')).toEqual(['Notes', 'Commands']);
    expect(titles('this note', 'About this note')).toEqual(['Notes', 'Commands']);
  });
});
