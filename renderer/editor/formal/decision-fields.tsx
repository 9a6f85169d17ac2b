import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, type RefObject, useContext } from 'react';
import type { Decision, Recommendation } from '../../../core/note/formal-blocks.ts';
import { t } from '../../language/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { BlockField } from './block-field.tsx';
import { DecisionSchemeContext, verbsOf, withVerb } from './decision-scheme.ts';
import { dropRow, focusRow, insertRow, moveRow } from './rows.ts';

interface DecisionFieldsProps {
  readonly block: Decision;
  readonly editable: boolean;
  readonly box: RefObject<HTMLElement | null>;
  readonly onChange: (block: Decision, step: boolean) => void;
}

const MOST = 50;
/** Between the responses as they are typed; it is how they are printed. */
const BETWEEN = ' / ';

/** The recommendations as rows: Enter adds one, Alt with an arrow moves one, Backspace in an empty one removes it. */
export function DecisionFields({ block, editable, box, onChange }: DecisionFieldsProps) {
  const { items } = block;
  const scheme = useContext(DecisionSchemeContext);
  const change = (next: Partial<Decision>, step: boolean) => onChange({ ...block, ...next }, step);
  const setItems = (next: readonly Recommendation[], row: number) => {
    change({ items: next }, true);
    focusRow(box, row);
  };
  const add = (after: number) => {
    const model = items[after] ?? items.at(-1);
    if (items.length >= MOST) return;
    setItems(
      insertRow(items, after + 1, { verb: model?.verb ?? '', text: '', responses: model?.responses ?? [] }),
      after + 1,
    );
  };
  const keys = (index: number, empty: boolean) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(index);
    } else if (event.key === 'Backspace' && empty && items.length > 1) {
      event.preventDefault();
      setItems(dropRow(items, index), Math.max(0, index - 1));
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const to = index + (event.key === 'ArrowUp' ? -1 : 1);
      if (to >= 0 && to < items.length) setItems(moveRow(items, index, to), to);
    }
  };

  return (
    <>
      <BlockField
        lines
        label={t('Words before the recommendations')}
        placeholder={t('It is recommended that you:')}
        value={block.lead}
        longest={500}
        disabled={!editable}
        onChange={(lead, step) => change({ lead }, step)}
      />
      <ol className="formal-rows" data-layout={block.layout} style={verbWidth(items)}>
        {items.map((item, index) => {
          const set = (next: Partial<Recommendation>, step: boolean) =>
            change({ items: items.map((one, at) => (at === index ? { ...one, ...next } : one)) }, step);
          const which = t('recommendation {number}', { number: index + 1 });
          const onKeyDown = keys(index, item.text === '');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a recommendation has no name but its number.
            <li key={index} className="formal-row">
              <BlockField
                className="formal-verb"
                label={t('Verb of {which}', { which })}
                placeholder={t('agree')}
                value={item.verb}
                longest={60}
                disabled={!editable}
                offers={verbsOf(scheme)}
                onChange={(verb, step) => set(withVerb(item, verb, scheme), step)}
                onKeyDown={onKeyDown}
              />
              <BlockField
                lines
                className="formal-text"
                label={t('Text of {which}', { which })}
                placeholder={t('what is asked of the reader')}
                value={item.text}
                longest={4_000}
                disabled={!editable}
                onChange={(text, step) => set({ text }, step)}
                onKeyDown={onKeyDown}
              />
              <BlockField
                className="formal-responses"
                label={t('Responses to {which}, separated by a slash', { which })}
                placeholder={t('Agreed / Not agreed')}
                value={item.responses.join(BETWEEN)}
                longest={360}
                disabled={!editable}
                onChange={(text, step) => set({ responses: readResponses(text) }, step)}
                onKeyDown={onKeyDown}
              />
              {editable && items.length > 1 && (
                <span className="formal-tools">
                  <IconButton
                    icon={ArrowUp}
                    size={14}
                    label={t('Move {which} up', { which })}
                    disabled={index === 0}
                    onClick={() => setItems(moveRow(items, index, index - 1), index - 1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    size={14}
                    label={t('Move {which} down', { which })}
                    disabled={index === items.length - 1}
                    onClick={() => setItems(moveRow(items, index, index + 1), index + 1)}
                  />
                  <IconButton
                    icon={X}
                    size={14}
                    label={t('Remove {which}', { which })}
                    onClick={() => setItems(dropRow(items, index), Math.max(0, index - 1))}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <div className="formal-foot">
        {editable && (
          <Button look="quiet" icon={Plus} disabled={items.length >= MOST} onClick={() => add(items.length - 1)}>
            {t('Add recommendation')}
          </Button>
        )}
        <span className="formal-decided">
          <BlockField
            className="formal-decider"
            label={t('Who decides')}
            placeholder={t('Who decides')}
            value={block.decider}
            longest={500}
            disabled={!editable}
            onChange={(decider, step) => change({ decider }, step)}
          />
          <span className="formal-date">
            <span aria-hidden>{t('by')}</span>
            <BlockField
              type="date"
              label={t('Decision needed by')}
              value={block.decideBy}
              longest={10}
              disabled={!editable}
              onChange={(decideBy, step) => change({ decideBy }, step)}
            />
          </span>
        </span>
      </div>
    </>
  );
}

/** As wide as the longest verb, within what leaves room for the text. */
function verbWidth(items: readonly Recommendation[]): CSSProperties {
  const longest = Math.max(...items.map(({ verb }) => verb.length));
  return { '--formal-verb': `${Math.min(200, Math.max(100, longest * 9 + 8))}px` } as CSSProperties;
}

function readResponses(text: string): readonly string[] {
  return text
    .split('/')
    .map((part) => part.trim().slice(0, 60))
    .filter((part) => part !== '')
    .slice(0, 6);
}
