import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { later } from '../../ui/later.tsx';
import { useSelectedWords } from './use-selected-words.ts';

const BarTools = later(async () => (await import('./bar-tools.tsx')).BarTools);

/** What is done to words most, beside the words that are selected. It takes the keyboard only when asked to. */
export function SelectionBar() {
  const [editor] = useLexicalComposerContext();
  const { shown, entered, dismiss } = useSelectedWords(editor);
  return shown && <BarTools editor={editor} entered={entered} onDismiss={dismiss} />;
}
