import './fitting-facts.css';
import { CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import type { SlotOffer } from '../../core/contract/backend.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Slot } from '../../core/templates/template.ts';
import { isFiltered } from '../state/facts-panel.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';
import { dragFact } from './drag-fact.ts';

interface FittingFactsProps {
  readonly onInsert: (facts: readonly Fact[]) => void;
  readonly onInsertInSection: (section: string, facts: readonly Fact[], layout: Slot['layout']) => void;
}

/** Facts the template asks for in the section the caret is in; out of the way while somebody searches. */
export function FittingFacts({ onInsert, onInsertInSection }: FittingFactsProps) {
  const { facts } = useDesk();
  const fitting = useStore(facts.store, (panel) => panel.fitting);
  const filtered = useStore(facts.store, isFiltered);
  if (!fitting || filtered) return null;
  return (
    <section className="fitting" aria-label="Fits this section">
      <h2 className="fitting-title">Fits this section</h2>
      {fitting.offers.map((offer) => (
        <Offer
          key={offer.slot.id}
          offer={offer}
          onInsert={onInsert}
          onInsertAll={() => onInsertInSection(fitting.section, offer.facts, offer.slot.layout)}
        />
      ))}
    </section>
  );
}

const SHOWN_AT_FIRST = 2;

interface OfferProps {
  readonly offer: SlotOffer;
  readonly onInsert: (facts: readonly Fact[]) => void;
  readonly onInsertAll: () => void;
}

function Offer({ offer, onInsert, onInsertAll }: OfferProps) {
  const [all, setAll] = useState(false);
  const shown = all ? offer.facts : offer.facts.slice(0, SHOWN_AT_FIRST);
  const hidden = offer.facts.length - shown.length;
  return (
    <div className="offer">
      <div className="offer-head">
        <h3 className="offer-title one-line">{offer.slot.label}</h3>
        <Button look="quiet" className="link-button" onClick={onInsertAll}>
          {offer.facts.length === 1 ? 'Insert' : `Insert all ${offer.facts.length}`}
        </Button>
      </div>
      <ul>
        {shown.map((fact) => (
          <li
            key={fact.id}
            className="offer-fact"
            draggable
            onDragStart={(event) => dragFact(event.dataTransfer, fact)}
          >
            <button type="button" className="offer-press" onClick={() => onInsert([fact])}>
              <FactSummary fact={fact} />
              <span className="offer-hint">
                <CornerDownLeft size={13} strokeWidth={1.75} aria-hidden />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" className="link-button" onClick={() => setAll(true)}>
          Show {hidden} more
        </Button>
      )}
    </div>
  );
}
