import './start-screen.css';
import { useEffect, useState } from 'react';
import type { RecentDossier } from '../../core/contract/backend.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Waiting } from '../ui/empty-state.tsx';

/** What is shown while no dossier is open. */
export function StartScreen() {
  const { session, dossiers } = useDesk();
  const now = useStore(session);
  return (
    <main className="start" aria-label="Briefing Desk">
      {now.phase === 'starting' && <Waiting label={t('Opening your dossier')} />}
      {now.phase === 'failed' && (
        <div className="start-card" role="alert">
          <h1 className="start-title">{t('Briefing Desk did not start')}</h1>
          <p className="start-text">{now.message}</p>
          <Button look="primary" onClick={() => void dossiers.start()}>
            {t('Try again')}
          </Button>
        </div>
      )}
      {now.phase === 'closed' && <NoDossier message={now.message} />}
    </main>
  );
}

function NoDossier({ message }: { readonly message: string | null }) {
  const backend = useBackend();
  const { dossiers, notify } = useDesk();
  const run = useRunCommand();
  const [recent, setRecent] = useState<readonly RecentDossier[]>([]);

  useEffect(() => {
    void backend.dossiers.recent({}).then((reply) => reply.ok && setRecent(reply.value));
  }, [backend]);

  const report = async (title: string, running: ReturnType<typeof dossiers.open>) => {
    const refusal = await running;
    if (refusal) notify({ title, text: refusal.message, trouble: true });
  };
  return (
    <div className="start-card">
      <h1 className="start-title">{t('No dossier is open')}</h1>
      {message !== null && (
        <p className="start-trouble" role="alert">
          {message}
        </p>
      )}
      <p className="start-text">
        {t('A dossier is one file that holds a subject: its sources, its facts and your notes.')}
      </p>
      <div className="start-actions">
        <Button look="primary" onClick={() => run('new-dossier')}>
          {t('New dossier')}
        </Button>
        <Button onClick={() => run('open-dossier')}>{t('Open a dossier')}</Button>
        <Button look="quiet" onClick={() => void report(t('No dossier was made'), dossiers.create(null, true))}>
          {t('Try the example')}
        </Button>
      </div>
      {recent.length > 0 && (
        <section aria-label={t('Recent dossiers')}>
          <h2 className="start-label">{t('Recent')}</h2>
          <ul>
            {recent.map((one) => (
              <li key={one.path}>
                <button
                  type="button"
                  className="start-recent"
                  disabled={!one.present}
                  onClick={() => void report(t('The dossier was not opened'), dossiers.open(one.path))}
                >
                  <span className="start-recent-name one-line">{one.name}</span>
                  <span className="start-recent-path">{one.present ? one.path : t('Not there now')}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
