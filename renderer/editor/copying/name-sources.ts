import type { CarriedFact, CarriedSource } from '../../../core/facts/carried-facts.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { issuedDay } from '../../../core/facts/issued-day.ts';
import { nameOutlet } from '../../../core/facts/name-outlet.ts';
import type { FactLink, LineBreak, Text } from '../../../core/note/note.ts';
import { writePartialDate } from '../../../core/shared/partial-date.ts';
import type { Content } from '../clipboard/content.ts';
import { changeLinks } from './relink.ts';

interface Known {
  readonly facts: ReadonlyMap<string, CarriedFact>;
  readonly sources: ReadonlyMap<string, CarriedSource>;
}

/**
 * The content for other programs with each fact's sources in brackets after its words, before the stop that ends them:
 * `... by 4.5% (The Star, 3 May 2026).` Dates are in the note's language. A fact without a named source gets none.
 */
export function nameSources(content: Content, { facts, sources }: Known, language: string): Content {
  return changeLinks(content, (link) => {
    const fact = findRevision(facts.get(link.fact), link.revision);
    const names = fact ? namesOf(fact, sources, language) : [];
    return names.length === 0 ? link : { ...link, content: putBefore(link.content, ` (${names.join('; ')})`) };
  });
}

function findRevision(fact: CarriedFact | undefined, revision: number): Fact | undefined {
  return fact?.revisions.find((one) => one.revision === revision) ?? fact?.revisions.at(-1);
}

function namesOf({ citations }: Fact, sources: Known['sources'], language: string): readonly string[] {
  const names = citations.flatMap(({ source }) => {
    const known = sources.get(source);
    return known ? [nameSource(known, language)].filter((name) => name !== '') : [];
  });
  return [...new Set(names)];
}

function nameSource({ csl }: CarriedSource, language: string): string {
  const day = issuedDay(csl);
  return [nameOutlet(csl) ?? csl.title, day && writePartialDate(day, language)].filter(Boolean).join(', ');
}

/** Before the stop a sentence ends with, closing quotation marks left inside it. */
function putBefore(content: FactLink['content'], words: string): FactLink['content'] {
  const last = content.at(-1);
  if (last?.type !== 'text') return [...content, plain(words)];
  const stop = /[.!?…。！？]$/u.exec(last.text)?.[0] ?? '';
  const text = last.text.slice(0, last.text.length - stop.length);
  const ends: readonly (Text | LineBreak)[] = [{ ...last, text }, plain(`${words}${stop}`)];
  return [...content.slice(0, -1), ...ends.filter((one) => one.type === 'break' || one.text !== '')];
}

function plain(text: string): Text {
  return { type: 'text', text, marks: [] };
}
