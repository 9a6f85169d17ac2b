import {
  $getNodeByKey,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { decidePlace } from '../../../core/note/decide-place.ts';
import type { PlaceChoice } from '../../state/updates-places.ts';
import { $isFactLinkNode, type FactLinkNode } from '../fact-node.ts';
import { $createInlines } from '../note-to-lexical.ts';

/**
 * Decides of places in the text, all in one step of undo; the keyboard stays where it is. A place that is not there any
 * more is left out. False when the text cannot be changed now.
 */
export function decideInEditor(editor: LexicalEditor, choices: readonly PlaceChoice[]): boolean {
  if (!editor.isEditable()) return false;
  editor.update(
    () => {
      for (const choice of choices) {
        const link = $getNodeByKey(choice.place.key);
        if ($isFactLinkNode(link)) $decide(link, choice);
      }
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
  );
  return true;
}

function $decide(link: FactLinkNode, { place: { change }, decide }: PlaceChoice): void {
  // Its words are not looked at: they stay, or are replaced whole.
  const decided = decidePlace(
    { type: 'fact-link', ...link.getPlace(), content: [] },
    change.fact,
    change.after,
    decide,
  );
  if (decide !== 'update') {
    link.setPinned(decided.pinned ?? false);
    if (decided.kept !== undefined) link.setKept(decided.kept);
    return;
  }
  const [fresh] = $createInlines([decided]);
  if (!fresh) return;
  const held = link.isSelected();
  link.replace(fresh);
  if (held) fresh.selectEnd();
}
