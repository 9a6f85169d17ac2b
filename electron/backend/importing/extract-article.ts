import type { ArticleFile } from '../../../core/contract/source-methods.ts';
import { type DescribedExtraction, describeExtraction } from '../../../core/extraction/describe-extraction.ts';
import type { PartialDate } from '../../../core/shared/partial-date.ts';
import type { FileReader } from '../reading/file-reader.ts';

/**
 * Reads an article as importing does and tells what is found in it, without any dossier. `published`: the day it counts
 * from; null: the one it states. Throws Refused: `unreadable`.
 */
export async function extractArticle(
  article: ArticleFile,
  { reader, published }: { readonly reader: FileReader; readonly published: PartialDate | null },
): Promise<DescribedExtraction> {
  const neverStopped = new AbortController().signal;
  const { read, extraction } = await reader.read({ article, known: [], published }, () => undefined, neverStopped);
  return describeExtraction(read.article, extraction);
}
