import type { ImportReport } from '../../core/contract/source-methods.ts';
import { t } from '../language/t.ts';
import type { ImportRow } from './importing.ts';
import type { Notice, Notify } from './notice.ts';
import type { Store } from './store.ts';
import { showSource, type View } from './view.ts';

/**
 * What follows when nothing is being imported any more: one article goes on to its review if the user waited for it in
 * the dialog; several, and what needs a choice, stay listed there. With the dialog closed a notice says what came of it.
 */
export function settleImports(
  rows: readonly ImportRow[],
  { view, notify }: { readonly view: Store<View>; readonly notify: Notify },
): void {
  const waiting = view.read().dialog?.kind === 'import';
  const [only, ...others] = rows;
  const report = only?.state.phase === 'done' && others.length === 0 ? only.state.report : null;
  if (waiting && report?.outcome === 'new') {
    showReport(view, report);
    return;
  }
  if (waiting && report?.outcome === 'same') {
    showReport(view, report);
    notify({ title: t('This article is in the dossier already'), text: t('Nothing was added; here it is.') });
    return;
  }
  if (waiting || rows.every(({ state }) => state.phase === 'stopped')) return;
  notify(sayOutcome(rows, view));
}

/** Where a reader goes after an import: to its suggestions where there is something to review. */
export function showReport(view: Store<View>, report: ImportReport): void {
  showSource(view, report.source, { show: report.outcome === 'same' ? 'text' : 'review' });
}

function sayOutcome(rows: readonly ImportRow[], view: Store<View>): Notice {
  const done = rows.flatMap(({ state }) => (state.phase === 'done' ? [state.report] : []));
  const failed = rows.flatMap(({ name, state }) =>
    state.phase === 'failed' ? [{ name, message: state.message }] : [],
  );
  const look = () => view.change((old) => ({ ...old, dialog: { kind: 'import' } }));
  const [report] = done;
  const [failure] = failed;
  if (failure && done.length === 0 && failed.length === 1)
    return {
      title: t('{name} was not imported', { name: failure.name }),
      text: failure.message,
      trouble: true,
      action: { label: t('Show'), run: look },
    };
  if (failed.length > 0)
    return {
      title: t('{failed} of {rows} articles were not imported', { failed: failed.length, rows: rows.length }),
      text: t('The list says why for each.'),
      trouble: true,
      action: { label: t('Show'), run: look },
    };
  if (report && done.length === 1)
    return {
      title: report.outcome === 'same' ? t('This article is in the dossier already') : t('Article imported'),
      text: report.title,
      lasting: true,
      action: {
        label: report.outcome === 'same' ? t('Open it') : t('Review'),
        run: () => showReport(view, report),
      },
    };
  return {
    title: t('{done} articles imported', { done: done.length }),
    lasting: true,
    action: { label: t('Show'), run: look },
  };
}
