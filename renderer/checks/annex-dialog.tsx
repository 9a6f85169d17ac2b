import './annex-dialog.css';
import { useEffect, useMemo, useState } from 'react';
import { moveToAnnex } from '../../core/note/move-to-annex.ts';
import type { Block, Note } from '../../core/note/note.ts';
import { blockLines } from '../../core/note/note-text.ts';
import { spellOutReferences } from '../../core/note/references.ts';
import { measureBudgets } from '../../core/templates/checks/measure-budgets.ts';
import { proposeAnnex } from '../../core/templates/checks/propose-annex.ts';
import type { Template } from '../../core/templates/template.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { describeBudget, describeUse } from '../state/describe-budget.ts';
import type { NoteChecks } from '../state/note-checks.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { tickEnough } from './tick-enough.ts';

interface AnnexDialogProps {
  readonly checks: NoteChecks;
  readonly note: Note;
  readonly template: Template;
  readonly budget: string;
  readonly onMove: (blocks: ReadonlySet<number>) => void;
  readonly onClose: () => void;
}

export function AnnexDialog({ checks, note, template, budget: id, onMove, onClose }: AnnexDialogProps) {
  // The note cannot change while the question is asked, unless somebody else writes: what was proposed stays.
  const [{ budget, candidates, start }] = useState(() => {
    const asked = checks.budgets.find((one) => one.id === id) ?? null;
    const found = asked ? proposeAnnex(note, template, asked, checks.pages) : [];
    return {
      budget: asked,
      candidates: found,
      start: asked ? tickEnough(found, asked, checks.pages) : new Set<number>(),
    };
  });
  const [ticked, setTicked] = useState<ReadonlySet<number>>(start);
  const shown = useMemo(() => spellOutReferences(note).body, [note]);
  const after = useAfter(note, template, ticked);
  const tick = (block: number, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(block);
    else next.delete(block);
    setTicked(next);
  };
  const then = after?.find((one) => one.id === id);
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={t('Move to an annex')}
      description={
        budget
          ? t(
              '{budget}. What you tick goes to the end of the note as an annex; words where it was say so. One undo brings it back.',
              { budget: describeBudget(budget) },
            )
          : undefined
      }
      footer={
        <>
          <span className="dialog-foot-note" role="status">
            {ticked.size === 0
              ? t('Nothing is ticked')
              : then
                ? t('Then: {use}', { use: describeUse(then) })
                : t('Laying out the note')}
          </span>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={ticked.size === 0} onClick={() => onMove(ticked)}>
            {t('Move {count} to an annex', { count: ticked.size })}
          </Button>
        </>
      }
    >
      {candidates.length === 0 ? (
        <EmptyState title={t('Nothing here can go to an annex')}>
          {t('Headings, decisions and signatures stay where they are. Shorten the text instead.')}
        </EmptyState>
      ) : (
        <ul className="annex-list" aria-label={t('Paragraphs that could go to an annex')}>
          {candidates.map(({ block, section, words, lines, why }) => (
            <li key={block} className="annex-row">
              <input
                id={`annex-${block}`}
                type="checkbox"
                checked={ticked.has(block)}
                aria-describedby={`annex-${block}-why`}
                onChange={(event) => tick(block, event.target.checked)}
              />
              <div className="annex-words">
                <label htmlFor={`annex-${block}`} className="annex-text" lang={note.language} dir="auto">
                  {excerpt(shown[block])}
                </label>
                <p id={`annex-${block}-why`} className="annex-why">
                  {[
                    section,
                    t('{words, plural, one {# word} other {# words}}', { words }),
                    lines > 0 ? t('{lines, plural, one {# line} other {# lines}}', { lines }) : '',
                    ...why.map(tell),
                  ]
                    .filter((part) => part !== '')
                    .join(t('; '))}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const EXCERPT = 180;

function excerpt(block: Block | undefined): string {
  const words = block
    ? blockLines(block)
        .filter((line) => line.trim() !== '')
        .join(' · ')
    : '';
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT).toWellFormed().trimEnd()}…` : words;
}

/** A pause in the ticking, before the note is laid out anew. */
const PAUSE_MS = 150;

/** The limits as they would be with these blocks in an annex; null until that is known. */
function useAfter(note: Note, template: Template, ticked: ReadonlySet<number>) {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [after, setAfter] = useState<ReturnType<typeof measureBudgets> | null>(null);
  const moved = useMemo(() => [...ticked].sort((one, other) => one - other), [ticked]);
  useEffect(() => {
    let gone = false;
    setAfter(null);
    const timer = setTimeout(() => {
      void backend.exports.pages({ dossier, note: note.id, moved }).then((reply) => {
        if (gone) return;
        const body = moveToAnnex(note, new Set(moved));
        setAfter(measureBudgets({ ...note, body }, template, reply.ok ? reply.value : null));
      });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [backend, dossier, note, template, moved]);
  return after;
}
