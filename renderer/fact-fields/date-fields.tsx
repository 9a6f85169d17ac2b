import { X } from 'lucide-react';
import { useId } from 'react';
import type { FactDate } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import type { DraftForm, FormTrouble } from '../state/draft-form.ts';
import { readTypedDate, writeTypedDate } from '../state/typed-date.ts';
import { IconButton } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { remarkOnDate } from './remark-on-date.ts';

interface DateFieldsProps {
  readonly form: DraftForm;
  /** The date before the edit: what was said of it holds until it is changed. */
  readonly was: FactDate | null;
  readonly initial: DraftForm;
  readonly trouble: FormTrouble;
  readonly onChange: (change: Partial<DraftForm>) => void;
}

const RELATIONS = [
  {
    value: 'on',
    get label() {
      return t('on');
    },
  },
  {
    value: 'by',
    get label() {
      return t('by');
    },
  },
  {
    value: 'from',
    get label() {
      return t('from');
    },
  },
  {
    value: 'until',
    get label() {
      return t('until');
    },
  },
  {
    value: 'before',
    get label() {
      return t('before');
    },
  },
  {
    value: 'after',
    get label() {
      return t('after');
    },
  },
] as const;

/** When: one date or a range, each as exact as it is known, with how it came about said below. */
export function DateFields({ form, was, initial, trouble, onChange }: DateFieldsProps) {
  const id = useId();
  const error = trouble.date ?? trouble.until;
  const hint = error ?? hintFor(form, was, initial);
  return (
    <fieldset className="edit-when">
      <legend className="edit-label">{t('When')}</legend>
      <div className="edit-when-boxes">
        <Select
          label={t('Relation to the date')}
          value={form.relation}
          options={RELATIONS}
          onChange={(relation) => onChange({ relation })}
        />
        <input
          className="text-box"
          aria-label={t('Date')}
          placeholder={t('16 April 2025')}
          aria-describedby={`${id} hint`}
          aria-invalid={trouble.date !== undefined || undefined}
          maxLength={40}
          value={form.date}
          onChange={(event) => onChange({ date: event.target.value })}
        />
        <span className="edit-to" aria-hidden>
          {t('to')}
        </span>
        <input
          className="text-box"
          aria-label={t('Last day of a range')}
          aria-describedby={`${id} hint`}
          aria-invalid={trouble.until !== undefined || undefined}
          maxLength={40}
          value={form.until}
          onChange={(event) => onChange({ until: event.target.value })}
        />
        <IconButton
          icon={X}
          size={14}
          label={t('Remove the date')}
          onClick={() => onChange({ date: '', until: '', vague: '', relation: 'on' })}
        />
      </div>
      <p
        id={`${id} hint`}
        className={error === undefined ? 'field-hint' : 'field-error'}
        role={error === undefined ? undefined : 'alert'}
      >
        {hint}
      </p>
    </fieldset>
  );
}

function hintFor(form: DraftForm, was: FactDate | null, initial: DraftForm): string {
  const untouched = form.date === initial.date && form.until === initial.until && form.vague === initial.vague;
  if (form.date.trim() === '' && form.vague !== '')
    return t('The source says “{vague}” and fixes no date.', { vague: form.vague });
  if (form.date.trim() === '') return t('A day, a month or a year; two for a range.');
  if (untouched && was) {
    const remarks = remarkOnDate(was);
    return remarks.length === 0 ? t('To the day.') : t('{parts}.', { parts: capitalise(remarks.join(t('; '))) });
  }
  const iso = readTypedDate(form.date);
  if (iso === null) return t('Write a date as 16 April 2025, April 2025 or 2025.');
  const precision = iso.length === 10 ? t('to the day') : iso.length === 7 ? t('to the month') : t('to the year');
  return t('{day}, {precision}.', { day: writeTypedDate(iso), precision });
}

function capitalise(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
