import './card-edit.css';
import { useEffect, useId, useRef } from 'react';
import { FACT_KINDS, type FactKind } from '../../core/facts/fact.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';
import { cleanLine } from '../fact-fields/clean-line.ts';
import { DateFields } from '../fact-fields/date-fields.tsx';
import { FigureFields } from '../fact-fields/figure-fields.tsx';
import { NameFields } from '../fact-fields/name-fields.tsx';
import { t } from '../language/t.ts';
import { beginForm, type DraftForm } from '../state/draft-form.ts';
import type { OpenEdit } from '../state/review-page.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { nameKind } from '../ui/fact-kind.tsx';
import { Keys } from '../ui/keys.tsx';
import { Select } from '../ui/select.tsx';

const KINDS = FACT_KINDS.map((value) => ({
  value,
  get label() {
    return nameKind(value);
  },
}));

interface CardEditProps {
  readonly edit: OpenEdit;
  readonly suggestion: Suggestion;
}

/** A suggestion with every box of it open; kept as it is typed. */
export function CardEdit({ edit, suggestion }: CardEditProps) {
  const { review } = useDesk();
  const { form, trouble, before } = edit;
  const id = useId();
  const claim = useRef<HTMLTextAreaElement>(null);
  const set = (change: Partial<DraftForm>) => review.edit.write({ ...form, ...change });
  useEffect(() => {
    const box = claim.current;
    box?.focus({ preventScroll: true });
    box?.setSelectionRange(box.value.length, box.value.length);
  }, []);
  const speakers = [...new Set([...form.people, ...form.organisations])];

  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is submitted anywhere
    <div className="card-edit" role="group" aria-label={t('Edit the suggestion')}>
      <label className="edit-label" htmlFor={`${id} claim`}>
        {t('Claim')}
      </label>
      <textarea
        ref={claim}
        id={`${id} claim`}
        className="text-box edit-claim"
        dir="auto"
        lang={suggestion.draft.language}
        maxLength={5000}
        aria-invalid={trouble.claim !== undefined || undefined}
        aria-describedby={trouble.claim === undefined ? undefined : `${id} claim-error`}
        value={form.claim}
        onChange={(event) => set({ claim: cleanLine(event.target.value) })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
      {trouble.claim !== undefined && (
        <p id={`${id} claim-error`} className="field-error" role="alert">
          {trouble.claim}
        </p>
      )}
      <div className="field-pair">
        <div className="field">
          <span className="edit-label" aria-hidden>
            {t('Kind')}
          </span>
          <Select<FactKind> label={t('Kind')} value={form.kind} options={KINDS} onChange={(kind) => set({ kind })} />
        </div>
        <div className="field">
          <label className="edit-label" htmlFor={`${id} speaker`}>
            {t('Said by')}
          </label>
          <input
            id={`${id} speaker`}
            className="text-box"
            list={`${id} speakers`}
            maxLength={300}
            value={form.speaker}
            onChange={(event) => set({ speaker: cleanLine(event.target.value) })}
          />
          <datalist id={`${id} speakers`}>
            {speakers.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
      </div>
      <NameFields form={form} onChange={set} />
      <DateFields form={form} was={before.when} initial={beginForm(before)} trouble={trouble} onChange={set} />
      <FigureFields figures={form.figures} trouble={trouble} onChange={(figures) => set({ figures })} />
      <div className="edit-actions">
        <Button look="primary" onClick={() => void review.edit.finish()}>
          {t('Keep')}
          <Keys keys="CmdOrCtrl+Enter" />
        </Button>
        <Button onClick={() => void review.steps.keepAndAccept()}>{t('Keep and accept')}</Button>
        <Button look="quiet" onClick={() => void review.edit.cancel()}>
          {t('Cancel')}
        </Button>
      </div>
    </div>
  );
}
