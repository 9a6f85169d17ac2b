import { copyToClipboard } from '@lexical/clipboard';
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
export async function copyWithSources(editor: LexicalEditor, language: string): Promise<void> {
  const data = editor.read('latest', () => $writeSelection(language));
  if (!data) return void editor.dispatchCommand(NOTICE_COMMAND, nothing());
  const copied = await copyToClipboard(editor, null, data);
  editor.focus();
  if (!copied) editor.dispatchCommand(NOTICE_COMMAND, notCopied());
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
