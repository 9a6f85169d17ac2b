import { readFile } from 'node:fs/promises';
import type { ArticleFile } from '../../../../core/contract/source-methods.ts';
import type { Article } from '../../../../core/extraction/article.ts';
import { readArticle } from '../../../../electron/backend/reading/read-article.ts';

/** An article as a reader of its passages sees it; what `*.expected.json` beside a fixture holds. */
export interface SeenArticle {
  readonly language: string;
  readonly csl: unknown;
  /** Kind and text of each block, in reading order. */
  readonly blocks: readonly Readonly<Record<string, string>>[];
}

/** Reads an article as the reading process does, with its limits. */
export function readGiven(article: ArticleFile) {
  return readArticle(article, { textBytes: 5 * 1024 * 1024, onProgress: () => undefined });
}

export async function seeArticle(given: ArticleFile): Promise<SeenArticle> {
  const { article, csl, language } = await readGiven(given);
  return { language, csl, blocks: seeBlocks(article) };
}

export function seeBlocks({ text, blocks }: Article): readonly Readonly<Record<string, string>>[] {
  return blocks.map(({ kind, start, end }) => ({ [kind]: text.slice(start, end) }));
}

export function fixture(folder: string, name: string): Promise<Uint8Array> {
  return readFile(new URL(`fixtures/${folder}/${name}`, import.meta.url));
}

/** Written by hand from the fixture. */
export async function expected(folder: string, name: string): Promise<SeenArticle> {
  return JSON.parse(Buffer.from(await fixture(folder, `${name}.expected.json`)).toString());
}
