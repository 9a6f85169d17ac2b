import './comments-badge.css';
import { MessageSquare } from 'lucide-react';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { countOpen } from '../state/comments.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** Says quietly how many comments of the open note are open, and leads to them. */
export function CommentsBadge() {
  const { comments } = useDesk();
  const run = useRunCommand();
  const count = useStore(comments.store, countOpen);
  if (count === 0) return null;
  return (
    <button type="button" className="comments-badge" onClick={() => run('comments')}>
      <MessageSquare size={12} strokeWidth={2} aria-hidden />
      {t('{count, plural, one {One comment} other {# comments}}', { count })}
    </button>
  );
}
