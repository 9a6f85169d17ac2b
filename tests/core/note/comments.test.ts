import { describe, expect, it } from 'vitest';
import type { CommentThread } from '../../../core/note/comment.ts';
import { commentsOn, listCommentedWords } from '../../../core/note/comments.ts';
import { decidePlace } from '../../../core/note/decide-place.ts';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import type { FactLink, Note, Paragraph, Text } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { withoutComments } from '../../../core/note/without-comments.ts';
import { makeNote } from '../../dossiers/make-note.ts';

const said = (words: string, ...comments: readonly string[]): Text => ({
  type: 'text',
  text: words,
  marks: [],
  ...(comments.length === 0 ? {} : { comments }),
});
const line = (...content: Paragraph['content']): Paragraph => ({ type: 'paragraph', content });
const thread = (id: string, text = 'Says who?'): CommentThread => ({
  id,
  entries: [{ author: 'Aminah', at: '2026-03-01T09:00:00.000Z', text }],
});

describe('comments of a note', () => {
  it('name only threads that are there, once each and in one order', () => {
    const note = makeNote({ comments: [thread('b'), thread('a')], body: [line(said('One', 'b', 'gone', 'a', 'b'))] });
    expect(validateNote(note)).toEqual({ ok: true, value: { ...note, body: [line(said('One', 'a', 'b'))] } });
    const { comments: _, ...without } = note;
    expect(normaliseNote(without)).toEqual({ ...without, body: [line(said('One'))] });
  });

  it('stay when their words are gone, and go when they say nothing', () => {
    const note = makeNote({ comments: [thread('a'), thread('b', ' \n ')], body: [line(said('One', 'b'))] });
    expect(normaliseNote(note)).toEqual({ ...note, comments: [thread('a')], body: [line(said('One'))] });
    expect(normaliseNote({ ...note, comments: [] })).not.toHaveProperty('comments');
  });

  it('part words that are otherwise one, and only those', () => {
    const [before, on, after] = [said('One '), said('two', 'a'), said(' three')];
    const note = makeNote({ comments: [thread('a')], body: [line(before, on, after)] });
    expect(normaliseNote(note)).toEqual(note);
    expect(withoutComments(note)).toEqual(makeNote({ body: [line(said('One two three'))] }));
  });

  it('are never on the words of a footnote or of a chart', () => {
    const link: FactLink = { type: 'fact-link', fact: 'f', revision: 1, shown: 'x', content: [said('x', 'a')] };
    const note: Note = makeNote({
      comments: [thread('a')],
      body: [
        line(said('One', 'a'), { type: 'footnote', content: [said('Note', 'a'), link] }),
        {
          ...({ type: 'chart', kind: 'bar', title: '', unit: '', alt: '', categories: ['c'] } as const),
          series: [{ name: '', values: [{ value: 1, link }] }],
        },
      ],
    });
    const [first, chart] = normaliseNote(note).body;
    expect(JSON.stringify(chart)).not.toContain('comments');
    expect(first).toEqual(
      line(said('One', 'a'), { type: 'footnote', content: [said('Note'), { ...link, content: [said('x')] }] }),
    );
  });

  it('are listed with their words, across links, lines and blocks', () => {
    const link: FactLink = { type: 'fact-link', fact: 'f', revision: 1, shown: 'six', content: [said('six', 'a')] };
    const body = [line(said('nothing')), line(said('Of ', 'a'), link, said(' here', 'a', 'b')), line(said('End', 'a'))];
    expect([...listCommentedWords({ body })]).toEqual([
      ['a', { words: 'Of six here End', block: 1 }],
      ['b', { words: ' here', block: 1 }],
    ]);
  });

  it('stay on a place whose fact says something else now', () => {
    const link: FactLink = { type: 'fact-link', fact: 'f', revision: 1, shown: '6', content: [said('6', 'a')] };
    const updated = decidePlace(link, { id: 'f', revision: 2, claim: '7' }, '7', 'update');
    expect([updated.revision, commentsOn([updated])]).toEqual([2, ['a']]);
  });
});
