import './word-file.css';
import { useState } from 'react';
import type { NoteFileReport } from '../../core/contract/note-file.ts';
import { applyChanges } from '../../core/round-trip/apply-changes.ts';
import { listNewImages } from '../../core/round-trip/note-change.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ChangeCard } from './change-card.tsx';
import { acceptAll, beginDecisions, countOpen, settleDecisions } from './decisions.ts';
import { countChanges } from './describe-change.ts';
import { describeReport } from './describe-report.ts';

interface ReviewChangesProps {
  readonly name: string;
  readonly report: NoteFileReport;
  readonly onClose: () => void;
}

/** The proposals of a file, each with its words before and after; what is accepted goes in as one step undo takes back. */
export function ReviewChanges({ name, report, onClose }: ReviewChangesProps) {
  const backend = useBackend();
  const { session, page, view, factEditor, notify } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [decisions, setDecisions] = useState(() => beginDecisions(report.changes));
  const [trouble, setTrouble] = useState<string | null>(null);
  const accepted = [...decisions.values()].filter(({ accept }) => accept).length;
  const open = countOpen(report.changes, decisions);

  const take = async () => {
    const { taken, facts } = settleDecisions(report.changes, decisions);
    const wanted = new Set(listNewImages(taken));
    for (const { image, bytes } of report.pictures) {
      const kept = wanted.has(image) ? await backend.images.add({ dossier, bytes }) : null;
      if (kept && !kept.ok) return setTrouble(kept.message);
    }
    const done = page.take(report.id, report.version, (note) => applyChanges(note, taken));
    if (!done) return setTrouble(t('The note was changed meanwhile, so nothing was taken. Open the file again.'));
    onClose();
    notify({
      title: t('{changes} taken from {name}', { changes: countChanges(taken.length), name }),
      text: t('Undo takes back the changes to the text.'),
    });
    const [first] = facts;
    if (first === undefined) return;
    view.change((old) => ({ ...old, library: 'facts', source: null, dialog: null }));
    factEditor.open(first);
  };

  const asks = decisions.size > 0;
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={
        report.changes.length === 0
          ? t('Imported as a note')
          : t('{changes} in {name}', { changes: countChanges(report.changes.length), name })
      }
      description={
        report.changes.length === 0
          ? describeReport(report)
          : t('Nothing changes until you apply it. Struck words go, underlined ones are new.')
      }
      footer={
        <>
          <span className="dialog-foot-note" role={trouble ? 'alert' : 'status'}>
            {trouble ??
              (open > 0
                ? t('{open, plural, one {1 figure waits} other {# figures wait}} for an answer', { open })
                : '')}
          </span>
          {asks && (
            <>
              <Button look="quiet" onClick={() => setDecisions((old) => acceptAll(old, false))}>
                {t('Reject all')}
              </Button>
              <Button look="quiet" onClick={() => setDecisions((old) => acceptAll(old, true))}>
                {t('Accept all')}
              </Button>
            </>
          )}
          <Button look={asks ? 'plain' : 'primary'} onClick={onClose}>
            {asks ? t('Cancel') : t('Done')}
          </Button>
          {asks && (
            <Button look="primary" disabled={accepted === 0 || open > 0} onClick={take}>
              {t('Apply {changes}', { changes: countChanges(accepted) })}
            </Button>
          )}
        </>
      }
    >
      {report.changes.length > 0 && (
        <ol className="changes" aria-label={t('Changes')}>
          {report.changes.map((change) => (
            <ChangeCard
              key={change.id}
              change={change}
              decision={decisions.get(change.id) ?? null}
              brought={report.pictures}
              onDecide={(decision) => setDecisions((old) => new Map(old).set(change.id, decision))}
            />
          ))}
        </ol>
      )}
      {report.lost.length > 0 && (
        <section className="word-file-lost" aria-labelledby="word-file-lost">
          <h3 id="word-file-lost">{t('What could not be taken')}</h3>
          <ul>
            {report.lost.map(tell).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
