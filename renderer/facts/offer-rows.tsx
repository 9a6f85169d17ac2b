import './offer-rows.css';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { SlotOffer } from '../../core/contract/backend.ts';
import { explainFit } from '../../core/templates/explain-fit.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { IconButton } from '../ui/button.tsx';
import { dragFact } from './drag-fact.ts';
import { type ChoiceRow, choiceRows, moveFact, type SlotChoice, tickFact } from './slot-choice.ts';

interface OfferRowsProps {
  readonly offer: SlotOffer;
  readonly choice: SlotChoice;
  readonly onChange: (choice: SlotChoice) => void;
  /** Rows shown until all are asked for. */
  readonly most: number;
}

/** The facts proposed for a slot: ticked or not, why, and in which order. Alt with an arrow moves a row, as dragging does. */
export function OfferRows({ offer, choice, onChange, most }: OfferRowsProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const rows = choiceRows(offer, choice);
  const shown = all ? rows : rows.slice(0, most);

  const focusRow = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]')[at]?.focus());
  const move = (row: ChoiceRow, to: number) => {
    if (to < 0 || to >= shown.length) return;
    onChange(moveFact(offer, choice, row.fact.id, to));
    setSaid(t('Moved to place {at} of {all}.', { at: to + 1, all: rows.length }));
  };
  const onKeyDown = (event: KeyboardEvent, row: ChoiceRow, at: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (event.altKey) move(row, at + step);
    focusRow(Math.max(0, Math.min(shown.length - 1, at + step)));
  };

  return (
    <>
      <ul ref={list} className="offer-rows" aria-label={t('Facts for {label}', { label: offer.slot.label })}>
        {shown.map((row, at) => {
          const { fact, ticked, rank } = row;
          const name = `${id}-${fact.id}`;
          return (
            <li
              key={fact.id}
              className="offer-row"
              data-ticked={ticked || undefined}
              data-over={over === at || undefined}
              draggable
              onDragStart={(event) => {
                dragFact(event.dataTransfer, fact);
                event.dataTransfer.effectAllowed = 'copyMove';
                setDragged(fact.id);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                event.dataTransfer.dropEffect = 'move';
                setOver(at);
              }}
              onDrop={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                onChange(moveFact(offer, choice, dragged, at));
                setSaid(t('Moved to place {at} of {all}.', { at: at + 1, all: rows.length }));
              }}
            >
              <input
                id={name}
                type="checkbox"
                checked={ticked}
                aria-describedby={`${name}-why`}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onChange={(event) => onChange(tickFact(choice, fact.id, event.target.checked))}
                onKeyDown={(event) => onKeyDown(event, row, at)}
              />
              <div className="offer-words">
                <label className="offer-claim" htmlFor={name} lang={fact.language} dir="auto">
                  {fact.claim}
                </label>
                <p className="offer-why" id={`${name}-why`}>
                  {explainFit(offer.slot.query, fact, { rank, of: offer.fitting }).map(tell).join(t('; '))}
                </p>
              </div>
              <span className="offer-tools">
                <IconButton
                  icon={ArrowUp}
                  size={13}
                  label={t('Move fact {at} up', { at: at + 1 })}
                  keys="Alt+Up"
                  disabled={at === 0}
                  onClick={() => move(row, at - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  size={13}
                  label={t('Move fact {at} down', { at: at + 1 })}
                  keys="Alt+Down"
                  disabled={at === shown.length - 1}
                  onClick={() => move(row, at + 1)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < rows.length && (
        <button type="button" className="button button-quiet link-button offer-more" onClick={() => setAll(true)}>
          {t('Show {count, number} more', { count: rows.length - shown.length })}
        </button>
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
