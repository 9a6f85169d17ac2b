import type { ReviewChange } from '../../core/contract/review-methods.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { t } from '../language/t.ts';

/** A step of a review in words: what was done, and how many suggestions are left to look at. */
export function sayStep(change: ReviewChange, open: number, touched: number): string {
  return `${sayChange(change, touched)}. ${open === 0 ? t('None left') : `${open} left`}`;
}

function sayChange(change: ReviewChange, touched: number): string {
  switch (change.do) {
    case 'accept':
      return t('{touched, plural, one {Accepted} other {# accepted}}', { touched });
    case 'reject':
      return t('{touched, plural, one {Rejected} other {# rejected}}', { touched });
    case 'reopen':
      return t('Reopen');
    case 'accept-above':
      return t('{touched} accepted', { touched });
    case 'edit':
      return t('Change kept');
    case 'merge':
      return t('{suggestions} merged', { suggestions: change.suggestions.length });
    case 'split':
      return t('Split into {drafts}', { drafts: change.drafts.length });
    case 'add':
      return t('New suggestion made');
    case 'cite':
      return t('This source added to the fact');
    case 'undo':
      return t('Undone');
    default:
      return assertNever(change);
  }
}
