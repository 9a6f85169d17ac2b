import type { Article } from '../article.ts';
import type { Mention, Speech } from '../extraction.ts';
import type { Sentence } from '../sentences/find-sentences.ts';
import { attributeQuotations } from './attribute-quotations.ts';
import { findAttributions } from './attributions.ts';
import { gatherCast } from './cast.ts';
import { mainSubject } from './find-subject.ts';
import { scanArticle } from './scan-article.ts';
import type { Scene } from './speaker.ts';
import { type Heard, toReported } from './to-reported.ts';
import { writerOf } from './writer.ts';
import { findWriterSentences } from './writer-sentences.ts';

export interface SpeechFound {
  readonly quotations: readonly Speech[];
  readonly reported: readonly Speech[];
  /** The writer's sentences, with what is said in each. */
  readonly heard: readonly Heard[];
}

/**
 * Who says what in an article. Quotations: each outermost pair of quotation marks, marks included, is one record however
 * many sentences it holds; quoted terms, titles and names that nobody speaks are left out, and so are headings. Reported:
 * statements told in the article's own words, from the speaker or verb to the end of what is stated; a verb that only
 * introduces a quotation makes none. Each with its speaker and how the speaker was found.
 */
export function findSpeech(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): SpeechFound {
  const { text } = article;
  const quoted = scanArticle(article);
  const spans = quoted.map(({ span }) => span);
  const written = findWriterSentences(article, sentences, mentions, spans);
  const cast = gatherCast(text, written, writerOf(article, mentions));
  const heard: Heard[] = [];
  for (const [index, sentence] of written.entries()) {
    const scene: Scene = { text, words: sentence.words, sentence: index, cast };
    const subject = mainSubject(scene);
    const attributions = findAttributions({ ...scene, about: subject });
    const opensQuoted = sentence.words[0]?.kind === 'quote';
    const about = opensQuoted ? (attributions[0]?.speaker ?? subject) : (subject ?? attributions[0]?.speaker ?? null);
    cast.remember(
      index,
      about?.subject ?? null,
      attributions.map(({ speaker }) => speaker.subject),
    );
    heard.push({ sentence, scene, attributions, subject, about });
  }
  return { quotations: attributeQuotations(article, quoted, heard), reported: heard.flatMap(toReported), heard };
}
