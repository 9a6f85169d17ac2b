import type { KeyboardEvent } from 'react';
import { type Press, pressOf } from '../commands/read-press.ts';
import type { UpdatesControl } from '../state/updates.ts';
import { useDesk } from '../state/use-desk.tsx';

interface Deciding {
  readonly readOnly: boolean;
  readonly decideAll: (decide: 'update' | 'keep') => void;
}

/** The keys of the list of changed facts, heard while it has the focus. */
export function useUpdateKeys(deciding: Deciding): (event: KeyboardEvent) => void {
  const { updates } = useDesk();
  return (event) => {
    const press = pressOf(event.nativeEvent, navigator.platform.startsWith('Mac'));
    if (press === null || event.nativeEvent.isComposing || !hear(press, updates, deciding)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Whether the key was for the list. */
function hear(press: Press, updates: UpdatesControl, { readOnly, decideAll }: Deciding): boolean {
  const { places, pinned, current } = updates.store.read();
  const isPinned = pinned.some(({ key }) => key === current);
  switch (press) {
    case 'ArrowDown':
      updates.move(1);
      return true;
    case 'ArrowUp':
      updates.move(-1);
      return true;
    case 'G':
      updates.goThere();
      return true;
    default:
      break;
  }
  if (readOnly) return false;
  switch (press) {
    case 'U':
      if (!isPinned) updates.decide('update');
      return true;
    case 'K':
      if (!isPinned) updates.decide('keep');
      return true;
    case 'P':
      updates.decide(isPinned ? 'unpin' : 'pin');
      return true;
    case 'Shift+U':
    case 'Shift+K':
      if (places && places.length > 0) decideAll(press === 'Shift+U' ? 'update' : 'keep');
      return true;
    case 'Command+Z':
      updates.undo();
      return true;
    case 'Command+Shift+Z':
    case 'Command+Y':
      updates.redo();
      return true;
    default:
      return false;
  }
}
