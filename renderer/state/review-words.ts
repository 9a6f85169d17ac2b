import type { ReviewChange } from '../../core/contract/review-methods.ts';
import { assertNever } from '../../core/shared/assert-never.ts';

/** A step of a review in words: what was done, and how many suggestions are left to look at. */
export function sayStep(change: ReviewChange, open: number, touched: number): string {
  return `${sayChange(change, touched)}. ${open === 0 ? 'None left' : `${open} left`}`;
}

function sayChange(change: ReviewChange, touched: number): string {
  switch (change.do) {
    case 'accept':
      return touched === 1 ? 'Accepted' : `${touched} accepted`;
    case 'reject':
      return touched === 1 ? 'Rejected' : `${touched} rejected`;
    case 'reopen':
      return 'Open again';
    case 'accept-above':
      return `${touched} accepted`;
    case 'edit':
      return 'Change kept';
    case 'merge':
      return `${change.suggestions.length} made one`;
    case 'split':
      return `Split into ${change.drafts.length}`;
    case 'add':
      return 'New suggestion made';
    case 'cite':
      return 'This source added to the fact';
    case 'undo':
      return 'Taken back';
    default:
      return assertNever(change);
  }
}
