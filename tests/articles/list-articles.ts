import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedArticle } from './annotated-article.ts';
import { readAnnotated } from './read-article.ts';
import { readPractice } from './read-practice.ts';

/**
 * `practice`: four articles the first rules were learned from. `tuning`: what rules are written and corrected on.
 * `set-aside`: only measured, so that the figures hold for articles no rule has seen.
 */
export type ArticleSet = 'practice' | 'tuning' | 'set-aside';

export interface NamedArticle extends AnnotatedArticle {
  readonly name: string;
}

/**
 * Every annotated article of a set, by name.
 *
 * @throws Error naming the file when one is badly marked.
 */
export function listArticles(set: ArticleSet): readonly NamedArticle[] {
  const folder = join(import.meta.dirname, set);
  if (!existsSync(folder)) return [];
  const extension = set === 'practice' ? '.json' : '.xml';
  const files = readdirSync(folder).filter((file) => file.endsWith(extension));
  return files.sort().map((file) => {
    const name = file.slice(0, -extension.length);
    const content = readFileSync(join(folder, file), 'utf8');
    try {
      if (set !== 'practice') return { name, ...readAnnotated(content) };
      return { name, ...readPractice(readFileSync(join(folder, `${name}.txt`), 'utf8'), content) };
    } catch (problem) {
      throw new Error(`${set}/${file}:${problem instanceof Error ? problem.message : String(problem)}`);
    }
  });
}
