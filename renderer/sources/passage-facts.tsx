import { ChevronDown, CornerDownLeft } from 'lucide-react';
import type { Fact } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { IconButton } from '../ui/button.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';

interface PassageFactsProps {
  readonly facts: readonly Fact[];
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Null when there is no note to put facts into. */
  readonly onInsert: ((facts: readonly Fact[]) => void) | null;
}

/** The facts that rest on a passage: how many, and one press away, which. */
export function PassageFacts({ facts, open, onToggle, onInsert }: PassageFactsProps) {
  return (
    <div className="passage-facts" data-open={open || undefined}>
      <button type="button" className="passage-facts-toggle" aria-expanded={open} onClick={onToggle}>
        {t('{count, plural, one {# fact} other {# facts}}', { count: facts.length })}
        <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
      </button>
      {open && (
        <ul className="passage-fact-list">
          {facts.map((fact) => (
            <li key={fact.id} className="passage-fact">
              <FactSummary fact={fact} />
              {onInsert && (
                <IconButton
                  icon={CornerDownLeft}
                  size={14}
                  label={t('Insert at the caret')}
                  onClick={() => onInsert([fact])}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
