import { RE2JS } from 're2js';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { Said } from '../shared/said.ts';
import { type Finder, type FindQuery, type FoundSpan, isWhole } from './find-query.ts';
import { sayPatternFault } from './pattern-fault.ts';

/**
 * RE2 takes at most one step for each character and each part of the expression: some 30 ns. A text that could take more
 * than these is left unread.
 */
const MOST_STEPS = 20_000_000;

/**
 * Finds what a regular expression matches, in time that grows with the text alone: RE2 has no backtracking, so no
 * expression can stop the editor. `^` and `$` are the ends of a paragraph. Fails with what is wrong with the expression.
 */
export function findPattern({ words, matchCase, wholeWord }: FindQuery): Result<Finder, Said> {
  const compiled = compile(words, matchCase);
  if (!compiled.ok) return compiled;
  const size = compiled.value.programSize();
  return succeed((text) => {
    if (text.length * size > MOST_STEPS) return null;
    // Far faster than looking for the first match, and most texts have none.
    if (!compiled.value.test(text)) return [];
    const found: FoundSpan[] = [];
    const matcher = compiled.value.matcher(text);
    while (matcher.find()) {
      const span = { start: matcher.start(), end: matcher.end() };
      const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? '');
      if (span.end > span.start && (!wholeWord || isWhole(text, span))) found.push({ ...span, groups });
    }
    return found;
  });
}

function compile(pattern: string, matchCase: boolean): Result<RE2JS, Said> {
  try {
    return succeed(RE2JS.compile(pattern, RE2JS.MULTILINE | (matchCase ? 0 : RE2JS.CASE_INSENSITIVE)));
  } catch (error) {
    return fail(sayPatternFault(error));
  }
}
