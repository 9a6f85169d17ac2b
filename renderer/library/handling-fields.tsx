import { useEffect, useState } from 'react';
import type { Disclosure, Fact } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { ChipField } from '../fact-fields/chip-field.tsx';
import { cleanLine } from '../fact-fields/clean-line.ts';
import { t } from '../language/t.ts';
import type { OpenFact } from '../state/fact-editor.ts';
import type { FactForm } from '../state/fact-editor-form.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { StatusMark } from '../ui/fact-status.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

interface HandlingFieldsProps {
  readonly state: OpenFact;
  readonly onChange: (change: Partial<FactForm>) => void;
  readonly onStatus: () => void;
  readonly onPair: () => void;
}

const DISCLOSED: readonly { readonly value: Disclosure | 'unsaid'; readonly label: string }[] = [
  {
    value: 'unsaid',
    get label() {
      return t('Not stated');
    },
  },
  {
    value: 'free',
    get label() {
      return t('May be used freely');
    },
  },
  {
    value: 'do-not-disclose',
    get label() {
      return t('Do not disclose');
    },
  },
];

/** How a fact is held and handled: status, dates to look at it, marking, tags, language. */
export function HandlingFields({ state, onChange, onStatus, onPair }: HandlingFieldsProps) {
  const { names } = useDesk();
  const { detail, form, trouble } = state;
  return (
    <section className="editor-part" aria-label={t('Handling')}>
      <h3 className="editor-heading">{t('Handling')}</h3>
      {detail && (
        <div className="editor-line">
          <StatusMark status={detail.fact.status} named />
          <Button look="quiet" onClick={onStatus}>
            {t('Change the status')}
          </Button>
        </div>
      )}
      {detail?.fact.successor !== undefined && <Linked label={t('Superseded by')} id={detail.fact.successor} />}
      <div className="field-pair">
        <DateBox
          label={t('Known to hold on')}
          value={form.asAt}
          error={trouble.asAt}
          onChange={(asAt) => onChange({ asAt })}
        />
        <DateBox
          label={t('Review by')}
          value={form.reviewBy}
          error={trouble.reviewBy}
          onChange={(reviewBy) => onChange({ reviewBy })}
        />
      </div>
      <div className="field-pair">
        <Field label={t('Marking')} optional>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              maxLength={100}
              placeholder={t('OFFICIAL')}
              value={form.marking}
              onChange={(event) => onChange({ marking: cleanLine(event.target.value) })}
            />
          )}
        </Field>
        <div className="field">
          <span className="field-label" aria-hidden>
            {t('Disclosure')}
          </span>
          <Select
            label={t('Disclosure')}
            value={form.disclosure}
            options={DISCLOSED}
            onChange={(disclosure) => onChange({ disclosure })}
          />
        </div>
      </div>
      <ChipField
        list="tags"
        label={t('Tags')}
        adds={t('Add a tag')}
        names={form.tags}
        onChange={(tags) => onChange({ tags })}
        suggest={names.suggestTags}
      />
      <div className="field-pair">
        <Field label={t('Language')} error={trouble.language ?? null}>
          {({ control, about }) => (
            <input
              id={control}
              className="text-box"
              maxLength={35}
              aria-describedby={about}
              aria-invalid={trouble.language !== undefined || undefined}
              value={form.language}
              onChange={(event) => onChange({ language: event.target.value })}
            />
          )}
        </Field>
        {detail && (
          <div className="field">
            <span className="field-label">{t('Translation')}</span>
            <div className="editor-line">
              <Button onClick={onPair}>
                {detail.fact.translation === undefined ? t('Pair with a fact') : t('Change')}
              </Button>
            </div>
          </div>
        )}
      </div>
      {detail?.fact.translation !== undefined && (
        <Linked label={t('Says the same in another language')} id={detail.fact.translation} />
      )}
    </section>
  );
}

interface DateBoxProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function DateBox({ label, value, error, onChange }: DateBoxProps) {
  return (
    <Field label={label} optional error={error ?? null}>
      {({ control, about }) => (
        <input
          id={control}
          className="text-box"
          placeholder={t('16 April 2025')}
          maxLength={40}
          aria-describedby={about}
          aria-invalid={error !== undefined || undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Another fact this one points to, a press away. */
function Linked({ label, id }: { readonly label: string; readonly id: string }) {
  const backend = useBackend();
  const { session, factEditor } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [fact, setFact] = useState<Fact | null>(null);
  useEffect(() => {
    let wanted = true;
    void backend.facts
      .read({ dossier, fact: id })
      .then((reply) => wanted && setFact(reply.ok ? reply.value.fact : null));
    return () => {
      wanted = false;
    };
  }, [backend, dossier, id]);
  return (
    <p className="editor-linked">
      <span>{label}</span>
      <Button look="quiet" className="editor-link" onClick={() => factEditor.open(id)}>
        <span lang={fact?.language} dir="auto">
          {fact?.claim ?? t('another fact')}
        </span>
      </Button>
    </p>
  );
}
