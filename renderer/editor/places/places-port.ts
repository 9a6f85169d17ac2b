import {
  $createNodeSelection,
  $getNodeByKey,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type { PlacesEditor } from '../../state/updates-places.ts';
import { $isChartNode } from '../chart/chart-node.ts';
import { $isFactLinkNode } from '../fact-node.ts';
import { decideInEditor } from './decide-places.ts';
import { readPlaceKey } from './read-places.ts';

/** What an editor can do for the places of its note. */
export function createPlacesPort(editor: LexicalEditor): PlacesEditor {
  return {
    decide: (choices) => decideInEditor(editor, choices),
    show: (key) => scrollTo(editor, key),
    enter(key) {
      editor.update(
        () => {
          const holder = $getNodeByKey(readPlaceKey(key).node);
          if ($isFactLinkNode(holder)) holder.selectStart();
          else if ($isChartNode(holder)) $selectNode(holder);
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
  const element = editor.getElementByKey(readPlaceKey(key).node);
  const ground = element?.closest('.scrolls');
  if (!element || !ground) return;
  const [place, view] = [element.getBoundingClientRect(), ground.getBoundingClientRect()];
  if (place.top < view.top + MARGIN || place.bottom > view.bottom - MARGIN) element.scrollIntoView({ block: 'center' });
}

function $selectNode(node: LexicalNode): void {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** A line and a half: words at the very edge are out of view. */
const MARGIN = 32;
