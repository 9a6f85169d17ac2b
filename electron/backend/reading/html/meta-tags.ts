import { cslText } from '../csl/csl-text.ts';
import type { DomDocument } from './dom.ts';

const MOST_TAGS = 1_000;

/** A page's meta tags. */
export interface MetaTags {
  /** The first tag with one of the names that has a text, in the order of the names. */
  readonly first: (...names: readonly string[]) => string | undefined;
  /** The texts of all tags with the first of the names that has one. */
  readonly all: (...names: readonly string[]) => readonly string[];
}

/** Reads meta tags by `name`, `property`, `itemprop` and `http-equiv`; names in small letters, `dc:title` as `dc.title`. */
export function readMetaTags(document: DomDocument): MetaTags {
  const texts = new Map<string, string[]>();
  let left = MOST_TAGS;
  for (const tag of document.querySelectorAll('meta')) {
    left -= 1;
    if (left < 0) break;
    const text = cslText(tag.getAttribute('content'));
    if (text === undefined) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(key)?.trim().toLowerCase();
      if (name) add(name.replace(/^(dc|dcterms|citation|sailthru|parsely)[:_-]/, '$1.'), text);
    }
  }

  function add(name: string, text: string): void {
    const known = texts.get(name);
    if (known === undefined) texts.set(name, [text]);
    else if (!known.includes(text)) known.push(text);
  }

  const all = (...names: readonly string[]) =>
    names.map((name) => texts.get(name) ?? []).find((found) => found.length > 0) ?? [];
  return { all, first: (...names) => all(...names)[0] };
}
