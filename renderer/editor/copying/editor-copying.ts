import type { FactsBrought } from '../../../core/contract/copying-methods.ts';
import type { Reply } from '../../../core/contract/reply.ts';
import type { CarriedFacts, FactPoint } from '../../../core/facts/carried-facts.ts';

/** How text that uses facts goes from one dossier into another; the shell answers. Nothing here may reject. */
export interface EditorCopying {
  /** The dossier of this note as this window calls it. */
  readonly origin: string;
  /** Null: no answer, or more than is copied at a time. */
  readonly carry: (places: readonly FactPoint[]) => Promise<CarriedFacts | null>;
  readonly bring: (carried: CarriedFacts, dryRun: boolean) => Promise<Reply<FactsBrought>>;
  /** Facts came with a paste; `takeOut` takes the pasted text out again, when it is still the last that was done. */
  readonly onBrought: (brought: FactsBrought, takeOut: () => Promise<void>) => void;
  /** News for the foot of the page. */
  readonly say: (title: string, text?: string) => void;
}
