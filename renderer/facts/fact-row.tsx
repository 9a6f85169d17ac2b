import { ChevronDown, CornerDownLeft } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { FactHit } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import { alongLine } from '../ui/along-line.ts';
import { IconButton } from '../ui/button.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';
import type { WordedFact } from '../ui/fact-variants.ts';
import { later } from '../ui/later.tsx';
import { dragFact } from './drag-fact.ts';

const FactDetails = later(async () => (await import('./fact-details.tsx')).FactDetails);

interface FactRowProps {
  readonly hit: FactHit;
  readonly index: number;
  readonly total: number;
  readonly active: boolean;
  readonly expanded: boolean;
  /** Leaves out that the spelling is only similar, where that is said for the whole list. */
  readonly quiet: boolean;
  readonly onMove: (index: number) => void;
  readonly onExpand: (open: boolean) => void;
  /** In other words than its claim when a fact is given. */
  readonly onInsert: (worded?: WordedFact) => void;
}

export function FactRow({ hit, index, total, active, expanded, quiet, onMove, onExpand, onInsert }: FactRowProps) {
  const claimId = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const key = alongLine(event.key, event.currentTarget);
    if (event.key === 'ArrowDown') onMove(index + 1);
    else if (event.key === 'ArrowUp') onMove(index - 1);
    else if (event.key === 'Home') onMove(0);
    else if (event.key === 'End') onMove(total - 1);
    else if (event.key === 'Enter') onInsert();
    else if (key === 'ArrowRight') onExpand(true);
    else if (key === 'ArrowLeft') onExpand(false);
    else return;
    event.preventDefault();
  };

  return (
    <article
      className="fact-row"
      aria-labelledby={claimId}
      aria-posinset={index + 1}
      aria-setsize={total}
      tabIndex={active ? 0 : -1}
      data-expanded={expanded || undefined}
      draggable
      onDragStart={(event) => dragFact(event.dataTransfer, hit.fact)}
      onKeyDown={onKeyDown}
    >
      {/* The whole card is the target for a mouse; the keyboard has Enter on the card and the buttons. */}
      <button type="button" className="fact-press" tabIndex={-1} aria-hidden onClick={() => onInsert()} />
      <div className="fact-front">
        <FactSummary fact={hit.fact} claimId={claimId} matches={hit.matches} note={explain(hit, quiet)} />
        <div className="fact-actions">
          <IconButton
            icon={CornerDownLeft}
            size={14}
            label={t('Insert at the caret')}
            tabIndex={active ? 0 : -1}
            onClick={() => onInsert()}
          />
          <IconButton
            icon={ChevronDown}
            size={15}
            label={expanded ? t('Hide passage and uses') : t('Show passage and uses')}
            aria-expanded={expanded}
            tabIndex={active ? 0 : -1}
            onClick={() => onExpand(!expanded)}
          />
        </div>
      </div>
      {expanded && <FactDetails fact={hit.fact.id} onInsert={onInsert} />}
    </article>
  );
}

/** The fields of a fact that words are found in, as the index calls them. */
function nameField(field: string): string {
  switch (field) {
    case 'people':
    case 'person':
      return t('person');
    case 'organisations':
      return t('organisation');
    case 'places':
      return t('place');
    case 'programmes':
      return t('programme');
    case 'tags':
      return t('tag');
    case 'when':
      return t('date');
    default:
      return field;
  }
}

function explain({ via, approximate }: FactHit, quiet: boolean): string | null {
  const words = [
    via ? t('Matched: {field} {text}', { field: nameField(via.field), text: via.text }) : null,
    approximate && !quiet ? t('Similar spelling') : null,
  ].filter((part) => part !== null);
  return words.length === 0 ? null : words.join('. ');
}
