import type { Budget } from '../../core/templates/checks/measure-budgets.ts';
import { sayLimit } from '../../core/templates/limit.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';

/** How much of a limit is used, with the section's name: `Summary, 9 of 8 lines`. */
export function describeBudget(budget: Budget): string {
  const use = describeUse(budget);
  return budget.name === '' ? use : `${budget.name}, ${use}`;
}

/** `9 of 8 lines` */
export function describeUse({ limit, used }: Pick<Budget, 'limit' | 'used'>): string {
  if (limit.unit === 'first page')
    return used <= 1 ? t('on the first page') : t('ends on page {used}, not on the first', { used });
  return t('{used, number} of {limit}', { used, limit: tell(sayLimit(limit)) });
}
