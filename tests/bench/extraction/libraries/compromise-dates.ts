import { createRequire } from 'node:module';
import datesPlugin from 'compromise-dates';
import { type DateHit, FINDS_NOTHING, type Tool } from '../findings.ts';
import { toReading } from './to-reading.ts';

// A plugin changes the one compromise of a module; this one is not the one that finds names.
const nlp = createRequire(import.meta.url)('compromise') as typeof import('compromise').default;
nlp.plugin(datesPlugin);

/** compromise with its dates plugin, told the day of publication, the zone and that the day stands before the month. */
export const COMPROMISE_DATES: Tool = {
  name: 'compromise-dates',
  read({ text, date }) {
    const doc = nlp(text) as unknown as {
      dates: (options: object) => { json: (options: object) => readonly Match[] };
    };
    const matches = doc.dates({ today: date, timezone: 'UTC', dmy: true }).json({ offset: true, terms: false });
    return { ...FINDS_NOTHING, dates: matches.flatMap(toHit) };
  },
};

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly end: string | null };
}

function toHit({ offset, dates }: Match): readonly DateHit[] {
  if (!dates?.start || !dates.end) return [];
  return [{ start: offset.start, end: offset.start + offset.length, iso: toReading(dates.start, dates.end) }];
}
