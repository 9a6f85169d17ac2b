import { type Article, BETWEEN_BLOCKS, type Block } from '../../core/extraction/article.ts';
import type { Extraction, Mention, SuggestedFact } from '../../core/extraction/extraction.ts';
import type { FactDraft, Span } from '../../core/facts/fact.ts';
import type { CslItem } from '../../core/facts/source.ts';
import type { NameType } from '../../core/facts/source-marks.ts';
import type { ReadResult } from '../../electron/backend/reading/read-job.ts';

export interface Reading {
  readonly paragraphs: readonly string[];
  /** Each where its surface stands first, and everywhere it stands again. */
  readonly names?: readonly { readonly surface: string; readonly type: NameType; readonly name?: string }[];
  /** Each for the words it stands for. */
  readonly facts?: readonly FactFound[];
  readonly csl?: CslItem;
}

export interface FactFound extends Partial<Omit<SuggestedFact, keyof Span>> {
  readonly words: string;
}

/** What a reading process would answer with, made by hand: tests of what becomes of it need no process. */
export function makeReading({ paragraphs, names = [], facts = [], csl }: Reading): ReadResult {
  const article = makeArticle(paragraphs);
  return {
    read: { article, csl: csl ?? { type: 'article' }, language: 'en', sha256: '' },
    extraction: {
      ...NOTHING,
      sentences: article.blocks.map(({ start, end }) => ({ start, end })),
      mentions: names
        .flatMap(({ surface, type, name }) =>
          everywhere(article.text, surface).map((span) => mention(span, type, name ?? surface)),
        )
        .sort((one, other) => one.start - other.start),
      facts: facts.map((found) => suggested(article.text, found)),
    },
  };
}

const NOTHING: Extraction = {
  sentences: [],
  mentions: [],
  dates: [],
  figures: [],
  quotations: [],
  reported: [],
  facts: [],
};

function makeArticle(paragraphs: readonly string[]): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ start, end: start + paragraph.length, kind: 'paragraph' });
    start += paragraph.length + BETWEEN_BLOCKS.length;
  }
  return { text: paragraphs.join(BETWEEN_BLOCKS), blocks };
}

function mention(span: Span, type: NameType, name: string): Mention {
  return { ...span, type, name };
}

function everywhere(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    spans.push({ start, end: start + words.length });
  if (spans.length === 0) throw new Error(`“${words}” does not stand in the text`);
  return spans;
}

function suggested(text: string, { words, ...found }: FactFound): SuggestedFact {
  const [span] = everywhere(text, words);
  return {
    kind: 'event',
    claim: words,
    people: [],
    organisations: [],
    places: [],
    programmes: [],
    when: null,
    figures: [],
    speaker: null,
    confidence: 0.8,
    reason: 'event-words',
    ...found,
    start: span?.start ?? 0,
    end: span?.end ?? 0,
  };
}

/** A draft that cites words of a source's first passage. */
export function makeDraft(source: string, change: Partial<FactDraft> = {}): FactDraft {
  return {
    kind: 'event',
    claim: 'Talks began.',
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
    citations: [{ source, passage: 1, span: { start: 0, end: 5 } }],
    ...change,
  };
}
