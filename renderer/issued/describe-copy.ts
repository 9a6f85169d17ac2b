import type { IssuedCopy } from '../../core/contract/issued-methods.ts';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';

/** `Issued 3 May 2026, No. 12`. */
export function nameCopy({ number, day }: Pick<IssuedCopy, 'number' | 'day'>): string {
  return t('Issued {partialDate}, No. {number}', { partialDate: writeDay(day), number });
}

/** `2 facts since changed`; null when none was. */
export function nameChanged({ changed }: Pick<IssuedCopy, 'changed'>): string | null {
  if (changed === 0) return null;
  return t('{changed, plural, one {# fact since changed} other {# facts since changed}}', { changed });
}
