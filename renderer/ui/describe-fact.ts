import type { Fact } from '../../core/facts/fact.ts';
import { printFactDate } from '../../core/facts/print-fact-date.ts';
import { spoken } from '../language/t.ts';

/** Who, when and where of a fact, in that order, each as short words; what is unknown is left out. */
export function describeFact(fact: Fact): readonly string[] {
  return [describeWho(fact), describeWhen(fact), describePlaces(fact)].filter((part) => part !== null);
}

function describeWho(fact: Fact): string | null {
  if (fact.speaker) return fact.speaker;
  const names = [...fact.people, ...fact.organisations, ...fact.programmes];
  return shorten(names);
}

/** In the language of the interface, as everything said of a fact; only its claim is in its own. */
function describeWhen({ when }: Fact): string | null {
  return when && (printFactDate(when, spoken()) ?? when.text);
}

function describePlaces(fact: Fact): string | null {
  return shorten(fact.places);
}

/** The first name, and how many more: `Anwar Ibrahim +1`. */
function shorten(names: readonly string[]): string | null {
  const [first, ...more] = names;
  if (first === undefined) return null;
  return more.length === 0 ? first : `${first} +${more.length}`;
}
