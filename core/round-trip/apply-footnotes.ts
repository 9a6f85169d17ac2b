import type { Footnote, Inline } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import type { Align } from './align.ts';
import { tokensOf } from './compare-text.ts';
import type { Taking } from './note-change.ts';
import { sliceInlines } from './slice-inlines.ts';

export type FootnoteTaking = Extract<Taking, { readonly do: 'footnote' | 'add-footnote' }>;

/** A line with what becomes of its footnotes. They are in the order they were in when the changes were found. */
export function applyFootnotes(
  content: readonly Inline[],
  takes: readonly FootnoteTaking[],
  align: Align,
): readonly Inline[] {
  const changed = new Map(
    takes.flatMap((take) => (take.do === 'footnote' ? [[take.footnote, take.content] as const] : [])),
  );
  let at = -1;
  const kept = content.flatMap((inline): readonly Inline[] => {
    if (inline.type !== 'footnote') return [inline];
    at += 1;
    const words = changed.get(at);
    if (words === undefined) return [inline];
    return words === null ? [] : [{ ...inline, content: words }];
  });
  return takes.reduce<readonly Inline[]>((line, take) => {
    if (take.do !== 'add-footnote') return line;
    const offset = placeOf(take.words, take.offset, inlineText(line), align);
    return insertAt(line, offset, { type: 'footnote', content: take.content });
  }, kept);
}

/** The place in one text that is the same as a place in another: after the last of the words before it that is in both. */
export function placeOf(words: string, offset: number, text: string, align: Align): number {
  if (words === text) return offset;
  const [from, to] = [tokensOf(words), tokensOf(text)];
  const pairs = align(
    from.map(({ key }) => key),
    to.map(({ key }) => key),
  );
  const before = pairs.findLast(([left]) => (from[left]?.to ?? 0) <= offset);
  return before ? (to[before[1]]?.to ?? 0) : 0;
}

/** After what has no words of its own there; within a link, after the link. */
function insertAt(line: readonly Inline[], offset: number, footnote: Footnote): readonly Inline[] {
  const placed: Inline[] = [];
  let before = 0;
  let isPlaced = false;
  for (const inline of line) {
    const length = inlineText([inline]).length;
    const inside = offset - before;
    if (isPlaced || length === 0 || inside >= length) placed.push(inline);
    else {
      isPlaced = true;
      if (inside <= 0) placed.push(footnote, inline);
      else if (inline.type === 'text')
        placed.push(...sliceInlines([inline], 0, inside), footnote, ...sliceInlines([inline], inside, length));
      else placed.push(inline, footnote);
    }
    before += length;
  }
  return isPlaced ? placed : [...placed, footnote];
}
