import { useEffect, useRef, useState } from 'react';
import type { StyleMap } from '../../core/templates/template.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { ChosenMould } from './mould-choice.tsx';

export interface KeptMouldState {
  readonly mould: ChosenMould | null;
  /** Name of the one that was used last, while it is read. */
  readonly reading: string | null;
  readonly choose: (mould: ChosenMould | null) => void;
  /** Offers the mould that was used the next time, or none. */
  readonly keep: (styles?: StyleMap) => Promise<void>;
}

/** The mould somebody chooses; at first the one used last for this template (null: for packs), undefined: not known yet. */
export function useKeptMould(template: string | null | undefined): KeptMouldState {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [mould, setMould] = useState<ChosenMould | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const chosen = useRef(false);
  const wasKept = useRef(false);
  useEffect(() => {
    if (template === undefined) return;
    let isGone = false;
    const offer = async () => {
      const kept = await backend.moulds.kept({ dossier, template });
      if (isGone || !kept.ok || kept.value === null) return;
      wasKept.current = true;
      if (chosen.current) return;
      const { styles, ...file } = kept.value;
      setReading(file.name);
      const report = await backend.moulds.check({ dossier, ticket: 'kept-mould', ...file });
      if (isGone) return;
      setReading(null);
      if (report.ok && !chosen.current) setMould({ file, report: report.value, styles });
    };
    void offer();
    return () => {
      isGone = true;
    };
  }, [backend, dossier, template]);
  return {
    mould,
    reading,
    choose: (next) => {
      chosen.current = true;
      setMould(next);
    },
    keep: async (styles) => {
      if (template === undefined || (mould === null && !wasKept.current)) return;
      const kept = mould && { ...mould.file, styles: styles ?? mould.styles };
      // A dossier that is open for reading only keeps nothing, and the file is made all the same.
      await backend.moulds.keep({ dossier, template, mould: kept });
    },
  };
}
