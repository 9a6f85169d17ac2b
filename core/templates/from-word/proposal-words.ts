import { sentence } from '../../shared/said.ts';
import { oneLine } from './word-layout.ts';

/** Why words of a form are left out. */
export const ABOUT = {
  title: sentence('Names the template'),
  subject: sentence('A note has a title of its own'),
  marking: sentence('A note has a marking of its own'),
} as const;

/** Heading of a decision that stands under none, by language; else `Recommendation`. */
export const DECISION_HEADING: Readonly<Partial<Record<string, string>>> = { fr: 'Recommandation', ms: 'Syor' };
/** What a table is called in guidance, by language; else `A table`. */
export const TABLE_WORD: Readonly<Partial<Record<string, string>>> = { fr: 'Un tableau', ms: 'Jadual' };

/** A name from that of a file. */
export function fileTitle(name: string): string {
  return oneLine(name.replace(/\.[^.]{1,8}$/, '').replaceAll('_', ' '));
}
