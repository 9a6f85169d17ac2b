import { keysOn } from '../../core/contract/commands.ts';

/** The parts of a keyboard event a shortcut looks at. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly getModifierState?: (key: string) => boolean;
}

/**
 * Whether a key press is the accelerator (`CmdOrCtrl+Shift+E`, `F6`; Electron syntax). Letters and digits are compared
 * by physical key as well, because Alt turns them into other characters on a Mac.
 */
export function isPressed(keys: string, press: KeyPress, mac: boolean): boolean {
  // AltGr, which Windows tells as Ctrl and Alt, writes letters: Polish has ć where others have C.
  if (press.getModifierState?.('AltGraph')) return false;
  const parts = keysOn(keys, mac).split('+');
  const key = parts.at(-1) ?? '';
  const command = parts.includes('CmdOrCtrl');
  if ((mac ? press.metaKey : press.ctrlKey) !== command) return false;
  if ((mac ? press.ctrlKey : press.metaKey) || press.altKey !== parts.includes('Alt')) return false;
  // Plus stands above = on some keyboards and on a key of its own on others.
  if (key === '=') return press.key === '=' || press.key === '+';
  if (press.shiftKey !== parts.includes('Shift')) return false;
  return press.key.toLowerCase() === key.toLowerCase() || press.code === codeOf(key);
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  if (/^(Left|Right|Up|Down)$/.test(key)) return `Arrow${key}`;
  return key === '/' ? 'Slash' : key;
}
