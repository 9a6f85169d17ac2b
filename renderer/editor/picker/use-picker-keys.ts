import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { useEffect, useRef } from 'react';

interface PickerKeys {
  readonly open: boolean;
  readonly count: number;
  /** False while the dossier has not answered the latest letters. */
  readonly settled: boolean;
  readonly active: number;
  readonly listId: string;
  readonly onMove: (index: number) => void;
  readonly onChoose: () => void;
  /** Takes the same in fewer words, by Shift+Enter; null where it has none. */
  readonly onChooseShorter: (() => void) | null;
  readonly onDismiss: () => void;
}

/**
 * The keys of a list whose keyboard stays in the text, and the attributes that tell a screen reader so (WAI-ARIA,
 * combobox with listbox popup). Without an answer to choose, all keys but Escape are the text's.
 */
export function usePickerKeys(editor: LexicalEditor, keys: PickerKeys): void {
  const { open, count, active, listId } = keys;
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    if (!open) return;
    const take = (event: KeyboardEvent | null, act: () => void): boolean => {
      const { count, settled } = latest.current;
      if ((count === 0 && settled) || event?.shiftKey || event?.altKey || event?.ctrlKey || event?.metaKey)
        return false;
      event?.preventDefault();
      act();
      return true;
    };
    const takeShorter = (event: KeyboardEvent): boolean => {
      const { onChooseShorter } = latest.current;
      if (!onChooseShorter || event.altKey || event.ctrlKey || event.metaKey) return false;
      event.preventDefault();
      onChooseShorter();
      return true;
    };
    const move = (step: number) => {
      const { active, count, onMove } = latest.current;
      if (count > 0) onMove((active + step + count) % count);
    };
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => take(event, () => move(1)), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => take(event, () => move(-1)), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => (event?.shiftKey ? takeShorter(event) : take(event, () => latest.current.onChoose())),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => take(event, () => latest.current.onChoose()),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          event.preventDefault();
          latest.current.onDismiss();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  }, [editor, open]);

  useEffect(() => {
    const root = editor.getRootElement();
    if (!root || !open) return;
    root.setAttribute('aria-autocomplete', 'list');
    root.setAttribute('aria-controls', listId);
    if (count > 0) root.setAttribute('aria-activedescendant', `${listId}-${active}`);
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant']) root.removeAttribute(name);
    };
  }, [editor, open, listId, count, active]);
}
