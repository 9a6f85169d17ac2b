import { NAME_TYPES, type NameType } from '../../../core/facts/source-marks.ts';
import type { MentionGold } from '../../articles/annotated-article.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import { bareName, bareWords } from './bare-name.ts';
import type { NameHit } from './findings.ts';
import { matchSpans, scoreOf, shareOf } from './match-spans.ts';
import type { Reading } from './reading.ts';
import { addScores, NO_SCORE, type Score } from './score.ts';

/** `strict`: the same words and a right type; `lenient`: some words in common and a right type. */
export type Strictness = 'strict' | 'lenient';

export type NameScores = Readonly<Record<NameType | 'people, organisations, places', Score>> & {
  /** Of the names found, how many are told by their fullest; null for a tool that does not tell. */
  readonly full: Score | null;
};

/**
 * A name found as another type that is as right counts as the type it is annotated with; read narrowly, no other type is
 * as right.
 */
export function scoreNames(
  article: NamedArticle,
  hits: readonly NameHit[],
  strictness: Strictness,
  reading: Reading,
): NameScores {
  const bare = <Name extends MentionGold | NameHit>(name: Name) => {
    return { ...name, ...bareName(article.text, name, name.type === 'person') };
  };
  const matching = matchSpans(
    article.mentions.map(bare),
    hits.map(bare),
    (gold, hit) =>
      (hit.type === gold.type || (reading !== 'narrow' && gold.alt.includes(hit.type))) &&
      (strictness === 'lenient' || (hit.start === gold.start && hit.end === gold.end)),
    article.scares,
  );
  const scoreType = (type: NameType): Score => {
    const pairs = matching.pairs.filter(({ gold }) => gold.type === type);
    const missed = matching.missed.filter((gold) => gold.type === type);
    const wrong = matching.wrong.filter((hit) => hit.type === type);
    return scoreOf({ pairs, missed, wrong }, tell, tell);
  };
  const scores = { ...EMPTY };
  for (const type of NAME_TYPES) scores[type] = scoreType(type);
  const { person, organisation, place } = scores;
  return {
    ...scores,
    'people, organisations, places': addScores([person, organisation, place]),
    full: scoreFullNames(matching.pairs),
  };
}

function scoreFullNames(pairs: readonly { readonly gold: MentionGold; readonly hit: NameHit }[]): Score | null {
  const told = pairs.filter(({ hit }) => hit.name !== undefined);
  if (told.length === 0) return null;
  return shareOf(
    told,
    ({ gold, hit }) => bareWords(gold.name) === bareWords(hit.name ?? ''),
    ({ gold, hit }) => `${hit.name} for ${gold.name}`,
  );
}

const EMPTY: Record<NameType, Score> = {
  person: NO_SCORE,
  organisation: NO_SCORE,
  place: NO_SCORE,
  programme: NO_SCORE,
};

function tell({ type }: { readonly type: NameType }): string {
  return type;
}
