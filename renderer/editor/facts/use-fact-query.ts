import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { FactHit } from '../../../core/contract/backend.ts';
import type { EditorFacts } from '../editor-types.ts';
import { type TypedQuery, useTypedQuery } from '../picker/typed-query.ts';
import { $findQuery } from './find-query.ts';

/** Long enough that a fast typist asks once, short enough to feel immediate. */
const PAUSE_MS = 90;

export interface QueryState {
  readonly query: TypedQuery | null;
  readonly hits: readonly FactHit[];
  /** False while the hits belong to an earlier query. */
  readonly settled: boolean;
  /** Not again for this `@`. */
  readonly dismiss: () => void;
}

/** Follows the caret: the question it stands at, and the dossier's answer. */
export function useFactQuery(editor: LexicalEditor, facts: EditorFacts): QueryState {
  const { query, dismiss } = useTypedQuery(editor, $findQuery);
  const [answer, setAnswer] = useState<{ readonly text: string; readonly hits: readonly FactHit[] } | null>(null);

  const text = query?.text ?? null;
  useEffect(() => {
    if (text === null) {
      setAnswer(null);
      return;
    }
    let current = true;
    const ask = setTimeout(() => {
      void facts.search(text.trim()).then((hits) => {
        if (current) setAnswer({ text, hits });
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(ask);
    };
  }, [text, facts]);

  // Words were typed on after the last name that meant anything: this is prose with an @ in it.
  const isProse = answer?.hits.length === 0 && answer.text === text && /\s/.test(text ?? '');
  return { query: isProse ? null : query, hits: answer?.hits ?? [], settled: answer?.text === text, dismiss };
}
