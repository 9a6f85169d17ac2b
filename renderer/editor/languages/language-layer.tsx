import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, createCommand, type LexicalCommand } from 'lexical';
import { useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { later } from '../../ui/later.tsx';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { showLanguages } from './language-state.ts';
import { $languageHere } from './speak-in.ts';

/** Asks for the language of the words selected. */
export const CHOOSE_LANGUAGE_COMMAND: LexicalCommand<void> = createCommand('CHOOSE_LANGUAGE_COMMAND');

const LanguageMenu = later(async () => (await import('./language-menu.tsx')).LanguageMenu);

interface LanguageLayerProps {
  readonly editable: boolean;
  /** Of the note, BCP 47. */
  readonly language: string;
}

/** Shows words in another language than the note's as such, and offers languages for those selected. */
export function LanguageLayer({ editable, language }: LanguageLayerProps) {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => showLanguages(editor), [editor]);
  useEffect(
    () =>
      editor.registerCommand(
        CHOOSE_LANGUAGE_COMMAND,
        () => {
          const here = $languageHere();
          if (here !== null) setOpen(here);
          else editor.dispatchCommand(NOTICE_COMMAND, t('Select the words that are in another language first.'));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (open === null || !editable) return null;
  return <LanguageMenu editor={editor} note={language} now={open} onClosed={() => setOpen(null)} />;
}
