import type { Backend } from '../../core/contract/backend.ts';
import type { EditorFacts } from '../editor/editor-types.ts';

/** As many as a list beside the caret holds. */
const OFFERED = 8;

/** How an editor asks a dossier for facts. */
export function createEditorFacts(backend: Backend, dossier: string): EditorFacts {
  return {
    async search(query) {
      const reply = await backend.facts.search({
        dossier,
        query,
        kinds: [],
        sources: [],
        statuses: [],
        limit: OFFERED,
        offset: 0,
      });
      return reply.ok ? reply.value.hits : [];
    },
    async read(fact) {
      const reply = await backend.facts.read({ dossier, fact });
      return reply.ok ? reply.value : null;
    },
  };
}
