import type { NameType } from '../../facts/source-marks.ts';
import type { Mention } from '../extraction.ts';
import { findAgain, type Settled } from './find-again.ts';
import type { Line } from './line.ts';
import { naming } from './naming.ts';
import type { Part, Piece } from './piece.ts';
import { type Surface, typeOf } from './surface.ts';
import type { Token } from './token.ts';

/** Marks every place a settled name stands. `taken` says which tokens of a line are given away already. */
export function markNames(
  text: string,
  lines: readonly Line[],
  surfaces: ReadonlyMap<string, Surface>,
  taken: (line: number) => ReadonlySet<number>,
): readonly Mention[] {
  const settled: Settled[] = [];
  const byLine = new Map<number, { piece: Piece; one: Settled }[]>();
  for (const surface of surfaces.values()) {
    const type = typeOf(surface);
    if (!type) continue;
    const one = { surface, type };
    settled.push(one);
    for (const piece of surface.pieces) {
      const list = byLine.get(piece.line);
      if (list) list.push({ piece, one });
      else byLine.set(piece.line, [{ piece, one }]);
    }
  }
  const again = findAgain(settled);
  const nameOf = naming(text);
  return lines.flatMap((line, index) => {
    const gone = new Set(taken(index));
    const found: { part: Part; one: Settled | null; type: NameType }[] = [];
    for (const { piece, one } of byLine.get(index) ?? []) {
      if (!isFree(piece, gone)) continue;
      found.push({ part: piece, one, type: one.type });
      take(piece, gone);
    }
    found.push(...again(line, gone));
    return found
      .toSorted((a, b) => a.part.from - b.part.from)
      .map(({ part, one, type }) =>
        mention(text, line.tokens, part, type, nameOf(line.tokens, part, one?.surface ?? null)),
      );
  });
}

function isFree({ from, to }: Part, gone: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (gone.has(at)) return false;
  return true;
}

function take({ from, to }: Part, gone: Set<number>): void {
  for (let at = from; at < to; at += 1) gone.add(at);
}

function mention(text: string, tokens: readonly Token[], part: Part, type: NameType, name: string): Mention {
  const start = tokens[part.from]?.start ?? 0;
  const end = tokens[part.to - 1]?.end ?? start;
  const title = part.title;
  const role = title && title.to > title.from ? text.slice(tokens[title.from]?.start, tokens[title.to - 1]?.end) : '';
  return { start, end, type, name, ...(role !== '' && type === 'person' ? { role } : {}) };
}
