import { createCommand, type LexicalCommand } from 'lexical';

/** Tells the author, in a line above the text, what could not be done or was left out. */
export const NOTICE_COMMAND: LexicalCommand<string> = createCommand('NOTICE_COMMAND');
