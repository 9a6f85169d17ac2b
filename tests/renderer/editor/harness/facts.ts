import type { FactDetail } from '../../../../core/contract/backend.ts';
import type { Fact } from '../../../../core/facts/fact.ts';

/** A verified fact with one source, as the dossier would answer. */
export function exampleFact(given: Pick<Fact, 'id' | 'claim' | 'kind'> & Partial<Fact>): FactDetail {
  return {
    fact: {
      revision: 1,
      status: 'verified',
      language: 'en-GB',
      people: ['Aminah Yusof'],
      organisations: [],
      places: ['Putrajaya'],
      programmes: [],
      when: { iso: '2025-04-16', text: 'on Wednesday' },
      figures: [],
      speaker: null,
      asAt: null,
      tags: [],
      citations: [{ source: 's-1', passage: 2, span: { start: 0, end: 7 } }],
      ...given,
    },
    citations: [
      {
        source: {
          id: 's-1',
          csl: { type: 'article-newspaper', title: 'Ministers meet' },
          language: 'en',
          remark: null,
        },
        passage: { number: 2, heading: null, text: `Passage that supports ${given.id}.`, summary: false },
        withdrawn: null,
        span: { start: 0, end: 7 },
      },
    ],
    uses: [{ note: 'other', title: 'Another note', places: 2 }],
    issued: [],
  };
}
