import type { SourceSummary } from '../../core/contract/source-methods.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { dateOf, nameSource } from '../ui/name-source.ts';

export function SourceList() {
  const { library, view } = useDesk();
  const sources = useStore(library.store, (lists) => lists.sources);
  const open = useStore(view, (now) => now.source?.id ?? null);
  if (sources === null) return <Waiting label="Reading sources" />;
  if (sources.length === 0)
    return (
      <EmptyState title="Sources appear here">
        A source is an article, report or speech with its numbered passages. Each fact points at the passage it rests
        on.
      </EmptyState>
    );
  return (
    <ul className="list-scroller scrolls">
      {sources.map((source) => (
        <li key={source.id} className="source-row" data-current={source.id === open || undefined}>
          <button
            type="button"
            className="source-press"
            aria-current={source.id === open || undefined}
            onClick={() => showSource(view, source.id)}
          >
            <span className="row-title" dir="auto">
              {nameSource(source.csl)}
            </span>
            <span className="row-about one-line">{describeSource(source)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function describeSource({ csl, facts }: SourceSummary): string {
  const date = dateOf(csl.issued);
  const when = date === null ? 'Date not recorded' : writePartialDate(date, 'en');
  return `${when} · ${facts} ${facts === 1 ? 'fact' : 'facts'}`;
}
