import type { LexicalEditor } from 'lexical';
import { useState } from 'react';
import { nameLanguage } from '../../language/format.ts';
import { spoken, t } from '../../language/t.ts';
import { USUAL_LANGUAGES } from '../../language/usual-languages.ts';
import { MenuChoices, PlacedMenu } from '../../ui/menu.tsx';
import { placeOfSelection } from '../rect-of-selection.ts';
import { speakIn } from './speak-in.ts';

interface LanguageMenuProps {
  readonly editor: LexicalEditor;
  /** Of the note, BCP 47. */
  readonly note: string;
  /** Of the words; empty: the note's. */
  readonly now: string;
  readonly onClosed: () => void;
}

/** No choice has an empty value. */
const OF_NOTE = 'note';

/** The language of the words selected: the note's, or one of a short list. */
export function LanguageMenu({ editor, note, now, onClosed }: LanguageMenuProps) {
  const [place] = useState(() => placeOfSelection(editor));
  const leave = (left = false) => {
    onClosed();
    if (!left) editor.focus();
  };
  const others = [...new Set([...USUAL_LANGUAGES, ...(now === '' ? [] : [now])])].filter((tag) => tag !== note);
  const named = others.map((tag) => ({ value: tag, label: nameLanguage(tag) }));
  const own = t('{language}, as the note', { language: nameLanguage(note) });
  const { compare } = new Intl.Collator(spoken());
  return (
    <PlacedMenu place={place} within={editor.getRootElement()} label={t('Language of these words')} onClosed={leave}>
      <MenuChoices
        label={t('Language of these words')}
        value={now === '' ? OF_NOTE : now}
        choices={[{ value: OF_NOTE, label: own }, ...named.sort((a, b) => compare(a.label, b.label))]}
        onChoose={(tag) => {
          speakIn(editor, tag === OF_NOTE ? '' : tag);
          leave();
        }}
      />
    </PlacedMenu>
  );
}
