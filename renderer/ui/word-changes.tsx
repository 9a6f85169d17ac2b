import './word-changes.css';
import type { WordChange } from '../../core/facts/compare-words.ts';

/** Words kept, gone and new in one line, each told apart for eyes and for ears. */
export function WordChanges({ words }: { readonly words: readonly WordChange[] }) {
  return words.map(({ text, change }, index) => {
    const Part = ELEMENTS[change];
    const look = change === 'same' ? undefined : `words-${change}`;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: words of a comparison never move
      <Part key={index} className={look}>
        {text}
      </Part>
    );
  });
}

const ELEMENTS = { same: 'span', removed: 'del', added: 'ins' } as const;
