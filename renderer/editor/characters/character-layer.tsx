import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, createCommand, type LexicalCommand } from 'lexical';
import { useEffect, useState } from 'react';
import { later } from '../../ui/later.tsx';

/** Asks for a character to put in at the caret. */
export const CHOOSE_CHARACTER_COMMAND: LexicalCommand<void> = createCommand('CHOOSE_CHARACTER_COMMAND');

const CharacterBox = later(async () => (await import('./character-box.tsx')).CharacterBox);

export function CharacterLayer() {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState(false);
  useEffect(
    () =>
      editor.registerCommand(
        CHOOSE_CHARACTER_COMMAND,
        () => {
          setOpen(true);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  return open && <CharacterBox editor={editor} onClose={() => setOpen(false)} />;
}
