import type { CslDate, CslItem } from '../../../../core/facts/source.ts';
import { cslText } from '../csl/csl-text.ts';
import { readLanguage } from '../csl/guess-language.ts';
import { readDate } from '../csl/read-date.ts';
import type { DomDocument } from './dom.ts';
import { itemGenre, itemType } from './item-type.ts';
import { asList, isNode, type LinkedData, languageOf, readLinkedData, typesOf } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { pageAddress } from './page-address.ts';
import { pageAuthors } from './page-authors.ts';
import { statedTitles } from './page-title.ts';
import { visibleDate } from './visible-date.ts';

export interface PageData {
  /** Without the title, which the text has a say in. */
  readonly csl: CslItem;
  /** What the page's data says its title is, the purest first. */
  readonly titles: readonly string[];
  /** The languages it states, BCP 47, the plainest statement first. */
  readonly languages: readonly string[];
}

/** By trust: made for the purpose first. */
const DATES = [
  'article:published_time',
  'citation.publication_date',
  'citation.online_date',
  'citation.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'parsely.pub-date',
  'sailthru.date',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_at',
  'publishdate',
  'pubdate',
  'date',
] as const;

/**
 * What a page says about itself, as CSL-JSON: JSON-LD (https://schema.org), then meta tags (Open Graph, Dublin Core,
 * Highwire, Parse.ly, Sailthru), then its mark-up. What it does not say is absent. `html` is the page as it came, for
 * the comments of programs that save pages. Must be read before anything is taken off the page.
 */
export function readPageData(document: DomDocument, html: string): PageData {
  const linked = readLinkedData(document);
  const meta = readMetaTags(document);
  const { article } = linked;
  const site = siteOf(linked, meta);
  const publisher = publisherOf(linked, meta);
  const journal = meta.first('citation.journal_title');
  const type = itemType(article, meta);
  // A newspaper is often stated as the publisher only; of other pages, the publisher is one.
  const container = journal ?? site ?? (type === 'article-newspaper' ? publisher : undefined);
  const csl: CslItem = {
    type,
    ...optional('author', nonEmpty(pageAuthors(document, meta, linked))),
    ...optional('container-title', container),
    ...optional('publisher', publisher === container ? undefined : publisher),
    ...optional('genre', itemGenre(article, meta)),
    ...optional('number', meta.first('citation.technical_report_number')),
    ...optional('page', pagesOf(meta)),
    ...optional('issued', issuedOf(document, meta, linked) ?? undefined),
    ...optional('URL', pageAddress(document, meta, article, html)),
    ...optional('DOI', doiOf(meta)),
  };
  const stated = [
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang'),
    document.body.getAttribute('lang'),
    meta.first('content-language', 'dc.language', 'dcterms.language', 'citation.language', 'language'),
    languageOf(article),
    meta.first('og:locale'),
  ];
  return {
    csl,
    titles: statedTitles(document, meta, linked, container ?? publisher),
    languages: stated.flatMap((language) => readLanguage(language) ?? []),
  };
}

/** The paper or site it stands in. */
function siteOf({ article, site, follow }: LinkedData, meta: MetaTags): string | undefined {
  const whole = follow(asList(article?.isPartOf)[0]);
  const isSite =
    isNode(whole) &&
    typesOf(whole).some((type) => /^(WebSite|Newspaper|Magazine|Periodical|Blog|PublicationIssue)$/.test(type));
  return (
    (isSite ? cslText(whole.name) : undefined) ??
    meta.first(
      'og:site_name',
      'application-name',
      'dc.source',
      'dcterms.ispartof',
      'dc.relation.ispartof',
      'citation.conference_title',
    ) ??
    cslText(site?.name)
  );
}

function publisherOf({ article, page, follow }: LinkedData, meta: MetaTags): string | undefined {
  const stated = follow(asList(article?.publisher ?? page?.publisher)[0]);
  return (
    cslText(isNode(stated) ? stated.name : stated) ??
    meta.first(
      'dc.publisher',
      'dcterms.publisher',
      'citation.publisher',
      'citation.technical_report_institution',
      'publisher',
    )
  );
}

function issuedOf(document: DomDocument, meta: MetaTags, { article, page }: LinkedData): CslDate | null {
  const stated = [article?.datePublished, page?.datePublished, ...DATES.map((name) => meta.first(name))];
  const dates = stated.flatMap((date) => (typeof date === 'string' ? (readDate(date) ?? []) : []));
  const [first, ...others] = [...dates, visibleDate(document)].filter((date) => date !== null);
  // `2023-02` in one place and `2023-02-17` in another are the same date.
  return first === undefined ? null : (others.find((date) => isMoreExact(date, first)) ?? first);
}

function isMoreExact(date: CslDate, than: CslDate): boolean {
  const [parts, known] = [date['date-parts'][0] ?? [], than['date-parts'][0] ?? []];
  return parts.length > known.length && known.every((part, index) => part === parts[index]);
}

function pagesOf(meta: MetaTags): string | undefined {
  const [first, last] = [meta.first('citation.firstpage'), meta.first('citation.lastpage')];
  return first === undefined || last === undefined || first === last ? first : `${first}–${last}`;
}

function doiOf(meta: MetaTags): string | undefined {
  const stated = [
    meta.first('citation.doi'),
    ...meta.all('dc.identifier', 'dcterms.identifier'),
    meta.first('prism.doi'),
  ];
  for (const text of stated) {
    const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S{1,200})$/i.exec(text ?? '')?.[1];
    if (doi !== undefined) return doi;
  }
  return undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
