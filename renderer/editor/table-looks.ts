import type { TableNode } from '@lexical/table';
import { $getState, $setState, createState } from 'lexical';
import { CELL_SHADES, type CellShade } from '../../core/note/note.ts';

/** What a table shows, for those who cannot see it; empty for none. */
const altState = createState('alt', { parse: (value) => (typeof value === 'string' ? value : '') });

export function $setTableAlt(table: TableNode, alt: string | null): TableNode {
  return alt === null ? table : $setState(table, altState, alt);
}

export function $getTableAlt(table: TableNode): string | null {
  const alt = $getState(table, altState);
  return alt === '' ? null : alt;
}

/** How the editor paints a tone: by the theme's colour, so that it is right in the dark too (note-table.css). */
export function backgroundOf(shade: CellShade): string {
  return `var(--cell-${shade})`;
}

export function shadeOf(background: string | null): CellShade | null {
  return CELL_SHADES.find((shade) => backgroundOf(shade) === background) ?? null;
}
