import { useRef, useState } from 'react';
import type { Refusal } from '../../core/contract/reply.ts';
import type { PartCall } from '../state/fact-library-changes.ts';
import { useDesk } from '../state/use-desk.tsx';

export interface ManyFactsChange {
  /** How many are done; null while nothing is being done. */
  readonly progress: number | null;
  /** After the part that is being made. */
  readonly stop: () => void;
  readonly perform: (
    facts: readonly string[],
    done: (count: number) => string,
    call: PartCall,
  ) => Promise<Refusal | null>;
}

/** A change of many facts that a dialog shows the progress of and can stop. */
export function useManyFacts(): ManyFactsChange {
  const { factChanges } = useDesk();
  const [progress, setProgress] = useState<number | null>(null);
  const stopped = useRef(false);
  return {
    progress,
    stop() {
      stopped.current = true;
    },
    async perform(facts, done, call) {
      stopped.current = false;
      setProgress(0);
      const onProgress = (count: number) => {
        setProgress(count);
        return !stopped.current;
      };
      const refusal = await factChanges.performOnMany({ facts, done, onProgress }, call);
      setProgress(null);
      return refusal;
    },
  };
}
