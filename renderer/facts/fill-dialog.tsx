import './fill-dialog.css';
import { useEffect, useState } from 'react';
import type { SlotOffer } from '../../core/contract/backend.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { fillText } from '../../core/templates/field-text.ts';
import { sectionOf } from '../../core/templates/section-of.ts';
import type { SlotLayout, Template } from '../../core/templates/template.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import type { OpenPage } from '../state/open-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { Select } from '../ui/select.tsx';
import { SLOT_LAYOUT_OPTIONS } from './name-slot-layout.ts';
import { OfferRows } from './offer-rows.tsx';
import { beginChoice, chosenFacts, leaveOut, type SlotChoice } from './slot-choice.ts';

export interface Filled {
  readonly section: string;
  readonly facts: readonly Fact[];
  readonly layout: SlotLayout;
}

interface FillDialogProps {
  readonly note: OpenPage;
  readonly template: Template | null;
  readonly onFill: (places: readonly Filled[]) => void;
  readonly onClose: () => void;
}

type Offers = { readonly offers: readonly SlotOffer[]; readonly trouble: string | null };

export function FillDialog({ note, template, onFill, onClose }: FillDialogProps) {
  const backend = useBackend();
  const { session, page } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const { id } = note.opened.note;
  const [found, setFound] = useState<Offers | null>(null);
  const [choices, setChoices] = useState<readonly SlotChoice[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => {
    let gone = false;
    // What was typed a moment ago may use a fact.
    void page
      .flush()
      .then(() => backend.facts.fitting({ dossier, note: id, section: null }))
      .then((reply) => {
        if (gone) return;
        const offers = reply.ok ? reply.value.filter(({ facts }) => facts.length > 0) : [];
        setChoices(offers.map(beginChoice));
        setFound({ offers, trouble: reply.ok ? null : reply.message });
      });
    return () => {
      gone = true;
    };
  }, [backend, page, dossier, id]);

  const offers = found?.offers ?? [];
  const chosen = offers.map((offer, index) => {
    const choice = choices[index];
    return choice ? chosenFacts(offer, choice) : [];
  });
  const total = new Set(chosen.flat().map((fact) => fact.id)).size;
  const fill = () => {
    onClose();
    onFill(
      offers.flatMap(({ section, slot }, index) => {
        const facts = chosen[index] ?? [];
        return facts.length === 0 ? [] : [{ section, facts, layout: choices[index]?.layout ?? slot.layout }];
      }),
    );
  };
  const offer = offers[at];
  const choice = choices[at];
  const change = (next: SlotChoice) => setChoices(choices.map((one, index) => (index === at ? next : one)));
  const nameSection = (section: string) => {
    const known = template && sectionOf(template, section);
    return known ? fillText(known.heading, template.fields, note.head.fields, note.opened.note.language) : section;
  };

  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={t('Fill all sections from facts')}
      description={t(
        'What fits best is ticked. Look through it section by section, or insert everything at once: one undo removes it all.',
      )}
      footer={
        <>
          <span className="dialog-foot-note" role="status">
            {offer ? t('{at} of {all}', { at: at + 1, all: offers.length }) : ''}
          </span>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t('Back')}
          </Button>
          <Button disabled={at >= offers.length - 1} onClick={() => setAt(at + 1)}>
            {t('Next')}
          </Button>
          <Button look="primary" disabled={total === 0} onClick={fill}>
            {t('{total, plural, one {Insert # fact} other {Insert # facts}}', { total })}
          </Button>
        </>
      }
    >
      {found === null ? (
        <Waiting label={t('Looking for facts that fit')} lines={7} />
      ) : found.trouble !== null ? (
        <EmptyState title={t('Facts could not be read')}>{found.trouble}</EmptyState>
      ) : !offer || !choice ? (
        <EmptyState title={t('No fact fits')}>
          {t('The template asks for nothing the dossier has besides what the note uses already.')}
        </EmptyState>
      ) : (
        <div className="fill">
          <nav className="fill-steps scrolls" aria-label={t('Places for facts')}>
            {offers.map((one, index) => (
              <button
                key={`${one.section} ${one.slot.id}`}
                type="button"
                className="fill-step"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => setAt(index)}
              >
                <span className="fill-step-words">
                  <span className="fill-step-section one-line">{nameSection(one.section)}</span>
                  <span className="one-line">{one.slot.label}</span>
                </span>
                <span className="fill-step-count">{chosen[index]?.length || '–'}</span>
              </button>
            ))}
          </nav>
          <section className="fill-slot" aria-label={`${nameSection(offer.section)}: ${offer.slot.label}`}>
            <div className="fill-slot-head">
              <h3 className="fill-slot-title">{offer.slot.label}</h3>
              <Select
                look="bare"
                label={t('Layout of {label}', { label: offer.slot.label })}
                value={choice.layout}
                options={SLOT_LAYOUT_OPTIONS}
                onChange={(layout) => change({ ...choice, layout })}
              />
              <Button
                look="quiet"
                onClick={() =>
                  change(
                    (chosen[at]?.length ?? 0) > 0 ? leaveOut(choice) : { ...beginChoice(offer), layout: choice.layout },
                  )
                }
              >
                {(chosen[at]?.length ?? 0) > 0 ? t('Leave this out') : t('Use the best')}
              </Button>
            </div>
            <div className="fill-rows scrolls">
              <OfferRows
                key={`${offer.section} ${offer.slot.id}`}
                offer={offer}
                choice={choice}
                onChange={change}
                most={Math.max(8, offer.slot.query.limit)}
              />
            </div>
          </section>
        </div>
      )}
    </Dialog>
  );
}
