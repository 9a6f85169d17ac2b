import { useEffect, useState } from 'react';
import { bareWord } from '../../../core/spelling/known-words.ts';
import { t } from '../../language/t.ts';
import { MenuItem, MenuSeparator, PlacedMenu } from '../../ui/menu.tsx';
import type { EditorSpelling } from './editor-spelling.ts';
import type { Misspelt } from './find-misspelt.ts';

interface SpellingMenuProps {
  readonly spelling: EditorSpelling;
  readonly misspelt: Misspelt;
  readonly place: () => DOMRect;
  readonly within: HTMLElement | null;
  readonly onReplace: (word: string) => void;
  readonly onNext: () => void;
  readonly onClosed: (left: boolean) => void;
}

/** What a wrong word may have been meant as, and what else can be done with it. */
export function SpellingMenu({ spelling, misspelt, place, within, onReplace, onNext, onClosed }: SpellingMenuProps) {
  const suggestions = useSuggestions(spelling, misspelt);
  const { add } = spelling;
  // It takes the keyboard when it is complete: what is under the first key press must not move.
  if (suggestions === null) return null;
  return (
    <PlacedMenu
      place={place}
      within={within}
      label={t('Spelling of “{word}”', { word: misspelt.shown })}
      onClosed={onClosed}
    >
      {suggestions.length === 0 ? (
        <MenuItem disabled onChoose={() => undefined}>
          {t('No suggestion')}
        </MenuItem>
      ) : (
        suggestions.map((word) => (
          <MenuItem key={word} onChoose={() => onReplace(word)}>
            <span className="spelling-word" lang={misspelt.language}>
              {word}
            </span>
          </MenuItem>
        ))
      )}
      <MenuSeparator />
      {add && (
        <MenuItem onChoose={() => add(bareWord(misspelt.word))}>
          {t('Add “{word}” to this dossier’s words', { word: bareWord(misspelt.word) })}
        </MenuItem>
      )}
      <MenuItem keys="F7" onChoose={onNext}>
        {t('Next misspelt word')}
      </MenuItem>
    </PlacedMenu>
  );
}

/** Null until they are there. */
function useSuggestions(spelling: EditorSpelling, { word, language }: Misspelt): readonly string[] | null {
  const [found, setFound] = useState<{ readonly word: string; readonly suggestions: readonly string[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    void spelling.suggest(word, language).then((suggestions) => wanted && setFound({ word, suggestions }));
    return () => {
      wanted = false;
    };
  }, [spelling, word, language]);
  return found?.word === word ? found.suggestions : null;
}
