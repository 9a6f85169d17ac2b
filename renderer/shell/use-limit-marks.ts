import { useMemo } from 'react';
import { sayLimit } from '../../core/templates/limit.ts';
import type { LimitMark } from '../editor/limits/limit-lines.tsx';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { useLanguage } from '../language/use-language.ts';
import { describeBudget } from '../state/describe-budget.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

const NONE: readonly LimitMark[] = [];

/** Where limits of the open note are passed, for the margin of its text; none for a note that is not the open one. */
export function useLimitMarks(active: boolean): readonly LimitMark[] {
  const { checks } = useDesk();
  const language = useLanguage();
  const budgets = useStore(checks.store, (now) => now.budgets);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are in the language of the moment
  const marks = useMemo(
    () =>
      budgets.flatMap((budget) =>
        budget.passed === null
          ? []
          : [
              {
                id: `${budget.id} ${budget.limit.unit}`,
                label:
                  budget.limit.unit === 'first page'
                    ? t('End of page 1')
                    : t('After {limit}', { limit: tell(sayLimit(budget.limit)) }),
                words: t('The limit is reached here: {budget}', { budget: describeBudget(budget) }),
                ...budget.passed,
              },
            ],
      ),
    [budgets, language],
  );
  return active ? marks : NONE;
}
