import type { TableReport } from '../../core/contract/table-file.ts';

/** `70 new facts, 2 changed, 5 already here, 1 cannot be taken.` */
export function countReport({ added, updated, unchanged, rejected }: TableReport, kind: 'facts' | 'sources'): string {
  const parts = [
    added > 0 ? `${added} new ${added === 1 ? kind.slice(0, -1) : kind}` : null,
    updated > 0 ? `${updated} changed` : null,
    unchanged > 0 ? `${unchanged} already here` : null,
    rejected.length > 0 ? `${rejected.length} cannot be taken` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? `The file holds no ${kind}.` : `${parts.join(', ')}.`;
}
