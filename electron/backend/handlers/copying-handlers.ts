import { bringFacts } from '../copying/bring-facts.ts';
import { carryFacts } from '../copying/carry-facts.ts';
import type { Handlers } from '../dispatch.ts';
import type { Services } from './services.ts';

type Copying = Extract<keyof Handlers, `copying.${string}`>;

/** Text that uses facts, from one dossier into another. */
export function copyingHandlers({ open, clock, newId }: Services): Pick<Handlers, Copying> {
  return {
    'copying.carry': (client, { dossier, places }) => carryFacts(open.find(client, dossier), places),
    'copying.bring': (client, { dossier, ...bringing }) =>
      bringFacts(open.find(client, dossier), bringing, { clock, newId }),
  };
}
