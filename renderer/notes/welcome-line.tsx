import { X } from 'lucide-react';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';

/** The first thing somebody reads: what this is, and how to start their own. */
export function WelcomeLine() {
  const { view } = useDesk();
  const run = useRunCommand();
  const shown = useStore(view, (now) => now.welcome);
  if (!shown) return null;
  return (
    <aside className="welcome" aria-label={t('Welcome')}>
      <p>
        {t('In this example every underlined phrase knows its source.')}{' '}
        <Button look="quiet" className="welcome-link" onClick={() => run('new-note')}>
          {t('Write your own note')}
        </Button>{' '}
        {t('or')}{' '}
        <Button look="quiet" className="welcome-link" onClick={() => run('new-dossier')}>
          {t('start a dossier')}
        </Button>
      </p>
      <IconButton
        icon={X}
        size={14}
        label={t('Dismiss this line')}
        onClick={() => view.change((old) => ({ ...old, welcome: false }))}
      />
    </aside>
  );
}
