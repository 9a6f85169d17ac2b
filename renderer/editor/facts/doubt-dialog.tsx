import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { useEffect, useState } from 'react';
import type { Fact } from '../../../core/facts/fact.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { EditorFacts, LinkableFact } from '../editor-types.ts';
import { DOUBT_COMMAND, type Doubt, doubtOf } from './doubt.ts';

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
  const { doubt, successors } = asked;
  const doubtful = doubt.facts.filter((fact) => doubtOf(fact) !== null);
  const rest = doubt.facts.filter((fact) => doubtOf(fact) === null);
  const one = doubtful.length === 1;
  const close = () => {
    setAsked(null);
    editor.focus();
  };
  const put = (those: readonly LinkableFact[]) => () => {
    close();
    doubt.put(those);
  };
  return (
    <Dialog
      open
      onClose={close}
      returnsFocus={() => false}
      size="small"
      title={one ? t('Put this fact in?') : t('Put these {count} facts in?', { count: doubtful.length })}
      footer={
        <>
          <Button onClick={close}>{t('Cancel')}</Button>
          {rest.length > 0 && <Button onClick={put(rest)}>{one ? t('Leave it out') : t('Leave them out')}</Button>}
          <Button onClick={put(doubt.facts)}>{one ? t('Put it in anyway') : t('Put them in anyway')}</Button>
          {successors.size > 0 && (
            <Button look="primary" onClick={put(doubt.facts.map((fact) => successors.get(fact.id) ?? fact))}>
              {one ? t('Use what took its place') : t('Use what took their place')}
            </Button>
          )}
        </>
      }
    >
      <ul className="fact-doubts">
        {doubtful.map((fact) => {
          const successor = successors.get(fact.id);
          return (
            <li key={fact.id}>
              <strong className="fact-card-warn">{doubtOf(fact)}</strong>
              <span className="fact-doubt" dir="auto">
                {fact.claim}
              </span>
              {successor && (
                <span className="fact-doubt" dir="auto">
                  <span className="fact-card-quiet">{t('Now')}</span>
                  {successor.claim}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
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
