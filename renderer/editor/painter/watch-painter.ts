import {
  $createRangeSelectionFromDom,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { readFormat } from '../format-state.ts';
import { giveFormat } from './give-format.ts';
import { COPY_FORMAT_COMMAND, GIVE_FORMAT_COMMAND, painterOf } from './painter.ts';

/** Answers the painter's commands, and gives the format to what the pointer selects while it is a brush. */
export function watchPainter(editor: LexicalEditor): () => void {
  const painter = painterOf(editor);
  const putAway = () => painter.change((old) => ({ ...old, brush: 'away' }));
  const give = () => {
    const { copied } = painter.read();
    if (copied && editor.isEditable()) giveFormat(editor, copied);
  };
  const show = () => editor.getRootElement()?.toggleAttribute('data-brush', painter.read().brush !== 'away');
  let pressed = false;
  const press = () => {
    pressed = painter.read().brush !== 'away';
  };
  const release = () => {
    if (!pressed) return;
    pressed = false;
    // What the pointer selected, which the editor is told of only later.
    const dom = editor.getRootElement()?.ownerDocument.getSelection();
    if (dom) editor.update(() => $setSelection($createRangeSelectionFromDom(dom, editor)), { discrete: true });
    give();
    if (painter.read().brush === 'once') putAway();
  };
  addEventListener('click', release);
  return mergeRegister(
    () => removeEventListener('click', release),
    painter.follow(show),
    editor.registerRootListener((root) => {
      root?.addEventListener('pointerdown', press);
      return () => root?.removeEventListener('pointerdown', press);
    }),
    editor.registerCommand(
      COPY_FORMAT_COMMAND,
      (brush) => {
        const { marks, block } = readFormat(editor);
        painter.write({ copied: { marks, block }, brush });
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      GIVE_FORMAT_COMMAND,
      () => {
        give();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => {
        if (painter.read().brush === 'away') return false;
        event.preventDefault();
        putAway();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}
