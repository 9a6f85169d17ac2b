import type { Budget } from '../../core/templates/checks/measure-budgets.ts';
import { t } from '../language/t.ts';
import { describeBudget } from './describe-budget.ts';

/** What is told when limits are passed, or are no longer; what was told before while none is. */
export function sayCrossing(before: readonly Budget[], now: readonly Budget[], said: string): string {
  const words = now.flatMap((budget) => {
    const old = before.find(({ id, limit }) => id === budget.id && limit.unit === budget.limit.unit);
    if (!old || (old.state === 'over') === (budget.state === 'over')) return [];
    return [
      `${budget.state === 'over' ? t('Over the limit') : t('Within the limit again')}: ${describeBudget(budget)}.`,
    ];
  });
  return words.length > 0 ? words.join(' ') : said;
}
