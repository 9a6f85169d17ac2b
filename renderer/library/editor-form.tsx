import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { FACT_KINDS, type FactKind } from '../../core/facts/fact.ts';
import type { NameType } from '../../core/facts/source-marks.ts';
import { cleanLine } from '../fact-fields/clean-line.ts';
import { DateFields } from '../fact-fields/date-fields.tsx';
import { FigureFields } from '../fact-fields/figure-fields.tsx';
import { NameFields } from '../fact-fields/name-fields.tsx';
import { SuggestBox } from '../fact-fields/suggest-box.tsx';
import { t } from '../language/t.ts';
import type { OpenFact } from '../state/fact-editor.ts';
import { beginFactForm, type FactForm } from '../state/fact-editor-form.ts';
import { useDesk } from '../state/use-desk.tsx';
import { nameKind } from '../ui/fact-kind.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { CitedPassages } from './cited-passages.tsx';
import { FactUses } from './fact-uses.tsx';
import { HandlingFields } from './handling-fields.tsx';

interface EditorFormProps {
  readonly state: OpenFact;
  readonly readOnly: boolean;
  readonly onStatus: () => void;
  readonly onPair: () => void;
}

const KINDS = FACT_KINDS.map((value) => ({
  value,
  get label() {
    return nameKind(value);
  },
}));

/** Every box of a fact, from its words to where it rests. */
export function EditorForm({ state, readOnly, onStatus, onPair }: EditorFormProps) {
  const { factEditor, names } = useDesk();
  const { detail, base, form, trouble } = state;
  const set = (change: Partial<FactForm>) => factEditor.write(change);
  const id = useId();
  const claim = useRef<HTMLTextAreaElement>(null);
  const boxes = useRef<HTMLFieldSetElement>(null);
  const isNew = detail === null;
  useEffect(() => {
    claim.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (Object.keys(trouble).length > 0) showFirstTrouble(boxes.current);
  }, [trouble]);
  const find = useCallback(
    (type: NameType) => async (text: string) => (await names.find(type, text)).map(({ name }) => name),
    [names],
  );
  const suggest = useMemo(
    () => ({
      people: find('person'),
      organisations: find('organisation'),
      places: find('place'),
      programmes: find('programme'),
    }),
    [find],
  );
  const suggestSpeaker = useCallback(
    async (text: string) => {
      const [people, others] = await Promise.all([names.find('person', text), names.find('organisation', text)]);
      return [...people.slice(0, 6), ...others.slice(0, 3)].map(({ name }) => name);
    },
    [names],
  );
  return (
    <fieldset
      ref={boxes}
      className="editor-form fact-fields"
      disabled={readOnly}
      aria-label={isNew ? t('New fact') : t('Fact')}
    >
      <Field label={t('Claim')} error={trouble.claim ?? null}>
        {({ control, about }) => (
          <textarea
            ref={claim}
            id={control}
            className="text-box claim-box"
            dir="auto"
            lang={form.language}
            maxLength={5000}
            placeholder={t('One sentence that can be checked')}
            aria-describedby={about}
            aria-invalid={trouble.claim !== undefined || undefined}
            value={form.claim}
            onChange={(event) => set({ claim: cleanLine(event.target.value) })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
            }}
          />
        )}
      </Field>
      <Field label={t('Short wording')} optional>
        {({ control }) => (
          <input
            id={control}
            className="text-box"
            dir="auto"
            lang={form.language}
            maxLength={500}
            placeholder={t('For lists and headlines')}
            value={form.short}
            onChange={(event) => set({ short: cleanLine(event.target.value) })}
          />
        )}
      </Field>
      <div className="field-pair">
        <div className="field">
          <span className="field-label" aria-hidden>
            {t('Kind')}
          </span>
          <Select<FactKind>
            label={t('Kind')}
            value={form.kind}
            options={KINDS}
            disabled={readOnly}
            onChange={(kind) => set({ kind })}
          />
        </div>
        <div className="field">
          <label className="field-label" htmlFor={`${id} speaker`}>
            {t('Said by')}
          </label>
          <SuggestBox
            id={`${id} speaker`}
            value={form.speaker}
            suggest={suggestSpeaker}
            onChange={(speaker) => set({ speaker })}
          />
        </div>
      </div>
      <section className="editor-part" aria-label={t('Who and where')}>
        <h3 className="editor-heading">{t('Who and where')}</h3>
        <NameFields form={form} onChange={set} suggest={suggest} />
      </section>
      <section className="editor-part" aria-label={t('When and how much')}>
        <h3 className="editor-heading">{t('When and how much')}</h3>
        <DateFields form={form} was={base.when} initial={beginFactForm(base)} trouble={trouble} onChange={set} />
        {form.date.trim() === '' ? (
          <Field label={t('In the source’s words, when no date is fixed')} optional>
            {({ control }) => (
              <input
                id={control}
                className="text-box"
                maxLength={300}
                placeholder={t('in the coming years')}
                value={form.vague}
                onChange={(event) => set({ vague: cleanLine(event.target.value) })}
              />
            )}
          </Field>
        ) : (
          <div className="field-pair">
            <Field label={t('In the source’s words')} optional>
              {({ control }) => (
                <input
                  id={control}
                  className="text-box"
                  maxLength={300}
                  value={form.dateWords}
                  onChange={(event) => set({ dateWords: cleanLine(event.target.value) })}
                />
              )}
            </Field>
            <Field label={t('Meaning')} optional>
              {({ control }) => (
                <input
                  id={control}
                  className="text-box"
                  maxLength={300}
                  placeholder={t('the day of signing')}
                  value={form.precision}
                  onChange={(event) => set({ precision: cleanLine(event.target.value) })}
                />
              )}
            </Field>
          </div>
        )}
        <FigureFields figures={form.figures} trouble={trouble} onChange={(figures) => set({ figures })} />
      </section>
      <section className="editor-part" aria-label={t('What it rests on')}>
        <h3 className="editor-heading">{t('What it rests on')}</h3>
        <CitedPassages
          citations={form.citations}
          known={detail?.citations ?? []}
          readOnly={readOnly}
          onChange={(citations) => set({ citations })}
        />
      </section>
      <HandlingFields state={state} onChange={set} onStatus={onStatus} onPair={onPair} />
      {detail && <FactUses detail={detail} />}
    </fieldset>
  );
}

/** Takes the keyboard to the first box that keeps the fact from being saved, with what is said of it in view. */
function showFirstTrouble(boxes: HTMLElement | null): void {
  const box = boxes?.querySelector<HTMLElement>('[aria-invalid="true"]');
  box?.focus({ preventScroll: true });
  box?.closest('.field, .edit-when, .edit-figure')?.scrollIntoView({ block: 'center' });
}
