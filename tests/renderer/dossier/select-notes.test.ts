import { describe, expect, it } from 'vitest';
import type { NoteSummary } from '../../../core/contract/backend.ts';
import { listTags, selectNotes } from '../../../renderer/dossier/select-notes.ts';
import type { NoteListView } from '../../../renderer/state/note-list.ts';

function note(id: string, title: string, updated: string, more: Partial<NoteSummary> = {}): NoteSummary {
  const created = more.created ?? updated;
  const rest = { template: 'information-brief', words: 100, tags: [], archived: false, trashed: false };
  return { id, title, updated, ...rest, ...more, created };
}

const NOTES = [
  note('a', 'Économie numérique', '2026-01-01T00:00:00.000Z', { created: '2026-01-01T00:00:00.000Z' }),
  note('b', 'Trade figures', '2026-03-01T00:00:00.000Z', {
    tags: ['ASEAN', 'trade'],
    template: 'speech',
    created: '2025-01-01T00:00:00.000Z',
  }),
  note('c', 'Old trade line', '2026-02-01T00:00:00.000Z', { trashed: true, archived: true }),
  note('d', 'Put away: trade', '2026-04-01T00:00:00.000Z', { archived: true, tags: ['trade'] }),
];

function select(look: Partial<NoteListView>, inText: readonly string[] = []): readonly string[] {
  const whole: NoteListView = { words: '', sort: 'changed', tags: [], place: 'notes', ...look };
  const nameTemplate = (id: string) => (id === 'speech' ? 'Speaking notes' : 'Information brief');
  return selectNotes(NOTES, whole, { inText: new Set(inText), nameTemplate }).map(({ id }) => id);
}

describe('selectNotes', () => {
  it('keeps the list, the archive and the trash apart', () => {
    expect(select({})).toEqual(['b', 'a']);
    expect(select({ place: 'archive' })).toEqual(['d']);
    expect(select({ place: 'trash' })).toEqual(['c']);
  });

  it('finds every word of title, tags and template whatever its case and accents', () => {
    expect(select({ words: 'economie NUM' })).toEqual(['a']);
    expect(select({ words: 'trade economie' })).toEqual([]);
    expect(select({ words: 'asean speaking' })).toEqual(['b']);
  });

  it('finds archived notes again, behind those of the list, and never trashed ones', () => {
    expect(select({ words: 'trade' })).toEqual(['b', 'd']);
    expect(select({ words: 'palm', place: 'trash' }, ['a', 'd'])).toEqual([]);
  });

  it('finds notes whose text has the words', () => {
    expect(select({ words: 'palm oil' }, ['a', 'd'])).toEqual(['a', 'd']);
  });

  it('shows notes that have every tag asked for', () => {
    expect(select({ tags: ['trade'] })).toEqual(['b']);
    expect(select({ tags: ['trade', 'other'] })).toEqual([]);
    expect(listTags(NOTES)).toEqual(['ASEAN', 'trade']);
  });

  it('puts them in the order asked for', () => {
    expect(select({ sort: 'created' })).toEqual(['a', 'b']);
    expect(select({ sort: 'title' })).toEqual(['a', 'b']);
    expect(select({ sort: 'template' })).toEqual(['a', 'b']);
  });
});
