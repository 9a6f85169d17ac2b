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
  /** True from Enter before the dossier answered until the answer was used: what is typed on is no part of the query. */
  readonly entered: boolean;
  readonly enter: () => void;
  /** Not again for this `@`. */
  readonly dismiss: () => void;
}

/** Follows the caret: the question it stands at, and the dossier's answer. */
export function useFactQuery(editor: LexicalEditor, facts: EditorFacts): QueryState {
  const { query: typed, dismiss: leave } = useTypedQuery(editor, $findQuery);
  const [held, setHeld] = useState<TypedQuery | null>(null);
  const query = held ?? typed;
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
  return {
    query: isProse && !held ? null : query,
    hits: answer?.hits ?? [],
    settled: answer?.text === text,
    entered: held !== null,
    enter: () => setHeld(query),
    dismiss() {
      setHeld(null);
      leave();
    },
  };
}
