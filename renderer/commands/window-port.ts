import type { TableCommand } from '../../core/contract/table-commands.ts';
import type { HtmlSheet } from '../../core/shared/html-node.ts';

/** What commands do to the text at the caret, as the editor names it. */
export type TextCommand =
  | 'copyFormat'
  | 'giveFormat'
  | 'language'
  | 'image'
  | 'comment'
  | 'footnote'
  | 'characters'
  | 'reference'
  | 'contents'
  | 'tableList'
  | 'figureList'
  | 'landscape'
  | 'portrait'
  | 'date'
  | 'key-point'
  | 'warning'
  | 'checklist'
  | 'tick'
  | 'continueNumbering'
  | 'restartNumbering'
  | 'table-menu'
  | 'nextMisspelt'
  | 'previousMisspelt'
  | 'suggestSpelling'
  | TableCommand;

/** What commands need of the window itself. */
export interface WindowPort {
  readonly focusText: () => void;
  /** The text of the other note, which is the open one now. */
  readonly focusOtherText: () => void;
  readonly findInText: (how: 'find' | 'replace') => void;
  readonly copyWithSources: () => void;
  readonly format: (command: TextCommand) => void;
  readonly markNext: (portions: readonly string[]) => void;
  readonly focusNextPane: () => void;
  readonly print: (sheet: HtmlSheet) => void;
  readonly focusFactSearch: () => void;
  readonly focusLibrary: () => boolean;
  readonly focusMissing: () => void;
  readonly focusPane: (side: 'left' | 'right') => void;
  /** Whether the pane has room beside the page; without, it is laid over it. */
  readonly isDocked: (side: 'left' | 'right') => boolean;
}
