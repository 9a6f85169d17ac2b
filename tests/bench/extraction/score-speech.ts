import type { Span } from '../../../core/facts/fact.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import type { SpeechHit } from './findings.ts';
import { type Matching, matchSpans, scoreOf, shareOf } from './match-spans.ts';
import type { Reading } from './reading.ts';
import { isSameSpeaker } from './same-speaker.ts';
import type { Score } from './score.ts';

export interface SpeechScores {
  readonly spans: Score;
  /** Over what was found rightly; null for a tool that does not look for speakers. */
  readonly speakers: Score | null;
}

/**
 * A quotation counts when it holds the same words, apart from marks and stops at its ends, and a quoted term that nobody
 * says counts neither way. Read narrowly, it begins and ends where annotated, with its marks, and such a term is no
 * quotation.
 */
export function scoreQuotations(article: NamedArticle, hits: readonly SpeechHit[], reading: Reading): SpeechScores {
  const bare = (span: Span): Span => (reading === 'narrow' ? span : spoken(article.text, span));
  const matching = matchSpans(
    article.quotations,
    hits,
    (gold, hit) => {
      const [a, b] = [bare(gold), bare(hit)];
      return a.start === b.start && a.end === b.end;
    },
    reading === 'narrow' ? [] : article.scares,
  );
  return scoreSpeech(matching, reading);
}

/** Reported speech counts when some of the annotated words are in it; read narrowly, when all of them are. */
export function scoreReported(article: NamedArticle, hits: readonly SpeechHit[], reading: Reading): SpeechScores {
  const matching = matchSpans(article.reported, hits, (gold, hit) => {
    return reading !== 'narrow' || (hit.start <= gold.start && gold.end <= hit.end);
  });
  return scoreSpeech(matching, reading);
}

function scoreSpeech<Gold extends Span & { readonly speaker: string }>(
  matching: Matching<Gold, SpeechHit>,
  reading: Reading,
): SpeechScores {
  const spans = scoreOf(
    matching,
    ({ speaker }) => speaker || 'nobody',
    ({ speaker }) => speaker ?? 'nobody',
  );
  const told = matching.pairs.filter(({ hit }) => hit.speaker !== undefined);
  if (told.length === 0) return { spans, speakers: null };
  const speakers = shareOf(
    told,
    ({ gold, hit }) => isSameSpeaker(gold.speaker, hit.speaker ?? null, reading),
    ({ gold, hit }) => `${hit.speaker ?? 'nobody'} for ${gold.speaker || 'nobody'}`,
  );
  return { spans, speakers };
}

function spoken(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = words.length - words.replace(/^[\s"“”'‘’«»„]+/, '').length;
  return { start: span.start + start, end: span.start + words.replace(/[\s"“”'‘’«».,;:!?…–—]+$/, '').length };
}
