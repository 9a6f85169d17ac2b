import type { Span } from '../../facts/fact.ts';
import type { Article } from '../article.ts';
import type { Mention } from '../extraction.ts';
import { within } from '../sentences/find-in-order.ts';
import type { Sentence } from '../sentences/find-sentences.ts';
import { speechVerb } from './speech-verbs.ts';
import { readWords, type Word } from './words.ts';

/** A sentence of the writer: quotations in it are single words, however many sentences they hold themselves. */
export interface WriterSentence extends Span {
  /** Index into the article's blocks. */
  readonly block: number;
  readonly words: readonly Word[];
}

/** Longer ones, in words, are lists or faults of the file: no grammar is read into them. */
const LONGEST = 250;

/** The writer's sentences in reading order; headings and tables, where nobody is reported to speak, have none. */
export function findWriterSentences(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quoted: readonly Span[],
): readonly WriterSentence[] {
  const found: WriterSentence[] = [];
  let open: Span | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const kind = article.blocks[sentence.block]?.kind;
    if (kind === 'heading' || kind === 'table') continue;
    const start: number = open?.start ?? sentence.start;
    const isLast = sentences[index + 1]?.block !== sentence.block;
    if (!isLast && isInside(quoted, sentence.end)) {
      open = { start, end: sentence.end };
      continue;
    }
    open = null;
    const span = { start, end: sentence.end };
    const words = withoutAbbreviations(
      readWords(article.text, span, within(mentions, span), within(quoted, span)),
    ).slice(0, LONGEST);
    const last = found.at(-1);
    if (last?.block === sentence.block && last.words.length < LONGEST && asksOn(article.text, last, words))
      found[found.length - 1] = { ...last, end: span.end, words: [...last.words, ...words] };
    else found.push({ ...span, block: sentence.block, words });
  }
  return found;
}

/** Whether a place is within a quotation; at its end it is not. */
function isInside(quoted: readonly Span[], place: number): boolean {
  return (lastBefore(quoted, place)?.end ?? 0) > place;
}

function lastBefore(spans: readonly Span[], place: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** The full stops of `Dr.` and `U.S.`: only the last one ends the sentence. */
function withoutAbbreviations(words: readonly Word[]): readonly Word[] {
  return words.filter(({ kind }, index) => kind !== 'stop' || index >= words.length - 2);
}

/** `“Why now?” Smith asked.` is one sentence to whoever looks for the speaker. */
function asksOn(text: string, last: WriterSentence, words: readonly Word[]): boolean {
  const quotation = last.words.at(-1);
  if (quotation?.kind !== 'quote' || !/[?!…][”"’'»]?$/.test(text.slice(quotation.end - 3, quotation.end))) return false;
  const verb = words.slice(0, 8).findIndex(({ kind, lower }) => kind === 'word' && speechVerb(lower) !== null);
  if (verb < 1 || speechVerb(words[verb]?.lower ?? '')?.form === 'base') return false;
  const before = words.slice(0, verb);
  const [first] = before;
  const isSubject =
    first?.kind === 'name' ||
    ['he', 'she', 'they', 'it', 'the', 'a', 'an', 'one', 'mr', 'ms', 'mrs', 'dr'].includes(first?.lower ?? '') ||
    first?.capital;
  const next = words[verb + 1];
  return (
    isSubject === true &&
    before.every(({ kind }) => kind === 'name' || kind === 'word') &&
    (next === undefined ||
      next.kind === 'stop' ||
      next.kind === 'comma' ||
      ['in', 'on', 'at', 'of', 'to', 'reporters'].includes(next.lower))
  );
}
