import './limit-meter.css';
import type { Budget } from '../../core/templates/checks/measure-budgets.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { describeBudget } from '../state/describe-budget.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** How much of the note's limit is used, or of a section's where that is passed or near; leads to all limits. */
export function LimitMeter() {
  const { checks } = useDesk();
  const run = useRunCommand();
  const budgets = useStore(checks.store, (now) => now.budgets);
  const said = useStore(checks.store, (now) => now.said);
  const shown = chooseShown(budgets);
  const others = budgets.filter(({ state }) => state === 'over').length - 1;
  return (
    <>
      {shown && (
        <button type="button" className="limit-meter" data-state={shown.state} onClick={() => run('show-missing')}>
          <span className="limit-track" aria-hidden>
            <span className="limit-used" style={{ width: `${Math.min(1, shareOf(shown)) * 100}%` }} />
          </span>
          <span className="one-line">
            {describeBudget(shown)}
            {shown.state === 'over' && others > 0 && t(', and {others} more', { others })}
          </span>
        </button>
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

function shareOf({ used, limit }: Budget): number {
  return used / limit.most;
}

/** The gravest; while none is near, the whole note's own. */
function chooseShown(budgets: readonly Budget[]): Budget | null {
  const whole = budgets.find(({ id }) => id === 'note') ?? null;
  const over = budgets.filter(({ state }) => state === 'over').sort((one, other) => shareOf(other) - shareOf(one));
  if (over[0]) return over[0];
  if (whole && whole.state !== 'under') return whole;
  return budgets.find(({ state }) => state === 'near') ?? whole;
}
