import type { ChangeReason } from '../../core/contract/update-methods.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { nameStatus } from '../ui/fact-status.tsx';

/** Why a place waits, in a few words. */
export function describeReason(reason: ChangeReason): string {
  switch (reason.what) {
    case 'wording':
      return 'Says something else';
    case 'status':
      return `${nameStatus(reason.from)} → ${nameStatus(reason.to)}`;
    case 'disclosure':
      return 'May be disclosed otherwise';
    case 'source-withdrawn':
      return reason.reason === '' ? 'Source withdrawn' : `Source withdrawn: ${reason.reason}`;
    default:
      return assertNever(reason);
  }
}
