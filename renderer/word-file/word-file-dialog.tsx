import { useCallback, useState } from 'react';
import type { BackendEvent } from '../../core/contract/backend.ts';
import type { NoteFileReport } from '../../core/contract/note-file.ts';
import { useBackend, useBackendEvents } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { ReadFileDialog, type Reading } from '../ui/read-file-dialog.tsx';
import { describeReport } from './describe-report.ts';
import { ReviewChanges } from './review-changes.tsx';

type Step = Reading | { readonly phase: 'read'; readonly name: string; readonly report: NoteFileReport };

/** One file at a time is read for this window. */
const TICKET = 'note-file';
const MOST_BYTES = 50 * 1024 * 1024;
const ACCEPTED =
  '.docx,.md,.markdown,.txt,text/markdown,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Opens a Word or Markdown file: it becomes a note, or proposals on the note it came from. */
export function WordFileDialog({ onClose }: { readonly onClose: () => void }) {
  const backend = useBackend();
  const { session, page, library, notes, notify } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [step, setStep] = useState<Step>({ phase: 'choosing', trouble: null });
  useBackendEvents(
    useCallback((event: BackendEvent) => {
      if (event.type !== 'import-progress' || event.ticket !== TICKET || event.of === null) return;
      const compared = { done: event.done, of: event.of };
      setStep((old) => (old.phase === 'reading' ? { ...old, compared } : old));
    }, []),
  );
  const fail = (trouble: string) => setStep({ phase: 'choosing', trouble });

  const take = async (file: File) => {
    if (file.size > MOST_BYTES) return fail(t('The file is larger than 50 MB. Nothing was changed.'));
    // The changes are found against the note as it is stored.
    if (!(await page.flush()))
      return fail(t('The open note is not saved yet. See the foot of the page, then try again.'));
    setStep({ phase: 'reading', name: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await backend.notes.importFile({ dossier, ticket: TICKET, name: file.name, bytes, accept: 'none' });
    if (!reply.ok) return fail(reply.code === 'cancelled' ? '' : reply.message);
    const report = reply.value;
    if (report.made) await library.refresh();
    await notes.open(report.id);
    if (report.changes.length > 0 || report.lost.length > 0) return setStep({ phase: 'read', name: file.name, report });
    onClose();
    notify({
      title: report.made ? t('Imported as a note') : t('Nothing was changed in this file'),
      text: describeReport(report),
    });
  };

  if (step.phase === 'read') return <ReviewChanges name={step.name} report={step.report} onClose={onClose} />;
  return (
    <ReadFileDialog
      title={t('Open Word file')}
      description={t(
        'A note that was sent round comes back with its changes as proposals. Any other file becomes a new note.',
      )}
      hint={t(
        'Word (.docx), Markdown and plain text, up to 50 MB. It is read on this computer; nothing of the note changes before you accept it.',
      )}
      label={t('Word or Markdown file')}
      choose={t('Choose a file')}
      accept={ACCEPTED}
      state={step}
      onFile={take}
      onStop={() => void backend.sources.stopImport({ dossier, ticket: TICKET })}
      onClose={onClose}
    />
  );
}
