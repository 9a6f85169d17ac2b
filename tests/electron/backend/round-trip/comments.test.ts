import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Note, Text } from '../../../../core/note/note.ts';
import { validateNote } from '../../../../core/note/note-schema.ts';
import { applyChanges } from '../../../../core/round-trip/apply-changes.ts';
import { findChanges } from '../../../../core/round-trip/find-changes.ts';
import { exportDocx } from '../../../../core/word/export-docx.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { exportOf, factLink, noteWith, paragraph, text } from '../../../core/word/sample-note.ts';
import { lintPackage } from '../../../word-package/lint-package.ts';
import { validatePackages } from '../../../word-package/validate-package.ts';
import { changeParts } from './carried-file.ts';

const on = (words: Text, ...comments: readonly string[]): Text => ({ ...words, comments });
const link = factLink('two-memoranda', 'Two memoranda');
const said = (author: string, words: string) => ({ author, at: '2026-03-01T09:00:00.250Z', text: words });

const NOTE: Note = {
  ...noteWith([
    paragraph(
      { ...link, content: [on(text('Two memoranda'), 'figure')] },
      on(text(' were signed'), 'figure'),
      text('.'),
    ),
    paragraph(on(text('Both hold'), 'done', 'figure'), text(' for a year.')),
  ]),
  comments: [
    {
      id: 'figure',
      entries: [said('Aminah Rahman', 'Two?\n\nOr three & more.'), said('Lim', 'Two, says the ministry.')],
    },
    { id: 'done', resolved: true, entries: [said('', 'For how long?')] },
    { id: 'gone', entries: [said('Lim', 'Of words that were deleted.')] },
  ],
};

const fileOf = (note: Note) => exportDocx(exportOf(note));

function changesIn(file: Uint8Array, note: Note = NOTE) {
  const read = readWordNote(file);
  if (!read.carried) return expect.unreachable('the note did not travel');
  return findChanges(read.carried, read, note).changes;
}

/** As Word writes an answer, and a comment of its own. */
const reviewed = changeParts(fileOf(NOTE), {
  'word/comments.xml': (xml) =>
    xml.replace(
      '</w:comments>',
      '<w:comment w:id="7" w:author="Devi" w:date="2026-03-02T10:00:00"><w:p w14:paraId="2A000001"><w:r><w:t>The press office agrees.</w:t></w:r></w:p></w:comment><w:comment w:id="8" w:author="Devi"><w:p><w:r><w:t>Which ones?</w:t></w:r></w:p></w:comment></w:comments>',
    ),
  'word/commentsExtended.xml': (xml) =>
    xml.replace(
      '</w15:commentsEx>',
      '<w15:commentEx w15:paraId="2A000001" w15:paraIdParent="1D000000" w15:done="0"/></w15:commentsEx>',
    ),
  'word/document.xml': (xml) =>
    xml.replace('<w:commentRangeStart w:id="0"/>', (mark) =>
      [7, 8].reduce((all, id) => `${all}<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/>`, mark),
    ),
});

describe('comments through a Word file', () => {
  it('are in it with their answers, clean and valid, the same each time', async () => {
    const file = fileOf(NOTE);
    expect(Buffer.from(fileOf(NOTE)).equals(file)).toBe(true);
    expect(lintPackage(file)).toEqual([]);
    expect(await validatePackages([['comments', file]])).toEqual({});
    const parts = unzipSync(file);
    const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(xml('word/comments.xml').match(/<w:comment /g)).toHaveLength(3);
    expect(xml('word/comments.xml')).toContain('w:author="Lim" w:date="2026-03-01T09:00:00Z" w:initials="L"');
    expect(xml('word/comments.xml')).not.toContain('deleted');
    expect(xml('word/commentsExtended.xml')).toContain('w15:paraId="1D000002" w15:done="1"');
    // Across paragraphs, each begun and ended once.
    for (const id of [0, 1, 2]) {
      expect(xml('word/document.xml').split(`<w:commentRangeStart w:id="${id}"/>`)).toHaveLength(2);
      expect(xml('word/document.xml').split(`<w:commentReference w:id="${id}"/>`)).toHaveLength(2);
    }
    // What travels for the way back says nothing of them.
    expect(strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array())).not.toMatch(/Aminah|comments/);
  });

  it('are no changes when they come back', () => {
    expect(changesIn(fileOf(NOTE))).toEqual([]);
  });

  it('are on the title and on fields that are printed, clean and valid, and no change when they come back', async () => {
    const note: Note = {
      ...NOTE,
      title: 'On two memoranda',
      fields: { ...NOTE.fields, to: ['The minister', 'Her office'], reference: '' },
      comments: [
        { id: 'title', on: { part: 'title' }, entries: [said('Lim', 'Shorter?'), said('Devi', 'No.')] },
        { id: 'to', on: { part: 'field', field: 'to' }, entries: [said('Lim', 'And the deputy?')] },
        { id: 'empty', on: { part: 'field', field: 'reference' }, entries: [said('Lim', 'Which number?')] },
        ...(NOTE.comments ?? []),
      ],
    };
    expect(validateNote(note)).toEqual({ ok: true, value: note });
    const file = fileOf(note);
    expect(lintPackage(file)).toEqual([]);
    expect(await validatePackages([['comments', file]])).toEqual({});
    const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    const words = (id: number) =>
      xml
        .split(`<w:commentRangeStart w:id="${id}"/>`)[1]
        ?.split(`<w:commentRangeEnd w:id="${id}"/>`)[0]
        ?.replaceAll(/<[^>]*>/g, '');
    expect([0, 1, 2].map(words)).toEqual(['On two memoranda', 'On two memoranda', 'The ministerHer office']);
    expect(strFromU8(unzipSync(file)['word/comments.xml'] ?? new Uint8Array())).not.toContain('Which number?');
    expect(changesIn(file, note)).toEqual([]);
  });

  it('come back with an answer as a proposal, and with others in the list', () => {
    const changes = changesIn(reviewed);
    expect(changes.map(({ what, by, after, take }) => [what, by, after, take])).toEqual([
      [
        'comment',
        'Devi',
        'The press office agrees.',
        {
          do: 'reply',
          thread: 'figure',
          entry: { author: 'Devi', at: '2026-03-02T10:00:00Z', text: 'The press office agrees.' },
        },
      ],
      ['comment', 'Devi', 'Which ones?', null],
    ]);
    const answered = applyChanges(NOTE, changes);
    expect(validateNote(answered)).toEqual({ ok: true, value: answered });
    expect(answered.comments?.[0]?.entries.at(-1)?.text).toBe('The press office agrees.');
    // Opened again, there is nothing left to take.
    expect(changesIn(reviewed, answered).map(({ after }) => after)).toEqual(['Which ones?']);
  });

  it('stay on their words when the file changes some of them', () => {
    const file = changeParts(fileOf(NOTE), {
      'word/document.xml': (xml) =>
        xml.replace(' for a year.', ' for two years.').replace('Both hold', 'Both still hold'),
    });
    const changed = applyChanges(NOTE, changesIn(file));
    expect(changed.comments).toEqual(NOTE.comments);
    expect(changed.body[1]).toEqual(paragraph(on(text('Both still hold'), 'done', 'figure'), text(' for two years.')));
  });
});
