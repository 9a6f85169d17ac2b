import { nameOutlet } from '../facts/name-outlet.ts';
import type { SourceReference } from '../facts/source.ts';
import { type PartialDate, writePartialDate } from '../shared/partial-date.ts';
import { type ProcessorItem, shortTitle, sourceItem } from './source-item.ts';
import { sourceWords } from './source-words.ts';

/** A source as a sentence names it: who it speaks as, or its short title, and its date: `The Daily, 17 April 2025`. */
export function nameSource({ id, csl }: SourceReference, language: string): string {
  const item = sourceItem(id, csl, language);
  return joined(nameOutlet(item)?.trim() || shortTitle(item.title ?? ''), dateOf(item, language));
}

/** What is to be said of a source beside its title: who it speaks as, where that is known, and its date; may be empty. */
export function describeSource({ id, csl }: SourceReference, language: string): string {
  const item = sourceItem(id, csl, language);
  return joined(nameOutlet(item)?.trim() ?? '', dateOf(item, language));
}

/** The day a fact was known to hold, in words. */
export function asAt(day: PartialDate, language: string): string {
  return `${sourceWords(language).asAt.toLowerCase()} ${writePartialDate(day, language)}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
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
