import './fitting-facts.css';
import { useState } from 'react';
import type { SlotOffer } from '../../core/contract/backend.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Slot } from '../../core/templates/template.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { isFiltered } from '../state/facts-panel.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { SLOT_LAYOUT_OPTIONS } from './name-slot-layout.ts';
import { OfferRows } from './offer-rows.tsx';
import { beginChoice, chosenFacts, leaveOut } from './slot-choice.ts';

interface FittingFactsProps {
  readonly onInsertInSection: (section: string, facts: readonly Fact[], layout: Slot['layout']) => void;
}

/** Facts the template asks for in the section the caret is in; out of the way while somebody searches. */
export function FittingFacts({ onInsertInSection }: FittingFactsProps) {
  const { facts } = useDesk();
  const run = useRunCommand();
  const fitting = useStore(facts.store, (panel) => panel.fitting);
  const filtered = useStore(facts.store, isFiltered);
  if (!fitting || filtered) return null;
  return (
    <section className="fitting" aria-label={t('Fits this section')}>
      <div className="fitting-head">
        <h2 className="fitting-title">{t('Fits this section')}</h2>
        <Button look="quiet" className="link-button" onClick={() => run('fill-note')}>
          {t('Fill all sections…')}
        </Button>
      </div>
      {fitting.offers.map((offer) => (
        <Offer
          key={`${fitting.section} ${offer.slot.id}`}
          offer={offer}
          onInsert={(chosen, layout) => onInsertInSection(fitting.section, chosen, layout)}
        />
      ))}
    </section>
  );
}

const SHOWN_AT_FIRST = 3;

interface OfferProps {
  readonly offer: SlotOffer;
  readonly onInsert: (facts: readonly Fact[], layout: Slot['layout']) => void;
}

function Offer({ offer, onInsert }: OfferProps) {
  const [choice, setChoice] = useState(() => beginChoice(offer));
  const chosen = chosenFacts(offer, choice);
  return (
    <div className="offer">
      <div className="offer-head">
        <h3 className="offer-title one-line">{offer.slot.label}</h3>
        <Select
          look="bare"
          label={t('Layout of {label}', { label: offer.slot.label })}
          value={choice.layout}
          options={SLOT_LAYOUT_OPTIONS}
          onChange={(layout) => setChoice({ ...choice, layout })}
        />
        <Button
          look="quiet"
          className="link-button"
          aria-label={t('Insert {chosen} for {label}', { chosen: chosen.length, label: offer.slot.label })}
          disabled={chosen.length === 0}
          onClick={() => {
            onInsert(chosen, choice.layout);
            // What fits besides is there to be ticked, not to go in at the next press.
            setChoice(leaveOut(choice));
          }}
        >
          {t('Insert {count}', { count: chosen.length })}
        </Button>
      </div>
      <OfferRows offer={offer} choice={choice} onChange={setChoice} most={SHOWN_AT_FIRST} />
    </div>
  );
}
