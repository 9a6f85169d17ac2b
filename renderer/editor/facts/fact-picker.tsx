import './fact-picker.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useId, useState } from 'react';
import type { FactHit } from '../../../core/contract/backend.ts';
import { KindWord } from '../../ui/fact-kind.tsx';
import { Keys } from '../../ui/keys.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { EditorFacts, LinkableFact } from '../editor-types.ts';
import { FloatingBox } from '../floating-box.tsx';
import { doubtOf, putOrAsk } from './doubt.ts';
import type { FactQuery } from './find-query.ts';
import { $insertFacts } from './insert-facts.ts';
import { useFactQuery } from './use-fact-query.ts';
import { usePickerKeys } from './use-picker-keys.ts';
import { wordShorter } from './word-shorter.ts';

/** Facts that answer what was typed after `@`: the text keeps the keyboard, as in any combobox. */
export function FactPicker({ facts }: { readonly facts: EditorFacts }) {
  const [editor] = useLexicalComposerContext();
  const { query, hits, settled, dismiss } = useFactQuery(editor, facts);
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
  const [hurried, setHurried] = useState(false);
  useEffect(() => {
    if (!hurried || (open && !settled)) return;
    setHurried(false);
    if (!query) return;
    if (hits[0]) replaceQuery(editor, query, hits[0].fact);
    else editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  }, [hurried, open, settled, hits, query, editor]);

  const shorter = settled ? wordShorter(hits[active]?.fact) : null;
  usePickerKeys(editor, {
    open,
    count: hits.length,
    settled,
    active,
    listId,
    onMove: setChosen,
    onChoose: () => (settled ? insert(hits[active]) : setHurried(true)),
    onChooseShorter: shorter && (() => query && replaceQuery(editor, query, shorter)),
    onDismiss: dismiss,
  });

  if (!query) return null;
  const count = !settled ? '' : hits.length === 0 ? 'No fact matches' : `${hits.length} facts`;
  return (
    <FloatingBox
      place={() => placeOf(editor, query)}
      focus="none"
      onClose={dismiss}
      label="Facts"
      className="fact-picker"
      popup={{ role: 'presentation' }}
    >
      <div role="listbox" id={listId} aria-label="Facts">
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
          {settled ? 'No fact matches. Keep typing, or press Esc.' : 'Looking for facts…'}
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
    // The text has the keyboard and says which option is active (use-picker-keys.ts); the pointer is a short cut.
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: see above.
    <div
      role="option"
      id={id}
      aria-selected={active}
      className="fact-option"
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <span className="fact-option-claim">
        <MarkedText text={hit.fact.claim} spans={hit.matches} />
      </span>
      <span className="fact-option-line">
        <KindWord kind={hit.fact.kind} />
        {doubt !== null && <strong className="fact-card-warn">{doubt}</strong>}
        {hit.via && <span className="one-line">{hit.via.text}</span>}
      </span>
    </div>
  );
}

/** Where the `@` stands. */
function placeOf(editor: LexicalEditor, query: FactQuery): DOMRect {
  const text = editor.getElementByKey(query.node)?.firstChild;
  const range = document.createRange();
  if (!text || query.start > (text.textContent?.length ?? 0))
    return editor.getRootElement()?.getBoundingClientRect() ?? new DOMRect();
  range.setStart(text, query.start);
  range.setEnd(text, Math.min(query.start + 1, text.textContent?.length ?? 0));
  return range.getBoundingClientRect();
}

function replaceQuery(editor: LexicalEditor, query: FactQuery, fact: LinkableFact): void {
  putOrAsk(editor, { facts: [fact], put: (those) => replaceNow(editor, query, those) });
}

function replaceNow(editor: LexicalEditor, query: FactQuery, facts: readonly LinkableFact[]): void {
  editor.update(
    () => {
      const node = $getNodeByKey(query.node);
      const selection = $getSelection();
      if (!$isTextNode(node) || !$isRangeSelection(selection)) return;
      selection.anchor.set(query.node, query.start, 'text');
      selection.focus.set(query.node, Math.min(query.end, node.getTextContentSize()), 'text');
      $insertFacts(facts, 'sentences');
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
