import type { Rectangle } from 'electron';
import { openQuietStore } from './quiet-store.ts';
import type { WindowPlace } from './window.ts';

const FIRST: WindowPlace = { width: 1280, height: 840 };
/** How much of a window's title bar must be on some display for it to be reachable, in display pixels. */
const REACHABLE = 80;

/** Remembers where the last window stood, in `window.json` beside the settings. Losing it costs nothing. */
export interface PlaceMemory {
  readonly recall: (displays: readonly Rectangle[]) => WindowPlace;
  readonly keep: (place: Rectangle) => void;
}

export function openPlaceMemory(): PlaceMemory {
  const store = openStore();
  return {
    recall: (displays) => fitPlace(store?.get('place'), displays),
    keep: ({ x, y, width, height }) => {
      try {
        store?.set('place', { x, y, width, height });
      } catch {
        // A full or read-only disk: the next window opens where the one before did.
      }
    },
  };
}

function openStore(): ReturnType<typeof openQuietStore> | null {
  try {
    return openQuietStore('window', { clearInvalidConfig: true });
  } catch {
    return null;
  }
}

/** The place if it is well formed and can be reached on one of the displays, else a middling window placed by the system. */
export function fitPlace(saved: unknown, displays: readonly Rectangle[]): WindowPlace {
  if (!isRectangle(saved)) return FIRST;
  const reachable = displays.some(
    (display) =>
      saved.y >= display.y &&
      saved.y < display.y + display.height - REACHABLE &&
      saved.x + saved.width > display.x + REACHABLE &&
      saved.x < display.x + display.width - REACHABLE,
  );
  return reachable ? saved : { width: saved.width, height: saved.height };
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Partial<Record<keyof Rectangle, unknown>>;
  return [x, y, width, height].every(Number.isInteger) && Number(width) >= 720 && Number(height) >= 480;
}
