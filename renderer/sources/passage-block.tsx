import { CornerDownLeft } from 'lucide-react';
import type { Fact } from '../../core/facts/fact.ts';
import type { Passage } from '../../core/facts/source.ts';
import { IconButton } from '../ui/button.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';

interface PassageBlockProps {
  readonly id: string;
  readonly passage: Passage;
  readonly language: string;
  /** Whether the reader came for this one. */
  readonly sought: boolean;
  readonly facts: readonly Fact[];
  /** Null when there is no note to put facts into. */
  readonly onInsert: ((facts: readonly Fact[]) => void) | null;
}

export function PassageBlock({ id, passage, language, sought, facts, onInsert }: PassageBlockProps) {
  return (
    <section
      id={id}
      className="passage"
      data-sought={sought || undefined}
      tabIndex={-1}
      aria-label={`Passage ${passage.number}`}
    >
      <span className="passage-number" aria-hidden>
        {passage.number}
      </span>
      <div className="passage-text readable" lang={language}>
        {passage.heading && <h2>{passage.heading}</h2>}
        <p>{passage.text}</p>
      </div>
      {passage.summary && <p className="passage-summary">Summary in our own words; the original text was not kept.</p>}
      {facts.length > 0 && (
        <ul className="passage-facts">
          {facts.map((fact) => (
            <li key={fact.id} className="passage-fact">
              <FactSummary fact={fact} />
              {onInsert && (
                <IconButton
                  icon={CornerDownLeft}
                  size={14}
                  label="Insert at the caret"
                  onClick={() => onInsert([fact])}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
