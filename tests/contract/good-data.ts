import type { ArticleFile } from '../../core/contract/source-methods.ts';
import type { CarriedFacts } from '../../core/facts/carried-facts.ts';
import type { FactDraft } from '../../core/facts/fact.ts';
import { byHand } from '../electron/backend/reading/template/house-layouts.ts';

/** A form of a department, as little as Word opens. */
export const HOUSE_FORM = byHand(
  '<w:p><w:r><w:t>To: [Name]</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Zweck</w:t></w:r></w:p>',
);

export const CARRIED: CarriedFacts = {
  facts: [
    {
      revisions: [
        {
          ...draftFor('elsewhere'),
          ...{ id: 'brought', revision: 4, status: 'disputed', claim: 'Zürich hosted 数字 talks.' },
          citations: [{ source: 'elsewhere', passage: 7, span: { start: 0, end: 6 } }],
        },
      ],
    },
  ],
  sources: [
    {
      id: 'elsewhere',
      csl: { type: 'article-newspaper', title: 'Gespräche in Zürich' },
      language: 'de',
      sha256: null,
      withdrawn: null,
      passages: [{ number: 7, heading: null, text: 'Zürich war Gastgeberin.', summary: false }],
    },
  ],
};

export const TEMPLATE = '---\nname: Note für Zürich\n---\n\n# Zweck 数字\n\nWarum diese Note.\n';

export const ARTICLE = `Ministries sign pact on “数字经济”

By Amina Yusof

KUALA LUMPUR, 12 March 2026 – The Ministry of Digital Affairs signed an agreement with the Zürich Data Institute on Tuesday.

“We will train 40,000 engineers by 2030,” Gobind Singh Deo said, naïvely or not.`;

export function tableOf(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text), dryRun: false };
}

export function articleOf(text: string): ArticleFile {
  return { kind: 'file', name: 'Artikel ä.txt', bytes: new TextEncoder().encode(text) };
}

export function draftFor(source: string): FactDraft {
  return {
    kind: 'agreement',
    claim: 'The Ministry of Digital Affairs signed an agreement with the Zürich Data Institute.',
    language: 'en',
    people: [],
    organisations: ['Ministry of Digital Affairs', 'Zürich Data Institute'],
    places: [],
    programmes: [],
    when: { iso: '2026-03-10', text: 'on Tuesday' },
    figures: [],
    speaker: null,
    asAt: null,
    tags: ['naïve'],
    citations: [{ source, passage: 3, span: { start: 31, end: 60 } }],
  };
}
