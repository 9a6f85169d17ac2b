import { describe, expect, it } from 'vitest';
import { pressOf } from '../../../renderer/commands/read-press.ts';

function press(
  key: string,
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) {
  const down = { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
  return { mac: pressOf(down, true), other: pressOf(down, false) };
}

describe('a key of the review', () => {
  it('is a letter by what it says, or by its place where the layout has other letters', () => {
    expect(press('a', 'KeyQ').other).toBe('A');
    expect(press('ф', 'KeyA').other).toBe('A');
    expect(press('3', 'Digit3').other).toBe('3');
    expect(press('é', 'Digit2').other).toBe('2');
    expect(press(' ', 'Space').other).toBe('Space');
  });

  it('says what was held', () => {
    expect(press('M', 'KeyM', { shiftKey: true }).other).toBe('Shift+M');
    expect(press('Enter', 'Enter', { ctrlKey: true, shiftKey: true }).other).toBe('Command+Shift+Enter');
    expect(press('z', 'KeyZ', { metaKey: true }).mac).toBe('Command+Z');
  });

  it('is none with Alt, with the other system’s key, or for a modifier alone', () => {
    expect(press('a', 'KeyA', { altKey: true }).other).toBeNull();
    expect(press('a', 'KeyA', { metaKey: true }).other).toBeNull();
    expect(press('a', 'KeyA', { ctrlKey: true }).mac).toBeNull();
    expect(press('Shift', 'ShiftLeft', { shiftKey: true }).other).toBeNull();
  });
});
