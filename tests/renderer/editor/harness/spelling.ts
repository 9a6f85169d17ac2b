import type { EditorSpelling } from '../../../../renderer/editor/spelling/editor-spelling.ts';
import { createStore } from '../../../../renderer/state/store.ts';
import type { OpenOptions } from './page.tsx';

const NONE: readonly string[] = [];

/** A dictionary that lacks the words named, and a dossier without words of its own. */
export function answerSpelling({ misspelt, language = 'en-GB' }: OpenOptions): EditorSpelling | null {
  if (!misspelt) return null;
  const known = createStore({ own: NONE, names: ['Anwar Ibrahim'] });
  return {
    language,
    check: (words, of) => Promise.resolve(of === language ? words.filter((word) => word in misspelt) : NONE),
    suggest: (word) => Promise.resolve(misspelt[word] ?? NONE),
    known: known.read,
    follow: known.follow,
    add: (word) => known.change(({ own, names }) => ({ own: [...own, word], names })),
    say: (words) => document.body.setAttribute('data-said', words),
  };
}
