import {
  $createRangeSelection,
  $getNodeByKey,
  $isTextNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { fillIn } from '../../../core/finding/find-query.ts';
import type { FoundPlace } from './find-places.ts';

type ReplacedPlace = Pick<FoundPlace, 'start' | 'end' | 'groups'>;

/**
 * Puts other words in these places, as one step that can be undone. A fact's words stay linked and count as reworded. The
 * keyboard stays where it is: in the text the next Enter would break a paragraph.
 */
export function replacePlaces(editor: LexicalEditor, places: readonly ReplacedPlace[], replacement: string): void {
  editor.update(
    () => {
      // From the last to the first: what stands before a place is not moved by replacing it.
      for (const place of places.toReversed()) $replacePlace(place, fillIn(replacement, place.groups));
    },
    { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG], discrete: true },
  );
}

function $replacePlace({ start, end }: ReplacedPlace, words: string): void {
  const node = $getNodeByKey(start.key);
  if (start.key === end.key && $isTextNode(node)) {
    node.spliceText(start.offset, end.offset - start.offset, words, true);
    return;
  }
  const selection = $createRangeSelection();
  selection.anchor.set(start.key, start.offset, 'text');
  selection.focus.set(end.key, end.offset, 'text');
  $setSelection(selection);
  selection.insertText(words);
}
