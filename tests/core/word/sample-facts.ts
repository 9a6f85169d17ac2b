import type { Citation, Fact } from '../../../core/facts/fact.ts';
import type { CslItem, SourceReference } from '../../../core/facts/source.ts';
import { makeFact } from '../../dossiers/make-facts.ts';

export function factCiting(id: string, citations: readonly (readonly [source: string, passage: number])[]): Fact {
  return makeFact({
    id,
    claim: `Claim ${id}.`,
    language: 'en',
    citations: citations.map(([source, passage]): Citation => ({ source, passage, span: null })),
  });
}

export function sourceWith(id: string, csl: CslItem): SourceReference {
  return { id, csl, language: 'en', remark: null };
}

export function byId<T extends { readonly id: string }>(...all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [each.id, each]));
}

/** Title and month are all that is known. */
export const BARE_SOURCE = sourceWith('bare', {
  type: 'article-newspaper',
  title: 'Malaysia and China conclude memoranda on the digital economy and AI (news report, April 2025)',
  issued: { 'date-parts': [[2025, 4]] },
});

export const PRESS_SOURCE = sourceWith('press', {
  type: 'article-newspaper',
  title: 'Leaders witness exchange of documents',
  author: [{ family: 'Tan', given: 'Mei Ling' }],
  'container-title': 'The Daily',
  issued: { 'date-parts': [[2025, 4, 17]] },
  URL: 'https://example.org/news/leaders?id=12&part=1',
});

export const REPORT_SOURCE = sourceWith('report', {
  type: 'report',
  title: 'Digital economy outlook',
  author: [{ literal: 'Ministry of Digital' }],
  publisher: 'Government of Malaysia',
  'publisher-place': 'Putrajaya',
  issued: { 'date-parts': [[2024]] },
});

export const SAMPLE_SOURCES = byId(BARE_SOURCE, PRESS_SOURCE, REPORT_SOURCE);

export const SAMPLE_FACTS = byId(
  factCiting('two-memoranda', [['bare', 1]]),
  factCiting('witnesses', [
    ['press', 3],
    ['press', 2],
  ]),
  factCiting('completed', [
    ['bare', 1],
    ['press', 4],
  ]),
  factCiting('priorities', [['report', 12]]),
  factCiting('unsupported', []),
);
