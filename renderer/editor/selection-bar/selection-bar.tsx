import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { later } from '../../ui/later.tsx';
import { useSelectedWords } from './use-selected-words.ts';

const BarTools = later(async () => (await import('./bar-tools.tsx')).BarTools);

/** What is done to words most, beside the words that are selected. It takes the keyboard only when asked to. */
export function SelectionBar() {
  const [editor] = useLexicalComposerContext();
  const { shown, dismiss } = useSelectedWords(editor);
  if (shown === 'no') return null;
  return <BarTools editor={editor} entered={shown === 'entered'} onDismiss={dismiss} />;
}
