import { $getEditor, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { t } from '../../language/t.ts';
import { $readSelection } from '../clipboard/clipboard-extension.ts';
import { CLIPBOARD_TYPE, writeClip } from '../clipboard/content.ts';
import { writeHtml, writePlainText } from '../clipboard/write-content.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { packLuggage, readLuggage } from './luggage.ts';
import { nameSources } from './name-sources.ts';

const nothing = () => t('Nothing is selected. Select the text to copy, then copy it with its sources.');
const notCopied = () =>
  t('The text could not be put on the clipboard. Copy it with the usual key; its sources are left out then.');

/** Copies the selection for other programs with the sources in brackets; for ourselves it is the text as it stands. */
export function copyWithSources(editor: LexicalEditor, language: string): void {
  const data = editor.read('latest', () => $writeSelection(language));
  const root = editor.getRootElement();
  if (!data || !root) editor.dispatchCommand(NOTICE_COMMAND, nothing());
  else if (!putOnClipboard(root, data)) editor.dispatchCommand(NOTICE_COMMAND, notCopied());
}

function $writeSelection(language: string) {
  const selection = $getSelection();
  if (!selection || ($isRangeSelection(selection) && selection.isCollapsed())) return null;
  const content = $readSelection(selection);
  const known = readLuggage($getEditor());
  const named = known ? nameSources(content, known, language) : content;
  return {
    [CLIPBOARD_TYPE]: writeClip({ content, luggage: packLuggage($getEditor(), content) }),
    'text/html': writeHtml(named),
    'text/plain': writePlainText(named),
  };
}

/** Copies these by their types, and says whether it could; the selection stays as it is, the keyboard goes to the text. */
function putOnClipboard(root: HTMLElement, data: Readonly<Record<string, string>>): boolean {
  const page = root.ownerDocument;
  let isCopied = false;
  // Without that, a browser copies only where it has words selected itself, which cells of a table are not.
  const allow = (event: Event) => event.preventDefault();
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, words] of Object.entries(data)) event.clipboardData?.setData(type, words);
    isCopied = event.clipboardData !== null;
  };
  root.focus({ preventScroll: true });
  page.addEventListener('beforecopy', allow, true);
  page.addEventListener('copy', write, true);
  page.execCommand('copy');
  page.removeEventListener('beforecopy', allow, true);
  page.removeEventListener('copy', write, true);
  return isCopied;
}
