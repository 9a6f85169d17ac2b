import type { Handlers } from '../dispatch.ts';
import { changeReview, readReview } from '../review/change-review.ts';
import { findAlike } from '../review/find-alike.ts';
import type { Services } from './services.ts';

/** The review of what was found in a source. */
export function reviewHandlers({
  open,
  clock,
  newId,
}: Services): Pick<Handlers, 'review.read' | 'review.change' | 'review.alike'> {
  return {
    'review.read': (client, { dossier, source }) => readReview(open.find(client, dossier), source),
    'review.change': (client, { dossier, source, change }) =>
      changeReview(open.find(client, dossier), source, change, { at: clock(), newId }),
    'review.alike': (client, { dossier, source, suggestions }) =>
      findAlike(open.find(client, dossier), source, suggestions),
  };
}
