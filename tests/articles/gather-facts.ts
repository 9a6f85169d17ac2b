import type { Span } from '../../core/facts/fact.ts';
import { FACT_KINDS, type FactKind } from '../../core/facts/fact.ts';
import type { AnnotatedArticle, FactGold } from './annotated-article.ts';

/** A fact as it stands in the file: what it does not say is taken from the marks inside it. */
export interface MarkedFact extends Span {
  readonly kind: string;
  readonly also: string | undefined;
  readonly when: string | undefined;
  readonly speaker: string | undefined;
}

/**
 * Completes the facts of an article from the names, dates, figures and speech marked inside each. A speaker, what is
 * optional inside, and any of several dates are as right as without.
 *
 * @throws Error when a kind is none, or a name is carried over that the article does not have.
 */
export function gatherFacts(
  facts: readonly MarkedFact[],
  marks: Pick<AnnotatedArticle, 'mentions' | 'dates' | 'figures' | 'quotations' | 'reported'>,
): readonly FactGold[] {
  return facts.map((fact) => {
    const inside = <Mark extends Span>(list: readonly Mark[]) => {
      return list.filter(({ start, end }) => fact.start <= start && end <= fact.end);
    };
    const names = inside(marks.mentions);
    const carried = partsOf(fact.also, ';');
    for (const name of carried) {
      if (!marks.mentions.some((mention) => mention.name === name))
        throw new Error(`No name in the article is ${name}`);
    }
    const speech = [...inside(marks.quotations), ...inside(marks.reported)].filter(({ speaker }) => speaker !== '');
    const speakers = fact.speaker === undefined ? speech.map(({ speaker }) => speaker) : partsOf(fact.speaker, '|');
    const spoken = fact.speaker === undefined ? speech.some(({ optional }) => !optional) : speakers.length > 0;
    const dates = inside(marks.dates);
    return {
      start: fact.start,
      end: fact.end,
      kinds: partsOf(fact.kind, '|').map(readKind),
      names: [...new Set([...names.filter(({ optional }) => !optional).map(({ name }) => name), ...carried])].filter(
        (name) => !speakers.includes(name),
      ),
      optionalNames: [...names.filter(({ optional }) => optional).map(({ name }) => name), ...speakers],
      whens:
        fact.when === undefined
          ? [...dates.flatMap(({ isos }) => isos), ...(dates.every(({ optional }) => optional) ? [null] : [])]
          : partsOf(fact.when, '|').map((iso) => (iso === 'none' ? null : iso)),
      figures: inside(marks.figures),
      speakers: [...speakers, ...(spoken ? [] : [null])],
    };
  });
}

function partsOf(value: string | undefined, separator: string): readonly string[] {
  return (value ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

function readKind(word: string): FactKind {
  const kind = FACT_KINDS.find((known) => known === word);
  if (!kind) throw new Error(`${word} is no kind of fact`);
  return kind;
}
