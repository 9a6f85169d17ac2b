import type { MissingDatum } from '../../core/contract/source-methods.ts';
import { nameLanguage, writeDate } from '../language/format.ts';
import { t } from '../language/t.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { AuthorFields } from './author-fields.tsx';
import { complainOfDate, isMissing, type SourceDraft } from './source-draft.ts';
import { SOURCE_TYPES } from './source-types.ts';

interface SourceFormProps {
  readonly draft: SourceDraft;
  readonly missing: readonly MissingDatum[];
  readonly onChange: (draft: SourceDraft) => void;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LANGUAGES = [
  'en',
  'en-GB',
  'en-US',
  'ms',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'id',
  'zh',
  'ja',
  'ar',
  'hi',
  'ru',
];

/** Bibliographic data, box by box; what the article did not say is marked. */
export function SourceForm({ draft, missing, onChange }: SourceFormProps) {
  const set = (change: Partial<SourceDraft>) => onChange({ ...draft, ...change });
  const lacks = (datum: MissingDatum) => missing.includes(datum) && isMissing(draft, datum);
  const text = (label: string, key: 'title' | 'container' | 'publisher' | 'place' | 'url', datum?: MissingDatum) => (
    <div className="source-field" data-missing={(datum && lacks(datum)) || undefined}>
      <Field label={label} {...(datum && lacks(datum) ? { hint: t('Missing from the article') } : {})}>
        {({ control, about }) => (
          <input
            id={control}
            className="text-box"
            aria-describedby={about}
            maxLength={2000}
            value={draft[key]}
            onChange={(event) => set({ [key]: cleanLine(event.target.value) })}
          />
        )}
      </Field>
    </div>
  );
  return (
    <div className="source-form">
      {text(t('Title'), 'title', 'title')}
      <div className="source-field" data-missing={lacks('author') || undefined}>
        <AuthorFields
          authors={draft.authors}
          hint={lacks('author') ? t('Missing from the article') : null}
          onChange={(authors) => set({ authors })}
        />
      </div>
      <div className="source-form-two">
        {text(t('Published in'), 'container', 'container-title')}
        <Field label={t('Kind')}>
          {() => (
            <Select
              label={t('Kind')}
              value={draft.type}
              options={typeOptions(draft.type)}
              onChange={(type) => set({ type })}
            />
          )}
        </Field>
      </div>
      <DateFields draft={draft} hint={lacks('issued') ? t('Missing from the article') : null} onChange={set} />
      <div className="source-form-two">
        {text(t('Publisher'), 'publisher')}
        {text(t('Place'), 'place')}
      </div>
      <div className="source-form-two">
        {text(t('Address'), 'url')}
        <Field label={t('Language')}>
          {() => (
            <Select
              label={t('Language')}
              value={draft.language}
              options={languageOptions(draft.language)}
              onChange={(language) => set({ language })}
            />
          )}
        </Field>
      </div>
      <Field label={t('Remark')} optional>
        {({ control }) => (
          <textarea
            id={control}
            className="text-box"
            rows={2}
            maxLength={5000}
            value={draft.remark}
            onChange={(event) => set({ remark: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}

interface DateFieldsProps {
  readonly draft: SourceDraft;
  readonly hint: string | null;
  readonly onChange: (change: Partial<SourceDraft>) => void;
}

/** A date as exact as it is known: only the year, the month too, or the day. */
function DateFields({ draft, hint, onChange }: DateFieldsProps) {
  const trouble = complainOfDate(draft);
  const note = trouble ?? hint;
  return (
    <fieldset className="source-date" data-missing={hint !== null || undefined}>
      <legend className="field-label">{t('Date')}</legend>
      <div className="source-date-parts">
        <input
          className="text-box"
          inputMode="numeric"
          aria-label={t('Day')}
          placeholder={t('Day')}
          maxLength={2}
          value={draft.day}
          onChange={(event) => onChange({ day: digits(event.target.value) })}
        />
        <Select
          label={t('Month')}
          value={draft.month}
          options={[
            { value: '', label: t('Month') },
            ...MONTHS.map((month) => ({ value: String(month), label: nameMonth(month) })),
          ]}
          onChange={(month) => onChange({ month })}
        />
        <input
          className="text-box"
          inputMode="numeric"
          aria-label={t('Year')}
          placeholder={t('Year')}
          maxLength={4}
          value={draft.year}
          onChange={(event) => onChange({ year: digits(event.target.value) })}
        />
      </div>
      {note !== null && (
        <p className={trouble ? 'field-error' : 'field-hint'} role={trouble ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </fieldset>
  );
}

function typeOptions(current: string) {
  const known = Object.entries(SOURCE_TYPES).map(([value, label]) => ({ value, label }));
  return current in SOURCE_TYPES ? known : [...known, { value: current, label: current }];
}

function languageOptions(current: string) {
  const tags = LANGUAGES.includes(current) ? LANGUAGES : [...LANGUAGES, current];
  return tags.map((value) => ({ value, label: nameLanguage(value) }));
}

function nameMonth(month: number): string {
  return writeDate(new Date(2000, month - 1, 1), { month: 'long' });
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** A field of one line holds no line break or control character. */
function cleanLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
