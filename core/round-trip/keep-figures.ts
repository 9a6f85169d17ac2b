import { normaliseInlines } from '../note/normalise-note.ts';
import type { FactLink, Inline, LineBreak, Text } from '../note/note.ts';
import type { NoteChange } from './note-change.ts';

/** A change of a line with some of its places of facts left in their old words; `kept` are indexes in its `facts`. */
export function keepFigures<Change extends NoteChange>(change: Change, kept: ReadonlySet<number>): Change {
  const { take, facts } = change;
  if ((take?.do !== 'line' && take?.do !== 'footnote') || take.content === null || kept.size === 0) return change;
  // Those that are places still, in the order they stand in.
  const linked = [...facts.entries()].filter(([, { kind }]) => kind !== 'unlinked');
  let at = 0;
  const keep = <T extends Inline>(inline: T): T | FactLink => {
    if (inline.type !== 'fact-link') return inline;
    const [index, fact] = linked[at] ?? [-1, null];
    at += 1;
    if (fact?.fact !== inline.fact || !kept.has(index)) return inline;
    return { ...inline, content: wordsFrom(fact.old) };
  };
  // A footnote that is taken is normalised with its line.
  if (take.do === 'footnote') return { ...change, take: { ...take, content: take.content.map(keep) } };
  return { ...change, take: { ...take, content: normaliseInlines(take.content.map(keep)) } };
}

function wordsFrom(text: string): readonly (Text | LineBreak)[] {
  return text
    .split('\n')
    .flatMap((line, index): readonly (Text | LineBreak)[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      { type: 'text', text: line, marks: [] },
    ]);
}
