import {
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
import { $selectPoint } from '../select-point.ts';
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
