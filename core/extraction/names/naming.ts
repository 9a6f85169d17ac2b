import type { Part } from './piece.ts';
import { type Surface, typeOf } from './surface.ts';
import type { Token } from './token.ts';

/** Says what a mention is called in full, as the article is read: of two people of one surname, who was named last. */
export function naming(text: string): (tokens: readonly Token[], part: Part, surface: Surface | null) => string {
  let count = 0;
  const lastSeen = new Map<Surface, number>();
  return (tokens, part, surface) => {
    count += 1;
    if (!surface) return wordsOf(text, tokens.slice(part.from, part.to));
    const long = longest(surface, lastSeen);
    for (const one of [surface, long]) lastSeen.set(one, count);
    return wordsOf(text, long.words);
  };
}

/** The fullest name a spelling stands for: the one named last before, or the first of the article. */
function longest(surface: Surface, lastSeen: ReadonlyMap<Surface, number>): Surface {
  let full = surface;
  for (let step = 0; step < 3 && full.long.length > 0; step += 1) {
    const type = typeOf(full);
    const fitting = full.long.filter((one) => typeOf(one) === type);
    const best = fitting.toSorted((a, b) => (lastSeen.get(b) ?? 0) - (lastSeen.get(a) ?? 0))[0];
    if (!best) break;
    full = best;
  }
  return full;
}

function wordsOf(text: string, words: readonly Token[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end);
}
