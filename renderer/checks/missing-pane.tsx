import '../ui/aside-pane.css';
import './missing-pane.css';
import { CircleDashed, Gavel, ListTree, PenLine, TextCursorInput, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Missing, MissingKind, MissingPlace } from '../../core/templates/checks/find-missing.ts';
import type { Budget } from '../../core/templates/checks/measure-budgets.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { describeUse } from '../state/describe-budget.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface MissingPaneProps {
  readonly onGoTo: (place: MissingPlace) => void;
  /** Puts a section of the template into the note, after a block. */
  readonly onAdd: (section: string, after: number) => void;
}

/** What the open note lacks of what its template asks for, and its limits: each entry leads to its place. */
export function MissingPane({ onGoTo, onAdd }: MissingPaneProps) {
  const { checks, session } = useDesk();
  const run = useRunCommand();
  const { missing, budgets, template, note } = useStore(checks.store);
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="aside-pane missing-pane" aria-label={t('What is missing')}>
      <header className="aside-head">
        <h2 ref={title} className="aside-title" tabIndex={-1} data-pane-focus>
          {t('What is missing')}
        </h2>
        <p className="aside-count" role="status">
          {note ? countMissing(missing.length) : ''}
        </p>
        <IconButton
          icon={X}
          label={t('Close and go back to the text')}
          keys="Esc"
          onClick={() => run('back-to-text')}
        />
      </header>
      <div className="aside-scroller scrolls">
        {note === null || template === null ? (
          <EmptyState title={t('No template to compare with')}>
            {t('The template this note was made from is not here, so nothing is known of what belongs in it.')}
          </EmptyState>
        ) : missing.length === 0 ? (
          <EmptyState title={t('Nothing is missing')}>
            {t('Every required field and section has words, every slot a fact, every decision what it needs.')}
          </EmptyState>
        ) : (
          <ul className="missing-list" aria-label={t('Missing')}>
            {missing.map((one) => (
              <li key={one.id}>
                <MissingRow missing={one} readOnly={readOnly} onGoTo={onGoTo} onAdd={onAdd} />
              </li>
            ))}
          </ul>
        )}
        {budgets.length > 0 && <Limits budgets={budgets} readOnly={readOnly} onGoTo={onGoTo} />}
      </div>
    </section>
  );
}

function countMissing(count: number): string {
  return count === 0 ? '' : t('{count, plural, one {One thing} other {# things}}', { count });
}

const ICONS: Readonly<Record<MissingKind, typeof PenLine>> = {
  field: TextCursorInput,
  section: PenLine,
  decision: Gavel,
  slot: ListTree,
  form: TriangleAlert,
};

interface RowProps extends MissingPaneProps {
  readonly missing: Missing;
  readonly readOnly: boolean;
}

function MissingRow({ missing: { kind, name, words, guidance, place }, readOnly, onGoTo, onAdd }: RowProps) {
  const Icon = ICONS[kind];
  const adds = place.at === 'after' && !readOnly;
  return (
    <button
      type="button"
      className="missing-row"
      data-kind-of={kind}
      onClick={() => (adds ? onAdd(place.section, place.block) : onGoTo(place))}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      <span className="missing-words">
        <span className="missing-name">
          <bdi>{name ?? t('Title')}</bdi>
        </span>
        <span>{tell(words)}</span>
        {guidance !== '' && (
          <span className="missing-guidance">
            <bdi>{guidance}</bdi>
          </span>
        )}
        {adds && <span className="missing-add">{t('Add the section')}</span>}
      </span>
    </button>
  );
}

interface LimitsProps extends Pick<MissingPaneProps, 'onGoTo'> {
  readonly budgets: readonly Budget[];
  readonly readOnly: boolean;
}

function Limits({ budgets, readOnly, onGoTo }: LimitsProps) {
  const { view } = useDesk();
  return (
    <>
      <h3 className="aside-part">{t('Limits')}</h3>
      <ul className="missing-list" aria-label={t('Limits')}>
        {budgets.map((budget) => (
          <li key={`${budget.id} ${budget.limit.unit}`} className="limit-item" data-state={budget.state}>
            <button
              type="button"
              className="missing-row"
              onClick={() => onGoTo({ at: 'block', block: budget.passed?.block ?? budget.from })}
            >
              {budget.state === 'over' ? (
                <TriangleAlert size={15} strokeWidth={1.75} aria-hidden />
              ) : (
                <CircleDashed size={15} strokeWidth={1.75} aria-hidden />
              )}
              <span className="missing-words">
                <span className="missing-name">{budget.name || t('The whole note')}</span>
                <span className="limit-use">
                  {describeUse(budget)}
                  {budget.state === 'over' && t(': over the limit')}
                </span>
              </span>
            </button>
            {budget.state === 'over' && !readOnly && (
              <Button onClick={() => view.change((old) => ({ ...old, dialog: { kind: 'annex', budget: budget.id } }))}>
                {t('Move some to an annex…')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
