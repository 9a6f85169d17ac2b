import { NAME_TYPES, type NameType } from '../../facts/source-marks.ts';
import type { SuggestedFact } from '../extraction.ts';

export type NamesOfFact = Pick<SuggestedFact, 'people' | 'organisations' | 'places' | 'programmes'>;

interface Named {
  readonly type: NameType;
  readonly name: string;
}

/** Names by type, each once, in the order given. */
export function namesIn(names: readonly Named[]): NamesOfFact {
  const of = Object.fromEntries(NAME_TYPES.map((type) => [type, [] as string[]])) as Record<NameType, string[]>;
  for (const { type, name } of names) if (!of[type].includes(name)) of[type].push(name);
  return { people: of.person, organisations: of.organisation, places: of.place, programmes: of.programme };
}
