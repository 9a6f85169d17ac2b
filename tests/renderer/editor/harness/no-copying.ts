import type { EditorCopying } from '../../../../renderer/editor/copying/editor-copying.ts';

/** A dossier whose facts nobody else knows, and which knows nobody else's. */
export const NO_COPYING: EditorCopying = {
  origin: 'harness',
  carry: async () => null,
  bring: async () => ({ ok: false, code: 'not-found', message: 'There is no dossier here.' }),
  onBrought: () => {},
  say: () => {},
};
