import { keysOn } from '../../core/contract/commands.ts';

const MAC: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃' };
const OTHER: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl' };

/** An Electron accelerator as people read it: `CmdOrCtrl+Alt+N` gives `Ctrl+Alt+N`, or `⌘⌥N` on a Mac. */
export function spellKeys(keys: string, mac: boolean): string {
  const parts = keysOn(keys, mac)
    .split('+')
    .map((part) => (mac ? MAC : OTHER)[part] ?? part);
  return parts.join(mac ? '' : '+');
}
