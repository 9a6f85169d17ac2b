import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';

/** Asks the box (reference-box.tsx) for what a reference leads to; null: a new one at the caret. */
export const EDIT_REFERENCE_COMMAND: LexicalCommand<NodeKey | null> = createCommand('EDIT_REFERENCE_COMMAND');
