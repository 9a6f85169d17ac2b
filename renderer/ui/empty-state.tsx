import './empty-state.css';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What belongs here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The one action that fills it. */
  readonly action?: ReactNode;
  /** Nothing above it is a heading. */
  readonly first?: boolean;
}

export function EmptyState({ title, children, action, first = false }: EmptyStateProps) {
  const Title = first ? 'h1' : 'p';
  return (
    <div className="empty-state">
      <Title className="empty-state-title">{title}</Title>
      {children && <p className="empty-state-text">{children}</p>}
      {action}
    </div>
  );
}

const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Grey bars, 9 at most, where lines will be; shown only when waiting takes long enough to notice. */
export function Waiting({ label, lines = 3 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div className="waiting" role="status" aria-label={label}>
      {LINES.slice(0, lines).map((line) => (
        <span key={line} className="waiting-line" aria-hidden />
      ))}
    </div>
  );
}
