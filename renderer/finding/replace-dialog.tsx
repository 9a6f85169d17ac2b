import './replace-dialog.css';
import { useMemo, useRef, useState } from 'react';
import type { NoteFound } from '../../core/contract/text-methods.ts';
import type { NoteMatch } from '../../core/finding/find-in-note.ts';
import type { FindQuery } from '../../core/finding/find-query.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { NoteFinding } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FindSwitches } from '../ui/find-switches.tsx';
import { FoundList } from './found-list.tsx';
import { tickedNotes } from './found-rows.ts';
import { FoundState } from './found-state.tsx';
import { replaceInNotes } from './replacing.ts';
import { useFoundNotes } from './use-found-notes.ts';

const FIRST: NoteFinding = {
  query: { words: '', matchCase: false, wholeWord: false, pattern: false },
  replacement: '',
  archived: false,
  unticked: [],
};

/** Finds words in every note of the dossier, and puts others in their place after a look at each. */
export function ReplaceDialog({ onClose }: { readonly onClose: () => void }) {
  const backend = useBackend();
  const desk = useDesk();
  const { view, session, notes: actions } = desk;
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const { query, replacement, archived, unticked: keys } = useStore(view, (now) => now.finding) ?? FIRST;
  const change = (part: Partial<NoteFinding>) =>
    view.change((old) => ({ ...old, finding: { ...(old.finding ?? FIRST), ...part } }));
  const changeQuery = (part: Partial<FindQuery>) => change({ query: { ...query, ...part }, unticked: [] });
  const found = useFoundNotes(query, archived);
  const unticked = useMemo(() => new Set(keys), [keys]);
  const [progress, setProgress] = useState<number | null>(null);
  const going = useRef(true);
  const wentTo = useRef(false);

  const chosen = tickedNotes(found.notes, unticked);
  const places = chosen.reduce((sum, one) => sum + (one.matches?.length ?? countOf(found.notes, one.note)), 0);
  const removes = replacement === '' && places > 0;
  const settled = found.phase === 'done' || found.phase === 'full' || found.phase === 'stopped';

  const onTick = (ticked: readonly string[], on: boolean) =>
    change({ unticked: on ? keys.filter((key) => !ticked.includes(key)) : [...new Set([...keys, ...ticked])] });
  const open = async ({ note }: NoteFound, match: NoteMatch | null) => {
    wentTo.current = true;
    onClose();
    await actions.open(note);
    if (match) view.change((old) => ({ ...old, sought: { note, match, query } }));
  };
  const replace = async () => {
    going.current = true;
    setProgress(0);
    await replaceInNotes(backend, desk, { query, replacement, notes: chosen }, (done) => {
      setProgress(done);
      return going.current;
    });
    onClose();
  };

  return (
    <Dialog
      open
      onClose={progress === null ? onClose : () => (going.current = false)}
      returnsFocus={() => !wentTo.current}
      title={readOnly ? t('Find in all notes') : t('Find and replace in all notes')}
      size="wide"
      footer={
        progress === null ? (
          <>
            <p className="dialog-foot-note">
              {!readOnly && t('Each note’s earlier text stays in its history, and one Undo takes everything back.')}
            </p>
            <Button onClick={onClose}>{t('Close')}</Button>
            {!readOnly && (
              <Button
                look={removes ? 'danger' : 'primary'}
                disabled={!settled || places === 0}
                onClick={() => void replace()}
              >
                {removes
                  ? t('{places, plural, one {Remove in one place} other {Remove in # places}}', { places })
                  : t('{places, plural, =0 {Replace} one {Replace in one place} other {Replace in # places}}', {
                      places,
                    })}
              </Button>
            )}
          </>
        ) : (
          <>
            <span className="dialog-progress">
              <progress aria-label={t('Notes done')} max={chosen.length} value={progress} />
              {t('{progress, number} of {count, plural, one {# note} other {# notes}}', {
                progress,
                count: chosen.length,
              })}
            </span>
            <Button
              onClick={() => {
                going.current = false;
              }}
            >
              {t('Stop')}
            </Button>
          </>
        )
      }
    >
      <div className="finding" inert={progress !== null}>
        <div className="finding-boxes">
          <div className="finding-box">
            <input
              className="text-box"
              aria-label={t('Find')}
              placeholder={t('Find')}
              value={query.words}
              maxLength={1_000}
              spellCheck={false}
              aria-invalid={found.trouble !== null}
              onChange={({ target }) => changeQuery({ words: target.value })}
            />
            <FindSwitches query={query} onChange={changeQuery} />
          </div>
          {!readOnly && (
            <input
              className="text-box"
              aria-label={t('Replace with')}
              placeholder={t('Replace with')}
              value={replacement}
              maxLength={2_000}
              onChange={({ target }) => change({ replacement: target.value })}
            />
          )}
        </div>
        <FoundState found={found}>
          <label className="finding-scope">
            <input
              type="checkbox"
              checked={archived}
              onChange={({ target }) => change({ archived: target.checked, unticked: [] })}
            />
            {t('Archived notes too')}
          </label>
        </FoundState>
        {found.notes.length > 0 ? (
          <FoundList
            notes={found.notes}
            ticks={readOnly ? null : { unticked, onTick }}
            replacement={readOnly || replacement === '' ? null : replacement}
            onOpen={(note, match) => void open(note, match)}
          />
        ) : query.words === '' ? (
          <EmptyState title={t('Places appear here, note by note')}>
            {t('Titles, fields, tables, captions and footnotes are searched too; notes in the trash are not.')}
          </EmptyState>
        ) : (
          found.phase === 'done' && (
            <EmptyState title={t('No note has these words')}>
              {archived ? null : t('Archived notes were not looked through.')}
            </EmptyState>
          )
        )}
      </div>
    </Dialog>
  );
}

function countOf(notes: readonly NoteFound[], id: string): number {
  return notes.find(({ note }) => note === id)?.count ?? 0;
}
