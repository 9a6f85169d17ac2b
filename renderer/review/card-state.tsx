import { Check, CircleSlash, Combine, Copy, Link2, Pencil, TriangleAlert } from 'lucide-react';
import type { Likeness, Suggestion } from '../../core/facts/suggestion.ts';
import { isDismissed } from '../state/review-coverage.ts';
import { isOwn } from './describe-draft.ts';

interface CardStateProps {
  readonly suggestion: Suggestion;
  readonly marked: boolean;
  /** The likest fact of the dossier, where the card itself does not show it. */
  readonly likeness: Likeness | null;
}

const LIKENESS = {
  same: { icon: Copy, words: 'In the dossier' },
  contradicts: { icon: TriangleAlert, words: 'Contradicts' },
} as const;

const SETTLED = {
  accepted: { icon: Check, words: 'Accepted' },
  cited: { icon: Link2, words: 'Added to a fact' },
  rejected: { icon: CircleSlash, words: 'Rejected' },
} as const;

/** What became of a suggestion, or how sure it is; each an icon with a word. */
export function CardState({ suggestion, marked, likeness }: CardStateProps) {
  const { state, confidence, reason, edited } = suggestion;
  if (state === 'accepted' || state === 'cited' || state === 'rejected') {
    const { icon: Icon, words } = SETTLED[state];
    return (
      <span className="card-state" data-state={state}>
        <Icon size={13} strokeWidth={2} aria-hidden />
        {isDismissed(suggestion) ? 'Put aside' : words}
      </span>
    );
  }
  const like = likeness === null || likeness === 'related' ? null : LIKENESS[likeness];
  return (
    <span className="card-state">
      {marked && (
        <span className="card-flag" data-flag="marked">
          <Combine size={13} strokeWidth={2} aria-hidden />
          Marked
        </span>
      )}
      {like && (
        <span className="card-flag" data-flag={likeness}>
          <like.icon size={13} strokeWidth={2} aria-hidden />
          {like.words}
        </span>
      )}
      {edited && (
        <span className="card-flag">
          <Pencil size={12} strokeWidth={2} aria-hidden />
          Edited
        </span>
      )}
      <span>{isOwn(reason) ? 'Yours' : `${Math.round(confidence * 100)}% sure`}</span>
    </span>
  );
}
