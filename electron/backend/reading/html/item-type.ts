import { asList, isNode, type LinkedNode, typesOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** What DC.type and `genre` say of texts a desk reads; other values (`Text`, `InteractiveResource`) say nothing. */
const GENRES =
  /^(press release|news release|media release|press statement|statement|speech|report|communiqu[eé]|transcript|briefing|interview|opinion|editorial|analysis|policy paper|research paper|working paper)s?$/i;

/** The CSL type of a page by what it says of itself: `webpage` where it says no more. */
export function itemType(article: LinkedNode | null, meta: MetaTags): string {
  if (meta.first('citation.journal_title') !== undefined) return 'article-journal';
  if (meta.first('citation.technical_report_institution', 'citation.technical_report_number') !== undefined)
    return 'report';
  const types = article ? typesOf(article) : [];
  const kind = meta.first('dc.type', 'dcterms.type') ?? '';
  if (isOf(article?.isPartOf, /^(Magazine|PublicationIssue|Periodical)$/)) return 'article-magazine';
  if (types.some((type) => type.endsWith('NewsArticle')) || isOf(article?.publisher, /^NewsMediaOrganization$/))
    return 'article-newspaper';
  if (isOf(article?.isPartOf, /^Newspaper$/)) return 'article-newspaper';
  if (types.includes('Report') || /^(report|technical report|policy paper|research paper|working paper)$/i.test(kind))
    return 'report';
  if (types.some((type) => /BlogPosting$/.test(type)) || /^(blog|weblog|blog post)/i.test(kind)) return 'post-weblog';
  if (types.some((type) => /^Speech/.test(type)) || /^(speech|speeches)$/i.test(kind)) return 'speech';
  return 'webpage';
}

/** A genre the page states, as it writes it. */
export function itemGenre(article: LinkedNode | null, meta: MetaTags): string | undefined {
  const stated = [
    ...asList(article?.genre),
    ...meta.all('dc.type', 'dcterms.type'),
    meta.first('genre', 'govuk.document-type'),
  ];
  return stated.find((genre): genre is string => typeof genre === 'string' && GENRES.test(genre.trim()))?.trim();
}

function isOf(value: unknown, pattern: RegExp): boolean {
  return asList(value).some((node) => isNode(node) && typesOf(node).some((type) => pattern.test(type)));
}
