import { CircleAlert, CircleCheck, CircleSlash, FileText, LoaderCircle } from 'lucide-react';
import type { ImportReport } from '../../core/contract/source-methods.ts';
import { t } from '../language/t.ts';
import type { ImportRow, ImportState } from '../state/importing.ts';
import { showReport } from '../state/settle-imports.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { listMissing } from '../ui/list-missing.ts';
import { describeImport } from './describe-import.ts';

/** One article: its name, how far it is or what became of it, and what can be done about that. */
export function ImportRowView({ row: { ticket, name, state } }: { readonly row: ImportRow }) {
  const { imports } = useDesk();
  const running = state.phase === 'waiting' || state.phase === 'working';
  return (
    <li className="import-row" data-phase={state.phase}>
      <StateIcon phase={state.phase} />
      <div className="import-words">
        <p className="import-name" dir="auto">
          {state.phase === 'done' ? state.report.title : name}
        </p>
        <p className="import-state" role={state.phase === 'failed' ? 'alert' : undefined}>
          {describeImport(state)}
        </p>
        {state.phase === 'working' && <Progress name={name} state={state} />}
        {state.phase === 'done' && <Missing report={state.report} />}
      </div>
      <div className="import-actions">
        {running && (
          <Button look="quiet" aria-label={t('Stop importing {name}', { name })} onClick={() => imports.stop(ticket)}>
            {t('Stop')}
          </Button>
        )}
        {(state.phase === 'stopped' || (state.phase === 'failed' && state.canRetry)) && (
          <Button look="quiet" aria-label={t('Try again: {name}', { name })} onClick={() => imports.retry(ticket)}>
            {t('Try again')}
          </Button>
        )}
        {state.phase === 'done' && <Next report={state.report} />}
      </div>
    </li>
  );
}

const ICONS = {
  waiting: FileText,
  working: LoaderCircle,
  done: CircleCheck,
  failed: CircleAlert,
  stopped: CircleSlash,
} as const;

function StateIcon({ phase }: { readonly phase: ImportState['phase'] }) {
  const Icon = ICONS[phase];
  return <Icon className="import-icon" size={17} strokeWidth={1.75} aria-hidden />;
}

function Progress({ name, state }: { readonly name: string; readonly state: ImportState & { phase: 'working' } }) {
  const known = state.of !== null && state.of > 0;
  return (
    <progress
      className="import-progress"
      aria-label={t('Progress of {name}', { name })}
      {...(known ? { value: Math.min(state.done, state.of ?? 0), max: state.of ?? 1 } : {})}
    />
  );
}

function Missing({ report }: { readonly report: ImportReport }) {
  const { view } = useDesk();
  if (report.missing.length === 0) return null;
  return (
    <p className="import-missing">
      {t('It does not say {missing}', { missing: listMissing(report.missing) })}
      <Button
        look="quiet"
        className="import-add"
        onClick={() =>
          view.change((old) => ({ ...old, dialog: { kind: 'describe-source', source: report.source, back: 'import' } }))
        }
      >
        {t('Add')}
      </Button>
    </p>
  );
}

function Next({ report }: { readonly report: ImportReport }) {
  const { view } = useDesk();
  if (report.outcome === 'same') return <Button onClick={() => showReport(view, report)}>{t('Open it')}</Button>;
  return (
    <>
      {report.outcome === 'edition' && (
        <Button look="quiet" onClick={() => showSource(view, report.source, { show: 'changes' })}>
          {t('See what changed')}
        </Button>
      )}
      <Button aria-label={t('Review {title}', { title: report.title })} onClick={() => showReport(view, report)}>
        {t('Review')}
      </Button>
    </>
  );
}
