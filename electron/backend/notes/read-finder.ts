import { type Finder, type FindQuery, findWords } from '../../../core/finding/find-query.ts';
import { say } from '../../../core/shared/said.ts';
import { Refused } from '../refused.ts';

/** What finds a query's matches; the engine for expressions is loaded for the first. Throws Refused: `invalid-input`. */
export async function readFinder(query: FindQuery): Promise<Finder> {
  if (!query.pattern) return findWords(query);
  const { findPattern } = await import('../../../core/finding/find-pattern.ts');
  const finder = findPattern(query);
  if (!finder.ok)
    throw new Refused(
      'invalid-input',
      say('This expression cannot be read ({error}). Nothing was changed.', { error: finder.error }),
    );
  return finder.value;
}
