import { Check, CircleSlash, Combine, Copy, Link2, Pencil, TriangleAlert } from 'lucide-react';
import type { Likeness, Suggestion } from '../../core/facts/suggestion.ts';
import { t } from '../language/t.ts';
import { isDismissed } from '../state/review-coverage.ts';
import { isOwn } from './describe-draft.ts';

interface CardStateProps {
  readonly suggestion: Suggestion;
  readonly marked: boolean;
  /** The likest fact of the dossier, where the card itself does not show it. */
  readonly likeness: Likeness | null;
}

const LIKENESS = {
  same: {
    icon: Copy,
    get words() {
      return t('In the dossier');
    },
  },
  contradicts: {
    icon: TriangleAlert,
    get words() {
      return t('Contradicts');
    },
  },
} as const;

const SETTLED = {
  accepted: {
    icon: Check,
    get words() {
      return t('Accepted');
    },
  },
  cited: {
    icon: Link2,
    get words() {
      return t('Added to a fact');
    },
  },
  rejected: {
    icon: CircleSlash,
    get words() {
      return t('Rejected');
    },
  },
} as const;

/** What became of a suggestion, or how sure it is; each an icon with a word. */
export function CardState({ suggestion, marked, likeness }: CardStateProps) {
  const { state, confidence, reason, edited } = suggestion;
  if (state === 'accepted' || state === 'cited' || state === 'rejected') {
    const { icon: Icon, words } = SETTLED[state];
    return (
      <span className="card-state" data-state={state}>
        <Icon size={13} strokeWidth={2} aria-hidden />
        {isDismissed(suggestion) ? t('Put aside') : words}
      </span>
    );
  }
  const like = likeness === null || likeness === 'related' ? null : LIKENESS[likeness];
  return (
    <span className="card-state">
      {marked && (
        <span className="card-flag" data-flag="marked">
          <Combine size={13} strokeWidth={2} aria-hidden />
          {t('Marked')}
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
          {t('Edited')}
        </span>
      )}
      <span>{isOwn(reason) ? t('Yours') : t('{percent}% sure', { percent: Math.round(confidence * 100) })}</span>
    </span>
  );
}
