import { compareWords, type WordChange } from '../../core/facts/compare-words.ts';
import { likenessOf, wordsOf } from '../../core/facts/word-likeness.ts';
import { alignLines, type LabelsOf, type Line } from '../../core/note/align-lines.ts';
import type { Note } from '../../core/note/note.ts';

/** One line of two versions read as one text. */
export interface ChangedLine {
  readonly key: string;
  readonly role: Line['role'];
  /** Of a field. */
  readonly label?: string;
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly words: readonly WordChange[];
}

/** Below this share of common words a line was not changed: one went and another came. */
const ALIKE = 0.35;

/** What became of `before` in `after`, in reading order: lines as they are, changed in some words, gone or new. */
export function compareVersions(before: Note, after: Note, labelsOf: LabelsOf): readonly ChangedLine[] {
  return alignLines(before, after, labelsOf).flatMap(({ before: old, after: now, same }): readonly ChangedLine[] => {
    if (same && now) return [whole(now, 'same')];
    if (old && now && isChanged(old, now)) {
      const { key, text, ...is } = now;
      return [{ ...is, key: `changed ${key}`, change: 'changed', words: compareWords(old.text, text) }];
    }
    return [...(old ? [whole(old, 'removed')] : []), ...(now ? [whole(now, 'added')] : [])];
  });
}

function isChanged(old: Line, now: Line): boolean {
  if (old.role !== now.role || old.label !== now.label) return false;
  return likenessOf(wordsOf(old.text), wordsOf(now.text)) >= ALIKE;
}

function whole({ key, text, ...is }: Line, change: 'same' | 'added' | 'removed'): ChangedLine {
  return { ...is, key: `${change} ${key}`, change, words: [{ text, change }] };
}
