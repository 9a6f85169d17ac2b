import './exchange.css';
import { FileSpreadsheet, Library } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { TableReport } from '../../core/contract/table-file.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { countReport } from './count-report.ts';

/** What a file holds cannot be told by its ending alone: `.json` is facts and CSL-JSON alike. */
type Kind = 'facts' | 'sources';

interface Chosen {
  readonly kind: Kind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Step =
  | { readonly phase: 'choosing'; readonly trouble: string | null }
  | { readonly phase: 'trying'; readonly chosen: Chosen }
  | { readonly phase: 'tried'; readonly chosen: Chosen; readonly report: TableReport; readonly trouble: string | null }
  | { readonly phase: 'taking'; readonly chosen: Chosen; readonly report: TableReport };

const MAX_BYTES = 50 * 1024 * 1024;

/** Takes facts or bibliographic data from a file: first a trial that writes nothing, then the user decides. */
export function TakeInDialog({ onClose }: { readonly onClose: () => void }) {
  const backend = useBackend();
  const { session, library, facts, notify } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [step, setStep] = useState<Step>({ phase: 'choosing', trouble: null });

  const send = ({ kind, name, bytes }: Chosen, dryRun: boolean) => {
    const input = { dossier, name, bytes, dryRun };
    return kind === 'facts' ? backend.facts.importTable(input) : backend.sources.importReferences(input);
  };
  const choose = async (kind: Kind, file: File) => {
    if (file.size > MAX_BYTES)
      return setStep({ phase: 'choosing', trouble: t('The file is larger than 50 MB. Nothing was changed.') });
    const chosen = { kind, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    setStep({ phase: 'trying', chosen });
    const reply = await send(chosen, true);
    if (reply.ok) setStep({ phase: 'tried', chosen, report: reply.value, trouble: null });
    else setStep({ phase: 'choosing', trouble: reply.message });
  };
  const take = async (chosen: Chosen, report: TableReport) => {
    setStep({ phase: 'taking', chosen, report });
    const reply = await send(chosen, false);
    if (!reply.ok) return setStep({ phase: 'tried', chosen, report, trouble: reply.message });
    await library.refresh();
    facts.refresh();
    onClose();
    notify({
      title: t('Imported from {name}', { name: chosen.name }),
      text: countReport(reply.value, chosen.kind),
      lasting: true,
    });
  };

  const tried = step.phase === 'tried' || step.phase === 'taking' ? step : null;
  const changes = tried ? tried.report.added + tried.report.updated : 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Facts and sources from a file')}
      description={tried ? tried.chosen.name : t('Nothing is written before you have seen what would change.')}
      footer={
        <>
          {(step.phase === 'trying' || step.phase === 'taking') && (
            <span className="dialog-foot-note" role="status">
              {step.phase === 'trying' ? t('Reading the file') : t('Importing it')}
            </span>
          )}
          <Button onClick={onClose}>{t('Cancel')}</Button>
          {tried && (
            <Button
              look="primary"
              disabled={step.phase === 'taking' || changes === 0}
              onClick={() => void take(tried.chosen, tried.report)}
            >
              {t('Import')}
            </Button>
          )}
        </>
      }
    >
      {tried ? (
        <Report report={tried.report} kind={tried.chosen.kind} />
      ) : (
        <div className="exchange-choices">
          <FileChoice accept=".csv,.tsv,.json" onFile={(file) => void choose('facts', file)} hint={t('CSV or JSON')}>
            <FileSpreadsheet size={16} strokeWidth={1.75} aria-hidden /> {t('Facts…')}
          </FileChoice>
          <FileChoice
            accept=".json,.ris,.bib"
            onFile={(file) => void choose('sources', file)}
            hint={t('CSL-JSON, RIS or BibTeX')}
          >
            <Library size={16} strokeWidth={1.75} aria-hidden /> {t('Sources…')}
          </FileChoice>
        </div>
      )}
      {(step.phase === 'choosing' || step.phase === 'tried') && step.trouble && (
        <p className="field-error" role="alert">
          {step.trouble}
        </p>
      )}
    </Dialog>
  );
}

interface FileChoiceProps {
  readonly accept: string;
  readonly hint: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

function FileChoice({ accept, hint, onFile, children }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="exchange-choice" onClick={() => input.current?.click()}>
        <span className="exchange-name">{children}</span>
        <span className="exchange-hint">{hint}</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </>
  );
}

const SHOWN = 200;

function Report({ report, kind }: { readonly report: TableReport; readonly kind: Kind }) {
  const { rejected } = report;
  return (
    <div className="exchange-report" role="status">
      <p>{countReport(report, kind)}</p>
      {rejected.length > 0 && (
        <table className="exchange-rejected">
          <caption>{t('Cannot be imported')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Row')}</th>
              <th scope="col">{t('Why')}</th>
            </tr>
          </thead>
          <tbody>
            {rejected.slice(0, SHOWN).map(({ row, reason }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rejected.length > SHOWN && (
        <p className="exchange-hint">{t('And {count, number} more.', { count: rejected.length - SHOWN })}</p>
      )}
    </div>
  );
}
