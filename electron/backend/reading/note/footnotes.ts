import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import type { Footnote, Inline, NotedInline } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import { Unreadable } from '../unreadable.ts';

/** Pieces of a footnote (core/note/note-schema.ts). */
const MOST_PIECES = 1_000;
/** Characters of all footnotes of a file, each as often as it is called: a file may call a long one without end. */
const MOST_TEXT = 5_000_000;

/** A footnote of these lines, its paragraphs on lines of their own; null where they say nothing. */
export function footnoteOf(lines: readonly (readonly Inline[])[]): Footnote | null {
  const full = lines.filter((line) => inlineText(line).trim() !== '');
  const joined = full.flatMap((line, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' as const }]),
    ...trimmed(line),
  ]);
  const content = normaliseInlines(joined).filter(isNoted);
  if (content.length === 0) return null;
  if (content.length <= MOST_PIECES) return { type: 'footnote', content };
  return {
    type: 'footnote',
    content: [{ type: 'text', text: inlineText(content).replaceAll('\n', ' '), marks: [] }],
  };
}

export function isFootnote(inline: Inline): inline is Footnote {
  return inline.type === 'footnote';
}

/** What gives the footnotes of a file: throws Unreadable once they are longer together than a file may be. */
export function footnoteBudget(): (footnote: Footnote) => Footnote {
  let left = MOST_TEXT;
  return (footnote) => {
    left -= inlineText(footnote.content).length;
    if (left < 0) throw new Unreadable('too-much-text');
    return footnote;
  };
}

/** Every note begins with its mark and the space after it. */
function trimmed(line: readonly Inline[]): readonly Inline[] {
  const inner = [...line];
  while (isBlank(inner[0])) inner.shift();
  while (isBlank(inner.at(-1))) inner.pop();
  const [first] = inner;
  if (first?.type === 'text') inner[0] = { ...first, text: first.text.trimStart() };
  const last = inner.at(-1);
  if (last?.type === 'text') inner[inner.length - 1] = { ...last, text: last.text.trimEnd() };
  return inner;
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && inline.text.trim() === '');
}

function isNoted(inline: Inline): inline is NotedInline {
  return inline.type !== 'footnote' && inline.type !== 'reference';
}
