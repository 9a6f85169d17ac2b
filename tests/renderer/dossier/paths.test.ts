import { describe, expect, it } from 'vitest';
import { folderOf, joinPath } from '../../../renderer/dossier/join-path.ts';
import { selectNotes } from '../../../renderer/dossier/select-notes.ts';

describe('joinPath', () => {
  it('puts a name into the folder and adds the ending', () => {
    expect(joinPath('/home/ana/Documents', 'Trade')).toBe('/home/ana/Documents/Trade.dossier');
    expect(joinPath('/', 'Trade.dossier')).toBe('/Trade.dossier');
    expect(joinPath('C:\\Users\\Ana', 'Trade')).toBe('C:\\Users\\Ana\\Trade.dossier');
  });

  it('leaves a full path as it was typed', () => {
    expect(joinPath('/home/ana', '/media/stick/Trade.dossier')).toBe('/media/stick/Trade.dossier');
    expect(joinPath('C:\\Users\\Ana', 'D:\\Trade')).toBe('D:\\Trade.dossier');
  });
});

describe('folderOf', () => {
  it('takes the file name off', () => {
    expect(folderOf('/home/ana/Trade.dossier')).toBe('/home/ana');
    expect(folderOf('C:\\Users\\Trade.dossier')).toBe('C:\\Users');
    expect(folderOf('Trade.dossier')).toBeNull();
  });
});

describe('selectNotes', () => {
  const note = (id: string, title: string, updated: string, trashed = false) => ({
    id,
    title,
    updated,
    trashed,
    template: 'information-brief',
    words: 100,
  });
  const notes = [
    note('a', 'Économie numérique', '2026-01-01T00:00:00.000Z'),
    note('b', 'Trade figures', '2026-03-01T00:00:00.000Z'),
    note('c', 'Old trade line', '2026-02-01T00:00:00.000Z', true),
  ];

  it('lists the newest first and leaves the trash out', () => {
    expect(selectNotes(notes, { words: '', trash: false }).map((one) => one.id)).toEqual(['b', 'a']);
    expect(selectNotes(notes, { words: '', trash: true }).map((one) => one.id)).toEqual(['c']);
  });

  it('finds every word of a title whatever its case and accents', () => {
    expect(selectNotes(notes, { words: 'economie NUM', trash: false }).map((one) => one.id)).toEqual(['a']);
    expect(selectNotes(notes, { words: 'trade economie', trash: false })).toEqual([]);
  });
});
