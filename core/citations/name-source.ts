import { nameOutlet } from '../facts/name-outlet.ts';
import type { SourceReference } from '../facts/source.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import { type ProcessorItem, shortTitle, sourceItem } from './source-item.ts';

/** A source as a sentence names it: who it speaks as, or its short title, and its date: `The Daily, 17 April 2025`. */
export function nameSource({ id, csl }: SourceReference, language: string): string {
  const item = sourceItem(id, csl, language);
  const name = nameOutlet(item)?.trim() || shortTitle(item.title ?? '');
  return [name, dateOf(item, language)].filter((part) => part !== '').join(', ');
}

function dateOf({ issued }: ProcessorItem, language: string): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return '';
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part ? [twoDigits(part)] : []))];
  return writePartialDate(parts.join('-'), language);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
