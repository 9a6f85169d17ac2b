import type { FactLink, Note } from '../../core/note/note.ts';

/** A note with usual values, changed where a test says so. */
export function makeNote(change: Partial<Note> = {}): Note {
  return {
    format: 1,
    id: 'note-1',
    template: 'information-brief',
    title: 'Digital economy',
    language: 'en-GB',
    marking: null,
    fields: {},
    body: [{ type: 'paragraph', content: [{ type: 'text', text: 'Two ministries signed.', marks: [] }] }],
    ...change,
  };
}

/** The note with one paragraph of `text`. */
export function noteSaying(text: string, note: Note = makeNote()): Note {
  return { ...note, body: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }] };
}

/** What noteSaying put in. */
export function saidBy(note: Note): string {
  const block = note.body[0];
  const inline = block?.type === 'paragraph' ? block.content[0] : undefined;
  return inline?.type === 'text' ? inline.text : '';
}

export function makeFactLink(fact: string, words = 'signed a memorandum'): FactLink {
  return { type: 'fact-link', fact, revision: 1, shown: words, content: [{ type: 'text', text: words, marks: [] }] };
}
