import { useState } from 'react';
import type { FactsBrought } from '../../../core/contract/copying-methods.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { ForeignPaste } from './use-foreign-paste.ts';

/** What becomes of the facts of a paste that has some of another dossier. */
export function BringQuestion({ paste, onClose }: { readonly paste: ForeignPaste; readonly onClose: () => void }) {
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
            {t('Paste as plain text')}
          </Button>
          <Button look="primary" disabled={busy} onClick={() => void bring()}>
            {t('{newFacts, plural, one {Bring the fact along} other {Bring the facts along}}', {
              newFacts: paste.newFacts,
            })}
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
  const there =
    known === 0 ? '' : t(' {known, plural, one {One is} other {# are}} here already and will be used.', { known });
  return {
    title: t(
      '{facts, plural, one {This text uses a fact of another dossier} other {This text uses # facts of another dossier}}',
      { facts },
    ),
    text: t('{coming}{there} As plain text the words come without their sources.', {
      coming: describeComing(asked, newFacts),
      there,
    }),
    note:
      undisclosed === 0
        ? null
        : t('{undisclosed, plural, one {One of them is} other {# of them are}} marked “do not disclose”.', {
            undisclosed,
          }),
  };
}

function describeComing({ sources }: FactsBrought, facts: number): string {
  const what = t('{facts, plural, one {The fact comes} other {# facts come}}', { facts });
  const from =
    sources === 0
      ? ''
      : t(', and {sources, plural, one {one source} other {# sources}} with {facts, plural, one {it} other {them}}', {
          sources,
          facts,
        });
  return t('{what} with the passages cited{from}.', { what, from });
}
