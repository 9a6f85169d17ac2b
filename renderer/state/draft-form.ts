import type { FactDate, FactDraft, FactKind, Figure } from '../../core/facts/fact.ts';
import { factDraftSchema } from '../../core/facts/fact-schema.ts';
import type { PartialDate } from '../../core/shared/partial-date.ts';
import { t } from '../language/t.ts';
import { dayTyped, readTypedDate, writeTypedDate } from './typed-date.ts';
import { readTypedNumber, writeTypedNumber } from './typed-number.ts';

/** A draft as it is typed: empty text stands for what is not known. */
export interface DraftForm {
  readonly kind: FactKind;
  readonly claim: string;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly programmes: readonly string[];
  readonly speaker: string;
  readonly relation: NonNullable<FactDate['relation']>;
  readonly date: string;
  /** The end of a range. */
  readonly until: string;
  /** The source's words for a time they do not fix. */
  readonly vague: string;
  readonly figures: readonly FigureForm[];
}

export interface FigureForm {
  /** Only for lists of boxes, where a row must stay itself. */
  readonly key: number;
  readonly qualifier: string;
  readonly value: string;
  /** The upper end of a range. */
  readonly high: string;
  readonly unit: string;
  readonly of: string;
}

/** What is wrong, by the box it is wrong in; `figure` and a key for a figure. */
export type FormTrouble = Readonly<Record<string, string>>;

export type FormEnd =
  | { readonly ok: true; readonly draft: FactDraft }
  | { readonly ok: false; readonly trouble: FormTrouble };

export function beginForm({ when, speaker, figures, ...draft }: FactDraft): DraftForm {
  return {
    kind: draft.kind,
    claim: draft.claim,
    people: draft.people,
    organisations: draft.organisations,
    places: draft.places,
    programmes: draft.programmes,
    speaker: speaker ?? '',
    relation: when?.relation ?? 'on',
    date: when?.iso ? writeTypedDate(when.iso) : '',
    until: when?.to ? writeTypedDate(when.to) : '',
    vague: when && when.iso === null ? when.text : '',
    figures: figures.map((figure, key) => ({
      key,
      qualifier: figure.qualifier ?? '',
      value: writeTypedNumber(figure.value),
      high: figure.high === undefined ? '' : writeTypedNumber(figure.high),
      unit: figure.unit,
      of: figure.of,
    })),
  };
}

/** The draft a form stands for; what the form does not show, and what nobody touched in it, stays as it was. */
export function endForm(draft: FactDraft, form: DraftForm): FormEnd {
  const before = beginForm(draft);
  const trouble: Record<string, string> = {};
  const when = sameWhen(before, form) ? draft.when : endDate(draft.when, form, trouble);
  const figures = form.figures.map((figure) => endFigure(draft, before, figure, trouble));
  const next: FactDraft = {
    ...draft,
    kind: form.kind,
    claim: form.claim.trim(),
    people: form.people,
    organisations: form.organisations,
    places: form.places,
    programmes: form.programmes,
    when,
    figures: figures.filter((figure) => figure !== null),
    speaker: form.speaker.trim() === '' ? null : form.speaker.trim(),
  };
  if (next.claim === '') trouble.claim = t('A fact needs a claim: one sentence that can be checked.');
  if (Object.keys(trouble).length > 0) return { ok: false, trouble };
  if (!factDraftSchema.safeParse(next).success)
    return {
      ok: false,
      trouble: { claim: t('Something here is too long, or holds a character that a fact cannot. Shorten it.') },
    };
  return { ok: true, draft: next };
}

function sameWhen(before: DraftForm, form: DraftForm): boolean {
  return (
    dayTyped(before.date) === dayTyped(form.date) &&
    dayTyped(before.until) === dayTyped(form.until) &&
    before.vague === form.vague &&
    before.relation === form.relation
  );
}

function endDate(was: FactDate | null, form: DraftForm, trouble: Record<string, string>): FactDate | null {
  const [date, until] = [form.date.trim(), form.until.trim()];
  if (date === '') {
    if (until !== '') trouble.date = t('A range needs its first day too.');
    return form.vague === '' ? null : { iso: null, text: form.vague, vague: true };
  }
  const [iso, to] = [readTypedDate(date), until === '' ? null : readTypedDate(until)];
  if (iso === null) trouble.date = noDate();
  if (until !== '' && to === null) trouble.until = noDate();
  if (iso === null || trouble.until !== undefined) return null;
  if (to !== null && endsBefore(iso, to)) trouble.until = t('This is before the day it begins.');
  return {
    iso,
    ...(to === null ? {} : { to }),
    // The source's own words stay; a date the user brought has only its own.
    text: was?.text || date,
    ...(form.relation === 'on' ? {} : { relation: form.relation }),
    ...(was?.precision === undefined || was.iso !== iso ? {} : { precision: was.precision }),
    ...(was?.yearInferred && was.iso === iso ? { yearInferred: true } : {}),
  };
}

function endsBefore(from: PartialDate, to: PartialDate): boolean {
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length);
}

/** Null for a row that was left empty. */
function endFigure(
  draft: FactDraft,
  before: DraftForm,
  figure: FigureForm,
  trouble: Record<string, string>,
): Figure | null {
  const at = before.figures.findIndex(({ key }) => key === figure.key);
  const [was, old] = [draft.figures[at], before.figures[at]];
  if (was && old && sameFigure(old, figure)) return was;
  const { value, high, unit, of, qualifier } = figure;
  if ([value, high, unit, of, qualifier].every((part) => part.trim() === '')) return null;
  const [number, upper] = [readTypedNumber(value), high.trim() === '' ? undefined : readTypedNumber(high)];
  if (number === null || upper === null) {
    trouble[`figure ${figure.key}`] = t('Write a number, such as 4.5, 12,000 or 1.2 million.');
    return null;
  }
  if (upper !== undefined && upper < number) {
    trouble[`figure ${figure.key}`] = t('The second number is smaller than the first.');
    return null;
  }
  return {
    value: number,
    ...(upper === undefined ? {} : { high: upper }),
    unit: unit.trim(),
    of: of.trim(),
    ...(qualifier.trim() === '' ? {} : { qualifier: qualifier.trim() }),
  };
}

function sameFigure(one: FigureForm, other: FigureForm): boolean {
  return (
    one.value === other.value &&
    one.high === other.high &&
    one.unit === other.unit &&
    one.of === other.of &&
    one.qualifier === other.qualifier
  );
}

const noDate = () => t('Write a date as 16 April 2025, April 2025 or 2025.');
