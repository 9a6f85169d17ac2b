import type { NotePages } from '../../core/note/note-pages.ts';
import type { Budget } from '../../core/templates/checks/measure-budgets.ts';
import type { AnnexCandidate } from '../../core/templates/checks/propose-annex.ts';

/** The first candidates that together seem to bring a note within its limit; what they leave behind takes a line each. */
export function tickEnough(
  candidates: readonly AnnexCandidate[],
  budget: Budget,
  pages: NotePages | null,
): ReadonlySet<number> {
  let left = excessOf(budget, pages);
  const ticked = new Set<number>();
  for (const { block, words, lines } of candidates) {
    if (left <= 0) break;
    ticked.add(block);
    left -= budget.limit.unit === 'words' ? words - SEE_WORDS : lines - 1;
  }
  return ticked;
}

/** `(see Annex A)` */
const SEE_WORDS = 3;

/** Words or lines beyond the limit. */
function excessOf({ limit, used, passed, to }: Budget, pages: NotePages | null): number {
  if (limit.unit === 'words' || limit.unit === 'lines') return used - limit.most;
  if (!pages || !passed) return 0;
  return pages.blocks.slice(passed.block, to).reduce((sum, { lines, starts }, index) => {
    const before = index === 0 ? starts.filter((start) => start < passed.characters).length : 0;
    return sum + lines - before;
  }, 0);
}
