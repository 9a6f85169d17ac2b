import { Minimize2 } from 'lucide-react';
import { annexesFrom } from '../../core/templates/checks/section-extents.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { writeNumber } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';

/** How the page is looked at, where that is not as usual, and the way back. */
export function PageLooks() {
  const { checks, settings, view } = useDesk();
  const run = useRunCommand();
  const zoom = useStore(settings, (now) => now.zoom);
  const focus = useStore(view, (now) => now.focus);
  const shown = useStore(settings, (now) => now.pageView);
  const pages = useStore(checks.store, (now) => now.pages?.all ?? null);
  // Limits hold for what stands before them.
  const annexed = useStore(checks.store, ({ laidOut }) => {
    const body = laidOut?.body ?? [];
    return annexesFrom(body) < body.length;
  });
  return (
    <>
      {focus && (
        <Button look="quiet" icon={Minimize2} className="status-button" onClick={() => run('focus-mode')}>
          {t('Leave focus mode')}
        </Button>
      )}
      {shown && pages !== null && (
        <span className="status-pages">
          {annexed
            ? t('{pages} pages with annexes', { pages })
            : t('{pages, plural, one {# page} other {# pages}}', { pages })}
        </span>
      )}
      {zoom !== 100 && (
        <Button
          look="quiet"
          className="status-button"
          aria-label={t('Page at {zoom}%: back to 100%', { zoom })}
          onClick={() => run('zoom-reset')}
        >
          {writeNumber(zoom / 100, { style: 'percent' })}
        </Button>
      )}
    </>
  );
}
