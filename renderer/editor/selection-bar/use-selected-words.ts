import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { useEffect, useState } from 'react';
import { isPressed } from '../../commands/read-keys.ts';
import { COMMENT_COMMAND } from '../comments/comment-command.ts';

/** Long enough that the bar does not follow every word of a selection that is still being made. */
const SETTLE_MS = 200;

/** Into the bar, as in other editors. */
export const BAR_KEYS = 'Alt+F10';

interface SelectedWords {
  readonly shown: boolean;
  /** How often the keyboard was asked into the bar: it goes there each time. */
  readonly entered: number;
  readonly dismiss: () => void;
}

/** Whether words are selected by somebody who is done selecting, and did not send the bar away. */
export function useSelectedWords(editor: LexicalEditor): SelectedWords {
  const [shown, setShown] = useState(false);
  const [entered, setEntered] = useState(0);
  const [watch] = useState(() => ({ selected: '', dismissed: '' }));

  useEffect(() => {
    let pressed = false;
    let timer = 0;
    const hasKeyboard = () => document.activeElement === editor.getRootElement();
    const settle = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (!pressed && watch.selected !== '' && watch.selected !== watch.dismissed && hasKeyboard()) setShown(true);
      }, SETTLE_MS);
    };
    const follow = (selected: string) => {
      if (selected === watch.selected) return;
      watch.selected = selected;
      watch.dismissed = '';
      if (selected === '') {
        clearTimeout(timer);
        setShown(false);
      } else settle();
    };
    const press = () => {
      pressed = true;
      setShown(false);
    };
    const release = () => {
      if (!pressed) return;
      pressed = false;
      settle();
    };
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    const unregister = mergeRegister(
      editor.registerRootListener((root) => {
        root?.addEventListener('pointerdown', press);
        root?.addEventListener('focus', settle);
        return () => {
          root?.removeEventListener('pointerdown', press);
          root?.removeEventListener('focus', settle);
        };
      }),
      editor.registerUpdateListener(({ editorState }) => follow(editorState.read($nameSelection))),
      // The box that asks for a comment takes the bar's place.
      editor.registerCommand(
        COMMENT_COMMAND,
        () => {
          watch.dismissed = watch.selected;
          setShown(false);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!isPressed(BAR_KEYS, event, navigator.platform.startsWith('Mac')) || watch.selected === '') return false;
          event.preventDefault();
          watch.dismissed = '';
          setShown(true);
          setEntered((times) => times + 1);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
      unregister();
    };
  }, [editor, watch]);

  useEffect(() => {
    if (!shown) return setEntered(0);
    return editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => {
        event.preventDefault();
        watch.dismissed = watch.selected;
        setShown(false);
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  }, [editor, shown, watch]);

  const dismiss = () => {
    watch.dismissed = watch.selected;
    setShown(false);
  };
  return { shown, entered, dismiss };
}

/** Tells one selection of words from another; empty: none is selected. */
function $nameSelection(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return '';
  const { anchor, focus } = selection;
  return `${anchor.key} ${anchor.offset} ${focus.key} ${focus.offset}`;
}
