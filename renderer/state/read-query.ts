import { type Finder, type FindQuery, findWords } from '../../core/finding/find-query.ts';
import { fail, type Result, succeed } from '../../core/shared/result.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';

/** What finds a query's matches, null for a query without words; the engine for expressions is loaded for the first. */
export async function readQuery(query: FindQuery): Promise<Result<Finder | null>> {
  if (query.words === '') return succeed(null);
  if (!query.pattern) return succeed(findWords(query));
  try {
    const { findPattern } = await import('../../core/finding/find-pattern.ts');
    const finder = findPattern(query);
    return finder.ok ? finder : fail(tell(finder.error));
  } catch {
    return fail(t('Regular expressions could not be loaded. Plain words can still be found.'));
  }
}
