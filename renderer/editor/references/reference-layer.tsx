import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, type NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import { later } from '../../ui/later.tsx';
import { EDIT_REFERENCE_COMMAND } from './reference-command.ts';

const ReferenceBox = later(async () => (await import('./reference-box.tsx')).ReferenceBox);

export function ReferenceLayer() {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<{ readonly key: NodeKey | null } | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        EDIT_REFERENCE_COMMAND,
        (key) => {
          if (editor.isEditable()) setOpen({ key });
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  return open && <ReferenceBox key={open.key} editor={editor} reference={open.key} onClose={() => setOpen(null)} />;
}
