import { $getNodeByKey, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { PlacesEditor } from '../../state/updates-places.ts';
import { $isFactLinkNode } from '../fact-node.ts';
import { decideInEditor } from './decide-places.ts';

/** What an editor can do for the places of its note. */
export function createPlacesPort(editor: LexicalEditor): PlacesEditor {
  return {
    decide: (choices) => decideInEditor(editor, choices),
    show: (key) => scrollTo(editor, key),
    enter(key) {
      editor.update(
        () => {
          const link = $getNodeByKey(key);
          if ($isFactLinkNode(link)) link.selectStart();
        },
        { discrete: true },
      );
      editor.focus();
      scrollTo(editor, key);
    },
    focus: () => editor.focus(),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
  };
}

function scrollTo(editor: LexicalEditor, key: string): void {
  const element = editor.getElementByKey(key);
  const ground = element?.closest('.scrolls');
  if (!element || !ground) return;
  const [place, view] = [element.getBoundingClientRect(), ground.getBoundingClientRect()];
  if (place.top < view.top + MARGIN || place.bottom > view.bottom - MARGIN) element.scrollIntoView({ block: 'center' });
}

/** A line and a half: words at the very edge are out of view. */
const MARGIN = 32;
