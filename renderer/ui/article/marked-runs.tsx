import type { ReactNode } from 'react';
import type { Span } from '../../../core/facts/fact.ts';
import { t } from '../../language/t.ts';
import { nameKind } from '../fact-kind.tsx';
import { cutRuns, type LaidMark, type Run } from './cut-runs.ts';

interface MarkedRunsProps {
  /** The whole text of the passage. */
  readonly text: string;
  readonly part: Span;
  readonly marks: readonly LaidMark[];
}

/** Part of a passage with its marks. Each run says where it begins (`data-at`), so that a selection can be read back. */
export function MarkedRuns({ text, part, marks }: MarkedRunsProps) {
  return cutRuns(part, marks).map((run) => (
    <span
      key={run.start}
      data-at={run.start}
      {...(run.marks.length > 0
        ? { 'data-marks': run.marks.map((mark) => mark.id).join(' '), title: nameMarks(run) }
        : {})}
    >
      {run.marks.reduce<ReactNode>((inner, mark) => underline(mark, inner), text.slice(run.start, run.end))}
    </span>
  ));
}

/** Decorations of nested elements are drawn below each other, each at its own lane. */
function underline(mark: LaidMark, inner: ReactNode): ReactNode {
  const Tag = mark.look === 'sought' ? 'mark' : 'span';
  return (
    <Tag
      key={mark.id}
      className="text-mark"
      data-kind={mark.kind}
      data-look={mark.look}
      data-lane={mark.lane}
      data-current={mark.current || undefined}
    >
      {inner}
    </Tag>
  );
}

function nameMarks(run: Run): string {
  return run.marks.map(nameMark).join('\n');
}

function nameMark(mark: Run['marks'][number]): string {
  const kind = nameKind(mark.kind);
  switch (mark.look) {
    case 'open':
      return t('{kind}, suggested', { kind });
    case 'rejected':
      return t('{kind}, rejected', { kind });
    case 'accepted':
    case 'sought':
      return t('{kind}, a fact', { kind });
  }
}
