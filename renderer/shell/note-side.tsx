import { type ReactNode, useMemo } from 'react';
import { useStore } from '../state/store.ts';
import type { Side } from '../state/two-notes.ts';
import { DeskProvider, useDesk } from '../state/use-desk.tsx';

/** Two notes beside each other: what is in here is about the note of its side, which is the open one once something of it is pressed or has the focus. */
export function NoteSide({ side, children }: { readonly side: Side; readonly children: ReactNode }) {
  const desk = useDesk();
  const { two } = desk;
  const own = useMemo(() => ({ ...desk, page: two.sides[side] }), [desk, two, side]);
  const active = useStore(two.active, (now) => now === side);
  const activate = () => two.activate(side);
  return (
    <div
      className="note-side"
      data-side={side}
      data-active={active || undefined}
      onFocusCapture={activate}
      onPointerDownCapture={activate}
    >
      <DeskProvider desk={own}>{children}</DeskProvider>
    </div>
  );
}
