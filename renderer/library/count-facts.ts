import { t } from '../language/t.ts';
/** `1 fact`, `1,200 facts`. */
export function countFacts(count: number): string {
  return t('{count, plural, one {# fact} other {# facts}}', { count });
}
