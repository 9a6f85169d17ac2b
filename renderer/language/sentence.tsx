import { Fragment, type ReactNode } from 'react';
import { t, type Values } from './t.ts';

interface SentenceProps {
  /** As for `t`. */
  readonly words: string;
  readonly values?: Values;
  /** What stands at a placeholder and is more than words: a key, a link, an emphasised name. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** Stands where a part goes until the sentence is put together; no text has it. */
const MARK = '\u{f8ff}';

/** A whole sentence with elements in it, so that each language puts them where it wants. */
export function Sentence({ words, values = {}, parts }: SentenceProps) {
  const marks = Object.fromEntries(Object.keys(parts).map((name) => [name, `${MARK}${name}${MARK}`]));
  const pieces = t(words, { ...values, ...marks }).split(MARK);
  return pieces.map((piece, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence
    return <Fragment key={at}>{at % 2 === 1 ? parts[piece] : piece}</Fragment>;
  });
}
