import { CARD_KEYS, CHECKLIST_KEYS, EDIT_KEYS, type ReviewKey } from '../commands/review-keys.ts';
import { t } from '../language/t.ts';
import type { OpenReview } from '../state/review-page.ts';

/** The keys that work now. */
export function stripKeysOf({ edit, tab, filter }: OpenReview): readonly ReviewKey[] {
  if (edit) return EDIT_KEYS;
  if (tab === 'checklist') return CHECKLIST_KEYS;
  return CARD_KEYS.filter(({ short }) => short !== t('Reopen') || filter !== 'open');
}
