import type { IssuedCopy } from '../../core/contract/issued-methods.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';

/** `Issued 3 May 2026, No. 12`. */
export function nameCopy({ number, day }: Pick<IssuedCopy, 'number' | 'day'>): string {
  return `Issued ${writePartialDate(day, 'en')}, No. ${number}`;
}

/** `2 facts since changed`; null when none was. */
export function nameChanged({ changed }: Pick<IssuedCopy, 'changed'>): string | null {
  if (changed === 0) return null;
  return changed === 1 ? '1 fact since changed' : `${changed.toLocaleString('en')} facts since changed`;
}
