import type { Article, Block } from '../../../../core/extraction/article.ts';
import type { Mention } from '../../../../core/extraction/extraction.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';
import { findSpeech, type SpeechFound } from '../../../../core/extraction/speech/find-speech.ts';
import type { Span } from '../../../../core/facts/fact.ts';
import type { AnnotatedArticle } from '../../../articles/annotated-article.ts';
import { readAnnotated } from '../../../articles/read-article.ts';

/** A few paragraphs in the markup of tests/articles, as an article of its own. */
export function readSnippet(markup: string): AnnotatedArticle {
  return readAnnotated(`<article date="2025-06-18" style="snippet">\n${markup}\n</article>\n`);
}

/** A line a block: a heading where annotated, an item after a bullet. */
export function layOut({ text, headings }: AnnotatedArticle): Article {
  const blocks = [...text.matchAll(/\S.*/g)].map((line): Block => {
    const start = line.index;
    const end = start + line[0].trimEnd().length;
    const heading = headings.some((span) => span.start <= start && end <= span.end);
    return { start, end, kind: heading ? 'heading' : line[0].startsWith('• ') ? 'item' : 'paragraph' };
  });
  return { text, blocks };
}

/** The annotated names as the names of an extraction: what speech is read with when names are found without fault. */
export function mentionsOf({ mentions }: AnnotatedArticle): readonly Mention[] {
  const found: Mention[] = [];
  for (const { start, end, type, name } of mentions) {
    const last = found.at(-1);
    if (!last || last.end <= start) found.push({ start, end, type, name });
  }
  return found;
}

export function hear(annotated: AnnotatedArticle): SpeechFound {
  const article = layOut(annotated);
  return findSpeech(article, findSentences(article, 'en'), mentionsOf(annotated));
}

/** Who says what, a line each: `Ana Lee: “No,”`, nobody before the colon where no speaker is told. */
export interface Compared {
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** What a snippet's quotations are, and what was found; optional ones count neither way. */
export function compareQuotations(markup: string): Compared {
  const annotated = readSnippet(markup);
  const optional = annotated.quotations.filter((one) => one.optional);
  return {
    expected: annotated.quotations
      .filter((one) => !one.optional)
      .map((gold) => told(annotated.text, gold, gold.speaker)),
    found: hear(annotated)
      .quotations.filter((hit) => !optional.some((one) => one.start === hit.start && one.end === hit.end))
      .map((hit) => told(annotated.text, hit, hit.speaker)),
  };
}

/** The same for reported speech: what was found stands for the annotated words it lies over. */
export function compareReported(markup: string): Compared {
  const { text, reported, ...rest } = readSnippet(markup);
  const open = new Set(reported);
  const found = hear({ text, reported, ...rest }).reported.flatMap((hit) => {
    const gold = [...open].find((one) => one.start < hit.end && hit.start < one.end);
    if (gold) open.delete(gold);
    return gold?.optional ? [] : [told(text, gold ?? hit, hit.speaker)];
  });
  return {
    expected: reported.filter(({ optional }) => !optional).map((gold) => told(text, gold, gold.speaker)),
    found,
  };
}

/** `the ministry` and `ministry` are one speaker. */
function told(text: string, { start, end }: Span, speaker: string | null): string {
  return `${speaker?.replace(/^(?:the|a|an) /i, '') ?? ''}: ${text.slice(start, end)}`;
}
