import { normaliseInlines } from '../note/normalise-note.ts';
import type { Inline, LineBreak, Text } from '../note/note.ts';
import type { NoteChange } from './note-change.ts';

/** A change of a line with some of its places of facts left in their old words; `kept` are indexes in its `facts`. */
export function keepFigures<Change extends NoteChange>(change: Change, kept: ReadonlySet<number>): Change {
  const { take, facts } = change;
  if (take?.do !== 'line' || kept.size === 0) return change;
  // Those that are places still, in the order they stand in.
  const linked = [...facts.entries()].filter(([, { kind }]) => kind !== 'unlinked');
  let at = 0;
  const content = take.content.map((inline): Inline => {
    if (inline.type !== 'fact-link') return inline;
    const [index, fact] = linked[at] ?? [-1, null];
    at += 1;
    if (fact?.fact !== inline.fact || !kept.has(index)) return inline;
    return { ...inline, content: wordsFrom(fact.old) };
  });
  return { ...change, take: { ...take, content: normaliseInlines(content) } };
}

function wordsFrom(text: string): readonly (Text | LineBreak)[] {
  return text
    .split('\n')
    .flatMap((line, index): readonly (Text | LineBreak)[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      { type: 'text', text: line, marks: [] },
    ]);
}
