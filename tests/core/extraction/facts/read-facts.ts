import type { DateFound, FigureFound, SuggestedFact } from '../../../../core/extraction/extraction.ts';
import { suggestFacts } from '../../../../core/extraction/facts/suggest-facts.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';
import { findSpeech } from '../../../../core/extraction/speech/find-speech.ts';
import type { AnnotatedArticle, FactGold } from '../../../articles/annotated-article.ts';
import { layOut, mentionsOf } from '../speech/read-snippet.ts';

/** The facts of an annotated text when its names, dates and figures are found without fault. */
export function suggestFrom(annotated: AnnotatedArticle): readonly SuggestedFact[] {
  const article = layOut(annotated);
  const mentions = mentionsOf(annotated);
  const { heard, ...speech } = findSpeech(article, findSentences(article, 'en'), mentions);
  const found = { mentions, dates: datesOf(annotated), figures: figuresOf(annotated), ...speech };
  return suggestFacts(article, heard, found);
}

function datesOf({ text, dates }: AnnotatedArticle): readonly DateFound[] {
  return dates.map(({ start, end, isos }) => {
    const [iso = null, to] = isos[0]?.split('/') ?? [];
    const date = { start, end, text: text.slice(start, end), iso, inferred: false, vague: iso === null };
    return to === undefined ? date : { ...date, to };
  });
}

function figuresOf({ text, figures }: AnnotatedArticle): readonly FigureFound[] {
  return figures.map(({ start, end, value: [value = 0, high], unit, of }) => {
    const figure = { start, end, text: text.slice(start, end), value, unit, of };
    return high === undefined ? figure : { ...figure, high };
  });
}

/** What is wrong with a suggestion for an annotated fact; nothing when it is right. */
export function faultsOf(gold: FactGold, fact: SuggestedFact): readonly string[] {
  const names = [...fact.people, ...fact.organisations, ...fact.places, ...fact.programmes];
  const missing = gold.names.filter((name) => !names.includes(name));
  const extra = names.filter((name) => !gold.names.includes(name) && !gold.optionalNames.includes(name));
  const when = fact.when?.iso ? [fact.when.iso, fact.when.to].filter(Boolean).join('/') : null;
  const figures = fact.figures.map(
    ({ value, high, unit }) => `${[value, high].filter((one) => one !== undefined)} ${unit}`,
  );
  const expected = gold.figures.filter(({ optional }) => !optional).map(({ value, unit }) => `${value} ${unit}`);
  const speaker = fact.speaker?.replace(/^(?:the|an?) /i, '') ?? null;
  return [
    ...(gold.kinds.includes(fact.kind) ? [] : [`kind ${fact.kind}, not ${gold.kinds.join(' or ')}`]),
    ...missing.map((name) => `lacks ${name}`),
    ...extra.map((name) => `has ${name}`),
    ...(gold.whens.includes(when) ? [] : [`when ${when}, not ${gold.whens.join(' or ')}`]),
    ...expected.filter((figure) => !figures.includes(figure)).map((figure) => `lacks ${figure}`),
    ...(gold.speakers.map((one) => one?.replace(/^(?:the|an?) /i, '') ?? null).includes(speaker)
      ? []
      : [`speaker ${fact.speaker}, not ${gold.speakers.join(' or ')}`]),
  ];
}
