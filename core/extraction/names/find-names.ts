import type { Article } from '../article.ts';
import type { KnownName, Mention } from '../extraction.ts';
import type { Sentence } from '../sentences/find-sentences.ts';
import { collectSurfaces } from './collect-surfaces.ts';
import { findKnown } from './find-known.ts';
import { readLines } from './line.ts';
import { linkAcronyms } from './link-acronyms.ts';
import { linkShortForms } from './link-short-forms.ts';
import { markNames } from './mark-names.ts';

/**
 * People, organisations, places and programmes of an article, in reading order and apart from each other, none across
 * two sentences. Twice through the text: first to gather every spelling and what speaks for its type, then to mark each
 * place a name stands, headings included. `known` names win over every rule. Its time grows with the text's length.
 */
export function findNames(article: Article, sentences: readonly Sentence[], known: readonly KnownName[]): Mention[] {
  const lines = readLines(article, sentences);
  const learned = findKnown(known);
  const knownIn = lines.map(learned);
  const surfaces = collectSurfaces(lines);
  linkAcronyms(lines, surfaces);
  linkShortForms(surfaces);
  const found = markNames(article.text, lines, surfaces, (line) => knownIn[line]?.taken ?? new Set());
  return [...knownIn.flatMap(({ mentions }) => mentions), ...found].sort((a, b) => a.start - b.start);
}
