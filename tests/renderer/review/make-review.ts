import type { Review } from '../../../core/contract/review-methods.ts';
import type { FactDraft, Span } from '../../../core/facts/fact.ts';
import type { Source } from '../../../core/facts/source.ts';
import type { Suggestion } from '../../../core/facts/suggestion.ts';

export const SOURCE: Source = {
  id: 's1',
  csl: { type: 'webpage', title: 'Rice' },
  language: 'en',
  remark: null,
  passages: [
    {
      number: 1,
      heading: null,
      text: 'Rice costs 12% more, said Tan Mei Ling. Nobody told the farmers.',
      summary: false,
    },
    { number: 2, heading: null, text: 'The mills bought 4,200 tonnes.', summary: false },
  ],
};

export function makeDraft(passage: number, span: Span | null, change: Partial<FactDraft> = {}): FactDraft {
  return {
    kind: 'figure',
    claim: 'A claim.',
    language: 'en',
    people: [],
    organisations: [],
    places: [],
    programmes: [],
    when: null,
    figures: [],
    speaker: null,
    asAt: null,
    tags: [],
    citations: [{ source: SOURCE.id, passage, span }],
    ...change,
  };
}

export function makeSuggestion(id: string, draft: FactDraft, change: Partial<Suggestion> = {}): Suggestion {
  return { id, state: 'open', draft, confidence: 0.8, reason: 'figure', edited: false, fact: null, ...change };
}

export function makeReview(suggestions: readonly Suggestion[], facts: Review['detail']['facts'] = []): Review {
  return {
    detail: {
      source: SOURCE,
      facts,
      open: suggestions.length,
      missing: [],
      editionOf: null,
      newerEdition: null,
      withdrawn: null,
      notes: 0,
    },
    marks: null,
    suggestions,
    undoable: null,
  };
}
