import type { LexicalEditor } from 'lexical';
import type { ChangedPlace } from '../../state/updates-places.ts';
import { FactLinkNode } from '../fact-node.ts';
import { readPlaceKey } from './read-places.ts';

/** Marks the page's elements of places that wait, and of the one looked at: nothing of the note. Returns how to stop. */
export function drawWaiting(
  editor: LexicalEditor,
  waiting: readonly ChangedPlace[],
  current: string | null,
): () => void {
  const keys = new Set(waiting.map(({ key }) => readPlaceKey(key).node));
  const draw = (key: string, waits: boolean) => {
    const element = editor.getElementByKey(key);
    element?.toggleAttribute('data-changed', waits);
    element?.toggleAttribute('data-looked-at', waits && current !== null && key === readPlaceKey(current).node);
  };
  for (const key of keys) draw(key, true);
  // The page's element may be made anew at any time.
  const stop = editor.registerMutationListener(
    FactLinkNode,
    (mutations) => {
      for (const [key, mutation] of mutations) if (mutation !== 'destroyed') draw(key, keys.has(key));
    },
    { skipInitialization: true },
  );
  return () => {
    stop();
    for (const key of keys) draw(key, false);
  };
}
