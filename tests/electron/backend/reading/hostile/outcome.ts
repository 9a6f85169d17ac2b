import type { ArticleFile } from '../../../../../core/contract/source-methods.ts';
import { passagesOf } from '../../../../../core/extraction/to-source.ts';
import { validateSource } from '../../../../../core/facts/source-schema.ts';
import type { FileReader } from '../../../../../electron/backend/reading/file-reader.ts';
import type { ReadArticle } from '../../../../../electron/backend/reading/read-job.ts';
import { type FaultReason, refuseFault } from '../../../../../electron/backend/reading/unreadable.ts';
import { Refused } from '../../../../../electron/backend/refused.ts';

/** How reading a file ended: `article`, the reason it was refused for, or a complaint about either. */
export type Outcome = string;

const REASONS: readonly FaultReason[] = [
  ...(['scanned', 'encrypted', 'broken', 'empty', 'unknown', 'too-large', 'bomb', 'too-much-text'] as const),
  ...(['too-many-blocks', 'too-deep', 'too-many-pieces', 'too-slow', 'too-much-memory', 'crashed'] as const),
];
const BY_MESSAGE = new Map(REASONS.map((reason) => [refuseFault({ reason }).message, reason as string]));
const TEXT_BYTES = 5 * 1024 * 1024;

/** Reads a file as the app does. */
export async function readOutcome(reader: FileReader, article: ArticleFile): Promise<Outcome> {
  try {
    const { read } = await reader.read(
      { article, known: [], published: null },
      () => undefined,
      new AbortController().signal,
    );
    return complaintOf(read) ?? 'article';
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.code !== 'unreadable')
      return `not refused but thrown: ${String(error)}`;
    if (/ which cannot become an article\./.test(error.message)) return 'other-type';
    return BY_MESSAGE.get(error.message) ?? `refused without a reason: ${error.message}`;
  }
}

/** What is wrong with an article, null for nothing: it must make a source, and its blocks lie in its text. */
export function complaintOf({ article, csl, language }: ReadArticle): string | null {
  let end = 0;
  for (const block of article.blocks) {
    const between = article.text.slice(end, block.start);
    const text = article.text.slice(block.start, block.end);
    if (block.start < end || between.trim() !== '') return `words between blocks at ${end}`;
    if (text === '' || text.trim() !== text) return `an untrimmed block at ${block.start}`;
    end = block.end;
  }
  if (article.text.slice(end).trim() !== '') return 'words after the last block';
  if (Buffer.byteLength(article.text) > TEXT_BYTES) return 'more text than an article may have';
  const source = { id: 's1', csl, language, remark: null, passages: passagesOf(article) };
  const result = validateSource(source);
  return result.ok ? null : `no source: ${JSON.stringify(result)}`;
}

/** Counts of outcomes as one line, the commonest first. */
export function countOutcomes(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');
}
