import { createCommand, type LexicalCommand } from 'lexical';

/** Opens the bar that finds words in the note. */
export const FIND_COMMAND: LexicalCommand<'find' | 'replace'> = createCommand('FIND_COMMAND');
