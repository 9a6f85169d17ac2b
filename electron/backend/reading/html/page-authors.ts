import type { CslName } from '../../../../core/facts/source.ts';
import { cslText } from '../csl/csl-text.ts';
import { readByline, readName } from '../csl/read-names.ts';
import type { DomDocument } from './dom.ts';
import { asList, isNode, type LinkedData, typesOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { visibleAuthors } from './visible-authors.ts';

const MOST_AUTHORS = 50;
/** By trust: made for the purpose first. */
const AUTHORS = [
  'citation.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'article:author',
  'og:article:author',
  'parsely.author',
  'sailthru.author',
  'byl',
  'author',
] as const;

/** Who wrote a page, by its data or its byline; nobody where it names none. */
export function pageAuthors(
  document: DomDocument,
  meta: MetaTags,
  { article, follow }: LinkedData,
): readonly CslName[] {
  const linked = asList(article?.author).flatMap((author) => namesOf(follow(author)));
  if (linked.length > 0) return linked.slice(0, MOST_AUTHORS);
  for (const name of AUTHORS) {
    const texts = meta.all(name);
    const names = texts.length > 1 ? texts.flatMap((text) => readName(text) ?? []) : texts.flatMap(readByline);
    if (names.length > 0) return names.slice(0, MOST_AUTHORS);
  }
  return visibleAuthors(document).slice(0, MOST_AUTHORS);
}

function namesOf(author: unknown): readonly CslName[] {
  if (typeof author === 'string') return readByline(author);
  if (!isNode(author)) return [];
  const [family, given] = [cslText(author.familyName), cslText(author.givenName)];
  if (family !== undefined && given !== undefined) return [{ family, given }];
  if (typesOf(author).some((type) => /Organization$/.test(type))) {
    const literal = cslText(asList(author.name)[0]);
    return literal === undefined ? [] : [{ literal }];
  }
  return asList(author.name).flatMap((name) => (typeof name === 'string' ? readByline(name) : []));
}
