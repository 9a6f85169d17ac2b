import type { LexicalEditor } from 'lexical';
import { useState } from 'react';
import type { FactsBrought } from '../../../core/contract/copying-methods.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { EditorCopying } from './editor-copying.ts';
import { type ForeignPaste, useForeignPaste } from './use-foreign-paste.ts';

/** Asks, once a paste, what becomes of the facts of another dossier. */
export function BringDialog({ editor, copying }: { readonly editor: LexicalEditor; readonly copying: EditorCopying }) {
  const { paste, close } = useForeignPaste(editor, copying);
  return paste && <Question paste={paste} onClose={close} />;
}

function Question({ paste, onClose }: { readonly paste: ForeignPaste; readonly onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const bring = async () => {
    setBusy(true);
    const refusal = await paste.bring();
    setBusy(false);
    if (refusal) setTrouble(refusal.message);
    else onClose();
  };
  const plain = () => {
    paste.pastePlain();
    onClose();
  };
  const { title, text, note } = wordQuestion(paste);
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      // The pasted text takes the caret.
      returnsFocus={() => false}
      title={title}
      description={text}
      footer={
        <>
          {trouble !== null && (
            <p className="dialog-foot-note field-error" role="alert">
              {trouble}
            </p>
          )}
          <Button disabled={busy} onClick={plain}>
            Paste as plain text
          </Button>
          <Button look="primary" disabled={busy} onClick={() => void bring()}>
            {paste.newFacts === 1 ? 'Bring the fact along' : 'Bring the facts along'}
          </Button>
        </>
      }
    >
      {note !== null && <p>{note}</p>}
    </Dialog>
  );
}

function wordQuestion({ facts, newFacts, asked, undisclosed }: ForeignPaste) {
  const known = facts - newFacts;
  const there = known === 0 ? '' : ` ${known === 1 ? 'One is' : `${known} are`} here already and will be used.`;
  return {
    title:
      facts === 1 ? 'This text uses a fact of another dossier' : `This text uses ${facts} facts of another dossier`,
    text: `${describeComing(asked, newFacts)}${there} As plain text the words come without their sources.`,
    note:
      undisclosed === 0
        ? null
        : `${undisclosed === 1 ? 'One of them is' : `${undisclosed} of them are`} marked “do not disclose”.`,
  };
}

function describeComing({ sources }: FactsBrought, facts: number): string {
  const what = facts === 1 ? 'The fact comes' : `${facts} facts come`;
  const from =
    sources === 0
      ? ''
      : `, and ${sources === 1 ? 'one source' : `${sources} sources`} with ${facts === 1 ? 'it' : 'them'}`;
  return `${what} with the passages cited${from}.`;
}
