import type { Citation, Disclosure, Fact, FactDate, FactDraft } from '../../core/facts/fact.ts';
import { factDraftSchema } from '../../core/facts/fact-schema.ts';
import { t } from '../language/t.ts';
import { beginForm, type DraftForm, endForm, type FormEnd } from './draft-form.ts';
import { dayTyped, readTypedDate, writeTypedDate } from './typed-date.ts';

/** A fact as it is typed: every box of it, empty text for what is not known. */
export interface FactForm extends DraftForm {
  readonly short: string;
  readonly language: string;
  readonly tags: readonly string[];
  /** The source's words for the date. */
  readonly dateWords: string;
  /** What the date stands for when it is less than the claim's own. */
  readonly precision: string;
  readonly asAt: string;
  readonly reviewBy: string;
  readonly marking: string;
  readonly disclosure: Disclosure | 'unsaid';
  readonly citations: readonly Citation[];
}

export const BLANK_DRAFT: FactDraft = {
  kind: 'background',
  claim: '',
  language: 'en',
  people: [],
  organisations: [],
  places: [],
  programmes: [],
  when: null,
  figures: [],
  speaker: null,
  asAt: null,
  tags: [],
  citations: [],
};

/** What a fact says, without what the dossier gives it. */
export function draftOf({ id: _, revision: __, status: ___, successor: ____, ...draft }: Fact): FactDraft {
  return draft;
}

export function beginFactForm(draft: FactDraft): FactForm {
  return {
    ...beginForm(draft),
    short: draft.short ?? '',
    language: draft.language,
    tags: draft.tags,
    dateWords: draft.when?.iso ? draft.when.text : '',
    precision: draft.when?.precision ?? '',
    asAt: draft.asAt === null ? '' : writeTypedDate(draft.asAt),
    reviewBy: draft.reviewBy === undefined ? '' : writeTypedDate(draft.reviewBy),
    marking: draft.marking ?? '',
    disclosure: draft.disclosure ?? 'unsaid',
    citations: draft.citations,
  };
}

/** The draft a form stands for, or what is wrong by the box it is wrong in. What nobody touched stays as it was. */
export function endFactForm(draft: FactDraft, form: FactForm): FormEnd {
  const trouble: Record<string, string> = {};
  const asAt = readDate(form.asAt, 'asAt', trouble);
  const reviewBy = readDate(form.reviewBy, 'reviewBy', trouble);
  const language = form.language.trim();
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    trouble.language = t('Write a language as its code: en, ms, fr, zh-Hans.');
  const { short: _, reviewBy: __, marking: ___, disclosure: ____, ...kept } = draft;
  const end = endForm(kept, form);
  if (!end.ok || Object.keys(trouble).length > 0)
    return { ok: false, trouble: { ...(end.ok ? {} : end.trouble), ...trouble } };
  const [short, marking] = [form.short.trim(), form.marking.trim()];
  const next: FactDraft = {
    ...end.draft,
    when: endWhen(draft, end.draft.when, form),
    language,
    tags: form.tags,
    asAt,
    citations: form.citations,
    ...(short === '' ? {} : { short }),
    ...(reviewBy === null ? {} : { reviewBy }),
    ...(marking === '' ? {} : { marking }),
    ...(form.disclosure === 'unsaid' ? {} : { disclosure: form.disclosure }),
  };
  if (!factDraftSchema.safeParse(next).success)
    return {
      ok: false,
      trouble: { claim: t('Something here is too long, or holds a character that a fact cannot. Shorten it.') },
    };
  return { ok: true, draft: next };
}

export function sameFactForm(one: FactForm, other: FactForm): boolean {
  return JSON.stringify(withDays(one)) === JSON.stringify(withDays(other));
}

function withDays(form: FactForm): FactForm {
  const { date, until, asAt, reviewBy } = form;
  return { ...form, date: dayTyped(date), until: dayTyped(until), asAt: dayTyped(asAt), reviewBy: dayTyped(reviewBy) };
}

function endWhen(draft: FactDraft, when: FactDate | null, form: FactForm): FactDate | null {
  if (when === null || when.iso === null) return when;
  const before = beginFactForm(draft);
  if (before.dateWords === form.dateWords && before.precision === form.precision) return when;
  const { precision: _, ...rest } = when;
  const [text, precision] = [form.dateWords.trim(), form.precision.trim()];
  return { ...rest, text: text === '' ? form.date.trim() : text, ...(precision === '' ? {} : { precision }) };
}

function readDate(typed: string, box: string, trouble: Record<string, string>): string | null {
  if (typed.trim() === '') return null;
  const iso = readTypedDate(typed);
  if (iso === null) trouble[box] = t('There is no such date. Write it as 16 April 2025, April 2025 or 2025.');
  return iso;
}
