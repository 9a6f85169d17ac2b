import type { CslItem } from '../facts/source.ts';
import { safeLink } from '../shared/safe-link.ts';
import { untitledSource } from './locales.ts';

/** A CSL item as the processor is given it. */
export type ProcessorItem = CslItem & { readonly id: string; readonly 'title-short': string };

/**
 * A source's data made ready for the processor: a link only when it is one a Word file may carry (a DOI becomes one),
 * something to call it by when nothing is known, and a short title for the second time it is cited.
 */
export function sourceItem(id: string, csl: CslItem, language: string): ProcessorItem {
  const { URL: url, DOI: doi, ...rest } = csl;
  const link = url ? safeLink(url) : doi ? safeLink(`https://doi.org/${doi.trim()}`) : null;
  const title = csl.title?.trim() || (hasName(csl) ? '' : untitledSource(language));
  return { ...rest, id, title, 'title-short': shortTitle(title), ...(link ? { URL: link } : {}) };
}

function hasName(csl: CslItem): boolean {
  return Boolean(csl.author?.length || csl['container-title'] || csl.publisher);
}

const LONGEST = 60;

/** A title up to its subtitle or remark in brackets, cut (at a word, if there is one) when still over 60 characters. */
export function shortTitle(title: string): string {
  const main = title.split(/: | [-–—] | \(/)[0]?.trim() || title;
  const characters = [...main];
  if (characters.length <= LONGEST) return main;
  const cut = characters.slice(0, LONGEST).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;.]+$/, '')}…`;
}
