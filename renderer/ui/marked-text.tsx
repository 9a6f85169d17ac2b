import type { ReactNode } from 'react';
import type { Span } from '../../core/facts/fact.ts';

/** Text with spans marked; spans may come in any order and overlap, offsets beyond the text are cut. */
export function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(span.start, end);
    const to = Math.min(span.end, text.length);
    if (to <= from) continue;
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}
