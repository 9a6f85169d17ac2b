import './export-dialog.css';
import { FileText, FileType } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ExportFormat } from '../../core/contract/backend.ts';
import type { Delivery } from '../../core/contract/delivery.ts';
import { SOURCE_MODES, type SourceMode } from '../../core/shared/source-mode.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { downloadFile } from '../ui/download-file.ts';

interface ExportDialogProps {
  readonly format: ExportFormat;
  readonly onClose: () => void;
}

type Progress =
  | { readonly phase: 'asking' }
  | { readonly phase: 'working' }
  | { readonly phase: 'failed'; readonly message: string };

/** Makes a Word or Markdown file of the open note and says where it went. */
export function ExportDialog({ format: asked, onClose }: ExportDialogProps) {
  const { page, library, notes, notify } = useDesk();
  const templateId = useStore(page.store, (now) => (now.phase === 'open' ? now.opened.note.template : null));
  const title = useStore(page.store, (now) => (now.phase === 'open' ? now.head.title : ''));
  const template = useStore(library.store, (lists) => lists.templates)?.find((one) => one.id === templateId);
  const [format, setFormat] = useState<ExportFormat>(asked);
  const [sources, setSources] = useState<SourceMode>(template?.sources ?? 'footnotes');
  const [withNote, setWithNote] = useState(true);
  const [progress, setProgress] = useState<Progress>({ phase: 'asking' });

  const run = async () => {
    setProgress({ phase: 'working' });
    const reply = await notes.export(format, sources, withNote);
    if (!reply.ok) {
      setProgress(reply.code === 'cancelled' ? { phase: 'asking' } : { phase: 'failed', message: reply.message });
      return;
    }
    if (reply.value.kind === 'download') downloadFile(reply.value);
    onClose();
    notify({ title: `Exported to ${FORMATS[format]}`, text: nameDelivery(reply.value), lasting: true });
  };

  const working = progress.phase === 'working';
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title="Export"
      description={title || 'Untitled note'}
      footer={
        <>
          {working && (
            <span className="dialog-foot-note" role="status">
              Making the file
            </span>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={working} onClick={() => void run()}>
            {progress.phase === 'failed' ? 'Try again' : 'Export'}
          </Button>
        </>
      }
    >
      <div className="export">
        <Choice label="File">
          <Option
            name="format"
            checked={format === 'docx'}
            onChoose={() => setFormat('docx')}
            hint="To send on, print or work in with others"
          >
            <FileText size={16} strokeWidth={1.75} aria-hidden /> Word
          </Option>
          <Option
            name="format"
            checked={format === 'md'}
            onChoose={() => setFormat('md')}
            hint="Plain text with simple signs"
          >
            <FileType size={16} strokeWidth={1.75} aria-hidden /> Markdown
          </Option>
        </Choice>
        <Choice label="Sources">
          {SOURCE_MODES.map((mode) => (
            <Option
              key={mode}
              name="sources"
              checked={sources === mode}
              onChoose={() => setSources(mode)}
              hint={SOURCES[mode].hint}
            >
              {SOURCES[mode].name}
            </Option>
          ))}
        </Choice>
        {format === 'docx' && (
          <label className="export-inside">
            <input type="checkbox" checked={withNote} onChange={({ target }) => setWithNote(target.checked)} />
            <span>
              The note travels inside the file
              <span className="export-option-hint">
                So that changes made in Word can be taken back. Nothing goes in that the page does not show.
              </span>
            </span>
          </label>
        )}
        {progress.phase === 'failed' && (
          <p className="field-error" role="alert">
            {progress.message}
          </p>
        )}
      </div>
    </Dialog>
  );
}

const SOURCES: Readonly<Record<SourceMode, { readonly name: string; readonly hint: string }>> = {
  none: { name: 'None', hint: 'A clean text; links stay in the dossier' },
  inline: { name: 'In the sentence', hint: 'Outlet and date in brackets' },
  footnotes: { name: 'Footnotes', hint: 'Where each fact comes from' },
  annex: { name: 'Annex of evidence', hint: 'Facts, passages and sources in a table' },
  'footnotes+annex': { name: 'Footnotes and annex', hint: 'Both, for a note that will be checked' },
  review: { name: 'Review copy', hint: 'Every fact link with its standing and source' },
};

const FORMATS: Readonly<Record<ExportFormat, string>> = { docx: 'Word', md: 'Markdown' };

function nameDelivery(delivery: Delivery): string {
  return delivery.kind === 'file' ? delivery.path : `${delivery.name} is in your downloads.`;
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="export-choice">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly hint: string;
  readonly children: ReactNode;
}

function Option({ name, checked, onChoose, hint, children }: OptionProps) {
  return (
    <label className="export-option">
      <input type="radio" name={name} className="visually-hidden" checked={checked} onChange={onChoose} />
      <span className="export-option-name">{children}</span>
      <span className="export-option-hint">{hint}</span>
    </label>
  );
}
