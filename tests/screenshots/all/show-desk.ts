import type { Page } from '@playwright/test';
import type { CommandId } from '../../../core/contract/commands.ts';
import type { SettingsChange } from '../../../core/contract/settings.ts';

/** What the page keeps in its tree of components, as far as it is needed here. */
interface Fibre {
  readonly child: Fibre | null;
  readonly sibling: Fibre | null;
  readonly memoizedProps: Readonly<Record<string, unknown>> | null;
}

/**
 * Gives a command by its id, or changes settings, whatever is open: a dialog would lie over the menus for it, and names of
 * buttons are different in each language.
 */
export async function runCommand(page: Page, command: CommandId): Promise<void> {
  await page.evaluate(reach, { command });
}

export async function changeSettings(page: Page, settings: SettingsChange): Promise<void> {
  await page.evaluate(reach, { settings });
}

/** Runs in the page, so all it needs is in it. */
function reach({ command, settings }: { readonly command?: string; readonly settings?: object }): void {
  const root = document.getElementById('root');
  const key = Object.keys(root ?? {}).find((one) => one.startsWith('__reactContainer'));
  const first = root && key ? (root as unknown as Readonly<Record<string, Fibre>>)[key] : undefined;
  const search = (fibre: Fibre | null, test: (props: Readonly<Record<string, unknown>>) => unknown): unknown => {
    for (let now = fibre; now; now = now.sibling) {
      const found = (now.memoizedProps && test(now.memoizedProps)) ?? search(now.child, test);
      if (found) return found;
    }
    return null;
  };
  const tree = (first as unknown as { stateNode?: { current: Fibre } })?.stateNode?.current ?? first ?? null;
  const desk = search(tree, ({ desk }) => desk) as { changeSettings: (change: object) => void } | null;
  const run = search(tree, ({ value }) => (typeof value === 'function' && value.length === 1 ? value : null));
  if (!desk || typeof run !== 'function') throw new Error('the desk is not to be found in the page');
  if (settings) desk.changeSettings(settings);
  if (command) run(command);
}

/** Until nothing on the page has changed or moved for thirty frames, but for what turns or blinks without end. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let still = 0;
    const watcher = new MutationObserver(() => {
      still = 0;
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    while (still < 30) {
      await new Promise(requestAnimationFrame);
      const moves = document
        .getAnimations()
        .some(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity);
      still = moves ? 0 : still + 1;
    }
    watcher.disconnect();
  });
}
