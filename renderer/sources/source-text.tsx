import { type MouseEvent, useCallback, useMemo, useState } from 'react';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import type { Fact, Span } from '../../core/facts/fact.ts';
import type { Passage } from '../../core/facts/source.ts';
import { ArticleText, passageId } from '../ui/article/article-text.tsx';
import type { TextMark } from '../ui/article/cut-runs.ts';
import { PassageFacts } from './passage-facts.tsx';

interface SourceTextProps {
  readonly detail: SourceDetail;
  readonly passage: number | null;
  readonly span: Span | null;
  readonly onInsert: ((facts: readonly Fact[]) => void) | null;
}

/** The text, with the words underlined that facts rest on; a press on them shows those facts. */
export function SourceText({ detail, passage, span, onInsert }: SourceTextProps) {
  const { source, facts } = detail;
  // Where passages are summaries of ours, the facts are what there is to read.
  const summaries = source.passages.some((one) => one.summary);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const byPassage = useMemo(() => groupFacts(facts), [facts]);
  const marks = useMemo(() => marksOf(source.id, byPassage, passage, span), [source.id, byPassage, passage, span]);

  const toggle = useCallback(
    (number: number) =>
      setOpened((old) => {
        const next = new Set(old);
        if (!next.delete(number)) next.add(number);
        return next;
      }),
    [],
  );
  const below = useCallback(
    ({ number }: Passage) => {
      const resting = byPassage.get(number);
      if (!resting) return null;
      const open = (summaries || number === passage) !== opened.has(number);
      return <PassageFacts facts={resting} open={open} onToggle={() => toggle(number)} onInsert={onInsert} />;
    },
    [byPassage, summaries, passage, opened, toggle, onInsert],
  );
  const onClick = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('[data-marks]') : null;
    const number = Number(mark?.closest<HTMLElement>('[data-passage]')?.dataset.passage);
    if (!mark || document.getSelection()?.isCollapsed === false) return;
    const open = (summaries || number === passage) !== opened.has(number);
    if (!open) toggle(number);
    else document.getElementById(passageId(number))?.querySelector<HTMLElement>('.passage-facts button')?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the button below each passage
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div className="source-text" onClick={onClick}>
      <ArticleText passages={source.passages} language={source.language} marks={marks} sought={passage} below={below} />
    </div>
  );
}

function groupFacts(facts: SourceDetail['facts']): ReadonlyMap<number, readonly Fact[]> {
  const groups = new Map<number, Fact[]>();
  for (const { passage, fact } of facts) {
    const group = groups.get(passage);
    if (!group) groups.set(passage, [fact]);
    else if (!group.includes(fact)) group.push(fact);
  }
  return groups;
}

/** The words facts rest on; those the reader came for stand out. */
function marksOf(
  source: string,
  byPassage: ReadonlyMap<number, readonly Fact[]>,
  passage: number | null,
  span: Span | null,
): ReadonlyMap<number, readonly TextMark[]> {
  const marks = new Map<number, TextMark[]>();
  for (const [number, facts] of byPassage)
    for (const fact of facts)
      for (const citation of fact.citations) {
        if (citation.source !== source || citation.passage !== number || citation.span === null) continue;
        const { start, end } = citation.span;
        const sought = number === passage && start === span?.start && end === span.end;
        const mark: TextMark = {
          id: fact.id,
          kind: fact.kind,
          start,
          end,
          look: sought ? 'sought' : 'accepted',
          current: false,
        };
        marks.set(number, [...(marks.get(number) ?? []), mark]);
      }
  if (passage !== null && span && !marks.get(passage)?.some((mark) => mark.look === 'sought'))
    marks.set(passage, [
      ...(marks.get(passage) ?? []),
      { id: 'sought', kind: 'background', ...span, look: 'sought', current: false },
    ]);
  return marks;
}
