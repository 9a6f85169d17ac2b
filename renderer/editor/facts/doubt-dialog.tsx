import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { useEffect, useState } from 'react';
import type { Fact } from '../../../core/facts/fact.ts';
import { later } from '../../ui/later.tsx';
import type { EditorFacts, LinkableFact } from '../editor-types.ts';
import { DOUBT_COMMAND, type Doubt, doubtOf } from './doubt.ts';

const DoubtQuestion = later(async () => (await import('./doubt-question.tsx')).DoubtQuestion);

type Successors = ReadonlyMap<string, Fact>;

/** The question before a withdrawn or superseded fact, or one not to be disclosed, goes into the text. */
export function DoubtDialog({ facts }: { readonly facts: EditorFacts }) {
  const [editor] = useLexicalComposerContext();
  const [asked, setAsked] = useState<{ readonly doubt: Doubt; readonly successors: Successors } | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        DOUBT_COMMAND,
        (doubt) => {
          void readSuccessors(facts, doubt.facts).then((successors) => setAsked({ doubt, successors }));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, facts],
  );
  if (!asked) return null;
  const close = () => {
    setAsked(null);
    editor.focus();
  };
  return <DoubtQuestion {...asked} onClose={close} />;
}

/** What took the place of superseded facts, as far as the dossier has it and it stands. */
async function readSuccessors(facts: EditorFacts, those: readonly LinkableFact[]): Promise<Successors> {
  const found = new Map<string, Fact>();
  for (const { id, successor } of those) {
    const fact = successor === undefined ? null : (await facts.read(successor))?.fact;
    if (fact && doubtOf(fact) === null) found.set(id, fact);
  }
  return found;
}
