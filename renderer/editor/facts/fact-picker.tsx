import './fact-picker.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useId, useState } from 'react';
import type { FactHit } from '../../../core/contract/backend.ts';
import { t } from '../../language/t.ts';
import { KindWord } from '../../ui/fact-kind.tsx';
import { Keys } from '../../ui/keys.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { EditorFacts, LinkableFact } from '../editor-types.ts';
import { FloatingBox } from '../floating-box.tsx';
import { PickerOption } from '../picker/picker-option.tsx';
import { $selectQuery, placeOf, type TypedQuery } from '../picker/typed-query.ts';
import { usePickerKeys } from '../picker/use-picker-keys.ts';
import { doubtOf, putOrAsk } from './doubt.ts';
import { $insertFacts } from './insert-facts.ts';
import { useFactQuery } from './use-fact-query.ts';
import { wordShorter } from './word-shorter.ts';

/** Facts that answer what was typed after `@`: the text keeps the keyboard, as in any combobox. */
export function FactPicker({ facts }: { readonly facts: EditorFacts }) {
  const [editor] = useLexicalComposerContext();
  const { query, hits, settled, entered, enter, dismiss } = useFactQuery(editor, facts);
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const open = query !== null;
  const active = Math.min(chosen, hits.length - 1);

  const text = query?.text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query starts at its best answer again.
  useEffect(() => setChosen(0), [text]);

  const insert = (hit: FactHit | undefined) => {
    if (query && hit) replaceQuery(editor, query, hit.fact);
  };
  // Enter before the dossier answered waits for the answer: the list on screen belongs to fewer letters.
  useEffect(() => {
    if (!entered || !query || !settled) return;
    dismiss();
    if (hits[0]) replaceQuery(editor, query, hits[0].fact);
    else editor.update(() => $endParagraph(query), { tag: HISTORY_PUSH_TAG });
  }, [entered, query, settled, hits, editor, dismiss]);

  const shorter = settled ? wordShorter(hits[active]?.fact) : null;
  usePickerKeys(editor, {
    open,
    count: hits.length,
    settled,
    active,
    listId,
    onMove: setChosen,
    onChoose: () => (settled ? insert(hits[active]) : enter()),
    onChooseShorter: shorter && (() => query && replaceQuery(editor, query, shorter)),
    onDismiss: dismiss,
  });

  if (!query) return null;
  const count = !settled ? '' : hits.length === 0 ? t('No fact matches') : t('{hits} facts', { hits: hits.length });
  return (
    <FloatingBox
      place={() => placeOf(editor, query)}
      focus="never"
      onClose={dismiss}
      label={t('Facts')}
      className="picker fact-picker"
      popup={{ role: 'presentation', tabIndex: 0 }}
    >
      <div role="listbox" id={listId} aria-label={t('Facts')}>
        {hits.map((hit, index) => (
          <Option
            key={hit.fact.id}
            id={`${listId}-${index}`}
            hit={hit}
            active={index === active}
            onPoint={() => setChosen(index)}
            onChoose={() => insert(hit)}
          />
        ))}
      </div>
      {hits.length === 0 && (
        <p className="fact-picker-hint">
          {settled ? t('No fact matches. Keep typing, or press Esc.') : t('Looking for facts…')}
        </p>
      )}
      {shorter && (
        <p className="fact-picker-foot">
          <Keys keys="Shift+Enter" />
          <span className="one-line" dir="auto">
            {shorter.worded?.words}
          </span>
        </p>
      )}
      <span role="status" className="visually-hidden">
        {count}
      </span>
    </FloatingBox>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: FactHit;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Option({ id, hit, active, onPoint, onChoose }: OptionProps) {
  const doubt = doubtOf(hit.fact);
  return (
    <PickerOption id={id} active={active} onPoint={onPoint} onChoose={onChoose}>
      <span className="fact-option-claim">
        <MarkedText text={hit.fact.claim} spans={hit.matches} />
      </span>
      <span className="fact-option-line">
        <KindWord kind={hit.fact.kind} />
        {doubt !== null && <strong className="fact-card-warn">{doubt}</strong>}
        {hit.via && <span className="one-line">{hit.via.text}</span>}
      </span>
    </PickerOption>
  );
}

function replaceQuery(editor: LexicalEditor, query: TypedQuery, fact: LinkableFact): void {
  putOrAsk(editor, { facts: [fact], put: (those) => replaceNow(editor, query, those) });
}

function replaceNow(editor: LexicalEditor, query: TypedQuery, facts: readonly LinkableFact[]): void {
  editor.update(
    () => {
      $keepTypedOn(query, () => {
        if ($selectQuery(query)) $insertFacts(facts, 'sentences');
      });
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

function $endParagraph(query: TypedQuery): void {
  $keepTypedOn(query, () => {
    const node = $getNodeByKey(query.node);
    if ($selectQuery(query) && $isTextNode(node)) node.select(query.end, query.end).insertParagraph();
  });
}

/** Acts where a query stands; the caret stays behind what was typed on since. */
function $keepTypedOn({ node: key, end }: TypedQuery, $act: () => void): void {
  const node = $getNodeByKey(key);
  const selection = $getSelection();
  const { anchor } = $isRangeSelection(selection) ? selection : { anchor: null };
  const typed = anchor?.key === key ? anchor.offset - end : 0;
  const rest = $isTextNode(node) && typed > 0 ? node.splitText(end).at(-1) : null;
  $act();
  rest?.select(typed, typed);
}
