import type { Fact } from '../../core/facts/fact.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';

/** Who, when and where of a fact, in that order, each as short words; what is unknown is left out. */
export function describeFact(fact: Fact): readonly string[] {
  return [describeWho(fact), describeWhen(fact), describePlaces(fact)].filter((part) => part !== null);
}

function describeWho(fact: Fact): string | null {
  if (fact.speaker) return fact.speaker;
  const names = [...fact.people, ...fact.organisations, ...fact.programmes];
  return shorten(names);
}

function describeWhen(fact: Fact): string | null {
  const { when } = fact;
  if (!when) return null;
  if (!when.iso) return when.text;
  const date = writePartialDate(when.iso, fact.language);
  return when.relation && when.relation !== 'on' ? `${when.relation} ${date}` : date;
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
