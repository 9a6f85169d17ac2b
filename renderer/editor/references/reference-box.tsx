import './reference-box.css';
import { $isTableNode } from '@lexical/table';
import { $getNodeByKey, $getRoot, type LexicalEditor, type NodeKey } from 'lexical';
import { ChartColumn, Heading, Image, type LucideIcon, Table } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { REFERENCE_SHOWS, type ReferenceShows } from '../../../core/note/note.ts';
import { nameTarget } from '../../../core/note/references.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { selectByWords, wordsIn } from '../../ui/select-by-words.ts';
import { $isChartNode } from '../chart/chart-node.ts';
import { FloatingBox } from '../floating-box.tsx';
import { goToBlock } from '../go-to-block.ts';
import { $isImage } from '../image/image-state.ts';
import { PickerOption } from '../picker/picker-option.tsx';
import { keepPlace, placeOfSelection } from '../rect-of-selection.ts';
import { putReference, removeReference } from './put-reference.ts';
import { $isReferenceNode } from './reference-node.ts';
import { useTargets } from './reference-store.ts';

interface ReferenceBoxProps {
  readonly editor: LexicalEditor;
  /** Null: a new one at the caret. */
  readonly reference: NodeKey | null;
  readonly onClose: () => void;
}

/** Something to refer to: what has a number or words, and tables and pictures that get their number by it. */
interface Choice {
  readonly key: NodeKey;
  readonly block: number;
  readonly anchor: string | null;
  readonly label: string;
  readonly icon: LucideIcon;
}

const SHOWS: Readonly<Record<ReferenceShows, string>> = {
  get number() {
    return t('Number');
  },
  get title() {
    return t('Words');
  },
  get page() {
    return t('Page');
  },
};

/** What a reference leads to and what of it is shown; the box keeps the keyboard and says which one Enter takes. */
export function ReferenceBox({ editor, reference, onClose }: ReferenceBoxProps) {
  const [place] = useState(() =>
    reference === null
      ? placeOfSelection(editor)
      : keepPlace(() => editor.getElementByKey(reference)?.getBoundingClientRect()),
  );
  const [before] = useState(() => placeOf(editor, reference));
  const [words, setWords] = useState('');
  const [shows, setShows] = useState<ReferenceShows>(before?.shows ?? 'number');
  const choices = useChoices(editor);
  const wanted = wordsIn(words);
  const shown = words.trim() === '' ? choices : selectByWords(choices, ({ label }) => label, wanted, 200);
  const there = choices.find(({ anchor }) => anchor !== null && anchor === before?.to);
  const [chosen, setChosen] = useState(() => Math.max(0, there ? choices.indexOf(there) : 0));
  const active = Math.min(chosen, shown.length - 1);
  const listId = useId();

  const leave = () => {
    onClose();
    editor.focus();
  };
  const put = (choice: Choice | undefined, what = shows) => {
    if (!choice) return;
    onClose();
    putReference(editor, reference, choice.key, what);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') put(shown[active]);
    else if (event.key === 'ArrowDown') setChosen(Math.min(active + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  };

  return (
    <FloatingBox place={place} focus="first" onClose={leave} label={t('Reference')} className="seeking-box">
      <input
        type="text"
        className="text-box"
        role="combobox"
        aria-label={t('Refer to')}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
        placeholder={t('Find a heading, table or picture')}
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <fieldset className="reference-shows">
        <legend className="visually-hidden">{t('Show')}</legend>
        {REFERENCE_SHOWS.map((one) => (
          <label key={one}>
            <input type="radio" name={`${listId}-shows`} checked={shows === one} onChange={() => setShows(one)} />
            {SHOWS[one]}
          </label>
        ))}
      </fieldset>
      <div className="seeking-list" role="listbox" id={listId} aria-label={t('Headings, tables and pictures')}>
        {shown.map((choice, index) => (
          <PickerOption
            key={choice.key}
            id={`${listId}-${index}`}
            active={index === active}
            onPoint={() => setChosen(index)}
            onChoose={() => put(choice)}
            className="reference-option"
          >
            <choice.icon size={15} strokeWidth={1.75} aria-hidden />
            <span className="one-line">{choice.label}</span>
          </PickerOption>
        ))}
      </div>
      {shown.length === 0 && (
        <p className="reference-none" role="status">
          {choices.length === 0
            ? t('This note has no heading, table or picture yet.')
            : t('No heading, table or picture has these words.')}
        </p>
      )}
      {reference !== null && (
        <div className="reference-foot">
          {there && (
            <Button
              look="quiet"
              onClick={() => {
                onClose();
                goToBlock(editor, there.block);
              }}
            >
              {t('Go there')}
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              onClose();
              removeReference(editor, reference);
            }}
          >
            {t('Remove reference')}
          </Button>
          {there && (
            <Button look="quiet" onClick={() => put(shown[active])}>
              {t('Change')}
            </Button>
          )}
        </div>
      )}
    </FloatingBox>
  );
}

function placeOf(editor: LexicalEditor, reference: NodeKey | null) {
  return editor.getEditorState().read(() => {
    const node = reference === null ? null : $getNodeByKey(reference);
    return $isReferenceNode(node) ? node.getPlace() : null;
  });
}

/** In reading order. */
function useChoices(editor: LexicalEditor): readonly Choice[] {
  const targets = useTargets(editor);
  const named = new Map(targets.map((target) => [target.key, target]));
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .flatMap((node, block): readonly Choice[] => {
        const key = node.getKey();
        const target = named.get(key);
        const icon = $isTableNode(node) ? Table : $isChartNode(node) ? ChartColumn : $isImage(node) ? Image : Heading;
        if (target) return [{ key, block, anchor: target.anchor, label: nameTarget(target), icon }];
        if (icon === Heading) return [];
        const label = icon === Table ? t('Table without a caption') : t('Picture without a caption');
        return [{ key, block, anchor: null, label, icon }];
      }),
  );
}
