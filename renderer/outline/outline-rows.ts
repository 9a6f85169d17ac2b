import type { OutlineEntry } from '../../core/note/outline.ts';

export interface OutlineRow extends OutlineEntry {
  /** Stays the same while other headings come and go. */
  readonly id: string;
  /** Whether headings stand under it. */
  readonly hasParts: boolean;
}

/** Entries with names, and without those under one that is folded. */
export function listRows(entries: readonly OutlineEntry[], folded: ReadonlySet<string>): readonly OutlineRow[] {
  const seen = new Map<string, number>();
  let hiddenTo = 0;
  return entries.flatMap((entry, index) => {
    const name = `${entry.level} ${entry.words}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const id = `${name} ${nth}`;
    if (entry.block < hiddenTo) return [];
    const next = entries[index + 1];
    const hasParts = next !== undefined && next.block < entry.end;
    if (hasParts && folded.has(id)) hiddenTo = entry.end;
    return [{ ...entry, id, hasParts }];
  });
}

/** The row in which the caret's block stands: the last one at or above it. */
export function findCurrent(rows: readonly OutlineRow[], caret: number | null): string | null {
  return caret === null ? null : (rows.findLast(({ block }) => block <= caret)?.id ?? null);
}
