import { readArticle } from '../../../../../electron/backend/reading/read-article.ts';
import { shutDoors } from '../../../../../electron/backend/reading/shut-doors.ts';
import { Unreadable } from '../../../../../electron/backend/reading/unreadable.ts';
import { type Format, makeMutant } from './make-mutant.ts';
import { complaintOf, type Outcome } from './outcome.ts';

/** The child of mutant-runner.ts: reads many mutants in one process, each as the reading process does. */

export interface MutantsWanted {
  readonly format: Format;
  readonly from: number;
  readonly to: number;
}

export type MutantRead = { readonly begun: number } | { readonly seed: number; readonly outcome: Outcome };

const TEXT_BYTES = 5 * 1024 * 1024;

shutDoors();
// As read-file-thread.ts does.
process.on('unhandledRejection', () => undefined);
process.once('message', (wanted: MutantsWanted) => void readAll(wanted));
process.once('disconnect', () => process.exit());

async function readAll({ format, from, to }: MutantsWanted): Promise<void> {
  for (let seed = from; seed < to; seed += 1) {
    tell({ begun: seed });
    tell({ seed, outcome: await readOne(format, seed) });
  }
  process.disconnect();
}

async function readOne(format: Format, seed: number): Promise<Outcome> {
  const { name, bytes } = makeMutant(format, seed);
  try {
    const read = await readArticle(
      { kind: 'file', name, bytes },
      { textBytes: TEXT_BYTES, onProgress: () => undefined },
    );
    return complaintOf(read) ?? 'article';
  } catch (error) {
    if (error instanceof Unreadable) return error.fault.reason;
    return `thrown: ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' ') : String(error)}`;
  }
}

function tell(message: MutantRead): void {
  process.send?.(message);
}
