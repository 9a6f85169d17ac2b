import { readLanguage } from '../csl/guess-language.ts';
import type { DomDocument } from './dom.ts';

/** A JSON object of a page: anything may be in it. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const MOST_SCRIPTS = 30;
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 2_000;
const DEEPEST = 6;
/** Of https://schema.org/Article and what else is written to be read. */
const ARTICLE =
  /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|CreativeWork|DigitalDocument|Speech\w*|Legislation\w*)$/;
const PAGE = /^(?:\w*Page)$/;

export interface LinkedData {
  /** The node of the article; null where the page has none. */
  readonly article: LinkedNode | null;
  readonly page: LinkedNode | null;
  readonly site: LinkedNode | null;
  /** A property's value, where it is a reference to a node of the page that node. */
  readonly follow: (value: unknown) => unknown;
}

/** What a page says of itself in JSON-LD (https://schema.org); scripts that are no JSON are passed over. */
export function readLinkedData(document: DomDocument): LinkedData {
  const nodes: LinkedNode[] = [];
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^application\/ld\+json\b/i.test((script.getAttribute('type') ?? '').trim())) continue;
    scripts += 1;
    if (scripts > MOST_SCRIPTS) break;
    collectNodes(parseLoosely(script.textContent ?? ''), nodes, 0);
  }
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && size(node) > 1 ? [[node['@id'], node]] : [])),
  );
  const find = (pattern: RegExp) => nodes.find((node) => typesOf(node).some((type) => pattern.test(type)));
  return {
    article:
      nodes.find((node) => isArticle(node) && typeof node.headline === 'string') ?? nodes.find(isArticle) ?? null,
    page: find(PAGE) ?? null,
    site: find(/^WebSite$/) ?? null,
    follow: (value) =>
      isNode(value) && typeof value['@id'] === 'string' && size(value) === 1
        ? (byId.get(value['@id']) ?? value)
        : value,
  };
}

/** The last part of a node's types: `NewsArticle` of `http://schema.org/NewsArticle`. */
export function typesOf(node: LinkedNode): readonly string[] {
  return asList(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_NODES) : value === undefined || value === null ? [] : [value];
}

/** The language a node states, as a source holds it. */
export function languageOf(node: LinkedNode | null): string | null {
  const [stated] = asList(node?.inLanguage);
  return readLanguage(isNode(stated) ? (stated.alternateName ?? stated.name) : stated);
}

function isArticle(node: LinkedNode): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

/** Nodes in the order of the page, those of a graph and of `mainEntity` among them. */
function collectNodes(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  for (const one of asList(value)) {
    if (!isNode(one)) continue;
    if (one['@type'] !== undefined || one['@id'] !== undefined) nodes.push(one);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'isPartOf', 'author', 'publisher'])
      collectNodes(one[key], nodes, depth + 1);
  }
}

/** As browsers are fed it: in a comment, with line breaks inside strings, with a semicolon after it. */
function parseLoosely(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)$/, '');
  return parse(bare) ?? parse(bare.replace(/\p{Cc}+/gu, ' '));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function size(node: LinkedNode): number {
  return Object.keys(node).length;
}
