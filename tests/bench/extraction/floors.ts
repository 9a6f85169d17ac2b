import type { Row } from './score-article.ts';

/** What is asked of text no rule has seen; for names each of the three and all of them together. */
export const FLOORS: Readonly<Partial<Record<Row, number>>> = {
  'person, strict': 0.8,
  'person, lenient': 0.86,
  'organisation, strict': 0.8,
  'organisation, lenient': 0.86,
  'place, strict': 0.8,
  'place, lenient': 0.86,
  'all three, strict': 0.8,
  'all three, lenient': 0.86,
  dates: 0.9,
  figures: 0.92,
  quotations: 0.97,
  'their speakers': 0.9,
  'reported speech': 0.85,
};

/** Milliseconds for 1,000 words, and bytes of extractor and gazetteer gzipped, at most. */
export const MOST_TIME = 50;
export const MOST_BYTES = 400_000;
