import { caretFromPoint } from '@lexical/clipboard';
import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $isElementNode,
  $isTextNode,
  $normalizeSelection__EXPERIMENTAL,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { draggedFactSchema } from '../../../core/facts/dragged-fact-schema.ts';
import type { LinkableFact } from '../editor-types.ts';
import { putOrAsk } from './doubt.ts';
import { $insertFacts } from './insert-facts.ts';

/** What a fact dragged from the facts panel carries: the fact as JSON, with what speaks against using it. */
export const FACT_TYPE = 'application/x-briefing-desk-fact';

/** A fact dropped on the text is linked at the drop point, after a question when it is in doubt. Any page can drag under our type, so what it says is checked. */
export const DropFactExtension = defineExtension({
  name: 'briefing-desk/drop-fact',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        DRAGOVER_COMMAND,
        (event) => {
          if (!event.dataTransfer?.types.includes(FACT_TYPE)) return false;
          // Not cancelled: the browser then draws its drop caret, which the plain text beside the fact allows.
          event.dataTransfer.dropEffect = 'copy';
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(DROP_COMMAND, (event) => $dropFact(editor, event), COMMAND_PRIORITY_LOW),
    ),
});

function $dropFact(editor: LexicalEditor, event: DragEvent): boolean {
  const data = event.dataTransfer?.getData(FACT_TYPE);
  if (!data) return false;
  const fact = readFact(data);
  if (!fact) return false;
  event.preventDefault();
  if (!editor.isEditable()) return true;
  $selectPoint(editor, event);
  putOrAsk(editor, {
    facts: [fact],
    put: (facts) => {
      editor.update(() => $insertFacts(facts, 'sentences'), { tag: HISTORY_PUSH_TAG });
      editor.focus();
    },
  });
  return true;
}

/** Null for anything but one well-formed fact. */
export function readFact(data: string): LinkableFact | null {
  const read = draggedFactSchema.safeParse(parseJson(data));
  return read.success ? read.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Puts the caret where the pointer is; beside the text it stays where it was. */
function $selectPoint(editor: LexicalEditor, event: DragEvent): void {
  const point = caretFromPoint(event.clientX, event.clientY, editor.getRootElement());
  const node = point ? $getNearestNodeFromDOMNode(point.node) : null;
  if (!point || !node) return;
  const selection = $createRangeSelection();
  if ($isTextNode(node)) {
    selection.anchor.set(node.getKey(), point.offset, 'text');
  } else if ($isElementNode(node)) {
    selection.anchor.set(node.getKey(), Math.min(point.offset, node.getChildrenSize()), 'element');
  } else {
    return;
  }
  selection.focus.set(selection.anchor.key, selection.anchor.offset, selection.anchor.type);
  $setSelection($normalizeSelection__EXPERIMENTAL(selection));
}
