import { expect } from 'vitest';
import { normaliseText } from '../../../../core/extraction/normalise-text.ts';
import { cslItemSchema } from '../../../../core/facts/source-schema.ts';
import { languageSchema } from '../../../../core/shared/schema-text.ts';
import type { ReadArticle } from '../../../../electron/backend/reading/read-job.ts';

/** What holds for every article a reader gives back, whatever the file. */
export function checkArticle({ article, csl, language, sha256 }: ReadArticle): void {
  const { text, blocks } = article;
  expect(normaliseText(text)).toBe(text);
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    const between = text.slice(end, block.start);
    const words = text.slice(block.start, block.end);
    expect(between.trim()).toBe('');
    expect(block.start).toBeGreaterThanOrEqual(index === 0 ? 0 : end + 1);
    expect(words.trim()).toBe(words);
    expect(words).not.toBe('');
    end = block.end;
  }
  expect(text.slice(end).trim()).toBe('');
  expect(cslItemSchema.safeParse(csl).error).toBeUndefined();
  expect(languageSchema.safeParse(language).error).toBeUndefined();
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
}
