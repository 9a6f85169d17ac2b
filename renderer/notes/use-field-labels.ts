import { useCallback } from 'react';
import type { LabelsOf } from '../../core/note/align-lines.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** What the fields of notes are called, by their template. */
export function useFieldLabels(): LabelsOf {
  const { library } = useDesk();
  const templates = useStore(library.store, (lists) => lists.templates);
  return useCallback((template) => templates?.find(({ id }) => id === template)?.fields ?? [], [templates]);
}
