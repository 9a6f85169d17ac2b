import type { ImportReport } from '../../core/contract/source-methods.ts';
import { t } from '../language/t.ts';
import type { ImportState } from '../state/importing.ts';

const STAGES = {
  get reading() {
    return t('Reading the text');
  },
  get 'finding-facts'() {
    return t('Looking for facts');
  },
  get saving() {
    return t('Saving');
  },
} as const;

/** What is going on with an article, or what became of it. */
export function describeImport(state: ImportState): string {
  switch (state.phase) {
    case 'waiting':
      return t('Waiting for its turn');
    case 'working':
      return STAGES[state.stage];
    case 'done':
      return describeReport(state.report);
    case 'failed':
      return state.message;
    case 'stopped':
      return t('Stopped. Nothing of it was kept.');
  }
}

function describeReport({ outcome, suggested }: ImportReport): string {
  if (outcome === 'same') return t('In the dossier already; nothing was added');
  const facts =
    suggested === 0
      ? t('No facts suggested')
      : t('{suggested} suggested {suggested, plural, one {fact} other {facts}}', { suggested });
  return outcome === 'edition' ? t('A new edition of an article you have. {facts}', { facts }) : facts;
}
