import type { FactRevision } from '../../core/contract/library-methods.ts';
import { t } from '../language/t.ts';
import { tellReason } from '../language/tell-reason.ts';
import type { OpenFact } from '../state/fact-editor.ts';
import { compareRevisions, type NameOf } from '../state/fact-editor-history.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Waiting } from '../ui/empty-state.tsx';
import { WordChanges } from '../ui/word-changes.tsx';
import { writeInstant } from '../ui/write-instant.ts';
import { useNameOf } from './use-name-of.ts';

interface FactHistoryProps {
  readonly state: OpenFact;
  readonly readOnly: boolean;
}

/** Every revision, the newest first: who changed what, when and why, and the way back to it. */
export function FactHistory({ state: { history }, readOnly }: FactHistoryProps) {
  const nameOf = useNameOf(history);
  if (!history) return <Waiting label={t('Reading the history')} lines={6} />;
  return (
    <ol className="history" aria-label={t('Revisions, the newest first')}>
      {history.map((revision, index) => (
        <Revision
          key={revision.fact.revision}
          revision={revision}
          before={history[index + 1] ?? null}
          isNow={index === 0}
          nameOf={nameOf}
          readOnly={readOnly}
        />
      ))}
    </ol>
  );
}

interface RevisionProps {
  readonly revision: FactRevision;
  readonly before: FactRevision | null;
  readonly isNow: boolean;
  readonly nameOf: NameOf;
  readonly readOnly: boolean;
}

function Revision({ revision: { fact, at, by, reason }, before, isNow, nameOf, readOnly }: RevisionProps) {
  const { factEditor } = useDesk();
  const changes = before ? compareRevisions(before.fact, fact, nameOf) : [];
  return (
    <li className="revision">
      <div className="revision-head">
        <h3 className="revision-reason">{reason === '' ? t('Changed') : tellReason(reason)}</h3>
        <p className="revision-by">
          {[
            by ?? t('Name not given'),
            writeInstant(at),
            isNow ? t('current') : t('revision {revision}', { revision: fact.revision }),
          ].join(' · ')}
        </p>
        {!isNow && !readOnly && (
          <Button
            look="quiet"
            className="revision-restore"
            aria-label={t('Restore revision {revision}', { revision: fact.revision })}
            onClick={() => factEditor.whenSaved(() => void factEditor.restore(fact.revision))}
          >
            {t('Restore')}
          </Button>
        )}
      </div>
      {before === null ? (
        <p className="revision-first readable" lang={fact.language} dir="auto">
          {fact.claim}
        </p>
      ) : changes.length === 0 ? (
        <p className="revision-by">{t('It says the same as before.')}</p>
      ) : (
        <dl className="part-changes">
          {changes.map(({ part, words }) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd className="readable" lang={part === 'Claim' ? fact.language : undefined} dir="auto">
                <WordChanges words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
