import type { Span } from '../../facts/fact.ts';
import type { Article } from '../article.ts';
import type { Mention, Speech } from '../extraction.ts';
import type { Sentence } from '../sentences/find-sentences.ts';
import { type Discourse, LONGEST_SENTENCE, readDiscourse } from './discourse.ts';
import { scanArticle } from './find-quotations.ts';
import { findSubject } from './find-subject.ts';
import { nameSpeaker, type Speaker } from './name-speaker.ts';
import { findReportingVerbs, type ReportingVerb } from './reporting-verbs.ts';

/**
 * Statements told in the article's own words: from the speaker or verb to the end of what is stated, with the speaker.
 * A verb that only introduces a quotation makes none.
 */
export function findReported(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quotations: readonly Speech[],
): readonly Speech[] {
  void quotations;
  const quoted = scanArticle(article).map(({ span }) => span);
  const discourse = readDiscourse(article, sentences, mentions, quoted);
  return sentences.flatMap((sentence) => {
    const kind = article.blocks[sentence.block]?.kind;
    if (kind === 'heading' || kind === 'table' || sentence.end - sentence.start > LONGEST_SENTENCE) return [];
    return reportsOf(discourse, sentence);
  });
}

function reportsOf(discourse: Discourse, sentence: Span): readonly Speech[] {
  const verbs = findReportingVerbs(discourse.plain.slice(sentence.start, sentence.end));
  const found: Speech[] = [];
  for (const [index, verb] of verbs.entries()) {
    const speaker = speakerOf(discourse, sentence, verb);
    if (!speaker) continue;
    const next = verbs[index + 1];
    const last = found.at(-1)?.end ?? sentence.start;
    const span = spanOf(discourse, sentence, verb, speaker, next, last);
    if (span.start < last) continue;
    found.push({ ...span, speaker: speaker.name, found: speaker.found });
  }
  return found.sort((a, b) => a.start - b.start);
}

function speakerOf(discourse: Discourse, sentence: Span, verb: ReportingVerb): Speaker | null {
  const start = sentence.start + verb.start;
  if (verb.speaker === 'before') return findSubject(discourse, sentence.start, start);
  const words = discourse.plain.slice(sentence.start + verb.end, sentence.end);
  const length = words.search(
    /[,;:.](?:\s|$)|\s(?:in|on|after|during|when|while|who|which|that|released|published|issued|seen)\s/u,
  );
  const from = sentence.start + verb.end;
  return nameSpeaker(discourse, { start: from, end: length < 0 ? sentence.end : from + length }, 'verb-and-name');
}

/** The statement's clause: all of the sentence where the verb ends it, else from the speaker on. */
function spanOf(
  discourse: Discourse,
  sentence: Span,
  verb: ReportingVerb,
  speaker: Speaker,
  next: ReportingVerb | undefined,
  last: number,
): Span {
  const start = sentence.start + verb.start;
  if (verb.trails) return { start: last, end: sentence.end };
  const from = speaker.at.start >= last && speaker.at.start < start ? speaker.at.start : start;
  const until = next && !next.trails ? sentence.start + next.start : sentence.end;
  const words = discourse.plain.slice(start, until).replace(/[\s,]*(?:\b(?:and|but)\s*)?$/u, '');
  return { start: from, end: start + words.length };
}
