import { t } from '../language/t.ts';
import type { Notice, Notify } from './notice.ts';

/** One notice for as long as saving fails, however often it is tried. */
export function createTroubleNotice(notify: Notify, retry: () => void): (message: string | null) => void {
  let shown: { readonly message: string; readonly takeAway: () => void } | null = null;
  return (message) => {
    if (message === shown?.message) return;
    shown?.takeAway();
    shown = message === null ? null : { message, takeAway: notify(word(message)) };
  };
  function word(text: string): Notice {
    return {
      title: t('The last change is not saved'),
      text,
      trouble: 'told-at-foot',
      action: { label: t('Try again'), run: retry },
    };
  }
}
