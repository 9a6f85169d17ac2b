import type { Span } from '../../../core/facts/fact.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import { bareWords } from './bare-name.ts';
import type { SpeechHit } from './findings.ts';
import { type Matching, matchSpans, scoreOf } from './match-spans.ts';
import type { Score } from './score.ts';

export interface SpeechScores {
  readonly spans: Score;
  /** Over what was found rightly; null for a tool that does not look for speakers. */
  readonly speakers: Score | null;
}

/** A quotation counts when it holds the same words, apart from marks and stops at its ends. */
export function scoreQuotations(article: NamedArticle, hits: readonly SpeechHit[]): SpeechScores {
  const matching = matchSpans(
    article.quotations,
    hits,
    (gold, hit) => {
      const [a, b] = [spoken(article.text, gold), spoken(article.text, hit)];
      return a.start === b.start && a.end === b.end;
    },
    article.scares,
  );
  return scoreSpeech(matching);
}

/** Reported speech counts when some of the annotated words are in it. */
export function scoreReported(article: NamedArticle, hits: readonly SpeechHit[]): SpeechScores {
  return scoreSpeech(matchSpans(article.reported, hits, () => true));
}

/**
 * Whether a speaker is the one annotated: the same name or words once titles are dropped, the same surname, or a part
 * of the name. Nobody is nobody.
 */
export function isSameSpeaker(annotated: string, found: string | null): boolean {
  const gold = bareWords(annotated);
  const hit = bareWords(found ?? '');
  if (gold === hit) return true;
  const [named, asked] = [nameWords(annotated), nameWords(found ?? '')];
  if (named.length === 0 || asked.length === 0) return false;
  return named.at(-1) === asked.at(-1) || asked.every((word) => named.includes(word));
}

function scoreSpeech<Gold extends Span & { readonly speaker: string }>(
  matching: Matching<Gold, SpeechHit>,
): SpeechScores {
  const spans = scoreOf(
    matching,
    ({ speaker }) => speaker || 'nobody',
    ({ speaker }) => speaker ?? 'nobody',
  );
  const told = matching.pairs.filter(({ hit }) => hit.speaker !== undefined);
  if (told.length === 0) return { spans, speakers: null };
  const wrong = told.filter(({ gold, hit }) => !isSameSpeaker(gold.speaker, hit.speaker ?? null));
  return {
    spans,
    speakers: {
      right: told.length - wrong.length,
      found: told.length,
      expected: told.length,
      missed: [],
      wrong: wrong.map(({ gold, hit }) => ({
        start: gold.start,
        end: gold.end,
        says: `${hit.speaker ?? 'nobody'} for ${gold.speaker || 'nobody'}`,
      })),
    },
  };
}

function spoken(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = words.length - words.replace(/^[\s"“”'‘’«»„]+/, '').length;
  return { start: span.start + start, end: span.start + words.replace(/[\s"“”'‘’«».,;:!?…–—]+$/, '').length };
}

/** The words of a name; none for words like `a spokesman`. */
function nameWords(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.every((word) => /^\p{Lu}/u.test(word)) ? bareWords(name).split(/\s+/) : [];
}
