import { createCommand, type LexicalCommand } from 'lexical';

/** Asks for a comment on the words selected, or opens the one that stands on the words at the caret. */
export const COMMENT_COMMAND: LexicalCommand<void> = createCommand('COMMENT_COMMAND');
