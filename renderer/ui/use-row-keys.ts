import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

interface RowKeys {
  /** The one row the Tab key stops at. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the focus on that row. */
  readonly focus: () => void;
}

/** Arrow keys, Home and End over a list whose rows may not exist yet: each row's button carries `data-row`. */
export function useRowKeys(list: {
  readonly count: number;
  /** The row that is open, or -1. */
  readonly current: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
}): RowKeys {
  const [moved, setMoved] = useState<number | null>(null);
  const wantsFocus = useRef(false);
  const active = Math.min(moved ?? Math.max(list.current, 0), list.count - 1);

  const focusWanted = () => {
    if (!wantsFocus.current) return;
    const row = list.scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  };
  useEffect(focusWanted);

  return {
    active,
    focus() {
      wantsFocus.current = true;
      focusWanted();
    },
    onKeyDown(event) {
      const next = step(event.key, active, list.count);
      if (next === null) return;
      event.preventDefault();
      wantsFocus.current = true;
      setMoved(next);
      list.scrollTo(next);
    },
  };
}

function step(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(active + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(active - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
