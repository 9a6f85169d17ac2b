import { useMemo } from 'react';
import type { Note } from '../../core/note/note.ts';
import { t } from '../language/t.ts';
import { WordChanges } from '../ui/word-changes.tsx';
import { compareVersions } from './compare-versions.ts';
import { useFieldLabels } from './use-field-labels.ts';

interface ChangedTextProps {
  readonly before: Note;
  readonly after: Note;
  /** What is said above it; null: that nothing differs, where nothing does. */
  readonly remark: string | null;
}

/** Two notes read as one text, with the words that went and came; the first difference is in view. */
export function ChangedText({ before, after, remark }: ChangedTextProps) {
  const labelsOf = useFieldLabels();
  const lines = useMemo(() => compareVersions(before, after, labelsOf), [before, after, labelsOf]);
  const first = lines.find(({ change }) => change !== 'same');
  return (
    <>
      <p className="version-remark">{remark ?? (first ? null : t('Nothing differs in the words.'))}</p>
      {lines.map(({ key, role, label, change, words }) => (
        <p
          key={key}
          ref={key === first?.key ? bringIntoView : null}
          className="version-line"
          data-role={role}
          data-change={change}
          dir="auto"
        >
          {label && <span className="line-label">{label}</span>}
          <WordChanges words={words} />
        </p>
      ))}
    </>
  );
}

function bringIntoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'center' });
}
