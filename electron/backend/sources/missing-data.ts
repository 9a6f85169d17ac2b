import type { MissingDatum } from '../../../core/contract/source-methods.ts';
import type { CslItem } from '../../../core/facts/source.ts';

/** What a reader of the source would miss in its data. A publisher stands in for the paper or site it appeared in. */
export function findMissingData(csl: CslItem): readonly MissingDatum[] {
  const isNamed = (csl.author ?? []).some(({ family, given, literal }) => [family, given, literal].some(isSaid));
  const there: Readonly<Record<MissingDatum, boolean>> = {
    title: isSaid(csl.title),
    author: isNamed,
    'container-title': isSaid(csl['container-title']) || isSaid(csl.publisher),
    issued: csl.issued !== undefined,
  };
  return ASKED_FOR.filter((datum) => !there[datum]);
}

const ASKED_FOR: readonly MissingDatum[] = ['title', 'author', 'container-title', 'issued'];

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
