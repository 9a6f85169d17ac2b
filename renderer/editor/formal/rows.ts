import type { RefObject } from 'react';

export function insertRow<T>(rows: readonly T[], at: number, row: T): readonly T[] {
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

export function dropRow<T>(rows: readonly T[], at: number): readonly T[] {
  return rows.filter((_, index) => index !== at);
}

export function moveRow<T>(rows: readonly T[], from: number, to: number): readonly T[] {
  const row = rows[from];
  return row === undefined ? rows : insertRow(dropRow(rows, from), to, row);
}

/** Puts the caret into the text of a row, once it is drawn: fields follow the editor's state a moment later. */
export function focusRow(box: RefObject<HTMLElement | null>, row: number): void {
  requestAnimationFrame(() => {
    const field = box.current?.querySelectorAll<HTMLElement>('.formal-row')[row]?.querySelector('.formal-text');
    if (field instanceof HTMLElement) field.focus();
  });
}
