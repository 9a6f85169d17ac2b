import './slash-list.css';
import { $getSelection, $isRangeSelection, HISTORY_MERGE_TAG, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical';
import { ListPlus, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useRunCommand } from '../../commands/use-commands.tsx';
import { t } from '../../language/t.ts';
import { Keys } from '../../ui/keys.tsx';
import { selectByWords, wordsIn } from '../../ui/select-by-words.ts';
import { FloatingBox } from '../floating-box.tsx';
import { applyFormat } from '../format-commands.ts';
import { readFormat } from '../format-state.ts';
import { INSERTS, type InsertAct } from '../insert/inserts.ts';
import { STYLE_INSERTS } from '../insert/style-inserts.ts';
import { PickerOption } from '../picker/picker-option.tsx';
import { $selectQuery, placeOf, type TypedQuery } from '../picker/typed-query.ts';
import { usePickerKeys } from '../picker/use-picker-keys.ts';
import type { MoreSections } from './slash-menu.tsx';

interface SlashListProps {
  readonly editor: LexicalEditor;
  readonly query: TypedQuery;
  readonly more: MoreSections | null;
  /** Enter was pressed before the list was there: its best answer is chosen at once, and without one the key is the text's. */
  readonly entered: boolean;
  readonly onDismiss: () => void;
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly words: string;
  readonly act: InsertAct | { readonly kind: 'section'; readonly section: string };
}

/** What answers the words after `/`: the text keeps the keyboard, as in any combobox. Nothing shows where nothing answers. */
export function SlashList({ editor, query, more, entered, onDismiss }: SlashListProps) {
  const run = useRunCommand();
  const listId = useId();
  const [chosen, setChosen] = useState(0);
  const { inTable } = readFormat(editor);
  const wanted = wordsIn(query.text);
  const all = entries(inTable, more);
  const textOf = ({ label, words }: Entry) => `${label} ${words}`;
  // A stroke, or a word of another script, that names nothing is prose.
  const shown = query.text !== '' && wanted.length === 0 ? [] : selectByWords(all, textOf, wanted, all.length);
  const active = Math.min(chosen, shown.length - 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words start at their best answer again.
  useEffect(() => setChosen(0), [query.text]);

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    onDismiss();
    takeOut(editor, query, entry.act.kind === 'fact' ? '@' : '', () => {
      switch (entry.act.kind) {
        case 'format':
          return applyFormat(editor, entry.act.command);
        case 'command':
          return run(entry.act.command);
        case 'section':
          return more?.onRepeat(entry.act.section);
        case 'fact':
          return;
      }
    });
  };

  const chosenEarly = useRef(false);
  useEffect(() => {
    if (!entered || chosenEarly.current) return;
    chosenEarly.current = true;
    const [best] = shown;
    if (best) return choose(best);
    onDismiss();
    editor.dispatchCommand(KEY_ENTER_COMMAND, null);
  });

  usePickerKeys(editor, {
    open: !entered && shown.length > 0,
    count: shown.length,
    settled: true,
    active,
    listId,
    onMove: setChosen,
    onChoose: () => choose(shown[active]),
    onChooseShorter: null,
    onDismiss,
  });

  if (shown.length === 0 || entered) return null;
  return (
    <FloatingBox
      place={() => placeOf(editor, query)}
      focus="never"
      onClose={onDismiss}
      label={t('Insert')}
      className="picker slash-list"
      // It scrolls, and what scrolls can have the keyboard.
      popup={{ role: 'presentation', tabIndex: 0 }}
    >
      <div role="listbox" id={listId} aria-label={t('Insert')}>
        {shown.map((entry, index) => (
          <PickerOption
            key={entry.id}
            id={`${listId}-${index}`}
            active={index === active}
            onPoint={() => setChosen(index)}
            onChoose={() => choose(entry)}
            className="slash-option"
          >
            <entry.icon size={16} strokeWidth={1.75} aria-hidden />
            <span className="slash-name one-line">{entry.label}</span>
            {entry.keys && <Keys keys={entry.keys} />}
          </PickerOption>
        ))}
      </div>
      <span role="status" className="visually-hidden">
        {t('{count, plural, one {# thing to insert} other {# things to insert}}', { count: shown.length })}
      </span>
    </FloatingBox>
  );
}

function entries(inTable: boolean, more: MoreSections | null): readonly Entry[] {
  const sections = (more?.sections ?? []).map(
    ({ id, heading }): Entry => ({
      id: `section ${id}`,
      label: t('Another “{heading}”', { heading }),
      icon: ListPlus,
      words: t('section'),
      act: { kind: 'section', section: id },
    }),
  );
  return inTable
    ? [...STYLE_INSERTS, ...INSERTS].filter((one) => one.inTable)
    : [...STYLE_INSERTS, ...INSERTS, ...sections];
}

/** What was typed to ask is gone, and no step of undo leads back to it. */
function takeOut(editor: LexicalEditor, query: TypedQuery, instead: string, then: () => void): void {
  editor.update(
    () => {
      if (!$selectQuery(query)) return;
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      if (instead === '') selection.removeText();
      else selection.insertText(instead);
    },
    { tag: HISTORY_MERGE_TAG, onUpdate: then },
  );
}
