import type { FactGold } from '../../articles/annotated-article.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import type { FactHit } from './findings.ts';
import { matchSpans, shareOf } from './match-spans.ts';
import type { Reading } from './reading.ts';
import { isSameSpeaker } from './same-speaker.ts';
import type { Score } from './score.ts';
import { isSameDays } from './score-dates.ts';
import { isSameFigure } from './score-figures.ts';

export interface FactScores {
  /** Of the facts annotated, those some suggestion lies over. Others may be right too: far from all are annotated. */
  readonly found: Score;
  /** Over the facts found. */
  readonly kinds: Score;
  readonly names: Score;
  readonly dates: Score;
  readonly figures: Score;
  readonly speakers: Score;
  /** Of the facts annotated, those with all of that right. */
  readonly whole: Score;
}

interface Pair {
  readonly gold: FactGold;
  readonly hit: FactHit | null;
}

/**
 * Suggested facts against annotated ones: each is compared with one suggestion over the same words, one of a right kind if
 * there is one; read narrowly, with the one that shares most words, whose kind must be the first annotated.
 */
export function scoreFacts(article: NamedArticle, hits: readonly FactHit[], reading: Reading): FactScores {
  const pairs = pairUp(article.facts, hits, reading);
  const found = pairs.filter((pair): pair is Pair & { readonly hit: FactHit } => pair.hit !== null);
  const compared = found.map((pair) => ({ ...pair, ...compare(article, pair.gold, pair.hit, reading) }));
  const tell = ({ gold, hit }: Pair) => `${hit?.kind ?? 'nothing'} for ${gold.kinds[0]}`;
  return {
    found: shareOf(pairs, ({ hit }) => hit !== null, tell),
    kinds: shareOf(compared, ({ kind }) => kind, tell),
    names: sumOf(compared.map(({ names }) => names)),
    dates: shareOf(
      compared,
      ({ date }) => date,
      ({ gold, hit }) => `${hit.when ?? 'no date'} for ${gold.whens.map((when) => when ?? 'none').join(' or ')}`,
    ),
    figures: sumOf(compared.map(({ figures }) => figures)),
    speakers: shareOf(
      compared,
      ({ speaker }) => speaker,
      ({ gold, hit }) => `${hit.speaker ?? 'nobody'} for ${gold.speakers.map((name) => name ?? 'nobody').join(' or ')}`,
    ),
    whole: shareOf(
      pairs,
      ({ gold }) => compared.some((each) => each.gold === gold && isWhole(each)),
      ({ gold }) => gold.kinds.join(' or '),
    ),
  };
}

function pairUp(facts: readonly FactGold[], hits: readonly FactHit[], reading: Reading): readonly Pair[] {
  const golds = facts.map((gold) => ({ ...gold, optional: false, gold }));
  const byKind = matchSpans(golds, hits, ({ gold }, hit) => reading !== 'narrow' && gold.kinds.includes(hit.kind));
  const rest = hits.filter((hit) => !byKind.pairs.some((pair) => pair.hit === hit));
  const byWords = matchSpans(byKind.missed, rest, () => true);
  const pairs = [...byKind.pairs, ...byWords.pairs];
  return facts.map((gold) => ({ gold, hit: pairs.find((pair) => pair.gold.gold === gold)?.hit ?? null }));
}

interface Comparison {
  readonly kind: boolean;
  readonly names: Counts;
  readonly date: boolean;
  readonly figures: Counts;
  readonly speaker: boolean;
}

type Counts = Pick<Score, 'right' | 'found' | 'expected'>;

function compare(article: NamedArticle, gold: FactGold, hit: FactHit, reading: Reading): Comparison {
  const { when } = hit;
  const isSameName = (annotated: string, name: string) => isSameSpeaker(annotated, name, reading);
  return {
    kind: reading === 'narrow' ? gold.kinds[0] === hit.kind : gold.kinds.includes(hit.kind),
    names: countSame(gold.names, gold.optionalNames, hit.names, isSameName),
    date: gold.whens.some((right) => (right === null || when === null ? right === when : isSameDays(right, when))),
    figures: countSame(
      gold.figures.filter(({ optional }) => !optional),
      gold.figures.filter(({ optional }) => optional),
      hit.figures,
      (annotated, figure) => isSameFigure(article.text, annotated, figure, reading),
    ),
    speaker: gold.speakers.some((right) => {
      return right === null || hit.speaker === null
        ? right === hit.speaker
        : isSameSpeaker(right, hit.speaker, reading);
    }),
  };
}

/** How many of those annotated are told, what is optional counting neither way. */
function countSame<Gold, Hit>(
  golds: readonly Gold[],
  optional: readonly Gold[],
  hits: readonly Hit[],
  isSame: (gold: Gold, hit: Hit) => boolean,
): Counts {
  const right = golds.filter((gold) => hits.some((hit) => isSame(gold, hit))).length;
  const wrong = hits.filter((hit) => ![...golds, ...optional].some((gold) => isSame(gold, hit))).length;
  return { right, found: right + wrong, expected: golds.length };
}

function isWhole({ kind, names, date, figures, speaker }: Comparison): boolean {
  const isAll = ({ right, found, expected }: Counts) => right === found && right === expected;
  return kind && date && speaker && isAll(names) && isAll(figures);
}

function sumOf(counts: readonly Counts[]): Score {
  const sum = (of: (counts: Counts) => number) => counts.reduce((total, each) => total + of(each), 0);
  return {
    right: sum(({ right }) => right),
    found: sum(({ found }) => found),
    expected: sum(({ expected }) => expected),
    missed: [],
    wrong: [],
  };
}
