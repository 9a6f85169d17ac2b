import type { Article } from '../article.ts';
import type { Extraction, SuggestedFact } from '../extraction.ts';
import { within } from '../sentences/find-in-order.ts';
import type { Sentence } from '../sentences/find-sentences.ts';

/** What the other stages found in an article. */
export type Found = Omit<Extraction, 'facts' | 'sentences'>;

/** The facts an article's sentences hold, in reading order. */
export function suggestFacts(article: Article, sentences: readonly Sentence[], found: Found): readonly SuggestedFact[] {
  return sentences.flatMap((sentence): readonly SuggestedFact[] => {
    const spoken = [...found.quotations, ...found.reported].find(
      (speech) => speech.start < sentence.end && sentence.start < speech.end,
    );
    if (!spoken?.speaker) return [];
    const names = within(found.mentions, sentence);
    const of = (type: string) => [...new Set(names.filter((name) => name.type === type).map((name) => name.name))];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        kind: 'statement',
        claim: article.text.slice(sentence.start, sentence.end),
        people: of('person'),
        organisations: of('organisation'),
        places: of('place'),
        programmes: of('programme'),
        when: null,
        figures: [],
        speaker: spoken.speaker,
        confidence: 0.5,
        reason: 'reported-speech',
      },
    ];
  });
}
