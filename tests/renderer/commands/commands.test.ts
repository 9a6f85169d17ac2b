import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMANDS } from '../../../core/contract/commands.ts';
import { isPressed, type KeyPress } from '../../../renderer/commands/read-keys.ts';
import { spellKeys } from '../../../renderer/ui/spell-keys.ts';

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('commands', () => {
  it('are described once each', () => {
    expect(COMMANDS.map((command) => command.id).sort()).toEqual([...COMMAND_IDS].sort());
  });

  it('share no keys', () => {
    const keys = COMMANDS.flatMap((command) => command.keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('isPressed', () => {
  it('knows Ctrl on most systems and Cmd on a Mac', () => {
    expect(isPressed('CmdOrCtrl+S', press('s', 'KeyS', { ctrlKey: true }), false)).toBe(true);
    expect(isPressed('CmdOrCtrl+S', press('s', 'KeyS', { metaKey: true }), true)).toBe(true);
    expect(isPressed('CmdOrCtrl+S', press('s', 'KeyS', { ctrlKey: true }), true)).toBe(false);
    expect(isPressed('CmdOrCtrl+S', press('s', 'KeyS'), false)).toBe(false);
  });

  it('wants exactly the held keys', () => {
    const held = { ctrlKey: true, shiftKey: true };
    expect(isPressed('CmdOrCtrl+Shift+E', press('E', 'KeyE', held), false)).toBe(true);
    expect(isPressed('CmdOrCtrl+E', press('E', 'KeyE', held), false)).toBe(false);
    expect(isPressed('F6', press('F6', 'F6'), false)).toBe(true);
    expect(isPressed('F6', press('F6', 'F6', { altKey: true }), false)).toBe(false);
  });

  it('goes back and forward as each platform does, and leaves words to the arrows of a Mac', () => {
    const alt = press('ArrowLeft', 'ArrowLeft', { altKey: true });
    expect([isPressed('Alt+Left', alt, false), isPressed('Alt+Left', alt, true)]).toEqual([true, false]);
    expect(isPressed('Alt+Right', press(']', 'BracketRight', { metaKey: true }), true)).toBe(true);
    expect(spellKeys('Alt+Left', true)).toBe('⌘[');
  });

  it('reads letters and digits by their place when Alt made another character of them', () => {
    const held = { metaKey: true, altKey: true };
    expect(isPressed('CmdOrCtrl+Alt+N', press('˜', 'KeyN', held), true)).toBe(true);
    expect(isPressed('CmdOrCtrl+Alt+1', press('¡', 'Digit1', held), true)).toBe(true);
  });
});

describe('spellKeys', () => {
  it('writes as the platform does', () => {
    expect(spellKeys('CmdOrCtrl+Shift+E', false)).toBe('Ctrl+Shift+E');
    expect(spellKeys('CmdOrCtrl+Alt+N', true)).toBe('⌘⌥N');
    expect(spellKeys('Alt+Shift+Up', false)).toBe('Alt+Shift+↑');
  });
});
