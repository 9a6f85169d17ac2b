import type { FactDate, FactDraft, Figure } from '../../core/facts/fact.ts';
import type { Reason } from '../../core/facts/suggestion.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';

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

/** `by 16 April 2025`, `June 2024 to May 2025`; the source's words where they fix no date. */
export function writeDate({ iso, to, text, relation }: FactDate): string {
  if (iso === null) return `“${text}”`;
  const day = writePartialDate(iso, 'en');
  const range = to === undefined ? day : `${day} to ${writePartialDate(to, 'en')}`;
  return relation && relation !== 'on' ? `${relation} ${range}` : range;
}

/** `over 4.5% of GDP`, `1,200 to 1,500 t of rice`. */
export function writeFigure({ value, high, unit, of, qualifier }: Figure): string {
  const number = (one: number) => one.toLocaleString('en', { maximumFractionDigits: 10 });
  const amount = high === undefined ? number(value) : `${number(value)} to ${number(high)}`;
  const measured = unit === '%' ? `${amount}%` : [amount, unit].filter(Boolean).join(' ');
  const counted = of === '' || of === unit ? '' : unit === '' ? of : /^(of|per|a|an) /.test(of) ? of : `of ${of}`;
  return [qualifier, measured, counted].filter(Boolean).join(' ');
}

const REASONS: Readonly<Record<Reason, string>> = {
  'agreement-words': 'words of an agreement',
  'event-words': 'words of an event',
  figure: 'a figure',
  quotation: 'a quotation',
  'reported-speech': 'reported speech',
  'person-role': 'words on who somebody is',
  'organisation-role': 'words on what an organisation is',
  'programme-words': 'words of a programme',
  'concern-words': 'words of concern',
  'background-words': 'words of background',
  selected: 'your selection',
  merged: 'your merging',
  split: 'your splitting',
};

/** Why something was suggested, to follow `Suggested for`. */
export function nameReason(reason: Reason): string {
  return REASONS[reason];
}

export function isOwn(reason: Reason): boolean {
  return reason === 'selected' || reason === 'merged' || reason === 'split';
}
