import { cslText } from '../csl/csl-text.ts';
import { tidyLine } from '../lay-out-blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { isHidden } from './hidden.ts';
import type { LinkedData } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** Parts a page's title from the site's name; titles are tidied before, every run of white space is one space. */
const SEPARATOR = / [|–—·»:•-] | ?\| ?/;
const SHORTEST_TITLE = 10;

/**
 * A page's headline: the one a reader sees where the page's own data agrees with it, else what the data says, without
 * the site's name. `headings` are those of the text; they count where no `h1` is in sight.
 */
export function pageTitle(
  stated: readonly string[],
  document: DomDocument,
  headings: readonly string[],
): string | undefined {
  const headlines = visibleHeadlines(document);
  // The longest: a page's data often holds the name of the site, which may be a headline of the page, too.
  const agreed = (seen: readonly string[]) =>
    seen
      .filter((headline) => stated.some((title) => agree(headline, title)))
      .toSorted((a, b) => b.length - a.length)[0];
  return agreed(headlines) ?? agreed(headings) ?? stated[0] ?? (headlines.length === 1 ? headlines[0] : undefined);
}

/** What a page's data says its title is, the purest first. */
export function statedTitles(
  document: DomDocument,
  meta: MetaTags,
  { article }: LinkedData,
  site: string | undefined,
): readonly string[] {
  return [
    cslText(article?.headline),
    meta.first('citation.title', 'dc.title', 'dcterms.title'),
    meta.first('og:title', 'twitter:title', 'parsely.title', 'sailthru.title', 'headline'),
    cslText(document.querySelector('title')?.textContent),
  ].flatMap((text) => (text === undefined ? [] : [withoutSite(decode(text), site)]));
}

function visibleHeadlines(document: DomDocument): readonly string[] {
  const headlines = [...document.querySelectorAll('h1')].filter((element) => !isHidden(element) && !isInSide(element));
  return headlines.slice(0, 20).flatMap((element) => cslText(element.textContent) ?? []);
}

function isInSide(element: DomElement): boolean {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (/^(aside|nav|footer|dialog)$/.test(outer.localName)) return true;
  return false;
}

/** The same words, one of them cut short, or one of them with the site's name before or after it. */
function agree(headline: string, title: string): boolean {
  return [title, ...title.split(SEPARATOR)].some((part) => isSame(fold(headline), fold(part)));
}

function isSame(one: string, other: string): boolean {
  if (one === other) return one !== '';
  if (Math.min(one.length, other.length) < SHORTEST_TITLE) return false;
  return one.startsWith(other) || other.startsWith(one) || other.endsWith(one);
}

/** `Headline | Section | Site`: without the site, and without a section before it where bars part them. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return title;
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && fold(last) === fold(site))
    return title.slice(0, title.lastIndexOf(last)).replace(/ ?[|–—·»:•-] ?$/, '');
  const first = parts[0] ?? '';
  if (parts.length > 1 && fold(first) === fold(site))
    return title.slice(title.indexOf(first) + first.length).replace(/^ ?[|–—·»:•-] ?/, '');
  return title;
}

/** Some programs escape a title twice. */
function decode(title: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  };
  const decoded = title.replace(/&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return named[String(name).toLowerCase()] ?? whole;
  });
  return tidyLine(decoded.toWellFormed());
}

export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
