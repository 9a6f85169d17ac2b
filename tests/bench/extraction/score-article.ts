import type { NamedArticle } from '../../articles/list-articles.ts';
import type { Findings } from './findings.ts';
import type { Reading } from './reading.ts';
import type { Score } from './score.ts';
import { scoreDates } from './score-dates.ts';
import { type FactScores, scoreFacts } from './score-facts.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreNames } from './score-names.ts';
import { scoreQuotations, scoreReported } from './score-speech.ts';

export const CLASSES = ['names', 'dates', 'figures', 'quotations', 'reported', 'facts'] as const;
export type Class = (typeof CLASSES)[number];

/**
 * The rows of the table, by class; full names and speakers are scored over what was found rightly,
 * what facts hold over the facts found. */
export const ROWS = {
  'person, strict': 'names',
  'person, lenient': 'names',
  'organisation, strict': 'names',
  'organisation, lenient': 'names',
  'place, strict': 'names',
  'place, lenient': 'names',
  'all three, strict': 'names',
  'all three, lenient': 'names',
  'programme, strict': 'names',
  'programme, lenient': 'names',
  'their full names': 'names',
  dates: 'dates',
  figures: 'figures',
  quotations: 'quotations',
  'their speakers': 'quotations',
  'reported speech': 'reported',
  'its speakers': 'reported',
  'facts found': 'facts',
  'their kinds': 'facts',
  'names in them': 'facts',
  'dates of them': 'facts',
  'figures in them': 'facts',
  'speakers of them': 'facts',
  'facts, all right': 'facts',
} as const satisfies Readonly<Record<string, Class>>;
export type Row = keyof typeof ROWS;

/** Null in the rows of what the tool does not look for. */
export type Scores = Readonly<Partial<Record<Row, Score>>>;

/** What a tool found in an article, compared with what is there. */
export function scoreArticle(article: NamedArticle, found: Findings, reading: Reading): Scores {
  return {
    ...(found.names && nameRows(article, found.names, reading)),
    ...(found.dates && { dates: scoreDates(article, found.dates, reading) }),
    ...(found.figures && { figures: scoreFigures(article, found.figures, reading) }),
    ...(found.quotations &&
      speechRows('quotations', 'their speakers', scoreQuotations(article, found.quotations, reading))),
    ...(found.reported &&
      speechRows('reported speech', 'its speakers', scoreReported(article, found.reported, reading))),
    ...(found.facts && article.facts.length > 0 && factRows(scoreFacts(article, found.facts, reading))),
  };
}

function nameRows(article: NamedArticle, names: NonNullable<Findings['names']>, reading: Reading): Scores {
  const strict = scoreNames(article, names, 'strict', reading);
  const lenient = scoreNames(article, names, 'lenient', reading);
  return {
    'person, strict': strict.person,
    'person, lenient': lenient.person,
    'organisation, strict': strict.organisation,
    'organisation, lenient': lenient.organisation,
    'place, strict': strict.place,
    'place, lenient': lenient.place,
    'all three, strict': strict['people, organisations, places'],
    'all three, lenient': lenient['people, organisations, places'],
    'programme, strict': strict.programme,
    'programme, lenient': lenient.programme,
    ...(lenient.full && { 'their full names': lenient.full }),
  };
}

function speechRows(row: Row, speakerRow: Row, scores: ReturnType<typeof scoreQuotations>): Scores {
  return { [row]: scores.spans, ...(scores.speakers && { [speakerRow]: scores.speakers }) };
}

function factRows(scores: FactScores): Scores {
  return {
    'facts found': scores.found,
    'their kinds': scores.kinds,
    'names in them': scores.names,
    'dates of them': scores.dates,
    'figures in them': scores.figures,
    'speakers of them': scores.speakers,
    'facts, all right': scores.whole,
  };
}
