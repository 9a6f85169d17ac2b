import { alongLine } from '../../ui/along-line.ts';

/** The option an arrow key leads to in rows of options as they are drawn; null: the key leads nowhere. */
export function stepInGrid(grid: HTMLElement, active: number, key: string): number | null {
  const options = [...grid.querySelectorAll<HTMLElement>('[role="option"]')];
  const from = options[active];
  if (!from) return null;
  switch (alongLine(key, grid)) {
    case 'ArrowRight':
      return Math.min(active + 1, options.length - 1);
    case 'ArrowLeft':
      return Math.max(active - 1, 0);
    case 'ArrowDown':
      return nearest(options, active, 1);
    case 'ArrowUp':
      return nearest(options, active, -1);
    default:
      return null;
  }
}

/** In the next row that way, the one most nearly above or below. */
function nearest(options: readonly HTMLElement[], active: number, way: 1 | -1): number {
  const from = options[active]?.getBoundingClientRect();
  if (!from) return active;
  const rects = options.map((option) => option.getBoundingClientRect());
  let best = active;
  for (let at = active + way; at >= 0 && at < rects.length; at += way) {
    const rect = rects[at];
    const row = rects[best];
    if (!rect || !row || (rect.top - from.top) * way <= 1) continue;
    if (best === active) best = at;
    else if (Math.abs(rect.top - row.top) > 1) break;
    else if (Math.abs(rect.left - from.left) < Math.abs(row.left - from.left)) best = at;
  }
  return best;
}
