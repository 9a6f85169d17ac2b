import type { MissingDatum } from '../../core/contract/source-methods.ts';

const DATA: Readonly<Record<MissingDatum, string>> = {
  title: 'its title',
  author: 'who wrote it',
  'container-title': 'where it was published',
  issued: 'its date',
};

/** Data a source lacks, as words that end a sentence: `who wrote it and its date`; empty for nothing. */
export function listMissing(missing: readonly MissingDatum[]): string {
  return new Intl.ListFormat('en').format(missing.map((datum) => DATA[datum]));
}
