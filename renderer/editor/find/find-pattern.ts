import { RE2JS } from 're2js';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { t } from '../../language/t.ts';
import { type Finder, type FindQuery, type FoundSpan, isWhole } from './find-query.ts';

/**
 * Finds what a regular expression matches, in time that grows with the text alone: RE2 has no backtracking, so no
 * expression can stop the editor. `^` and `$` are the ends of a paragraph. In a replacement `$1` to `$9` are groups,
 * `$0` the whole match, `$$` a dollar. Fails with what is wrong with the expression.
 */
export function findPattern({ words, matchCase, wholeWord }: FindQuery): Result<Finder> {
  const compiled = compile(words, matchCase);
  if (!compiled.ok) return compiled;
  return succeed((text) => {
    const found: FoundSpan[] = [];
    const matcher = compiled.value.matcher(text);
    while (matcher.find()) {
      const span = { start: matcher.start(), end: matcher.end() };
      const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? '');
      const replace = (replacement: string) => fillIn(replacement, groups);
      if (span.end > span.start && (!wholeWord || isWhole(text, span))) found.push({ ...span, replace });
    }
    return found;
  });
}

function compile(pattern: string, matchCase: boolean): Result<RE2JS> {
  try {
    return succeed(RE2JS.compile(pattern, RE2JS.MULTILINE | (matchCase ? 0 : RE2JS.CASE_INSENSITIVE)));
  } catch (error) {
    return fail(error instanceof Error ? error.message : t('It could not be read.'));
  }
}

function fillIn(replacement: string, groups: readonly string[]): string {
  return replacement.replace(/\$(\$|\d)/g, (_, name: string) => (name === '$' ? '$' : (groups[Number(name)] ?? '')));
}
