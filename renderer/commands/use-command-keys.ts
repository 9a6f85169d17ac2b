import { useEffect } from 'react';
import { COMMANDS, type CommandId } from '../../core/contract/commands.ts';
import { isPressed } from './read-keys.ts';

/**
 * Listens for the commands' keys and for Esc, which leads back to the text from anywhere a popup or field has no use
 * for it. While a dialog is open it has the keys to itself.
 */
export function useCommandKeys(run: (id: CommandId) => void, blocked: () => boolean): void {
  useEffect(() => {
    const mac = navigator.platform.startsWith('Mac');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || blocked()) return;
      if (event.key === 'Escape') return run('back-to-text');
      const inPage = event.target instanceof Element && event.target.closest('[data-pane="page"]') !== null;
      const command = COMMANDS.find(
        (one) => one.keys !== null && (inPage || !one.inPage) && isPressed(one.keys, event, mac),
      );
      if (!command) return;
      event.preventDefault();
      run(command.id);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [run, blocked]);
}
