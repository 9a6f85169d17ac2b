import type { ArticleFile } from '../../../core/contract/source-methods.ts';
import type { ReadArticle, ReadProgress } from './read-job.ts';
import { Unreadable } from './unreadable.ts';

export interface ReadOptions {
  /** The longest text of an article, in bytes of UTF-8. */
  readonly textBytes: number;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** An article out of a file or a paste; throws Unreadable. What it is is read from its bytes, not from its name. */
export async function readArticle(_article: ArticleFile, _options: ReadOptions): Promise<ReadArticle> {
  throw new Unreadable('unknown');
}
