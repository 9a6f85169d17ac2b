import {
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical';
import { t } from '../../language/t.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { $selectPoint } from '../select-point.ts';
import type { EditorImages } from './editor-images.ts';

/** Asks for pictures from files and puts them below the caret. */
export const CHOOSE_IMAGES_COMMAND: LexicalCommand<void> = createCommand('CHOOSE_IMAGES_COMMAND');

const TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Takes pictures into the text: chosen, pasted where the clipboard holds nothing else, and dropped. */
export function keepImages(editor: LexicalEditor, images: EditorImages): () => void {
  const take = async (files: readonly File[]) => {
    const read = await import('./take-images.ts').catch(() => null);
    if (read) return read.takeImages(editor, images, files);
    editor.dispatchCommand(
      NOTICE_COMMAND,
      t('Briefing Desk is not answering. Your text stays on the page. Try again in a moment.'),
    );
  };
  return mergeRegister(
    editor.registerCommand(
      CHOOSE_IMAGES_COMMAND,
      () => {
        const input = document.createElement('input');
        input.type = 'file';
        input.accept = TYPES.join(',');
        input.multiple = true;
        input.addEventListener('change', () => void take([...(input.files ?? [])]));
        input.click();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!('clipboardData' in event) || !editor.isEditable()) return false;
        const files = picturesOf(event.clipboardData);
        // Word and Excel put a picture of their text beside it: the text is wanted then.
        if (files.length === 0 || event.clipboardData?.getData('text/plain') !== '') return false;
        event.preventDefault();
        void take(files);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DRAGOVER_COMMAND,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const files = picturesOf(event.dataTransfer);
        if (files.length === 0 || !editor.isEditable()) return false;
        event.preventDefault();
        $selectPoint(editor, event);
        void take(files);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

function picturesOf(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => TYPES.includes(type));
}
