import { keysOn } from '../../core/contract/commands.ts';
import { t } from '../language/t.ts';

const MAC: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃' };
const ARROWS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** An Electron accelerator as people read it on their keyboard: `CmdOrCtrl+Alt+N` gives `Ctrl+Alt+N`, or `⌘⌥N` on a Mac. */
export function spellKeys(keys: string, mac: boolean): string {
  const parts = keysOn(keys, mac)
    .split('+')
    .map((part) => (mac ? MAC[part] : undefined) ?? ARROWS[part] ?? spellKey(part));
  return parts.join(mac ? '' : '+');
}

/** What is written on the key where the interface's language is written. */
function spellKey(key: string): string {
  switch (key) {
    case 'CmdOrCtrl':
      return 'Ctrl';
    case 'Shift':
      return t('Shift');
    case 'Enter':
      return t('Enter');
    case 'Esc':
      return t('Esc');
    case 'Space':
      return t('Space');
    case 'Del':
    case 'Delete':
      return t('Del');
    default:
      return key;
  }
}
