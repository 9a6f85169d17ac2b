import type { LexicalEditor } from 'lexical';
import { later } from '../../ui/later.tsx';
import type { EditorCopying } from './editor-copying.ts';
import { useForeignPaste } from './use-foreign-paste.ts';

const BringQuestion = later(async () => (await import('./bring-question.tsx')).BringQuestion);

/** Asks, once a paste, what becomes of the facts of another dossier. */
export function BringDialog({ editor, copying }: { readonly editor: LexicalEditor; readonly copying: EditorCopying }) {
  const { paste, close } = useForeignPaste(editor, copying);
  return paste && <BringQuestion paste={paste} onClose={close} />;
}
