import { describe, expect, it } from 'vitest';
import type { Note } from '../../../core/note/note.ts';
import { compareVersions } from '../../../renderer/notes/compare-versions.ts';

function note(...lines: readonly string[]): Note {
  return {
    format: 1,
    id: 'note-1',
    template: 'information-brief',
    title: 'Brief',
    language: 'en-GB',
    marking: null,
    fields: {},
    body: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] })),
  };
}

function read(before: Note, after: Note): readonly string[] {
  return compareVersions(before, after, () => []).map(({ change, words }) => {
    const text = words.map(
      (word) => ({ same: word.text, removed: `[-${word.text}-]`, added: `[+${word.text}+]` })[word.change],
    );
    return `${change}: ${text.join('')}`;
  });
}

describe('compareVersions', () => {
  it('reads equal versions as one text', () => {
    expect(read(note('One.', 'Two.'), note('One.', 'Two.'))).toEqual(['same: Brief', 'same: One.', 'same: Two.']);
  });

  it('shows the words that changed inside a line', () => {
    expect(read(note('Trade grew by 4% in May.'), note('Trade grew by 6% in May.'))).toEqual([
      'same: Brief',
      'changed: Trade grew by [-4-][+6+]% in May.',
    ]);
  });

  it('takes a line with hardly a word in common for one that went and one that came', () => {
    expect(read(note('Trade grew by 4% in May.'), note('Fisheries talks resume on Monday.'))).toEqual([
      'same: Brief',
      'removed: [-Trade grew by 4% in May.-]',
      'added: [+Fisheries talks resume on Monday.+]',
    ]);
  });

  it('keeps the reading order of lines gone and new', () => {
    expect(read(note('One.', 'Two.', 'Three.'), note('One.', 'Three.', 'Four.'))).toEqual([
      'same: Brief',
      'same: One.',
      'removed: [-Two.-]',
      'same: Three.',
      'added: [+Four.+]',
    ]);
  });

  it('reads fields with their labels and days in words, and references as what they print', () => {
    const saying = (shows: 'number' | 'title', day: string): Note => ({
      ...note(),
      fields: { due: day },
      body: [
        { type: 'heading', level: 1, anchor: 'h', content: [{ type: 'text', text: 'What was agreed', marks: [] }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'See ', marks: [] },
            { type: 'reference', to: 'h', shows },
            { type: 'text', text: '.', marks: [] },
          ],
        },
      ],
    });
    const labels = (template: string) =>
      template === 'information-brief' ? [{ id: 'due', label: 'Decision by', type: 'date' }] : [];
    const lines = compareVersions(saying('title', '2025-04-16'), saying('title', '2025-04-17'), labels);
    expect(lines.map(({ label, words }) => [label, words.map(({ text }) => text).join('|')])).toEqual([
      [undefined, 'Brief'],
      ['Decision by', '16|17| April 2025'],
      [undefined, 'What was agreed'],
      [undefined, 'See What was agreed.'],
    ]);
  });

  it('finds a field again where another template puts it elsewhere, and says nothing of a title that is not there', () => {
    const sent = (template: string, title: string): Note => ({
      ...note('One.'),
      template,
      title,
      fields: { to: ['The Minister'], from: ['Policy'] },
    });
    const field = (id: string, label: string) => ({ id, label, type: 'people' as const });
    const labels = (template: string) =>
      template === 'memo' ? [field('to', 'To'), field('from', 'From')] : [field('from', 'From'), field('to', 'To')];
    const lines = compareVersions(sent('memo', ''), sent('letter', 'Rice'), labels);
    expect(lines.map(({ label, change, words }) => [label, change, words.map(({ text }) => text).join('')])).toEqual([
      [undefined, 'added', 'Rice'],
      ['From', 'same', 'Policy'],
      ['To', 'same', 'The Minister'],
      [undefined, 'same', 'One.'],
    ]);
  });

  it('keeps the fields that went and came before the text that did', () => {
    const labels = () => [
      { id: 'to', label: 'To', type: 'person' as const },
      { id: 'from', label: 'From', type: 'person' as const },
    ];
    const lines = compareVersions(
      { ...note('One.'), fields: { to: ['The Minister'], from: ['Policy'] } },
      note('Quite another text.'),
      labels,
    );
    expect(lines.map(({ label, change, role }) => label ?? `${role} ${change}`)).toEqual([
      'title same',
      'To',
      'From',
      'text removed',
      'text added',
    ]);
  });

  it('answers for versions too different to compare line by line, with what they have in common at both ends', () => {
    const lines = (word: string) => Array.from({ length: 2_500 }, (_, line) => `${word} ${line}`);
    const compared = compareVersions(
      note('Start.', ...lines('old'), 'End.'),
      note('Start.', ...lines('new'), 'End.'),
      () => [],
    );
    expect(compared.filter(({ change }) => change === 'same').map(({ words }) => words[0]?.text)).toEqual([
      'Brief',
      'Start.',
      'End.',
    ]);
  });
});
