import type { ChangeReason } from '../../core/contract/update-methods.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { t } from '../language/t.ts';
import { nameStatus } from '../ui/fact-status.tsx';

/** Why a place waits, in a few words. */
export function describeReason(reason: ChangeReason): string {
  switch (reason.what) {
    case 'wording':
      return t('Says something else');
    case 'status':
      return `${nameStatus(reason.from)} → ${nameStatus(reason.to)}`;
    case 'disclosure':
      return t('Disclosure changed');
    case 'source-withdrawn':
      return reason.reason === '' ? t('Source withdrawn') : t('Source withdrawn: {reason}', { reason: reason.reason });
    default:
      return assertNever(reason);
  }
}
