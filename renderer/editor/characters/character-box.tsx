import { spoken, t } from '../../language/t.ts';
import { tell } from '../../language/tell.ts';
import './character-box.css';
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { selectByWords, wordsIn } from '../../ui/select-by-words.ts';
import { FloatingBox } from '../floating-box.tsx';
import { placeOfSelection } from '../rect-of-selection.ts';
import { nameCharacter, wordsForCharacter } from './name-character.ts';
import { type CharacterGroup, SPECIAL_CHARACTERS, type SpecialCharacter } from './special-characters.ts';
import { stepInGrid } from './step-in-grid.ts';

interface CharacterBoxProps {
  readonly editor: LexicalEditor;
  readonly onClose: () => void;
}

/** Characters by their names; the box keeps the keyboard and says which one Enter puts in. */
export function CharacterBox({ editor, onClose }: CharacterBoxProps) {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const [place] = useState(() => placeOfSelection(editor));
  const grid = useRef<HTMLDivElement>(null);
  const listId = useId();
  const groups = answer(words);
  const all = groups.flatMap(({ characters }) => characters);
  const active = Math.min(chosen, all.length - 1);

  const leave = () => {
    onClose();
    editor.focus();
  };
  const put = (character: SpecialCharacter | undefined) => {
    if (!character) return;
    onClose();
    editor.update(
      () => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(character.text);
      },
      { tag: HISTORY_PUSH_TAG, onUpdate: () => editor.focus() },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') put(all[active]);
    else {
      const next = grid.current && stepInGrid(grid.current, active, event.key);
      if (next === null) return;
      setChosen(next);
    }
    event.preventDefault();
  };

  return (
    <FloatingBox place={place} focus="first" onClose={leave} label={t('Special characters')} className="seeking-box">
      <input
        type="text"
        className="text-box"
        role="combobox"
        aria-label={t('Find a character')}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
        placeholder={t('Find a character by its name')}
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="seeking-list" role="listbox" id={listId} aria-label={t('Special characters')} ref={grid}>
        {groups.map((group) => (
          <Group
            key={group.title}
            group={group}
            first={all.indexOf(group.characters[0] ?? NONE)}
            active={active}
            listId={listId}
            onPoint={setChosen}
            onChoose={put}
          />
        ))}
      </div>
      <p className="character-name" role="status">
        {all[active] ? sentenceCase(nameCharacter(all[active])) : t('No character has that name. Try fewer letters.')}
      </p>
    </FloatingBox>
  );
}

const NONE: SpecialCharacter = { text: '', name: '' };

interface GroupProps {
  readonly group: CharacterGroup;
  /** Index of its first character among all that are shown. */
  readonly first: number;
  readonly active: number;
  readonly listId: string;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (character: SpecialCharacter) => void;
}

function Group({ group, first, active, listId, onPoint, onChoose }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of options has no element of its own
    <div role="group" aria-label={tell(group.title)}>
      <p className="character-title" aria-hidden>
        {tell(group.title)}
      </p>
      <div className="character-row">
        {group.characters.map((character, at) => {
          const index = first + at;
          return (
            // The box above has the keyboard and says which option is active; the pointer is a short cut.
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: see above.
            <div
              key={character.text}
              role="option"
              id={`${listId}-${index}`}
              aria-selected={index === active}
              aria-label={
                character.shown ? `${tell(character.shown)}: ${nameCharacter(character)}` : nameCharacter(character)
              }
              className="character"
              data-spoken={character.shown !== undefined || undefined}
              onPointerMove={() => onPoint(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(character)}
              ref={(element) => {
                if (index === active) element?.scrollIntoView({ block: 'nearest' });
              }}
            >
              {character.shown === undefined ? character.text : tell(character.shown)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function answer(words: string): readonly CharacterGroup[] {
  const asked = words.trim();
  const wanted = wordsIn(asked);
  if (asked === '') return SPECIAL_CHARACTERS;
  return SPECIAL_CHARACTERS.map(({ title, characters }) => ({
    title,
    characters:
      wanted.length === 0
        ? characters.filter(({ text }) => text === asked)
        : selectByWords(characters, (one) => wordsForCharacter(one, title), wanted, 200),
  })).filter(({ characters }) => characters.length > 0);
}

function sentenceCase(name: string): string {
  return name.charAt(0).toLocaleUpperCase(spoken()) + name.slice(1);
}
