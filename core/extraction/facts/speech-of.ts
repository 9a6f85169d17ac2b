import type { Speech } from '../extraction.ts';
import { speakerNoun } from '../speech/people-nouns.ts';
import type { Unit } from './unit.ts';

/** Who says what a sentence says. */
export interface SpeechIn {
  readonly speaker: string | null;
  readonly found: Speech['found'];
  /** A quotation says most of it. */
  readonly isQuoted: boolean;
  /** Nobody with a name: `analysts`. */
  readonly isUnnamed: boolean;
  /** A report, data or `according to`: a source more than a speaker. */
  readonly isSource: boolean;
}

/** The speech that makes a sentence a statement; null when it holds none, or a scrap of a quotation. */
export function speechOf({ start, end, plain, heard, quotations, reported, mentions }: Unit): SpeechIn | null {
  const quoted = quotations.find((one) => one.speaker !== null) ?? quotations[0];
  const told = reported.find((one) => one.start < end && start < one.end);
  const isWhole = quoted !== undefined && isMostly(quoted, { start, end }, plain);
  const speech = isWhole || !told ? quoted : told;
  if (!speech) return null;
  const attribution = heard.attributions.find(({ speaker }) => speaker.name === speech.speaker);
  const type = attribution?.speaker.subject.type ?? mentions.find(({ name }) => name === speech.speaker)?.type ?? null;
  const noun =
    (speech.speaker ?? '')
      .split(/ (?:of|for|from|in|at|with) /)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  const isAccording = attribution?.statement === 'around' && /\baccording to\b/.test(plain);
  return {
    speaker: speech.speaker,
    found: speech.found,
    isQuoted: isWhole || (told === undefined && quoted !== undefined),
    isUnnamed: type === null && speakerNoun(noun) !== 'document',
    isSource: isAccording || speakerNoun(noun) === 'document',
  };
}

/** Half of the words at least. */
function isMostly(
  quoted: Speech,
  { start, end }: { readonly start: number; readonly end: number },
  plain: string,
): boolean {
  void plain;
  return (quoted.end - quoted.start) * 2 >= end - start;
}
