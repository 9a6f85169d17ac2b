import { NAME_TYPES, type NameType } from '../../../core/facts/source-marks.ts';
import type { MentionGold } from '../../articles/annotated-article.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import { bareName } from './bare-name.ts';
import type { NameHit } from './findings.ts';
import { matchSpans, scoreOf } from './match-spans.ts';
import { addScores, NO_SCORE, type Score } from './score.ts';

/** `strict`: the same words and a right type; `lenient`: some words in common and a right type. */
export type Strictness = 'strict' | 'lenient';

export type NameScores = Readonly<Record<NameType | 'people, organisations, places', Score>>;

/** A name found as another type that is as right counts as the type it is annotated with. */
export function scoreNames(article: NamedArticle, hits: readonly NameHit[], strictness: Strictness): NameScores {
  const bare = <Name extends MentionGold | NameHit>(name: Name) => ({ ...name, ...bareName(article.text, name) });
  const matching = matchSpans(
    article.mentions.map(bare),
    hits.map(bare),
    (gold, hit) =>
      (hit.type === gold.type || gold.alt.includes(hit.type)) &&
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
  return { ...scores, 'people, organisations, places': addScores([person, organisation, place]) };
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
