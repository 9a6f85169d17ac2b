import { createCommand, type LexicalCommand } from 'lexical';

/** Asks for the size of a new table at the caret. */
export const NEW_TABLE_COMMAND: LexicalCommand<void> = createCommand('NEW_TABLE_COMMAND');
/** Takes the keyboard to what belongs to the caret's table and stands beside it. */
export const TABLE_TOOL_COMMAND: LexicalCommand<TableTool> = createCommand('TABLE_TOOL_COMMAND');
export type TableTool = 'menu' | 'description' | 'width';
/** Says to a screen reader what was done where it is seen but not read. */
export const ANNOUNCE_COMMAND: LexicalCommand<string> = createCommand('ANNOUNCE_COMMAND');
