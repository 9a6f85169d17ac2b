import './source-list.css';
import { FileInput } from 'lucide-react';
import type { SourceSummary } from '../../core/contract/source-methods.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { dateOf, nameSource } from '../ui/name-source.ts';

/** The sources of the dossier, with what is still to be reviewed in each, and the way to more of them. */
export function SourceList() {
  const { library, session } = useDesk();
  const run = useRunCommand();
  const sources = useStore(library.store, (lists) => lists.sources);
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  if (sources === null) return <Waiting label={t('Reading sources')} />;
  const ask = (
    <Button look={sources.length === 0 ? 'primary' : 'quiet'} icon={FileInput} onClick={() => run('import-articles')}>
      {t('Import articles')}
    </Button>
  );
  if (sources.length === 0)
    return (
      <EmptyState title={t('Sources appear here')} action={readOnly ? undefined : ask}>
        {t(
          'A source is an article, report or speech. Drop one anywhere on this window, or import it: each fact found in it points at the words it rests on.',
        )}
      </EmptyState>
    );
  return (
    <>
      {!readOnly && <div className="source-import">{ask}</div>}
      <ul className="list-scroller source-scroller scrolls">
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </ul>
    </>
  );
}

function SourceRow({ source }: { readonly source: SourceSummary }) {
  const { view } = useDesk();
  const current = useStore(view, (now) => now.source?.id === source.id);
  return (
    <li className="source-row" data-current={current || undefined}>
      <button
        type="button"
        className="source-press"
        aria-current={current || undefined}
        onClick={() => showSource(view, source.id)}
      >
        <span className="row-title row-title-two" dir="auto">
          {nameSource(source.csl)}
        </span>
        <span className="row-about one-line">{describeSource(source)}</span>
      </button>
      {source.open > 0 && (
        <button
          type="button"
          className="source-open"
          aria-label={t('{open} to review: suggested {open, plural, one {fact} other {facts}} of {source}', {
            open: source.open,
            source: nameSource(source.csl),
          })}
          onClick={() => showSource(view, source.id, { show: 'review' })}
        >
          {t('{open} to review', { open: source.open })}
        </button>
      )}
    </li>
  );
}

function describeSource({ csl, facts, open, editionOf, withdrawn }: SourceSummary): string {
  const date = dateOf(csl.issued);
  const when = date === null ? t('Date not recorded') : writeDay(date);
  const edition = editionOf === null ? [] : [t('new edition')];
  // What is to be reviewed has its own words beside these.
  const count = facts === 0 && open > 0 ? [] : [t('{facts, plural, one {# fact} other {# facts}}', { facts })];
  return [...(withdrawn ? [t('Source withdrawn')] : []), when, ...count, ...edition].join(' · ');
}
