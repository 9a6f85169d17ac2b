import type { RawParagraph } from './raw-story.ts';

/** Words of a paragraph a comment hangs on. */
const LONGEST_COMMENTED = 500;

/** Follows which words comments hang on: a comment hangs on the paragraph it begins in. */
export interface CommentTracker {
  readonly begin: (id: string, paragraph: RawParagraph | undefined) => void;
  readonly end: (id: string) => void;
  readonly addWords: (text: string) => void;
}

export function trackComments(): CommentTracker {
  const commented = new Set<string>();
  const open = new Map<string, { readonly id: string; words: string }>();
  return {
    begin(id, paragraph) {
      if (!paragraph || commented.has(id)) return;
      const comment = { id, words: '' };
      commented.add(id);
      paragraph.comments.push(comment);
      open.set(id, comment);
    },
    end: (id) => void open.delete(id),
    addWords(text) {
      for (const comment of open.values())
        if (comment.words.length < LONGEST_COMMENTED) comment.words += text.slice(0, LONGEST_COMMENTED);
    },
  };
}
