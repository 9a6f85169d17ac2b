import { useState } from 'react';
import type { TemplateProposal } from '../../core/templates/from-word/proposal.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { ReadFileDialog, type Reading } from '../ui/read-file-dialog.tsx';
import { ReviewTemplate } from './review-template.tsx';

type Step = Reading | { readonly phase: 'read'; readonly file: string; readonly proposal: TemplateProposal };

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
  const fail = (trouble: string) => setStep({ phase: 'choosing', trouble });

  const read = async (file: File) => {
    if (file.size > MOST_BYTES) return fail(t('The file is larger than 50 MB. Nothing was changed.'));
    setStep({ phase: 'reading', name: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await backend.templates.fromWord({ dossier, ticket: TICKET, name: file.name, bytes });
    if (!reply.ok) return fail(reply.code === 'cancelled' ? '' : reply.message);
    setStep({ phase: 'read', file: file.name, proposal: reply.value });
  };

  if (step.phase === 'read')
    return <ReviewTemplate file={step.file} proposal={step.proposal} dossier={dossier} onClose={onClose} />;
  return (
    <ReadFileDialog
      title={t('Template from a Word form')}
      description={t(
        'Its headings, fields, instructions and tick boxes are found. You go over them before anything is saved.',
      )}
      hint={t(
        'An empty form or a finished paper in Word (.docx, .dotx), up to 50 MB. It is read on this computer and stays as it is.',
      )}
      label={t('Form to read')}
      choose={t('Choose a form')}
      accept={ACCEPTED}
      state={step}
      onFile={read}
      onStop={() => void backend.sources.stopImport({ dossier, ticket: TICKET })}
      onClose={onClose}
    />
  );
}
