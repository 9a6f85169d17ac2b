import type { Article } from '../../../core/extraction/article.ts';
import type { CslItem } from '../../../core/facts/source.ts';

/** What a reader of one format gives back. */
export interface ReadDocument {
  readonly article: Article;
  /** What the file says about itself; where it is silent, the first lines of the text are asked. */
  readonly csl: CslItem;
  /** BCP 47, where the file states it. */
  readonly language: string | null;
}
