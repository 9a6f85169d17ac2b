import type { Span } from '../../facts/fact.ts';
import type { Speech } from '../extraction.ts';
import type { Attribution } from './attribution.ts';
import { wordAt } from './noun-phrase.ts';
import type { Scene, Speaker } from './speaker.ts';
import type { WriterSentence } from './writer-sentences.ts';

/** A sentence of the writer and what is said in it. */
export interface Heard {
  readonly sentence: WriterSentence;
  readonly scene: Scene;
  readonly attributions: readonly Attribution[];
  /** Its grammatical subject. */
  readonly subject: Speaker | null;
  /** Whom it is about: whoever speaks, where it begins with a quotation. */
  readonly about: Speaker | null;
}

/** The statements of a sentence that are told in the writer's words, apart from each other. */
export function toReported({ sentence, attributions }: Heard): readonly Speech[] {
  const found: Speech[] = [];
  const told = attributions.filter(({ inWords }) => inWords);
  let last = sentence.start;
  for (const [index, attribution] of told.entries()) {
    const span = spanOf(sentence, attribution, last, told[index + 1]);
    if (span.end <= span.start) continue;
    last = span.end;
    found.push({ ...span, speaker: attribution.speaker.name, found: attribution.speaker.found });
  }
  return found;
}

function spanOf(
  { words, end }: WriterSentence,
  attribution: Attribution,
  last: number,
  next: Attribution | undefined,
): Span {
  const first = wordAt(words, attribution.from).start;
  const verbEnd = wordAt(words, attribution.to - 1).end;
  const until = next ? startOf(words, attribution, next) : end;
  const start = attribution.statement === 'after' ? Math.max(last, first) : last;
  return {
    start,
    end: Math.max(verbEnd, trimmed(words, start, attribution.statement === 'before' && next ? verbEnd : until)),
  };
}

/** Where the next statement begins: with its speaker, or after `;` where it stands before its verb. */
function startOf(words: WriterSentence['words'], { to }: Attribution, next: Attribution): number {
  if (next.statement === 'after') return wordAt(words, next.from).start;
  for (let at = next.from - 1; at > to; at--) if (wordAt(words, at).kind === 'colon') return wordAt(words, at).end;
  return wordAt(words, next.from).start;
}

/** Without a comma, `and` or `but` at the end, which lead to the next statement. */
function trimmed(words: WriterSentence['words'], start: number, end: number): number {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  let at = inside.length - 1;
  while (at > 0 && inside[at] && (inside[at]?.kind === 'comma' || ['and', 'but'].includes(inside[at]?.lower ?? '')))
    at--;
  return at === inside.length - 1 ? end : (inside[at]?.end ?? end);
}
