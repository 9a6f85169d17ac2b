import type { CslDate, CslItem, CslName } from '../facts/source.ts';
import { safeLink } from '../shared/safe-link.ts';
import { untitledSource } from './locales.ts';

/** A CSL item as the processor is given it. */
export type ProcessorItem = CslItem & {
  readonly id: string;
  readonly 'title-short': string;
  /** BCP 47, of the source. */
  readonly language?: string;
};

/**
 * A source's data made ready for the processor: names and dates only as far as they say something, a link only when it is
 * one a Word file may carry (a DOI becomes one), something to call it by when nothing is known, and a short title for the
 * second time it is cited.
 */
export function sourceItem(id: string, csl: CslItem, language: string): ProcessorItem {
  const { URL: url, DOI: doi, author, issued, accessed, ...rest } = csl;
  const link = url ? safeLink(url) : doi ? safeLink(`https://doi.org/${doi.trim()}`) : null;
  const names = (author ?? []).flatMap(knownName);
  const hasName = names.length > 0 || Boolean(csl['container-title']?.trim() || csl.publisher?.trim());
  const title = csl.title?.trim() || (hasName ? '' : untitledSource(language));
  return {
    ...rest,
    id,
    title,
    'title-short': shortTitle(title),
    ...(names.length > 0 ? { author: names } : {}),
    ...knownDate('issued', issued),
    ...knownDate('accessed', accessed),
    ...(link ? { URL: link } : {}),
  };
}

/** Somebody of one name only is called by it in the short form, too. */
function knownName({ family, given, literal }: CslName): readonly CslName[] {
  if (family?.trim()) return [given?.trim() ? { family, given } : { family }];
  const only = literal?.trim() || given?.trim();
  return only ? [{ literal: only }] : [];
}

function knownDate(name: 'issued' | 'accessed', date: CslDate | undefined): Pick<CslItem, 'issued' | 'accessed'> {
  const dates = (date?.['date-parts'] ?? []).map(knownParts).filter((parts) => parts.length > 0);
  return dates.length > 0 ? { [name]: { 'date-parts': dates } } : {};
}

/** Year, month and day as far as they are ones of a calendar. */
function knownParts([year = 0, month = 0, day = 0]: readonly number[]): readonly number[] {
  if (year < 1) return [];
  if (month < 1 || month > 12) return [year];
  return day < 1 || day > 31 ? [year, month] : [year, month, day];
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
