/** A key as reviews name it: a letter in capitals whatever the layout, `Shift+M`, `Command+Enter`, `ArrowDown`. */
export type Press = string;

interface KeyDown {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Null for a key that is no single key of a review: Alt, a modifier alone, Ctrl on a Mac. */
export function pressOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyDown, mac: boolean): Press | null {
  if (altKey || (mac ? ctrlKey : metaKey) || MODIFIERS.has(key)) return null;
  const command = (mac ? metaKey : ctrlKey) ? 'Command+' : '';
  const name = nameOf(key, code);
  // Shift is part of the characters above digits, and of no other key of ours.
  return `${command}${shiftKey && name.length !== 0 ? 'Shift+' : ''}${name}`;
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Meta', 'Alt', 'AltGraph', 'CapsLock']);

/** Letters by what they are, or where a layout has none there, by their place. */
function nameOf(key: string, code: string): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (/^[0-9]$/.test(key)) return key;
  if (key === ' ') return 'Space';
  const placed = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
  return key.length === 1 && placed !== undefined ? placed : key;
}
