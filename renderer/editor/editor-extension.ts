import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { COMMAND_PRIORITY_LOW, configExtension, defineExtension, KEY_ESCAPE_COMMAND } from 'lexical';
import { safeLink } from '../../core/shared/safe-link.ts';
import { CaretInTextExtension } from './caret-in-text-extension.ts';
import { CaretInTimeExtension } from './caret-in-time-extension.ts';
import { ChartExtension } from './chart/chart-extension.ts';
import { ClipboardExtension } from './clipboard/clipboard-extension.ts';
import { DrawnAnewExtension } from './drawn-anew-extension.ts';
import { DrawnOrderExtension } from './drawn-order-extension.ts';
import { EDITOR_THEME } from './editor-theme.ts';
import { DropFactExtension } from './facts/drop-fact-extension.ts';
import { FootnoteExtension } from './footnotes/footnote-extension.ts';
import { HardSpaceExtension } from './hard-space-extension.ts';
import { KeepCaretExtension } from './keep-caret-extension.ts';
import { ListKeysExtension } from './list-keys-extension.ts';
import { ChecklistExtension } from './lists/checklist-extension.ts';
import { CountListsExtension } from './lists/count-lists-extension.ts';
import { MarkdownShortcutsExtension } from './markdown-shortcuts.ts';
import { ModelExtension } from './model-extension.ts';
import { OwnStepExtension } from './own-step-extension.ts';
import { PageBreakExtension } from './page-break.ts';
import { ReferencesExtension } from './references/references-extension.ts';
import { RuleExtension } from './rule.ts';
import { SectionKeysExtension } from './section-keys-extension.ts';
import { TableKeysExtension } from './table/table-keys-extension.ts';

/** Each entry of the history holds a whole editor state, so it needs a bound. */
const MAX_UNDO = 200;

/** What every editor of a note is made of, whatever note it shows: nodes, keys, history, paste. Static. */
export const NoteExtension = defineExtension({
  name: 'briefing-desk/note',
  namespace: 'briefing-desk',
  theme: EDITOR_THEME,
  dependencies: [
    DrawnAnewExtension,
    DrawnOrderExtension,
    OwnStepExtension,
    RichTextExtension,
    configExtension(HistoryExtension, { maxDepth: MAX_UNDO }),
    configExtension(ListExtension, { hasStrictIndent: false }),
    ChecklistExtension,
    CountListsExtension,
    configExtension(LinkExtension, { validateUrl: (url) => safeLink(url) !== null }),
    TableExtension,
    PageBreakExtension,
    RuleExtension,
    ChartExtension,
    FootnoteExtension,
    ReferencesExtension,
    ModelExtension,
    CaretInTextExtension,
    CaretInTimeExtension,
    KeepCaretExtension,
    ListKeysExtension,
    TableKeysExtension,
    HardSpaceExtension,
    SectionKeysExtension,
    ClipboardExtension,
    DropFactExtension,
    MarkdownShortcutsExtension,
  ],
  // Lexical leaves the text on Escape; here Escape is the way back to it.
  register: (editor) => editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
});
