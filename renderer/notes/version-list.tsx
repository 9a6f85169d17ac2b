import { type KeyboardEvent, useRef } from 'react';
import type { NoteRevision } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import { tellReason } from '../language/tell-reason.ts';
import { describeAge } from '../ui/describe-age.ts';
import { stepIn } from './step-in.ts';

interface VersionListProps {
  /** The newest first. */
  readonly versions: readonly NoteRevision[];
  readonly chosen: number | null;
  readonly onChoose: (revision: number) => void;
}

/** The versions of a note as one Tab stop; arrow keys choose. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const now = new Date();
  const at = Math.max(
    0,
    versions.findIndex(({ revision }) => revision === chosen),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepIn(event.key, at, versions.length);
    const version = next === null ? undefined : versions[next];
    if (!version) return;
    event.preventDefault();
    onChoose(version.revision);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[next ?? 0]?.focus();
  };

  return (
    <div ref={list} className="version-list scrolls" role="listbox" aria-label={t('Versions, the newest first')}>
      {versions.map(({ revision, at: instant, reason, current }) => (
        <div
          key={revision}
          role="option"
          className="version"
          aria-selected={revision === chosen}
          tabIndex={revision === versions[at]?.revision ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => onChoose(revision)}
        >
          <span className="version-reason">{reason === '' ? t('Kept version') : tellReason(reason)}</span>
          <span className="version-when">
            {[current ? t('current') : t('version {revision}', { revision }), describeAge(instant, now)].join(' · ')}
          </span>
        </div>
      ))}
    </div>
  );
}
