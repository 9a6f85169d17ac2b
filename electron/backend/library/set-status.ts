import type { FactsChanged } from '../../../core/contract/library-methods.ts';
import type { Fact, FactStatus } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { Refused } from '../refused.ts';
import { type Changing, changeFacts, needFacts } from './change-facts.ts';
import { refuseLoop } from './successors.ts';

/** What facts hold from now on. Only a superseded fact has a successor; any other status lets go of it. */
export function setStatus(
  dossier: Dossier,
  ids: readonly string[],
  { status, successor }: { readonly status: FactStatus; readonly successor: string | null },
  changing: Changing,
): FactsChanged {
  if (successor !== null && status !== 'superseded')
    throw new Refused('invalid-input', 'Only a superseded fact has a successor. Nothing was changed.');
  return changeFacts(
    dossier,
    ids,
    (facts) => {
      if (successor !== null) {
        needFacts(dossier, [successor]);
        refuseLoop(dossier, successor, ids);
      }
      return facts.map(
        ({ successor: _, ...fact }): Fact => ({
          ...fact,
          status,
          ...(successor === null ? {} : { successor }),
        }),
      );
    },
    changing,
  );
}
