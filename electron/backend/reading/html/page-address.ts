import { safeLink } from '../../../../core/shared/safe-link.ts';
import type { DomDocument } from './dom.ts';
import { isNode, type LinkedNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** Comments of programs that save pages: browsers' `saved from url=(0042)https://...`, SingleFile's `url: https://...`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})\s*-->/i;
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})/i;
/** The clipboard format of Windows. */
const CLIPBOARD = /^SourceURL:(\S{1,2000})/m;
/** Such comments stand at the top. */
const HEAD = 10_000;

/** Where a page was published: its canonical link, else what it or the program that saved it says; only http and https. */
export function pageAddress(
  document: DomDocument,
  meta: MetaTags,
  article: LinkedNode | null,
  html: string,
): string | undefined {
  const head = html.slice(0, HEAD);
  const entity = article?.mainEntityOfPage;
  const stated: readonly unknown[] = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta.first('og:url'),
    article?.url,
    isNode(entity) ? entity['@id'] : entity,
    meta.first(
      'citation.public_url',
      'citation.fulltext_html_url',
      'citation.abstract_html_url',
      'dc.identifier',
      'dcterms.identifier',
      'dc.identifier.uri',
      'parsely.link',
    ),
    SINGLE_FILE.exec(head)?.[1],
    SAVED_FROM.exec(head)?.[1],
    CLIPBOARD.exec(head)?.[1],
  ];
  for (const address of stated) {
    const safe = typeof address === 'string' ? safeLink(address) : null;
    if (safe !== null && /^https?:/i.test(safe)) return safe;
  }
  return undefined;
}
