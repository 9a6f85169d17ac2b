import './word-template.css';
import { useRef, useState } from 'react';
import type { TemplateProposal } from '../../core/templates/from-word/proposal.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ReviewTemplate } from './review-template.tsx';

type Step =
  | { readonly phase: 'choosing'; readonly trouble: string | null }
  | { readonly phase: 'reading'; readonly name: string }
  | { readonly phase: 'read'; readonly file: string; readonly proposal: TemplateProposal };

/** One form at a time is read for this window. */
const TICKET = 'word-template';
const MOST_BYTES = 50 * 1024 * 1024;
const ACCEPTED =
  '.docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.wordprocessingml.template';

/** A Word form is read, gone over and kept as a template. */
export function WordTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [step, setStep] = useState<Step>({ phase: 'choosing', trouble: null });
  const input = useRef<HTMLInputElement>(null);
  const fail = (trouble: string) => setStep({ phase: 'choosing', trouble });

  const read = async (file: File) => {
    if (file.size > MOST_BYTES) return fail('The file is larger than 50 MB. Nothing was changed.');
    setStep({ phase: 'reading', name: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await backend.templates.fromWord({ dossier, ticket: TICKET, name: file.name, bytes });
    if (!reply.ok) return fail(reply.code === 'cancelled' ? '' : reply.message);
    setStep({ phase: 'read', file: file.name, proposal: reply.value });
  };
  const stop = () => void backend.sources.stopImport({ dossier, ticket: TICKET });

  if (step.phase === 'read')
    return <ReviewTemplate file={step.file} proposal={step.proposal} dossier={dossier} onClose={onClose} />;
  const reading = step.phase === 'reading';
  return (
    <Dialog
      open
      onClose={() => {
        if (reading) stop();
        onClose();
      }}
      size="small"
      title="Template from a Word form"
      description="Its headings, fields, instructions and tick boxes are found. You go over them before anything is saved."
      footer={
        <>
          {reading && (
            <span className="dialog-foot-note" role="status">
              Reading {step.name}
            </span>
          )}
          <Button onClick={reading ? stop : onClose}>{reading ? 'Stop' : 'Cancel'}</Button>
          <Button look="primary" disabled={reading} onClick={() => input.current?.click()}>
            Choose a form
          </Button>
        </>
      }
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label="Form to read"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          if (file) void read(file).finally(() => (target.value = ''));
        }}
      />
      <p className="word-template-hint">
        An empty form or a finished paper in Word (.docx, .dotx), up to 50 MB. It is read on this computer and stays as
        it is.
      </p>
      {step.phase === 'choosing' && step.trouble && (
        <p className="field-error" role="alert">
          {step.trouble}
        </p>
      )}
    </Dialog>
  );
}
