import type { TableReport } from '../../core/contract/table-file.ts';
import { t } from '../language/t.ts';

/** `70 new facts, 2 changed, 5 already here, 1 cannot be taken.` */
export function countReport({ added, updated, unchanged, rejected }: TableReport, kind: 'facts' | 'sources'): string {
  const parts = [
    added === 0
      ? null
      : kind === 'facts'
        ? t('{added, plural, one {# new fact} other {# new facts}}', { added })
        : t('{added, plural, one {# new source} other {# new sources}}', { added }),
    updated > 0 ? t('{updated} changed', { updated }) : null,
    unchanged > 0 ? t('{unchanged} already here', { unchanged }) : null,
    rejected.length > 0 ? t('{rejected} cannot be imported', { rejected: rejected.length }) : null,
  ].filter((part) => part !== null);
  return parts.length > 0
    ? t('{parts}.', { parts: parts.join(t(', ')) })
    : kind === 'facts'
      ? t('The file holds no facts.')
      : t('The file holds no sources.');
}
