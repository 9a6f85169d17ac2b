import type { FactDate, FactDraft, Figure } from '../../core/facts/fact.ts';
import { printFactDate } from '../../core/facts/print-fact-date.ts';
import type { Reason } from '../../core/facts/suggestion.ts';
import { writeNumber } from '../language/format.ts';
import { spoken, t } from '../language/t.ts';

/** Who, when, where and how much, as short words in one line. */
export function describeDraft(draft: FactDraft): string {
  const who = draft.speaker ?? shorten([...draft.people, ...draft.organisations, ...draft.programmes]);
  const [figure] = draft.figures;
  return [who, draft.when && writeDate(draft.when), shorten(draft.places), figure && writeFigure(figure)]
    .filter(Boolean)
    .join(' · ');
}

/** The first name, and how many more: `Anwar Ibrahim +1`. */
function shorten(names: readonly string[]): string | null {
  const [first, ...more] = names;
  if (first === undefined) return null;
  return more.length === 0 ? first : `${first} +${more.length}`;
}

/** `by 16 April 2025`, `June 2024 – May 2025`; the source's words where they fix no date. */
export function writeDate(date: FactDate): string {
  return printFactDate(date, spoken()) ?? `“${date.text}”`;
}

/** `over 4.5% of GDP`, `1,200 to 1,500 t of rice`. */
export function writeFigure({ value, high, unit, of, qualifier }: Figure): string {
  const number = (one: number) => writeNumber(one, { maximumFractionDigits: 10 });
  const amount =
    high === undefined ? number(value) : t('{number} to {number2}', { number: number(value), number2: number(high) });
  const measured = unit === '%' ? `${amount}%` : [amount, unit].filter(Boolean).join(' ');
  const counted =
    of === '' || of === unit ? '' : unit === '' ? of : /^(of|per|a|an) /.test(of) ? of : t('of {of}', { of });
  return [qualifier, measured, counted].filter(Boolean).join(' ');
}

const REASONS: Readonly<Record<Reason, string>> = {
  get 'agreement-words'() {
    return t('words of an agreement');
  },
  get 'event-words'() {
    return t('words of an event');
  },
  get figure() {
    return t('a figure');
  },
  get quotation() {
    return t('a quotation');
  },
  get 'reported-speech'() {
    return t('reported speech');
  },
  get 'person-role'() {
    return t('words on who somebody is');
  },
  get 'organisation-role'() {
    return t('words on what an organisation is');
  },
  get 'programme-words'() {
    return t('words of a programme');
  },
  get 'concern-words'() {
    return t('words of concern');
  },
  get 'background-words'() {
    return t('words of background');
  },
  get selected() {
    return t('your selection');
  },
  get merged() {
    return t('your merging');
  },
  get split() {
    return t('your splitting');
  },
};

/** Why something was suggested, to follow `Suggested for`. */
export function nameReason(reason: Reason): string {
  return REASONS[reason];
}

export function isOwn(reason: Reason): boolean {
  return reason === 'selected' || reason === 'merged' || reason === 'split';
}
