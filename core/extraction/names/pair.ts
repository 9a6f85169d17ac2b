import type { Line } from './line.ts';
import type { Run } from './run.ts';
import type { Token } from './token.ts';

/** Two neighbouring runs of a line, and the one after them. */
export interface Pair extends Pick<Line, 'tokens' | 'listed'> {
  readonly run: Run;
  readonly next: Run;
  readonly following: Run | undefined;
}

/** Whether a run says what something is of or for: `Ministry of Health`. */
export function hasOf(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens.slice(from, to).some(({ fold, shape }) => shape === 'lower' && /^(?:of|for|on|to|against)$/.test(fold));
}
