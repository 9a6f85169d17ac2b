import './changes-badge.css';
import { RefreshCw } from 'lucide-react';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** Says quietly that facts of the open note changed since they were put there, and leads to them. */
export function ChangesBadge() {
  const { updates } = useDesk();
  const run = useRunCommand();
  const places = useStore(updates.store, (now) => now.places);
  const facts = new Set(places?.map(({ link }) => link.fact)).size;
  if (facts === 0) return null;
  return (
    <button type="button" className="changes-badge" onClick={() => run('review-changes')}>
      <RefreshCw size={12} strokeWidth={2} aria-hidden />
      {t('{facts, plural, one {One fact has} other {# facts have}} changed', { facts })}
    </button>
  );
}
