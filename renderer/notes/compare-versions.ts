import { compareWords, type WordChange } from '../../core/facts/compare-words.ts';
import { likenessOf, wordsOf } from '../../core/facts/word-likeness.ts';
import { alignLines, type Line } from '../../core/note/align-lines.ts';
import type { Note } from '../../core/note/note.ts';

/** One line of two versions read as one text. */
export interface ChangedLine {
  readonly key: string;
  readonly role: Line['role'];
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly words: readonly WordChange[];
}

/** Below this share of common words a line was not changed: one went and another came. */
const ALIKE = 0.35;

/** What became of `before` in `after`, in reading order: lines as they are, changed in some words, gone or new. */
export function compareVersions(before: Note, after: Note): readonly ChangedLine[] {
  return alignLines(before, after).flatMap(({ before: old, after: now, same }): readonly ChangedLine[] => {
    if (same && now) return [whole(now, 'same')];
    if (old && now && old.role === now.role && likenessOf(wordsOf(old.text), wordsOf(now.text)) >= ALIKE)
      return [
        { key: `changed ${now.key}`, role: now.role, change: 'changed', words: compareWords(old.text, now.text) },
      ];
    return [...(old ? [whole(old, 'removed')] : []), ...(now ? [whole(now, 'added')] : [])];
  });
}

function whole(line: Line, change: 'same' | 'added' | 'removed'): ChangedLine {
  return { key: `${change} ${line.key}`, role: line.role, change, words: [{ text: line.text, change }] };
}
