import type { ImportReport } from '../../core/contract/source-methods.ts';
import type { ImportState } from '../state/importing.ts';

const STAGES = {
  reading: 'Reading the text',
  'finding-facts': 'Looking for facts',
  saving: 'Saving',
} as const;

/** What is going on with an article, or what became of it. */
export function describeImport(state: ImportState): string {
  switch (state.phase) {
    case 'waiting':
      return 'Waiting for its turn';
    case 'working':
      return STAGES[state.stage];
    case 'done':
      return describeReport(state.report);
    case 'failed':
      return state.message;
    case 'stopped':
      return 'Stopped. Nothing of it was kept.';
  }
}

function describeReport({ outcome, suggested }: ImportReport): string {
  if (outcome === 'same') return 'In the dossier already; nothing was added';
  const facts = suggested === 0 ? 'No facts suggested' : `${suggested} suggested ${suggested === 1 ? 'fact' : 'facts'}`;
  return outcome === 'edition' ? `A new edition of an article you have. ${facts}` : facts;
}
